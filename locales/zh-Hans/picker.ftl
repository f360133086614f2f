### 从连接的操作目录中选择操作。

operations = { NUMBER($count) }个操作
chosen = 已选择{ NUMBER($count) }个，还可选择{ NUMBER($left) }个
chosen-too-many = 已选择{ NUMBER($count) }个，超出{ NUMBER($surplus) }个
too-many-operations = 一个通知最多可列出{ NUMBER($most) }个操作。请移除{ NUMBER($surplus) }个。
too-many-services = 一个通知最多可列出{ NUMBER($most) }个云服务。请移除{ NUMBER($surplus) }个。

logins = 登录与凭证
cts-changes = 通知与追踪器的更改
deletions = 服务器、磁盘与网络的删除
permissions = 用户与权限
keys = 密钥与凭据
storage = 桶与主题

choose-operations = 选择操作
browse-operations = 浏览操作
search-operations = 搜索操作
presets = 预设
found = 找到{ NUMBER($count) }个操作
applied = 表单现在列出{ NUMBER($count) }个操作。
none-found = 无匹配的操作。目录中没有的操作可在表单中输入。
catalog-empty = 此连接的操作目录为空。
share = { NUMBER($chosen) }/{ NUMBER($count) }
all-of = 全选（{ NUMBER($count) }个）：{ $of }
all-found-of = 选择找到的全部（{ NUMBER($count) }个）：{ $of }
preset-empty = 此目录中没有该预设的任何操作。
preset-documented = { NUMBER($count) }个操作，均已核实。
preset-undocumented = { NUMBER($count) }个操作，其中未核实：{ AND($names) }。
preset-missing = 此目录中没有：{ AND($names) }。
preset-chosen = ，已选择

find-or-paste = 查找或粘贴操作
find-or-paste-hint = 搜索操作目录，或粘贴操作（每行一个）：<code>ECS ecs deleteServer</code>
add = 添加
add-these = 添加这些操作
nothing-new = 没有新内容：这些操作均已列出。
added = 已添加{ NUMBER($count) }个操作。
not-added = 未添加“{ $line }”：请写明云服务、资源类型和操作。
lines-not-added = 未添加{ NUMBER($count) }行：请写明云服务、资源类型和操作。
pending = 已输入或粘贴“{ $name }”，但未添加。
match-search = 找到{ NUMBER($count) }个操作
match-search-more = 找到{ NUMBER($count) }个操作，显示{ NUMBER($shown) }个：请输入更多内容以缩小范围
