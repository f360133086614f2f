### The baseline: requirements by connections, the evidence report, and what is missing.

caption = 各连接的要求
# $status is “Met” or the like.
cell = { $requirement }，{ $connection }：{ $status }
group-cell = { $requirement }，{ $group }：{ NUMBER($all) }个连接中有{ NUMBER($met) }个已满足
group-status = { $requirement }，{ $group }：{ NUMBER($all) }个连接中有{ NUMBER($count) }个{ $status }
some-of-group = 组内部分连接已满足，其余未满足
status-count = { $status }：{ NUMBER($count) }
all-severities = 全部
# $severity is “High” or “Medium”.
at-least = { $severity }及以上
load = 加载基线
use-core = 使用核心安全基线
only-of = 仅显示“{ $connection }”。
mistakes = “{ $name }”无法使用：{ NUMBER($count) }处错误
place = 第{ NUMBER($line) }行，第{ NUMBER($column) }列
more-mistakes = 还有{ NUMBER($count) }处错误
rationale = 理由
propose = 建议缺失的通知
lacking-at = { NUMBER($count) }个连接上所示要求未满足或未知。计划将添加缺失的通知。
reason-not-loaded = 尚未加载。
reason-not-reached = 该连接没有关键操作通知的终端节点。
failed-of = { NUMBER($all) }个连接中有{ NUMBER($count) }个无法加载，其要求计为未知。
helps-at = 新建通知有效的连接：{ NUMBER($count) }/{ NUMBER($all) }。
needs-differ = 各连接需要的操作不尽相同，但都会得到相同的通知。在某些连接上，通知还包含已满足或不适用的操作。
left-out = 不包括{ NUMBER($count) }个未加载的连接。
open-plan = 以计划打开
topic-wanted = 请输入要通知的主题名称。
topic-nowhere = 这些连接都没有此主题。
confirmed-at = 其中有已确认订阅者的连接：{ NUMBER($count) }/{ NUMBER($all) }。
nothing-helps = 新建通知在此无效：请启用通知、确认订阅，或登录未加载的连接。
not-kept = 浏览器没有空间传递计划。
back = 返回基线
# 用于屏幕；$time按该语言的习惯书写。
created = 创建时间：{ $time }。
print = 打印
as-html = HTML
as-csv = CSV
as-json = JSON
not-offered = 浏览器拒绝了下载。
