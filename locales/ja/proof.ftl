### 通知について証明されたこと：どのイベントが一致するか。

title = 一致のプレビュー
matches = 一致する例
does-not-match = 一致しない例
not-known = 一致するかどうかを予測できません：これらのルールや値に対するCTSの動作は、ドキュメントに記載がありません。
filter-off = フィルターが無効のため、ルールは適用されません。
unlisted-value = ルール「{ $rule }」は、そのフィールドについてドキュメントに記載のない値と比較しています。
no-event = 常に不一致です。
never-matches = 常に不一致：「{ $rule }」は決して成立しません。
rules-never-match = 常に不一致：{ AND($rules) }が同時に成立することはありません。
quoted = 「{ $rule }」
lets-all-pass = フィルターの効果がありません：すべてのイベントを通過させます。
redundant-rule = ルール「{ $rule }」は不要です：削除しても、一致するイベントは変わりません。
covered-by = 重複：「{ $name }」が、これらのイベントをすでに同じターゲットに送信しています。

any-operation = 任意の操作
by-user = ユーザー：{ $user }
by-another-user = ほかのユーザー
something-else = { $field }がそれ以外の値
has = { $field } = { $value }
has-no = { $field }なし
