### 模拟器：通知会如何处理事件，以及表单中的同样内容。事件与通知的关系：匹配、不匹配、可能匹配。

sent = { NUMBER($sure) }条消息
sent-maybe = { NUMBER($sure) }条消息，另外可能还有{ NUMBER($more) }条

days = { NUMBER($count) }天
day-and-hours = 1天{ NUMBER($hours) }小时
hours = { NUMBER($count) }小时
minutes = { NUMBER($count) }分钟

high-volume-day = 消息量大：每天约{ NUMBER($count) }条。请缩小操作范围或添加筛选条件。
high-volume-hour = 消息量大：一小时内最多{ NUMBER($count) }条（从{ $hour }起）。请缩小操作范围或添加筛选条件。

same-events = 匹配的事件与已保存的版本相同。
no-certain-change = 与已保存的版本相比，没有确定的变化。
gained = 比已保存的版本多{ NUMBER($gained) }个事件。
lost = 比已保存的版本少{ NUMBER($lost) }个事件。
gained-and-lost = 与已保存的版本相比，多{ NUMBER($gained) }个事件，少{ NUMBER($lost) }个事件。
unknown-for = { NUMBER($count) }个事件的结果未知。

number = { NUMBER($number) }

messages-per = 消息数（间隔：{ $interval }）
chart-label = 各时段的消息数（间隔：{ $interval }）。具体数字见下表。
time-axis = 时间，{ $zone }
zone = { $name }（{ $offset }）
zone-change = { $name }（{ $before }，之后{ $after }）
series-messages = 消息
series-other = 其他通知
series-possible = 可能匹配
series-saved = 已保存的版本
step-readout = { $time }：{ $sent }
range-start = 范围起点
range-end = 范围终点
selected-range = 已选择：{ $from }至{ $to }
selected-range-empty = 已选择：{ $from }至{ $to }（无事件）
select-range-hint = 在图表上拖动或移动两端，可选择时间范围。
clear-range = 清除范围
view-as-table = 以表格查看
messages-over-time = 各时段的消息数
column-from = 开始时间
column-events = 事件
column-messages = 消息

all-sent = 所有通知在{ $span }内总共会发送<b>{ $sent }</b>。
all-sent-undated = 所有通知总共会发送<b>{ $sent }</b>。
one-sent = <b>{ $name }</b>在{ $span }内会发送<b>{ $sent }</b>。
one-sent-undated = <b>{ $name }</b>会发送<b>{ $sent }</b>。
form-sent = 此版本在{ $span }内会发送<b>{ $sent }</b>。
form-sent-undated = 此版本会发送<b>{ $sent }</b>。
undated-messages = { NUMBER($count) }条消息所涉及的事件没有时间，图表未计入。
top-operations = 操作
top-users = 用户
top-resources = 资源

title = 模拟器
intro = 查看您的通知会如何处理真实事件，以及原因。事件只保留在此浏览器中。
source-title = 事件的来源
load-day = 加载最近24小时
load-week = 加载最近7天
upload-file = 上传文件
drop-hint = 或将文件拖放到此处：API响应、JSON数组、JSON Lines、OBS压缩文件（.json.gz）或CSV格式的事件列表。
paste-json = 粘贴JSON
events-as-json = JSON格式的事件
paste-missing = 请先粘贴事件。
load-events = 加载事件
clear-events = 清除事件
reading-events = 正在读取事件
cancel = 取消
count-events = { NUMBER($count) }个事件
loaded-day = 最近24小时的<b>{ NUMBER($count) }个事件</b>。
loaded-week = 最近7天的<b>{ NUMBER($count) }个事件</b>。
loaded-file = 来自{ $name }的<b>{ NUMBER($count) }个事件</b>。
loaded-files = 来自{ NUMBER($files) }个文件的<b>{ NUMBER($count) }个事件</b>。
loaded-text = 来自粘贴文本的<b>{ NUMBER($count) }个事件</b>。
reading-stopped = 读取在结束前已停止。
duplicates = { NUMBER($count) }个重复事件只计一次。
skipped = 已跳过{ NUMBER($count) }项，因为它们不是事件或无法读取。
file-read = { $name }：{ NUMBER($count) }个事件。
file-read-skipped = { $name }：{ NUMBER($count) }个事件，已跳过{ NUMBER($skipped) }项。
file-not-read = { $name }：未读取，因为读取已停止。
text-findings = 文本中有{ NUMBER($count) }个检查结果
more-findings = 另外还有{ NUMBER($count) }个检查结果。
resume = 继续
try-again = 重试
not-started = 无法启动模拟器。
not-started-cause = 未能获取其程序文件，或浏览器无法运行该文件。
not-started-next = 请再次加载事件。如果仍不行，请重新加载控制台。

