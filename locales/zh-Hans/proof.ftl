### 关于通知已证明的结论：匹配哪些事件。

title = 匹配预览
matches = 匹配
does-not-match = 不匹配
not-known = 无法预测是否匹配：文档未说明CTS如何处理这些规则或值。
filter-off = 筛选条件已停用，因此规则不起作用。
unlisted-value = 规则“{ $rule }”使用的值在该字段的文档中未说明。
no-event = 永不匹配。
never-matches = 永不匹配：“{ $rule }”不可能成立。
rules-never-match = 永不匹配：{ AND($rules) }不可能同时成立。
quoted = “{ $rule }”
lets-all-pass = 筛选条件不起作用：所有事件都通过。
redundant-rule = 规则“{ $rule }”可以移除：没有它，匹配的事件不变。
covered-by = 重复：“{ $name }”已将这些事件发送到同一通知目标。

any-operation = 任何操作
by-user = 由{ $user }执行
by-another-user = 由其他用户执行
something-else = { $field }为其他值
has = { $field } = { $value }
has-no = 无{ $field }
