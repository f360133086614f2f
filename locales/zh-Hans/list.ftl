### 列表：列表上方的内容、列、筛选条件和分页。

ordered = { $count }，{ $order }
notifications = { NUMBER($count) }个通知
connectors = { NUMBER($count) }个连接器
no-notifications = 无通知
no-connectors = 无连接器
none-of = { NUMBER($all) }个中无匹配项
some-of = { NUMBER($all) }个中的{ NUMBER($matching) }个

name = 名称
status = 状态
verdict = 结论
target = 通知目标
trigger = 触发条件
created = 创建时间
notification-type = 通知类型
topic = 主题
role = 角色
account = 账户
operations = 操作
service = 云服务
filter = 筛选条件
partition = 分区
region = 区域

by-name = 按名称
by-name-down = 按名称，从Z到A
enabled-first = 已启用的在前
disabled-first = 已停用的在前
least-severe-first = 严重程度从低到高
most-severe-first = 严重程度从高到低
by-target = 按通知目标
by-target-down = 按通知目标，从Z到A
order = 排序
oldest-first = 从旧到新
newest-first = 从新到旧
by-type = 按类型
by-type-down = 按类型，从Z到A
by-topic = 按主题
by-topic-down = 按主题，从Z到A
by-role = 按角色
by-role-down = 按角色，从Z到A
by-account = 按账户
by-account-down = 按账户，从大到小

enabled = 已启用
disabled = 已停用
not-answered = 未返回
smn-topic = SMN主题
function = 函数
none = 无
all-operations = 所有操作
selected-operations = 选定操作
filter-off = 已停用，规则保留
filter-on = 已启用
other = 其他

remove-filter = 移除筛选条件{ $filter }：{ $value }
no-notifications-match = 无匹配的通知
no-connectors-match = 无匹配的连接器
try-fewer = 请减少搜索词或移除筛选条件。
clear-search = 清除搜索和筛选条件
connection = 连接
by-connection = 按连接
by-connection-down = 按连接，从Z到A
