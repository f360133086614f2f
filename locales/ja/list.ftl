### 一覧：見出し、列、フィルター、ページ。

ordered = { $count }、{ $order }
notifications = 通知{ NUMBER($count) }件
connectors = コネクタ{ NUMBER($count) }件
no-notifications = 通知なし
no-connectors = コネクタなし
none-of = { NUMBER($all) }件中0件
some-of = { NUMBER($all) }件中{ NUMBER($matching) }件

name = 名前
status = ステータス
verdict = 判定
target = ターゲット
trigger = トリガー
created = 作成日時
notification-type = 通知タイプ
topic = トピック
role = ロール
account = アカウント
operations = 操作
service = サービス
filter = フィルター
partition = パーティション
region = リージョン

by-name = 名前順
by-name-down = 名前の逆順
enabled-first = 有効なものから
disabled-first = 無効なものから
least-severe-first = 重大度の低い順
most-severe-first = 重大度の高い順
by-target = ターゲット順
by-target-down = ターゲットの逆順
order = 並び順
oldest-first = 古い順
newest-first = 新しい順
by-type = タイプ順
by-type-down = タイプの逆順
by-topic = トピック順
by-topic-down = トピックの逆順
by-role = ロール順
by-role-down = ロールの逆順
by-account = アカウント順
by-account-down = アカウントの大きい順

enabled = 有効
disabled = 無効
not-answered = 応答に含まれず
smn-topic = SMNトピック
function = 関数
none = なし
all-operations = すべての操作
selected-operations = 選択した操作
filter-off = 無効（ルールは保持）
filter-on = 有効
other = その他

remove-filter = フィルター「{ $filter }：{ $value }」を解除
no-notifications-match = 一致する通知はありません
no-connectors-match = 一致するコネクタはありません
try-fewer = 検索語を減らすか、フィルターを解除してください。
clear-search = 検索とフィルターをクリア
connection = 接続
by-connection = 接続順
by-connection-down = 接続の逆順
