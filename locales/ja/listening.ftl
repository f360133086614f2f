### Whether anybody listens to the topic of a notification.

title = サブスクリプション
check = サブスクリプションの状態をチェック
checking = チェック中…
no-topic = トピックが存在しません。
none = トピックにサブスクライバーがいません。
unconfirmed = トピックに確認済みのサブスクリプションがありません。
confirmed = 確認済みのサブスクリプションがすべてのメッセージを受信します。
unknown = メッセージが配信されるかどうかは不明です。
state-confirmed = 確認済み
state-unconfirmed = 未確認
state-canceled = 解除済み
state-unknown = 不明
state-filtered = { $state }、フィルターあり
