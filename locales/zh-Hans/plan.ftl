### 计划列出使连接与配置包一致所需的更改，以及应用计划的结果。

summary = 创建{ NUMBER($create) }个，更新{ NUMBER($update) }个，删除{ NUMBER($delete) }个，未更改{ NUMBER($unchanged) }个，配置包之外{ NUMBER($keep) }个，受阻{ NUMBER($blocked) }个。

blocked-unread = 未能加载其中存储的全部内容。
blocked-twice-in-bundle = 配置包中有多个条目对此连接使用该名称。
blocked-twice-stored = 存储了多个同名对象。
blocked-left-out = 服务只返回了一部分，因此无法比较。
blocked-same-project = 对于连接到同一项目的另一个连接，配置包对此名称的要求不同。
blocked-uncertain = 不确定是否已更改，因此无法撤销。请检查。

quota = 项目最多可有{ NUMBER($quota) }个通知。可能没有余量创建此通知。
quota-full = 没有余量：届时项目的{ NUMBER($quota) }个通知配额已使用{ NUMBER($used) }个。
topic-missing = 此项目中不存在SMN主题“{ $topic }”。
topic-unheard = 此项目中的SMN主题“{ $topic }”没有订阅者。
topic-unconfirmed = 此项目中的SMN主题“{ $topic }”没有已确认的订阅。
external-id-needed = 应用之前，请输入外部ID“{ $name }”。
# $reason是一个句子。
not-recreatable = 删除后无法重新创建。{ $reason }
# 连接的名称，各自带引号。
same-project =
    { $count ->
       *[other] { AND($names) }也连接到此项目。
    }
quoted = “{ $name }”
rule-named = 规则{ $rule }，字段{ $field }。

plan-version = 不支持版本{ NUMBER($found) }。请使用版本{ NUMBER($supported) }。
plan-unreadable = 这不是有效的计划：{ $reason }
run-of-other-plan = 文件中的进度属于另一个计划。

done = 已应用。
already = 此前已与计划一致。
changed-meanwhile = 已跳过：计划生成后，该对象已被更改。
uncertain = 可能已应用。{ $reason }
failed-left-out = 服务只返回了一部分。
failed-not-seen = 已创建，但尚未出现在列表中。
failed-external-id = 未输入外部ID。
failed-no-writes = 未发送：连接为只读、已被移除或现在通向另一个项目。请在“连接”中检查。
failed-no-answer = 无响应。
failed-unreadable = 响应不符合服务的格式。
failed-answer =
    { $kind ->
        [not-allowed] 访问被拒绝：{ $answer }
        [rejected] 请求被拒绝：{ $answer }
       *[other] 失败：{ $answer }
    }
report = 已应用{ NUMBER($done) }个，此前已一致{ NUMBER($already) }个，已跳过{ NUMBER($changed) }个，失败{ NUMBER($failed) }个，未知{ NUMBER($uncertain) }个，未完成{ NUMBER($open) }个，受阻{ NUMBER($blocked) }个。

## What is lost with a plan that was applied, or partly, once it is not kept any longer

loss-unfinished = 其中{ NUMBER($count) }个更改未完成，之后无法继续。
loss-failed = 其中{ NUMBER($count) }个更改失败，之后无法重试。
loss-undo = 其中{ NUMBER($count) }个更改已应用，其撤销计划将被丢弃。
