### Notifications by name against connections, and copying them.

caption = 接続ごとの通知
notification = 通知
same = 同じ
differs = 相違
missing = なし
only-here = ここのみ
uncompared = 比較対象なし
unknown = 不明
# $state is “Same”, “Differs” or the like.
cell = { $notification }、{ $connection }：{ $state }
# $count connections of the group are as $all others, or what they are compared with.
group-cell = { $notification }、{ $group }：{ NUMBER($all) }件中{ NUMBER($count) }件の接続で同じ
some-of-group = グループ内で相違
search = 名前を検索
show = 表示
all-states = すべて
reference = 比較対象
most-common = 最も多い内容
count = { NUMBER($count) }件の通知
nothing = 一致する通知がありません。
not-read = 接続はまだ読み込まれていません。
# $reference and $connection are names of connections.
difference = 「{ $notification }」：{ $reference }と{ $connection }
field = 項目
# What is not set.
nothing-set = –
no-difference = 相違はありません。
nothing-to-compare = 比較対象がありません。
# $names are names of connections.
nothing-while-unknown = 次の接続の内容が不明なため、比較対象がありません：{ AND($names) }
not-whole = 読み込めなかったか、複数存在するか、サービスが一部を省略しました。
not-here = この接続にこの名前の通知はありません。
copy-to = コピー先…
copy-from = コピー元：{ $connection }
# What is notified, by its name; $kind is “none” if nothing is.
copy-keeps =
    { $kind ->
        [topic] コピーのターゲットは変わりません：各接続のSMNトピック「{ $name }」
        [function] コピーのターゲットは変わりません：各接続の関数「{ $name }」
        [urn] コピーのターゲットは変わりません：「{ $name }」
       *[none] この通知にはターゲットがなく、コピーにも設定されません。
    }
copy-changes =
    { $kind ->
        [topic] ターゲットがSMNトピック「{ $name }」からSMNトピック「{ $topic }」に変わります。
        [function] ターゲットが関数「{ $name }」からSMNトピック「{ $topic }」に変わります。
        [urn] ターゲットが「{ $name }」からSMNトピック「{ $topic }」に変わります。
       *[none] この通知にはターゲットがありません。コピーのターゲットはSMNトピック「{ $topic }」になります。
    }
# $names are names of connections.
copy-lacks = 次の接続にはSMNトピック「{ $topic }」がありません：{ AND($names) }。コピー用に別のトピックを入力してください。
connections = コピー先の接続
all = すべて選択
none = すべて選択解除
topic-wanted = ターゲットのトピック名を入力してください。
connection-wanted = 接続を選択してください。
open-plan = プランとして開く
not-kept = ブラウザーにプランを渡す空き容量がありません。
left-out = コピーできません：{ $reason }
