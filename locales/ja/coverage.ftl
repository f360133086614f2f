### カバレッジ：通知をトリガーする操作とトリガーしない操作。

title = カバレッジ
intro = 通知をトリガーする操作とトリガーしない操作を確認できます。

lookup-title = 一致する通知を検索
lookup-hint = 任意のフィールドに入力してください。空のフィールドはすべての値に一致します。
service = サービス
resource-type = リソースタイプ
operation = 操作
user = ユーザー
resource-name = リソース名
nothing-matches = 一致する通知はありません。
notifies = <b>{ $name }</b>が<code>{ $target }</code>に通知
open-notification = 通知を開く

gaps-title = カバレッジの不足
seen-first = シミュレーターのイベントに含まれる操作が最初に表示され、アイデンティティ関連の操作とリスクの高い操作がそれに続きます。
load-events = シミュレーターでイベントを読み込むと、実際に使用されている操作を確認できます。
open-simulator = シミュレーターを開く
search-operations = 操作を検索
search-tip = 検索対象：サービス、リソースタイプ、操作
require-subscription = トピックに確認済みのサブスクリプションがある場合だけカバー済みとする
topics-unknown = トピック{ NUMBER($count) }件のサブスクリプションが不明です。
operations-shown = 表示する操作
show-gaps = 未カバー
show-unknown = 不明
show-partial = 一部カバー
show-duplicates = 重複通知
show-all = すべて
listed = 操作{ NUMBER($total) }件中{ NUMBER($count) }件
no-words = 一致する操作はありません
no-gaps = カバレッジの不足なし
no-unknown = カバレッジが不明な操作なし
no-partial = 一部カバーの操作なし
no-duplicates = 重複通知なし
no-operations = 操作カタログは空です
group = { $service } · { $resource }
count-operations = 操作{ NUMBER($count) }件
count-events = イベント{ NUMBER($count) }件
duplicates-to = { AND($targets) }への重複通知
without-topic = トピックが存在しません：{ AND($names) }
unheard = 確認済みのサブスクリプションなし：{ AND($names) }
listening-unknown = 配信の状態が不明：{ AND($names) }
create-notification = 通知を作成

covered = カバー済み
partially-covered = 一部カバー
not-covered = 未カバー
unknown = 不明

heat-caption = サービスと操作の種類別のカバレッジ
heat-how = 操作の種類は、操作名に含まれる動詞と、権限を表すrole、password、ACLなどの語から判断します。アイデンティティ関連のサービスと、リスクの高い操作の不足が先に表示されます。セルを選択すると、その操作が一覧表示されます。矢印キーでセル間を移動できます。
signs = 凡例
kind-access = 権限
kind-delete = 削除
kind-sign-in = サインイン
kind-modify = 変更
kind-create = 作成
kind-read = 読み取り
kind-other = その他
cell-label = { $service }、{ $kind }：{ $level }、操作{ NUMBER($total) }件中{ NUMBER($covered) }件を常にカバー
cell = { $service } · { $kind }
show-all-again = { $cell }だけでなく、すべての操作を表示