result-title = 模拟的通知
notification = 通知
all-notifications = 所有通知
notification-count = { $name }（{ NUMBER($count) }）
try-changes = 尝试更改
switch-enabled = 启用
switch-users = 用户
switch-filter = 筛选条件
how-combined = 规则的组合方式
match-all = 满足所有条件（AND）
match-any = 满足任一条件（OR）
edit-with-changes = 用这些更改编辑通知
reset = 重置

events-title = 事件
search-events = 搜索事件
search-events-tip = 搜索范围：操作、用户、资源等
result-filter = 结果
filter-all = 全部
filter-match = 匹配
filter-possible = 可能匹配
filter-no-match = 不匹配
no-events = 无匹配的事件
no-events-hint = 请减少搜索词或移除筛选条件。
column-time = 时间
column-event = 事件
column-user = 用户
column-result = 结果
column-actions = 管理
no-time = 无时间
system-user = 系统
no-user = 无用户
match = 匹配
possible-match = 可能匹配
no-match = 不匹配
matched-by = 匹配的通知：{ AND($names) }
others-match = 其他匹配的通知：{ AND($names) }
explain = 查看原因
explain-event = 查看原因：{ $event }，{ $time }
why-this-result = 结果说明
close = 关闭
none-about-operation = 没有通知涉及此操作。
others-not-about-operation = 另外{ NUMBER($count) }个通知不涉及此操作。

stage-no = 否：
stage-unknown = 未知：
stage-yes = 是：
status-enabled = 状态：已启用，有通知目标
status-unknown = 状态：未知（CTS未返回通知是否已启用）
status-no-target = 状态：无通知目标
status-disabled = 状态：已停用
operation-all = 操作：所有操作
operation-selected = 操作：已选定
operation-not-selected = 操作：未选定
operation-unknown = 操作：取决于具体操作
user-any = 用户：任何用户
user-selected = 用户：{ $user }已选定（如果用户组成员未变化）
user-not-selected = 用户：{ $user }未选定
user-missing = 用户：只匹配选定的用户，而事件没有用户
user-unknown = 用户：取决于具体用户
type-triggers = 事件类型：会触发通知
type-assumed-not = 事件类型：假设数据类事件不触发通知
type-undocumented = 事件类型：文档未说明数据类事件是否触发通知
filter-disabled = 筛选条件：已停用
filter-none = 筛选条件：无
filter-passes = 筛选条件：事件通过（{ $condition ->
    [and] 须满足所有条件
    [or] 须满足任一条件
   *[other] 规则的组合方式未知
}）
filter-excludes = 筛选条件：排除该事件（{ $condition ->
    [and] 须满足所有条件
    [or] 须满足任一条件
   *[other] 规则的组合方式未知
}）
filter-unknown = 筛选条件：无法确定事件是否通过（{ $condition ->
    [and] 须满足所有条件
    [or] 须满足任一条件
   *[other] 规则的组合方式未知
}）
event-value = 事件：<code>{ $value }</code>
event-no-value = 事件：无值

assumptions-title = 匹配假设
assumptions-intro = CTS的文档未完整说明匹配方式。不明确的情况按可能匹配处理，或按您在此处的选择处理。
assume-missing = 事件缺少该字段时的“!=”
assume-missing-yes = 匹配
assume-missing-no = 不匹配
assume-data = 桶的数据类事件（ObsSDK、ObsAPI）
assume-data-yes = 触发通知
assume-data-no = 不触发通知
assume-unknown = 未知
assume-exact = 比较时区分大小写
assume-lack = 事件可能缺少规则所用的字段
