### 关于通知或连接器的结论及其原因。

errors = 错误
never-matches = 永不匹配
nobody-notified = 未生效
unknown = 未知
warnings = 警告
ok = 无问题

none-matches = { NUMBER($all) }个事件均不匹配。
some-match = { NUMBER($all) }个事件中有{ NUMBER($matching) }个匹配。
none-certain = { NUMBER($all) }个事件中没有确定匹配的；{ NUMBER($possible) }个可能匹配。
some-certain = { NUMBER($all) }个事件中有{ NUMBER($matching) }个匹配；另外{ NUMBER($possible) }个可能匹配。

filter-without-effect = 所有事件都通过，因此筛选条件不起作用。
status-unanswered = CTS未返回通知是否已启用。
no-target = 通知没有通知目标，因此不发送任何消息。
disabled = 通知已停用，因此不发送任何消息。
disabled-without-target = 通知已停用且没有通知目标，因此不发送任何消息。
topic-missing = 该主题不存在，因此不会送达任何消息。
nobody-subscribed = 该主题没有订阅者，因此不会送达任何消息。
unconfirmed = 该主题没有已确认的订阅，因此不会送达任何消息。
listening-unknown = 未知是否有人订阅该主题。
function-unknown = 未知函数是否运行并通知他人。
no-event-passes = 没有事件通过。
rule-never-matches = 没有事件通过：“{ $rule }”永不匹配。
rules-never-match = 没有事件通过：{ AND($rules) }不可能同时匹配。
quoted = “{ $rule }”
scope-undocumented = 文档未说明此操作类型代表哪些操作。
users-undocumented = 选择所有操作时，CTS可能会忽略用户（文档未说明）。
no-operation = 未选择操作，CTS不接受（CTS.0401）。
no-user = 未选择用户。文档未说明CTS此时如何处理。
none-certain-undocumented = 没有确定匹配的事件。文档未说明CTS如何处理这些规则。
too-many-combinations = 规则允许的组合过多，无法全部检查。
filter-unanswered = CTS未返回筛选条件是否已启用。
filter-empty = 文档未说明没有规则的筛选条件有何作用。
rule-undocumented = 文档未说明此类规则有何作用。
condition-undocumented = 文档未说明规则如何组合。

title = 结论
none-yet = 暂无：表单尚未填写完整。
nothing-wrong = 未发现问题
more = 另外{ NUMBER($count) }个
note = 提示：
error = 错误：
warning = 警告：
