### SNS connectors of Network Security: their list, page, form and test, and the path of their messages.

connectors = 连接器
connector = 连接器
new-connector = 创建连接器
list-purpose = 将Network Security的消息发布到Amazon SNS：每种通知类型对应一个主题。
list-caption = 连接器。带按钮的表头可用于排序。
search = 搜索连接器
search-tip = 搜索范围：类型、主题、角色、账户
actions = 管理
no-connectors = 暂无连接器
no-connectors-why = 没有连接器时，Network Security不会发送设备健康消息。连接器需要一个SNS主题和一个Network Security可代入的角色。
role-account = 角色：{ $account }

topic = 主题
role = 角色
account = 账户
session = 会话

edit = 编辑
edit-of = 编辑{ $connector }
duplicate = 创建副本
duplicate-of = 创建{ $connector }的副本
delete = 删除
delete-of = 删除{ $connector }
send-test = 发送测试
send-test-through = 通过{ $connector }发送测试
aws-setup = AWS设置
cancel = 取消

test-notifications = 测试通知
sending-test = 正在发送测试…
test-sent = 已发送：状态码{ $status }（{ NUMBER($milliseconds) }毫秒）
test-sent-without-status = 已发送：无状态码（{ NUMBER($milliseconds) }毫秒）
test-failed = 失败：状态码{ $status }（{ NUMBER($milliseconds) }毫秒）
test-failed-without-status = 失败：无状态码（{ NUMBER($milliseconds) }毫秒）
test-at = <b>{ $test }</b> · { $time }
test-and-failure = { $test }。{ $failure }
test-accepted = 测试已发送。要确认送达，请查看主题的订阅者。
no-test-without-type = 未发送测试。服务的列表中缺少通知类型。

not-found = 找不到连接器
not-found-why = 没有通知类型为<code>{ $connector }</code>的连接器。它已被删除，或者属于其他账户或区域。
sns-connector = Network Security的SNS连接器
check = 检查结果

notification-type = 通知类型
topic-arn = 主题ARN
role-arn = 角色ARN
external-id = 外部ID
copy-topic-arn = 复制主题ARN
copy-role-arn = 复制角色ARN
copy-external-id = 复制外部ID
reveal-external-id = 显示外部ID
hide-external-id = 隐藏外部ID
reveal = 显示
hide = 隐藏

delete-question = 删除连接器“{ $connector }”？
delete-effect = Network Security将不再向{ $topic }发布“{ $connector }”消息。
delete-keeps-aws = AWS中的角色和主题不变。之后您可以重新创建此连接器。
delete-is-final = AWS中的角色和主题不变。无法在此处重新创建此连接器：服务的列表中缺少其{ $part }。
delete-word = 删除
not-deleted-without-type = 有一个连接器未删除。服务的列表中缺少其通知类型，因此未发送任何请求。
deleted = 连接器<b>{ $name }</b>已删除。
not-deleted = <b>{ $name }</b>未删除。{ $failure }
recreated = 连接器<b>{ $name }</b>已重新创建。
not-recreated = 连接器<b>{ $name }</b>未重新创建。{ $failure }
saved = <b>{ $name }</b>已保存。
created = <b>{ $name }</b>已创建。
recreate = 重新创建
try-again = 重试

where-messages-go = 消息的去向
where-messages-go-how = Network Security代入您的角色，并发布到您的主题。
type-hint = 要发送的消息：appliancehealth。同时用作AWS角色会话名称：2至64个字母、数字和_+=,.@-
topic-hint = 接收消息的SNS主题。
role-hint = 您的账户中由Network Security代入的角色。
external-id-hint = 角色的信任策略所要求的值。请像密码一样妥善保管。
replace = 更换
generate-new = 生成新值
keep-stored = 保留已保存的值
no-random-source = 此浏览器没有密码学随机源，因此无法在此处生成值。
save = 保存连接器
create = 创建连接器
save-and-test = 保存并发送测试
create-and-test = 创建并发送测试
draft-restored = 已恢复页面重新加载前输入的内容。
draft-restored-without-secret = 已恢复页面重新加载前输入的内容，但不含外部ID：机密不会保留。请重新输入或生成。

gone = 此连接器已不存在。
gone-why = 在您编辑期间，其他人已将其删除。未保存任何内容。
gone-next = 您输入的内容仍在此处。请输入外部ID并保存，以重新创建连接器。
part-left-out = 服务的响应中缺少此连接器的{ $part }。如果不含该内容就保存，会删除已保存的值，因此未发送任何请求。
part-left-out-next = 请稍后重试，或重新输入。

delivery-path = 传送路径
sender = 发送方
sender-account = AWS账户{ $account }
no-valid-arn = 不是有效的ARN
station-missing = 未输入
subscribers-not-checked = 未检查是否送达主题的订阅者。要确认送达，请查看订阅者。

hop-confirmed = 已确认
hop-allowed = 策略允许
hop-not-checked = 未检查
hop-doubtful = 需要注意
hop-unknown = 未知
hop-incomplete = 不完整
hop-blocked = 受阻

path-confirmed = 测试已确认两段路径。
path-allowed = 所检查的策略允许两段路径。请发送测试以确认。
path-blocked = 有一段路径受阻：消息无法到达主题。
path-incomplete = 缺少值。
path-unknown = 至少有一段路径的状态未知。
path-doubtful = 尚未确认任何路径，且有一个值需要注意。
path-not-checked = 并非所有内容都已检查。请发送测试以检查两段路径。

test-delivered = 测试已发布到主题（状态码{ $status }），{ $time }。
test-only-accepted = 测试已接受（状态码202），{ $time }。响应未说明是否已发布。
test-not-delivered = 测试失败（状态码500），{ $time }。原因可能在这一段，也可能在另一段。
policies-allow = 在“AWS设置”中检查的策略允许此操作。
policies-deny = 在“AWS设置”中检查的策略不允许此操作。
policies-lack-grant = 在“AWS设置”中检查的策略不允许此操作，但角色的其他策略可能允许。
policies-undecided = 根据在“AWS设置”中检查的策略无法确定。
partitions-differ = 角色和主题位于不同的分区。
cross-account = 跨账户：角色的策略和主题策略都必须允许。
role-missing = 未输入角色ARN。
topic-missing = 未输入主题ARN。
external-id-missing = 未输入外部ID。
role-invalid = 角色ARN无效。
topic-invalid = 主题ARN无效。
external-id-invalid = 外部ID无效。
role-warned = 角色ARN有警告。
topic-warned = 主题ARN有警告。
external-id-warned = 外部ID有警告。
trust-not-checked = 未检查信任策略和外部ID。
publish-not-checked = 未检查权限和主题加密。

anatomy = 主题和角色的组成
anatomy-caption = 主题、角色以及执行发布的会话的各个组成部分
arn = ARN
partition = 分区
service = 服务
region = 区域
account-part = 账户
resource = 资源

copy = 复制
copied = 已复制
not-copied = 未复制：浏览器拒绝了此操作
copy-as-curl = 复制为curl命令
form-has-errors = # 表单有错误，请先修复。
