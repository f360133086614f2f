### A table of signs: rows by connections, or by groups of connections.

signs = 記号
how = 記号を選択すると詳細が表示されます。矢印キーで記号間を移動できます。
# So many of so many connections, in a narrow cell.
part-of = { NUMBER($count) }/{ NUMBER($all) }
columns = 列
each = 接続
by-region = リージョン
by-label = ラベル「{ $name }」
# The name of the column for connections without the label or region that columns are made of.
without = その他
topic = SMNトピック
no-topic-name = トピック名には1〜256文字の英数字、ハイフン、アンダースコアを使用します。
topic-at = { NUMBER($all) }件中{ NUMBER($count) }件の接続にこのトピックがあります。
# $names are names of connections.
without-subscriber = このトピックの確認済みサブスクライバーが見つからない接続：{ AND($names) }
