### 关键操作通知：列表、页面以及对通知的操作。

-notifications = 通知

title = { -notifications }
purpose = 将此项目中的CTS事件发送到SMN主题或函数。
after-purpose = { "" }
list-caption = { -notifications }。带按钮的表头可用于排序。
search = 搜索通知
search-tip = 搜索范围：名称、主题、操作、用户、规则
new = 创建通知
edit = 编辑
duplicate = 创建副本
delete = 删除
enable = 启用
disable = 停用
export = 导出为代码
undo = 撤销
actions = 管理

edit-named = 编辑{ $name }
duplicate-of = { $name }的副本
does-not-exist = 找不到通知
no-such-id = 此项目中没有ID为<code>{ $id }</code>的通知。它已删除，或属于其他项目或连接。
could-not-be-read = 无法加载此通知
id-not-among-read = 已加载的通知中没有ID为<code>{ $id }</code>的通知。它可能是未能加载的通知之一。
notification = 通知

empty = 暂无通知
empty-hint = 当此项目中发生选定操作时，通知会向SMN主题或函数发送消息。

select-page = 选择本页全部
select-named = 选择{ $name }
enable-named = 启用{ $name }
disable-named = 停用{ $name }
duplicate-named = 创建{ $name }的副本
delete-named = 删除{ $name }
no-filter = 无筛选条件
no-topic = 无主题
only-users = 仅限{ OR($groups) }的操作
group-users = { $group }（{ AND($users) }）
group-line = <b>{ $group }</b>：{ AND($users) }

enabled = 已启用
disabled = 已停用
status-not-answered = 未返回状态

target = 通知目标
operations = 操作
users = 用户
filter = 筛选条件
created = 创建时间
id = ID
project = 项目
account = 账号
agency = 委托
copy-urn = 复制主题URN
copy-id = 复制ID
none = 无
all-operations = 所有已对接的云服务的所有操作
all-users = 所有用户
filter-disabled = 已停用，规则保留
filter-not-answered = 未返回是否已启用
check = 检查结果

selected = 已选择{ NUMBER($count) }个
selected-notifications = 选定的通知
enable-selected = 启用选定项
disable-selected = 停用选定项
delete-selected = 删除选定项
export-selected = 将选定项导出为代码
clear-selection = 清除选择
select-all = 选择全部{ NUMBER($count) }个通知

disable-many = 停用{ NUMBER($count) }个通知？
delete-many = 删除{ NUMBER($count) }个通知？
delete-one = 删除“{ $name }”？
all-go-silent = 全部{ NUMBER($count) }个通知均已启用，此后将不再发送任何消息。
some-go-silent = 其中{ NUMBER($count) }个已启用，此后将不再发送任何消息。
none-enabled = 这些通知已停用，目前不发送任何消息。
undo-from-report = 您可从随后的结果报告中撤销此操作。
names = { AND($names) }
more-names = 另外{ NUMBER($count) }个

progress = 已完成{ NUMBER($done) }/{ NUMBER($total) }个…
about-batch = { -notifications }：{ $summary }。
dismiss = 关闭
might-be-deleted = 通知可能已删除。{ $why }

is-enabled = 通知<b>{ $name }</b>已启用。
is-disabled = 通知<b>{ $name }</b>已停用，目前不发送任何消息。
was-enabled-already = <b>{ $name }</b>此前已启用。
was-disabled-already = <b>{ $name }</b>此前已停用。
was-not-enabled = <b>{ $name }</b>未能启用。{ $why }
was-not-disabled = <b>{ $name }</b>未能停用。{ $why }
was-not-deleted = <b>{ $name }</b>未能删除。{ $why }
was-not-recreated = 通知<b>{ $name }</b>未能重新创建。{ $why }
is-deleted = 通知<b>{ $name }</b>已删除。
is-back = 通知<b>{ $name }</b>已使用新ID重新创建。
is-created = <b>{ $name }</b>已创建。
is-saved = <b>{ $name }</b>已保存。
should-be-enabled = <b>{ $name }</b>应启用。{ $status }
should-be-disabled = <b>{ $name }</b>应停用。{ $status }
is-back-with-status = <b>{ $name }</b>已重新创建。{ $status }
is-created-with-status = <b>{ $name }</b>已创建。{ $status }
is-saved-with-status = <b>{ $name }</b>已保存。{ $status }
still-enabled = 通知目前已启用：无法停用。{ $why }
still-disabled = 通知目前已停用：无法启用。{ $why }
status-unknown = 无法确定通知是否已启用。{ $why }
accepted-enabled = 服务接受了请求，但返回的状态为已启用。
accepted-disabled = 服务接受了请求，但返回的状态为已停用。
does-not-say = 服务未返回状态。请稍后刷新。
id-not-found = 服务未返回其ID，列表中也没有同名的通知。请稍后刷新。
no-longer-exists = <b>{ $name }</b>已不存在：其他人已将其删除。
it-no-longer-exists = 通知已不存在：其他人已将其删除。
incomplete = 服务返回的列表中缺少其{ $part }。不带此内容发回会清除已保存的内容，因此未发送任何请求。
without-id = 服务返回的列表中缺少其ID，因此未发送任何请求。

it-is-enabled = 此通知已启用。删除后，{ $target }不再收到它的通知（{ $trigger }）。
it-is-disabled = 此通知已停用，目前不发送任何消息。
it-might-be-enabled = 服务未返回此通知是否已启用。如果已启用，删除后{ $target }不再收到它的通知（{ $trigger }）。
can-be-recreated = 您可从随后的消息中重新创建此通知，其ID和创建时间将是新的。
cannot-be-recreated = 无法从此处重新创建：服务返回的列表中缺少其{ $part }。
keep-it = 取消
keep-them = 取消
keep-as-they-are = 取消
word = 删除
recreate = 重新创建
try-again = 重试

try-again-soon = 请稍后重试。
gone-while-editing = 此通知已不存在。
deleted-by-others = 在您编辑期间，其他人已将其删除。未保存任何内容。
save-as-new = 您输入的内容仍在此处。再次保存即可将其创建为新通知。

selection-tools-missing = 无法加载对选定项的操作
batch-report-missing = 无法加载操作结果
