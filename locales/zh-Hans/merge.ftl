### 对比中对象的字段：字段的名称和内容。

notification-type = 通知类型
topic-arn = 主题ARN
role-arn = 角色ARN
external-id = 外部ID
name = 名称
scope = 操作类型
operations = 操作
users = 用户
target = 主题或函数
status = 状态
filter = 筛选条件
agency = 委托

unchanged = 未更改
new-value = 新值
none = 无
enabled = 已启用
disabled = 已停用
not-returned = 未返回
all-operations = 所有操作
selected-operations = 选定操作
any-user = 任何用户
operations-line = { $service } { $resource }：{ $operations }
operations-pending = { $service } { $resource }：{ $operations }（未添加：{ $pending }）
users-line = { $group }：{ $users }
users-pending = { $group }：{ $users }（未添加：{ $pending }）
filter-line =
    { $condition ->
        [all] 满足所有条件：
        [any] 满足任一条件：
       *[word] { $condition }：
    }
filter-disabled =
    { $condition ->
        [all] 已停用，满足所有条件：
        [any] 已停用，满足任一条件：
       *[word] 已停用，{ $condition }：
    }
filter-unknown =
    { $condition ->
        [all] 未返回是否启用，满足所有条件：
        [any] 未返回是否启用，满足任一条件：
       *[word] 未返回是否启用，{ $condition }：
    }
