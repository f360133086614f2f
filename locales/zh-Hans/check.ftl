### The connection test: what works with a connection, found out with reads.

intro = 仅测试读取访问，不测试写权限。
check-again = 重新检查
connections = 连接

address-responds = 终端节点有响应
page-can-read = 允许本站点读取（CORS）
credentials = 凭证
response = 响应
credentials-sandbox = 沙盒不需要
credentials-proxy = 由代理添加
credentials-missing = 未输入
credentials-rejected = 被拒绝
credentials-accepted = 已接受
credentials-unknown = 未知
status-seen = 状态码{ $status }
being-tested = 正在测试…
no-status = 无响应
yes = 是
no = 否
unknown = 未知

read-permissions = 读权限
write-permissions = 写权限
column-read = 读取
column-change = 更改
column-result = 结果
column-details = 详情
column-permission = 所需权限
column-response = 响应
waiting = 等待中
testing = 正在测试…
status-after = 状态码{ $status }（{ NUMBER($ms) }毫秒）
no-status-after = 无响应（{ NUMBER($ms) }毫秒）
not-tested = 未测试
change-connectors = 创建、编辑、删除和测试连接器
change-create = 创建通知
change-edit = 编辑、启用和停用通知
change-delete = 删除通知

read-connectors = 列出连接器
read-topic-notifications = 列出发送到主题的通知
read-function-notifications = 列出发送到函数的通知
read-quota = 读取配额
read-catalog = 读取操作目录
read-events = 列出事件
read-users = 列出近期用户
read-topics = 列出SMN主题
read-functions = 列出FunctionGraph函数
needs-role = 允许读取Network Security的API密钥角色
needs-policy = { $policy }等策略

count-connectors = { NUMBER($count) }个连接器
count-notifications = { NUMBER($count) }个通知
count-resource-types = { NUMBER($count) }个资源类型
count-users = { NUMBER($count) }个用户
count-topics = { NUMBER($count) }个主题
count-functions = { NUMBER($count) }个函数
no-events = 最近1小时内没有事件
some-events = 最近1小时内有事件
not-offered = 此云不提供
quota-used = 通知：已使用{ NUMBER($used) }/{ NUMBER($limit) }个
quota-used-assumed = 通知：已使用{ NUMBER($used) }/{ NUMBER($limit) }个（上限为假定值：响应中没有上限）
quota-unknown = 通知：已使用数量未知，上限{ NUMBER($limit) }个
quota-unknown-assumed = 通知：已使用数量未知，上限{ NUMBER($limit) }个（上限为假定值：响应中没有上限）
