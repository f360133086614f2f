### The routing map: services, notifications, targets.

caption = 路由图
connection = 连接
shown-as = 显示方式
as-map = 图
as-table = 表格
switch = 切换到此连接
by-events = 宽度表示已加载事件中匹配的数量。
by-notifications = 宽度表示通知的数量。在模拟器中加载事件后，表示事件的数量。
not-read = 此连接的通知尚未加载。
nothing = 没有可绘制的内容。
all-services = 所有服务
several = { NUMBER($count) }个通知
no-target = 无通知目标
disabled = 已停用
never-matches = 永不匹配
not-sent = 无通知目标
no-topic = 主题不存在
nobody-subscribed = 无订阅者
unconfirmed = 没有已确认的订阅
listening-unknown = 订阅未知
confirmed = 已订阅
function = 函数
gap = 未覆盖
unknown = 未知
# What something is called, and what is noteworthy about it.
part-label = { $name }（{ $mark }）
# Names of services, or of targets.
names = { AND($names) }
services = 服务
notification = 通知
target = 通知目标
state = 状态
gaps = 未覆盖：{ AND($services) }。
legend-live = 有效
legend-unknown = 未知
legend-dead = 未生效
legend-gap = 未覆盖的服务
scrolled = 图，可横向滚动
scroll-hint = 此图比屏幕宽：请横向滚动。
