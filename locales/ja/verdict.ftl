### 通知またはコネクタに対する判定と、その理由。

errors = エラー
never-matches = 常に不一致
nobody-notified = 非アクティブ
unknown = 不明
warnings = 警告
ok = OK

none-matches = { NUMBER($all) }件のうち、一致するものはありません。
some-match = { NUMBER($all) }件のうち{ NUMBER($matching) }件が一致します。
none-certain = { NUMBER($all) }件のうち、確実に一致するものはありません。{ NUMBER($possible) }件は一致する可能性があります。
some-certain = { NUMBER($all) }件のうち{ NUMBER($matching) }件が一致します。さらに{ NUMBER($possible) }件が一致する可能性があります。

filter-without-effect = すべてのイベントを通過させるため、フィルターの効果がありません。
status-unanswered = 通知が有効かどうかは、CTSの応答に含まれていませんでした。
no-target = ターゲットがないため、通知は送信されません。
disabled = 通知が無効のため、通知は送信されません。
disabled-without-target = 通知が無効でターゲットもないため、通知は送信されません。
topic-missing = トピックが存在しないため、メッセージは配信されません。
nobody-subscribed = トピックにサブスクライバーがいないため、メッセージは配信されません。
unconfirmed = トピックに確認済みのサブスクリプションがないため、メッセージは配信されません。
listening-unknown = トピックにサブスクライバーがいるかどうかは不明です。
function-unknown = 関数が実行され、誰かに通知するかどうかは不明です。
no-event-passes = 通過するイベントはありません。
rule-never-matches = 通過するイベントはありません：「{ $rule }」は常に不一致です。
rules-never-match = 通過するイベントはありません：{ AND($rules) }が同時に成立することはありません。
quoted = 「{ $rule }」
scope-undocumented = この操作タイプがどの操作を指すかは、ドキュメントに記載がありません。
users-undocumented = 「すべての操作」を選択した場合、CTSはユーザーを無視する可能性があります（ドキュメントに記載なし）。
no-operation = 操作が選択されていません。CTSはこれを受け付けません（CTS.0401）。
no-user = ユーザーが選択されていません。この場合のCTSの動作は、ドキュメントに記載がありません。
none-certain-undocumented = 確実に一致するイベントはありません。これらのルールに対するCTSの動作は、ドキュメントに記載がありません。
too-many-combinations = ルールの組み合わせが多すぎるため、すべてを確認することはできません。
filter-unanswered = フィルターが有効かどうかは、CTSの応答に含まれていませんでした。
filter-empty = ルールのないフィルターの動作は、ドキュメントに記載がありません。
rule-undocumented = この種類のルールの動作は、ドキュメントに記載がありません。
condition-undocumented = ルールの組み合わせ方は、ドキュメントに記載がありません。

title = 判定
none-yet = まだありません：フォームの入力が完了していません。
nothing-wrong = 検出結果なし
more = ほか{ NUMBER($count) }件
note = 情報：
error = エラー：
warning = 警告：
