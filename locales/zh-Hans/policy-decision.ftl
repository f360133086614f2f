### 粘贴的策略是否能让连接器工作，以及原因。

assume-allowed = 允许Network Security代入该角色。
assume-denied = 不允许Network Security代入该角色。
assume-unknown = 无法确定是否允许Network Security代入该角色。
publish-allowed = 允许该角色的会话向主题发布。
publish-denied = 不允许该角色的会话向主题发布。
publish-denied-here = 就这些策略而言，不允许该角色的会话向主题发布。该角色的其他策略可能允许。
publish-unknown = 无法确定是否允许该角色的会话向主题发布。
key-allowed = 允许该角色的会话使用主题的密钥。
key-denied = 不允许该角色的会话使用主题的密钥。
key-denied-here = 就这些策略而言，不允许该角色的会话使用主题的密钥。该角色的其他策略可能允许。
key-unknown = 无法确定是否允许该角色的会话使用主题的密钥。

not-seen = 不检查权限边界、AWS组织的策略以及该角色的其他策略。它们仍可能拒绝；该角色的其他策略也可能允许。

assume-in-partition = 角色在分区{ $partition }中，该分区的账户与aws中的账户不同。文档未说明Network Security在该分区中是否有账户以及是哪个账户。
vendor-allows = Network Security自己的账户也必须允许其角色代入您的角色。您无需为此执行任何操作。
same-account-topic = 角色和主题在同一账户中，因此只要两者都不拒绝，角色的策略或主题策略之一就足够。
cross-account-topic = 角色和主题在不同账户中，因此角色的策略和主题策略都必须允许。
same-account-key = 角色和密钥在同一账户中：由密钥策略指定该角色，或者由密钥策略交给账户决定并由角色的策略允许。
cross-account-key = 角色和密钥在不同账户中，因此角色的策略和密钥策略都必须允许。

not-here = 未粘贴{ $document }，因此其内容未知。
not-read = 无法读取{ $document }，因此其内容未知。
no-statements = { $document }没有语句，因此未作任何规定。AWS中实际生效的内容未知。
nothing-allows = { $document }中没有语句允许{ $action }。
other-policy-could = 该角色的其他策略可能允许。
says = { $how ->
    [denies] { $document }的{ $statement }拒绝{ $action }。
    [might-deny] { $document }的{ $statement }可能拒绝{ $action }：{ $reason }。
    [allows] { $document }的{ $statement }允许{ $action }。
    [allows-account] { $document }的{ $statement }向整个账户允许{ $action }，再由该账户通过自己的策略授予。
   *[might-allow] { $document }的{ $statement }可能允许{ $action }：{ $reason }。
  }
statement = 第{ NUMBER($number) }条语句（第{ NUMBER($line) }行）
named-statement = 第{ NUMBER($number) }条语句（“{ $sid }”，第{ NUMBER($line) }行）
condition-open = 此处无法确定{ $key }的条件{ $operator }是否满足
principal-open = 此处无法确定其主体（Principal）代表谁
resource-open = “{ $resource }”省略了ARN的某些部分，此处无法确定AWS会如何补全
variables-open = 此处无法确定其变量代表什么
key-open = 此处无法确定KMS密钥本身的ARN

operator-type = { $key }是{ $of ->
    [string] 字符串，由String运算符比较
    [arn] ARN，由Arn运算符比较
    [bool] 布尔值，由Bool比较
    [date] 时间点，由Date运算符比较
    [number] 数字，由Numeric运算符比较
   *[ip] IP地址，由IpAddress和NotIpAddress比较
  }。文档未说明AWS如何对其评估{ $operator }。
several-values = { $key }可以有多个值。运算符前面需要加上ForAnyValue:或ForAllValues:。
