### Whether anybody listens to the topic of a notification.

title = 订阅
check = 检查订阅
checking = 正在检查…
no-topic = 该主题不存在。
none = 该主题没有订阅者。
unconfirmed = 该主题没有已确认的订阅。
confirmed = 有已确认的订阅接收所有消息。
unknown = 未知消息是否送达。
state-confirmed = 已确认
state-unconfirmed = 未确认
state-canceled = 已取消
state-unknown = 未知
state-filtered = { $state }，有筛选
