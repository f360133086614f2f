### Connections to services: where they lead, whether they answer, what may be done through them.

site-read-only = 本站点为只读（由管理员设置）。
connection-read-only = 此连接为只读。如需更改，请前往“连接”。
service-busy = 服务繁忙，稍后将自动重试。
service-slow = 服务响应缓慢，仍在等待响应。
forget-credentials = 清除凭证

connector-permission = 允许更改Network Security的API密钥角色
permissions = { AND($names) }
no-connectors-listed = 使用这些凭证甚至无法列出连接器。所需权限：{ $permission }。
no-notifications-listed = 使用这些凭证甚至无法列出通知（cts:notification:list）。所需权限：{ $permission }。

quota-used-up = 项目的{ NUMBER($quota) }个通知配额已用完。请删除一个通知，或提高配额smn_notification。
quota-used = 已使用{ NUMBER($used) }/{ NUMBER($quota) }个。
quota-used-perhaps = 如果适用通常的上限，则已使用{ NUMBER($used) }/{ NUMBER($quota) }个：服务未说明上限。
quota-full = 已使用{ NUMBER($used) }/{ NUMBER($quota) }个。请先删除一个再创建，或提高配额smn_notification。
quota-full-perhaps = 已使用{ NUMBER($used) }/{ NUMBER($quota) }个。如果适用通常的上限，再创建可能会被拒绝：服务未说明上限。
quota-unknown = 剩余数量未知：无法加载配额。
quota-of-project = 此项目的通知：{ $usage }

never-tried = 未测试
reachable = 可访问
refused = 被拒绝
unreachable = 无法访问
services-differ = Network Security：{ $network-security }。CTS：{ $cts }。

no-connection = 无连接

ns-service = Cloud One Network Security
in-use = <b>{ $name }</b>正在使用中。
