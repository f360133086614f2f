### 语句中的操作（Action）为何不能让连接器完成所需的工作。

no-action-form = “{ $found }”不是{ $wanted }：它不符合操作（Action）的格式。
other-way-into-role = “{ $found }”不是{ $wanted }：这是代入角色的另一种方式，Network Security不使用。
action-of-other-service = “{ $found }”不是{ $wanted }：冒号前的服务不同。
no-such-action = “{ $found }”不是{ $wanted }：AWS没有这样的操作（Action）。
not-action-excludes = NotAction排除了{ $action }。请使用Action。
action-not-allowed = 此语句不允许{ $action }。
