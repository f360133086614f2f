### Notifications by name against connections, and copying them.

caption = 各连接的通知
notification = 通知
same = 相同
differs = 不同
missing = 缺失
only-here = 仅此处
uncompared = 无可比较
unknown = 未知
# $state is “Same”, “Differs” or the like.
cell = { $notification }，{ $connection }：{ $state }
# $count connections of the group are as $all others, or what they are compared with.
group-cell = { $notification }，{ $group }：{ NUMBER($all) }个连接中有{ NUMBER($count) }个相同
some-of-group = 组内不一致
search = 搜索名称
show = 显示
all-states = 全部
reference = 比较对象
most-common = 最常见的版本
count = { NUMBER($count) }个通知
nothing = 没有匹配的通知。
not-read = 尚未加载任何连接。
# $reference and $connection are names of connections.
difference = “{ $notification }”：{ $reference }与{ $connection }
field = 字段
# What is not set.
nothing-set = –
no-difference = 没有差异。
nothing-to-compare = 没有可比较的对象。
# $names are names of connections.
nothing-while-unknown = 没有可比较的对象，因为不知道以下连接的内容：{ AND($names) }
not-whole = 无法加载、存在多个，或服务省略了部分内容。
not-here = 此连接没有该名称的通知。
copy-to = 复制到…
copy-from = 来源：{ $connection }
# What is notified, by its name; $kind is “none” if nothing is.
copy-keeps =
    { $kind ->
        [topic] 副本保留通知目标：各连接的SMN主题“{ $name }”。
        [function] 副本保留通知目标：各连接的函数“{ $name }”。
        [urn] 副本保留通知目标：“{ $name }”。
       *[none] 此通知没有通知目标，副本也没有。
    }
copy-changes =
    { $kind ->
        [topic] 通知目标将从SMN主题“{ $name }”更改为SMN主题“{ $topic }”。
        [function] 通知目标将从函数“{ $name }”更改为SMN主题“{ $topic }”。
        [urn] 通知目标将从“{ $name }”更改为SMN主题“{ $topic }”。
       *[none] 此通知没有通知目标，副本将使用SMN主题“{ $topic }”。
    }
# $names are names of connections.
copy-lacks = 以下连接没有SMN主题“{ $topic }”：{ AND($names) }。请为副本输入其他主题。
connections = 到以下连接
all = 全选
none = 全不选
topic-wanted = 请输入要通知的主题名称。
connection-wanted = 请选择连接。
open-plan = 以计划打开
not-kept = 浏览器没有空间传递计划。
left-out = 无法复制：{ $reason }
