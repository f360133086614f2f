### Coverage: which operations trigger a notification, and which don’t.

title = 覆盖范围
intro = 查看哪些操作会触发通知，哪些不会。

lookup-title = 查找匹配的通知
lookup-hint = 可填写任意字段，空字段匹配任何值。
service = 云服务
resource-type = 资源类型
operation = 操作
user = 用户
resource-name = 资源名称
nothing-matches = 没有匹配的通知。
notifies = <b>{ $name }</b>向<code>{ $target }</code>发送通知
open-notification = 打开通知

gaps-title = 覆盖缺口
seen-first = 模拟器的事件中出现过的操作排在最前，其次是身份相关操作和高风险操作。
load-events = 在模拟器中加载事件，即可查看实际使用了哪些操作。
open-simulator = 打开模拟器
search-operations = 搜索操作
search-tip = 搜索范围：云服务、资源类型、操作
require-subscription = 仅当主题有已确认的订阅时才视为已覆盖
topics-unknown = { NUMBER($count) }个主题的订阅情况未知。
operations-shown = 显示的操作
show-gaps = 未覆盖
show-unknown = 未知
show-partial = 部分覆盖
show-duplicates = 重复通知
show-all = 全部
listed = { NUMBER($count) }/{ NUMBER($total) }个操作
no-words = 没有匹配的操作
no-gaps = 没有覆盖缺口
no-unknown = 没有覆盖情况未知的操作
no-partial = 没有部分覆盖的操作
no-duplicates = 没有重复通知
no-operations = 操作目录为空
group = { $service } · { $resource }
count-operations = { NUMBER($count) }个操作
count-events = { NUMBER($count) }个事件
duplicates-to = 重复通知：{ AND($targets) }
without-topic = 主题不存在：{ AND($names) }
unheard = 无已确认的订阅：{ AND($names) }
listening-unknown = 送达情况未知：{ AND($names) }
create-notification = 创建通知

covered = 已覆盖
partially-covered = 部分覆盖
not-covered = 未覆盖
unknown = 未知

heat-caption = 按云服务和操作类别划分的覆盖情况
heat-how = 操作类别根据操作名称判断：名称中的动词，以及表示权限的role、password或ACL等词。身份服务以及存在覆盖缺口的高风险操作排在最前。选择单元格可列出其中的操作，使用方向键可在单元格之间移动。
signs = 图例
kind-access = 权限
kind-delete = 删除
kind-sign-in = 登录
kind-modify = 修改
kind-create = 创建
kind-read = 读取
kind-other = 其他
cell-label = { $service }，{ $kind }：{ $level }，{ NUMBER($total) }个操作中有{ NUMBER($covered) }个始终覆盖
cell = { $service } · { $kind }
show-all-again = 显示所有操作，而不仅是{ $cell }
