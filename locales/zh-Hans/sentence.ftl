### 通知的作用，以句子和列表形式说明。操作、云服务、用户和字段的名称保持原样：在事件中就是这样查找的。

notifies = 当{ $users }{ $operations }时，通知<b>{ $target }</b>。
notifies-where = 当{ $users }{ $operations }且{ $rules }时，通知<b>{ $target }</b>。
disabled = <b>未生效</b>：已停用。启用后，当{ $users }{ $operations }时，通知<b>{ $target }</b>。
disabled-where = <b>未生效</b>：已停用。启用后，当{ $users }{ $operations }且{ $rules }时，通知<b>{ $target }</b>。
status-unknown = <b>状态未知</b>：CTS未返回状态。如果已启用，则当{ $users }{ $operations }时，通知<b>{ $target }</b>。
status-unknown-where = <b>状态未知</b>：CTS未返回状态。如果已启用，则当{ $users }{ $operations }且{ $rules }时，通知<b>{ $target }</b>。
no-target = <b>未生效</b>：无通知目标。匹配的情况：{ $users }{ $operations }。
no-target-where = <b>未生效</b>：无通知目标。匹配的情况：{ $users }{ $operations }且{ $rules }。
disabled-no-target = <b>未生效</b>：已停用，无通知目标。匹配的情况：{ $users }{ $operations }。
disabled-no-target-where = <b>未生效</b>：已停用，无通知目标。匹配的情况：{ $users }{ $operations }且{ $rules }。
no-operations = <b>未生效</b>：无操作。
undocumented = <b>未知</b>：文档未说明未列出操作时CTS如何处理。

every-operation = 对任何已对接的云服务执行<b>任何操作</b>
unknown-operations = 执行<b>未知操作</b>（操作类型“{ $word }”）
named-operations = { OR($sets) }
operations-of = 对{ $resource }执行<b>{ OR($operations) }</b>
counted-operations =
    { $count ->
        [1] 对{ AND($services) }执行<b>1个操作</b>
       *[other] 对{ AND($services) }执行<b>{ NUMBER($count) }个操作</b>之一
    }
counted-services = 对{ NUMBER($services) }个云服务执行<b>{ NUMBER($count) }个操作</b>之一
resource-type = { $service } { $resource }

any-user = <b>任何用户</b>
named-users = { OR($groups) }
users-of = <b>{ OR($users) }</b>（用户组{ $group }）
unnamed-users = 用户组{ AND($groups) }的用户（未选择）
counted-users =
    { $count ->
        [1] 用户组{ AND($groups) }中的<b>1个用户</b>
       *[other] 用户组{ AND($groups) }中<b>{ NUMBER($count) }个用户</b>的任何一个
    }

one-rule = { $rule }
all-rules = 同时满足{ AND($rules) }
any-rule = 满足{ OR($rules) }
combined-rules = 按“{ $word }”组合的以下规则匹配（{ AND($rules) }）
rule-equal = { $field } = <b>{ $value }</b>
rule-not-equal = { $field } ≠ <b>{ $value }</b>
rule-unsupported = <b>“{ $rule }”</b>（不支持）

filter-disabled = 筛选条件已停用：{ NUMBER($count) }条规则不起作用。
filter-unknown = CTS未返回筛选条件是否已启用。
operations-undocumented = 文档未说明：未列出操作时，CTS如何处理{ AND($resources) }。
users-undocumented = 文档未说明：未列出用户时，用户组{ AND($groups) }中的用户是否计入。
filter-undocumented = 文档未说明：没有规则的筛选条件有何作用。
condition-undocumented = 文档未说明：按“{ $word }”组合规则有何作用。
rules-undocumented = 文档未说明：CTS如何处理{ AND($rules) }。
quoted = “{ $name }”

all-operations = 所有操作
none = 无操作
operations = { AND($services) }：{ NUMBER($count) }个操作
operations-of-services = { NUMBER($services) }个云服务的{ NUMBER($count) }个操作
also = { $first } · { $second }
users = { NUMBER($count) }个用户
users-unlisted = { NUMBER($count) }个用户，未全部列出
rules = { NUMBER($count) }条规则
rules-unclear = { NUMBER($count) }条规则，含义不明
filter-empty = 筛选条件没有规则
filter-off = 筛选条件已停用

untargeted = 无通知目标
place = { $kind } · { $region }
smn = SMN
function = 函数
