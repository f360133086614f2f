### 接続のカタログからの操作の選択。

operations = 操作{ NUMBER($count) }件
chosen = { NUMBER($count) }件を選択、残り{ NUMBER($left) }件
chosen-too-many = { NUMBER($count) }件を選択、{ NUMBER($surplus) }件超過
too-many-operations = 1件の通知に指定できる操作は最大{ NUMBER($most) }件です。{ NUMBER($surplus) }件減らしてください。
too-many-services = 1件の通知に指定できるサービスは最大{ NUMBER($most) }件です。{ NUMBER($surplus) }件減らしてください。

logins = サインインと認証情報
cts-changes = 通知とトラッカーの変更
deletions = サーバー、ディスク、ネットワークの削除
permissions = ユーザーと権限
keys = キーとシークレット
storage = バケットとトピック

choose-operations = 操作を選択
browse-operations = 操作を参照
search-operations = 操作を検索
presets = プリセット
found = { NUMBER($count) }件の操作が見つかりました
applied = フォームの操作は{ NUMBER($count) }件になりました。
none-found = 一致する操作はありません。カタログにない操作はフォームに直接入力できます。
catalog-empty = この接続のカタログは空です。
share = { NUMBER($count) }件中{ NUMBER($chosen) }件
all-of = すべて選択（{ NUMBER($count) }件）：{ $of }
all-found-of = 見つかったものをすべて選択（{ NUMBER($count) }件）：{ $of }
preset-empty = このカタログには、このプリセットの操作がありません。
preset-documented = 操作{ NUMBER($count) }件、すべて確認済み。
preset-undocumented = 操作{ NUMBER($count) }件、うち未確認：{ AND($names) }。
preset-missing = このカタログにない操作：{ AND($names) }。
preset-chosen = 、選択済み

find-or-paste = 操作を検索または貼り付け
find-or-paste-hint = カタログを検索するか、操作を1行に1件ずつ貼り付けてください：<code>ECS ecs deleteServer</code>
add = 追加
add-these = これらの操作を追加
nothing-new = 新しい操作はありません：すべて一覧に含まれています。
added = { NUMBER($count) }件の操作を追加しました。
not-added = 「{ $line }」は追加されませんでした：サービス、リソースタイプ、操作を指定してください。
lines-not-added = { NUMBER($count) }行は追加されませんでした：サービス、リソースタイプ、操作を指定してください。
pending = 「{ $name }」は入力または貼り付けられましたが、追加されていません。
match-search = { NUMBER($count) }件の操作が見つかりました
match-search-more = { NUMBER($count) }件の操作が見つかり、{ NUMBER($shown) }件を表示しています：さらに入力すると絞り込めます
