### The baseline: requirements by connections, the evidence report, and what is missing.

caption = 接続ごとの要件
# $status is “Met” or the like.
cell = { $requirement }、{ $connection }：{ $status }
group-cell = { $requirement }、{ $group }：{ NUMBER($all) }件中{ NUMBER($met) }件の接続で適合
group-status = { $requirement }、{ $group }：{ NUMBER($all) }件中{ NUMBER($count) }件の接続で{ $status }
some-of-group = グループの一部の接続で適合、ほかの接続で不適合
status-count = { $status }：{ NUMBER($count) }
all-severities = すべて
# $severity is “High” or “Medium”.
at-least = { $severity }以上
load = ベースラインを読み込む
use-core = 基本セキュリティベースラインを使用
only-of = 「{ $connection }」だけを表示しています。
mistakes = 「{ $name }」は使用できません：{ NUMBER($count) }件の誤り
place = { NUMBER($line) }行{ NUMBER($column) }列
more-mistakes = ほか{ NUMBER($count) }件の誤り
rationale = 理由
propose = 不足している通知を提案
lacking-at = 表示中の要件が{ NUMBER($count) }件の接続で不適合または不明です。不足している通知を追加するプランを作成します。
reason-not-loaded = 読み込まれていません。
reason-not-reached = この接続にはキーイベント通知のエンドポイントがありません。
failed-of = { NUMBER($all) }件中{ NUMBER($count) }件の接続を読み込めませんでした。その要件は不明として数えます。
helps-at = 新しい通知が役立つ接続：{ NUMBER($all) }件中{ NUMBER($count) }件。
needs-differ = 必要な操作は接続によって異なりますが、すべての接続に同じ通知を作成します。一部の接続では、すでに適合している操作や対象外の操作も含まれます。
left-out = 読み込まれていない{ NUMBER($count) }件の接続は対象外です。
open-plan = プランとして開く
topic-wanted = 通知先のトピック名を入力してください。
topic-nowhere = これらの接続のいずれにもこのトピックがありません。
confirmed-at = そのうち確認済みのサブスクライバーがいる接続：{ NUMBER($all) }件中{ NUMBER($count) }件。
nothing-helps = 新しい通知では解決しません。通知を有効にするか、サブスクリプションの確認を完了するか、読み込めなかった接続にサインインしてください。
not-kept = ブラウザーにプランを渡す空き容量がありません。
back = ベースラインに戻る
# 画面用。$timeはその言語の書き方です。
created = 作成：{ $time }
print = 印刷
as-html = HTML
as-csv = CSV
as-json = JSON
not-offered = ブラウザーがダウンロードを拒否しました。
