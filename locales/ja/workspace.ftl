### すべての接続を並べて表示します。

views = 表示
connections = 接続
connection = 接続
notifications = 通知
enabled = 有効
never-matching = 常に不一致
nobody-subscribed = サブスクライバーなし
baseline-gaps = ベースラインの不足
checking = 確認中…
count-unknown = 不明{ NUMBER($count) }件
gaps-at = { $connection }のベースライン：不適合{ NUMBER($missing) }件、不明{ NUMBER($unknown) }件
unfiltered = すべてに一致
quota = クォータ
last-change = 最終変更
used-of = { NUMBER($used) } / { NUMBER($quota) }
partly-read = { NUMBER($count) }件の情報を読み込めませんでした
reading = 読み込み中…
read-of = 読み込み済みの接続：{ NUMBER($read) } / { NUMBER($all) }
stop = 停止
stopped = 読み込みを停止しました。
go-on = 読み込みを続ける
read-again = 更新
not-read = 未読み込み
not-loaded = 未読み込み
from-before = 更新に失敗したため、{ $time }時点の値です：{ $why }
# その後読み込めなかった値について。$timeは日時です。
as-of = { $time }時点
sums-from-before = { NUMBER($count) }件の接続は更新に失敗したため、以前の値を表示しています。
not-signed-in = サインインしていません
sign-in = サインイン
label = ラベル
all-connections = すべての接続
add-projects = プロジェクトを追加
# $rowsは、表示している通知またはコネクタの件数と並び順です。
at-connections = { $rows }、接続{ NUMBER($count) }件
no-notifications-read = 通知はまだ読み込まれていません。
no-connectors-read = コネクタはまだ読み込まれていません。
no-connection-to = { $service }に接続する接続はありません。
unread-connections = { NUMBER($all) }件中{ NUMBER($count) }件の接続を読み込めませんでした
not-loaded-at = { NUMBER($count) }件の接続を読み込めませんでした
named-at = { $name }（{ $connection }）
enable-many = { NUMBER($count) }件の通知を有効にしますか？
selected-at = { NUMBER($count) }件を選択中、接続：{ NUMBER($connections) }件
select-all-matching = 一致するものをすべて選択
about-batch = { $what }：{ $summary }。
count = { NUMBER($count) }
connections-read = 読み込み済みの接続
notifications-enabled = 有効な通知
notifications-never-match = 有効だが常に不一致の通知
notifications-nobody-subscribed = 有効だがサブスクライバーのいない通知
notifications-subscribers-unknown = 有効だがサブスクライバーが不明な通知
connections-full = クォータに達した接続
health = 状態
count-never-match = 常に不一致{ NUMBER($count) }件
count-without-topic = { NUMBER($count) }件はトピックが存在しません
count-nobody-subscribed = { NUMBER($count) }件にサブスクライバーがいません
count-gaps = ベースラインの不足{ NUMBER($count) }件
nothing-enabled = 有効な通知なし
unknown = 不明
ok = OK
health-means = 状態がOKになるのは、1件以上の通知が有効で、有効な通知がすべて一致しうるうえに確認済みのサブスクライバーを持ち、ベースラインに不足も不明もない場合です。
gaps-counted-by = 不足はベースライン「{ $baseline }」に基づいて数えています。
drift = ドリフト
no-changes = なし
count-changes = 変更{ NUMBER($count) }件
count-blocked = ブロック{ NUMBER($count) }件
not-in-bundle = バンドルに含まれていません
# $stateは、保存したバンドルがその接続に加える変更の件数です。
drift-at = { $connection }のドリフト：{ $state }

search = 接続を検索
search-tip = 検索対象：名前、プロジェクト、リージョン、ラベル
no-connections = 接続はありません
no-connections-match = 一致する接続はありません
connections-listed = 接続{ NUMBER($count) }件
# 件数の後に続く並び順です。$columnは数値の列の見出しです。
lowest-first = 「{ $column }」の少ない順
highest-first = 「{ $column }」の多い順

# 読み込めなかった接続の情報の名前で、行頭に表示されます。
part-notifications = 通知の一部
part-connectors = コネクタ
part-quota = クォータ
part-topics = トピック
part-catalog = 操作カタログ
part-last-change = 最終変更
part-subscriptions = { AND($topics) }のサブスクリプション
part-failed = { $part }：{ $why }

### すべてのコネクタのリストと、複数のコネクタに対する操作

selected-connectors = 選択中のコネクタ
test-selected = 選択項目をテスト
send-tests = コネクタ{ NUMBER($count) }件でテストを送信しますか？
tests-effect = Network Securityは、それぞれのトピックにテストメッセージを1件発行します。
delete-connectors = コネクタ{ NUMBER($count) }件を削除しますか？
delete-connectors-effect = Network Securityは、これらのメッセージを発行しなくなります。AWSのロールとトピックは変わりません。
some-read-only = このうち{ NUMBER($count) }件の接続は読み取り専用のため、そこには何も送信しません。
all-read-only = 選択した接続はすべて読み取り専用です。「接続」で変更してください。
