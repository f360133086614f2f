### 并排显示所有连接。

views = 视图
connections = 连接
connection = 连接
notifications = 通知
enabled = 已启用
never-matching = 永不匹配
nobody-subscribed = 无订阅者
baseline-gaps = 基线缺口
checking = 正在检查…
count-unknown = { NUMBER($count) }项未知
gaps-at = { $connection }的基线：未满足{ NUMBER($missing) }项，未知{ NUMBER($unknown) }项
unfiltered = 匹配全部
quota = 配额
last-change = 上次更改
used-of = { NUMBER($used) } / { NUMBER($quota) }
partly-read = { NUMBER($count) }项信息无法加载
reading = 正在加载…
read-of = 已加载的连接：{ NUMBER($read) } / { NUMBER($all) }
stop = 停止
stopped = 加载已停止。
go-on = 继续加载
read-again = 刷新
not-read = 尚未加载
not-loaded = 未加载
from-before = 刷新失败，显示的是{ $time }的数据：{ $why }
# 之后未能重新读取的值。$time是日期和时间。
as-of = 截至{ $time }
sums-from-before = { NUMBER($count) }个连接刷新失败，显示的是之前的数据。
not-signed-in = 未登录
sign-in = 登录
label = 标签
all-connections = 所有连接
add-projects = 添加项目
# $rows 表示显示的通知或连接器的数量和顺序。
at-connections = { $rows }，{ NUMBER($count) }个连接
no-notifications-read = 尚未加载任何通知。
no-connectors-read = 尚未加载任何连接器。
no-connection-to = 没有可访问{ $service }的连接。
unread-connections = { NUMBER($all) }个连接中有{ NUMBER($count) }个无法加载
not-loaded-at = 无法加载{ NUMBER($count) }个连接
named-at = { $name }（{ $connection }）
enable-many = 启用{ NUMBER($count) }个通知？
selected-at = 已选择{ NUMBER($count) }个，连接：{ NUMBER($connections) }个
select-all-matching = 选择所有匹配项
about-batch = { $what }：{ $summary }。
count = { NUMBER($count) }
connections-read = 已加载的连接
notifications-enabled = 已启用的通知
notifications-never-match = 已启用但永不匹配
notifications-nobody-subscribed = 已启用但无订阅者
notifications-subscribers-unknown = 已启用但订阅者未知
connections-full = 已达配额的连接
health = 健康状况
count-never-match = { NUMBER($count) }个永不匹配
count-without-topic = { NUMBER($count) }个通知的主题不存在
count-nobody-subscribed = { NUMBER($count) }个没有订阅者
count-gaps = { NUMBER($count) }项基线缺口
nothing-enabled = 没有启用的通知
unknown = 未知
ok = 无问题
health-means = 至少启用了一个通知、每个已启用的通知都可能匹配且有已确认的订阅者、基线没有缺口也没有未知项时，健康状况为“无问题”。
gaps-counted-by = 缺口按基线“{ $baseline }”计算。
drift = 偏差
no-changes = 无
count-changes = { NUMBER($count) }项更改
count-blocked = { NUMBER($count) }项受阻
not-in-bundle = 不在配置包中
# $state 表示已记住的配置包会对该连接做多少更改。
drift-at = { $connection }的偏差：{ $state }

search = 搜索连接
search-tip = 搜索范围：名称、项目、区域、标签
no-connections = 没有连接
no-connections-match = 没有匹配的连接
connections-listed = { NUMBER($count) }个连接
# 行数之后的排序方式。$column 是数字列的标题。
lowest-first = 按“{ $column }”从低到高
highest-first = 按“{ $column }”从高到低

# 连接中无法加载的部分，显示在行首。
part-notifications = 部分通知
part-connectors = 连接器
part-quota = 配额
part-topics = 主题
part-catalog = 操作目录
part-last-change = 上次更改
part-subscriptions = { AND($topics) }的订阅
part-failed = { $part }：{ $why }

### 全部连接器的列表，以及对多个连接器的操作

selected-connectors = 已选择的连接器
test-selected = 测试所选
send-tests = 通过{ NUMBER($count) }个连接器发送测试？
tests-effect = Network Security会向每个连接器的主题各发布一条测试消息。
delete-connectors = 删除{ NUMBER($count) }个连接器？
delete-connectors-effect = Network Security将不再发布这些消息。AWS中的角色和主题不变。
some-read-only = 其中{ NUMBER($count) }个的连接为只读，不会向其发送任何内容。
all-read-only = 所选连接均为只读。如需更改，请前往“连接”。
