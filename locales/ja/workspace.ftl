### すべての接続を並べて表示します。

views = 表示
connections = 接続
connection = 接続
notifications = 通知
enabled = 有効
never-matching = 一致しない通知
nobody-subscribed = 購読者なし
all-operations = すべての操作（フィルターなし）
quota = クォータ
last-change = 最終変更
used-of = { NUMBER($used) } / { NUMBER($quota) }
partly-read = { NUMBER($count) }件の情報を読み取れませんでした
reading = 読み取り中…
read-of = { NUMBER($all) }件中{ NUMBER($read) }件の接続を読み取りました
stop = 停止
read-again = 再読み取り
not-read = 未読み取り
not-signed-in = サインインしていません
sign-in = サインイン
label = ラベル
all-connections = すべての接続
add-projects = プロジェクトを追加
