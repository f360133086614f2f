### Baselines: what somebody should be notified of, whether somebody is, and the evidence report.

not-json = 文件不是JSON。
newer-version = 文件的格式版本为{ NUMBER($version) }，仅支持版本1。
wrong-version = 格式版本应为1。
expected-object = 此处应为对象。
expected-array = 此处应为数组。
expected-text = 此处应为字符串。
expected-flag = 应为true或false。
expected-number = 此处应为整数。
missing = 缺少该属性。
unknown-member = 未知属性。已知属性：{ AND($known) }。
unknown-word = 应为{ OR($known) }。
twice = 出现多次。
wrong-id = ID由1至64个小写字母、数字和连字符组成，且不能以连字符开头。
repeated-id = 另一个要求已使用该ID。
repeated-operation = 该要求在同一云上已包含该操作。
blanks = 请删除开头和结尾的空格。
empty-text = 文本为空。
empty-list = 列表为空。
no-url = URL必须以https://开头。
unknown-source = 文件中没有该名称的来源。
verified-without-source = 标记为已核实的操作需要来源。
cloud-outside = 该要求不适用于此云。

critical = 严重
high = 高
medium = 中
low = 低

met = 已满足
not-met = 未满足
unknown = 未知
not-applicable = 不适用

disabled = 已停用
no-target = 无通知目标
no-such-topic = 主题不存在
nobody-subscribed = 主题没有订阅者
unconfirmed = 没有已确认的订阅
filtered-out = 筛选条件排除事件：{ AND($rules) }
quoted = “{ $rule }”
limited-to-users = 仅限部分用户

doubt-status = 服务未说明是否已启用
doubt-subscriptions = 未知其消息是否送达
doubt-filter = 文档未说明筛选条件是否让每个事件通过
doubt-values = 文档未说明筛选条件中的字段是否可能有其他值或没有值
doubt-users = 文档未说明其用户是否有效
doubt-operation = 文档未说明是否涉及该操作
doubt-cases = 无法证明这些通知共同匹配每个事件
doubt-notifications = 无法加载所有通知
doubt-catalog = 此连接的操作目录中没有该操作
doubt-spelling = 该操作的写法未经核实
doubt-global-service = 全局级服务的事件可能发送到其他区域
doubt-perhaps-global = 文档未说明该服务是否为事件发送到其他区域的全局级服务
doubt-data-events = 文档未说明是否发送数据类事件

operations = { $service } { $resource }（{ AND($names) }）
told-by = { AND($operations) }：由{ AND($notifications) }证明。
maybe-told-by = { AND($operations) }：由{ AND($notifications) }匹配。
no-notification = { AND($operations) }：没有通知。
also = { $first }；{ $next }
gap = { AND($operations) }：“{ $notification }”无法证明（{ $links }）。
doubts = { AND($operations) }：{ $doubts }。
elsewhere = { AND($operations) }：全局级服务的事件发送到其他区域。
unheard-of = { AND($operations) }：已加载的操作目录和核心安全基线中均没有。请检查基线文件中的写法。
nothing-to-prove = 该要求在此云上没有操作。

report = 证据报告
made-at = 创建时间：{ $time }（UTC）。
read-at = 读取时间：{ $time }
what-met-means = “已满足”表示已证明：有已启用的通知匹配该要求每个操作的每个事件，且其通知目标有已确认的订阅者。
time = 时间
connection = 连接
region = 区域
project = 项目
requirement = 要求
title = 标题
source = 来源
severity = 严重程度
status = 状态
proof = 证明

scope = 范围
scope-label = 仅包含带有标签{ $label }的连接。
scope-connections = 包含的连接：{ NUMBER($included) }/{ NUMBER($all) }。
scope-read = 已加载的连接：{ NUMBER($read) }/{ NUMBER($included) }。
scope-requirements = 包含的要求：全部{ NUMBER($count) }项，涵盖所有严重程度。
unread-of = { NUMBER($all) }个连接中有{ NUMBER($count) }个未加载，其要求计为未知。
unread-because = 未加载：{ $reason }
partly-of = { NUMBER($all) }个已加载的连接中有{ NUMBER($count) }个仅加载了一部分。
unread-part = { $part }：{ $reason }
unread-at = <b>{ $connection }</b>：{ $what }
