### サービスへの接続：接続先、応答の有無、接続で実行できること。

site-read-only = このサイトは読み取り専用です（管理者が設定）。
connection-read-only = この接続は読み取り専用です。「接続」で変更してください。
service-busy = サービスが混み合っています。まもなく再試行します。
service-slow = サービスの応答に時間がかかっています。応答を待っています。
forget-credentials = 認証情報を消去

connector-permission = Network Securityを変更できるAPIキーの役割
permissions = { AND($names) }
no-connectors-listed = この認証情報では、コネクタの一覧表示も許可されていません。必要なもの：{ $permission }。
no-notifications-listed = この認証情報では、通知の一覧表示（cts:notification:list）も許可されていません。必要なもの：{ $permission }。

quota-used-up = プロジェクトの通知{ NUMBER($quota) }件をすべて使用しています。通知を削除するか、クォータsmn_notificationを引き上げてください。
quota-used = { NUMBER($quota) }件中{ NUMBER($used) }件を使用しています。
quota-used-perhaps = 通常の上限が適用される場合、{ NUMBER($quota) }件中{ NUMBER($used) }件を使用しています：サービスの応答に上限の記載がありません。
quota-full = { NUMBER($quota) }件中{ NUMBER($used) }件を使用しています。新しく作成する前に通知を削除するか、クォータsmn_notificationを引き上げてください。
quota-full-perhaps = { NUMBER($quota) }件中{ NUMBER($used) }件を使用しています。通常の上限が適用される場合、これ以上の作成は拒否される可能性があります：サービスの応答に上限の記載がありません。
quota-unknown = 残りの件数は不明です：クォータを読み込めませんでした。
quota-of-project = このプロジェクトの通知：{ $usage }

never-tried = 未テスト
reachable = 接続可
refused = 拒否
unreachable = 接続不可
services-differ = Network Security：{ $network-security }、CTS：{ $cts }

no-connection = 接続なし

ns-service = Cloud One Network Security
in-use = <b>{ $name }</b>を使用中です。
