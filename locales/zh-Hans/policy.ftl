### 在AWS文档中发现的问题、对其作出的判断以及提供的修复。

refused-at = { $sure ->
    [yes] 由于第{ NUMBER($line) }行，AWS会拒绝此{ $document }，因此它目前并未生效：{ $message }
   *[no] 由于第{ NUMBER($line) }行，AWS可能会拒绝此{ $document }：{ $message }
  }

mend-line-first = 请先修复第{ NUMBER($line) }行。
statement-no-help = 只要第{ NUMBER($line) }行保持现状，添加语句就没有作用。
no-room = 策略中已无法再容纳另一条语句。
add-statement = 添加语句
add-statements = 添加语句
replace-statement = 替换语句
lets-in = { $label }（同时允许{ AND($given) }访问）
allows-more = { $label }（同时允许角色执行{ AND($given) }）
denies-too = { $label }（同时使{ NUMBER($count) }条拒绝语句生效）
pasted-topic-unreadable = 无法读取粘贴的主题策略，因此无法在其中添加内容。{ $message }
other-partition = 主题和角色在分区{ $partition }中。账户{ $account }只在aws中属于Network Security；在{ $partition }中，该账户ID属于他人或不属于任何人，因此不会生成允许其访问的策略。
read-back-differs = 未显示生成的内容：重新读取后，{ $document }与表单的内容不一致（{ $what }）。

trust-policy = 信任策略
role-permissions-policy = 角色的权限策略
topic-policy = 主题策略
key-policy = 密钥策略

only-our-statements = 仅有我们的语句

no-other-external-id = 该策略只要求连接器的外部ID，没有其他外部ID。
other-external-ids = 该策略有多个其他外部ID，无法确定哪一个是新的。
