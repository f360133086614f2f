### 接続テスト：接続で何が機能するかを読み取りで確認。

intro = 読み取りアクセスだけをテストします。書き込み権限はテストしません。
check-again = 再チェック
connections = 接続

address-responds = エンドポイントが応答する
page-can-read = このサイトからの読み取りが許可されている（CORS）
credentials = 認証情報
response = 応答
credentials-sandbox = サンドボックスでは不要
credentials-proxy = プロキシが付加
credentials-missing = 未入力
credentials-rejected = 拒否
credentials-accepted = 受理
credentials-unknown = 不明
status-seen = ステータス{ $status }
being-tested = テスト中…
no-status = 応答なし
yes = はい
no = いいえ
unknown = 不明

read-permissions = 読み取り権限
write-permissions = 書き込み権限
column-read = 読み取り
column-change = 変更
column-result = 結果
column-details = 詳細
column-permission = 必要な権限
column-response = 応答
waiting = 待機中
testing = テスト中…
status-after = { NUMBER($ms) } ms後にステータス{ $status }
no-status-after = { NUMBER($ms) } ms後も応答なし
not-tested = 未テスト
change-connectors = コネクタの作成、編集、削除、テスト
change-create = 通知の作成
change-edit = 通知の編集、有効化、無効化
change-delete = 通知の削除

read-connectors = コネクタの一覧表示
read-topic-notifications = トピックへの通知の一覧表示
read-function-notifications = 関数への通知の一覧表示
read-quota = クォータの読み取り
read-catalog = 操作カタログの読み取り
read-events = イベントの一覧表示
read-users = 最近のユーザーの一覧表示
read-topics = SMNトピックの一覧表示
read-functions = FunctionGraph関数の一覧表示
needs-role = Network Securityの読み取りを許可されたAPIキーの役割
needs-policy = { $policy }などのポリシー

count-connectors = コネクタ{ NUMBER($count) }件
count-notifications = 通知{ NUMBER($count) }件
count-resource-types = リソースタイプ{ NUMBER($count) }件
count-users = ユーザー{ NUMBER($count) }人
count-topics = トピック{ NUMBER($count) }件
count-functions = 関数{ NUMBER($count) }件
no-events = 過去1時間になし
some-events = 過去1時間にあり
not-offered = このクラウドでは提供なし
quota-used = 通知{ NUMBER($limit) }件中{ NUMBER($used) }件を使用
quota-used-assumed = 通知{ NUMBER($limit) }件中{ NUMBER($used) }件を使用（推定：応答に上限の記載なし）
quota-unknown = 通知{ NUMBER($limit) }件中の使用数は不明
quota-unknown-assumed = 通知{ NUMBER($limit) }件中の使用数は不明（推定：応答に上限の記載なし）
