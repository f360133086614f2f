### Names of the fields of forms, as findings and summaries call them.

name = 名称
topic = 主题或函数
operations = 操作
users = 用户
status = 状态
agency = 委托
filter = 筛选条件
loaded-events = 已加载的事件
notification = 通知

operations-row = 操作{ NUMBER($row) }
operations-service = 操作{ NUMBER($row) }，云服务
operations-resource-type = 操作{ NUMBER($row) }，资源类型
operations-names = 操作{ NUMBER($row) }，操作名称
user-group = 用户组{ NUMBER($row) }
user-group-name = 用户组{ NUMBER($row) }，名称
user-group-users = 用户组{ NUMBER($row) }，用户
rule = 规则{ NUMBER($row) }
rule-field = 规则{ NUMBER($row) }，字段
rule-value = 规则{ NUMBER($row) }，值

notification-type = 通知类型
topic-arn = 主题ARN
role-arn = 角色ARN
external-id = 外部ID

services = 服务
