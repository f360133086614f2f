### Baselines: what somebody should be notified of, whether somebody is, and the evidence report.

not-json = ファイルはJSONではありません。
newer-version = ファイルの形式はバージョン{ NUMBER($version) }です。サポートされるのはバージョン1だけです。
wrong-version = 形式のバージョンは1です。
expected-object = ここにはオブジェクトが必要です。
expected-array = ここには配列が必要です。
expected-text = ここには文字列が必要です。
expected-flag = trueまたはfalseが必要です。
expected-number = ここには整数が必要です。
missing = このプロパティがありません。
unknown-member = このようなプロパティはありません。使用できるプロパティ：{ AND($known) }
unknown-word = { OR($known) }が必要です。
twice = 複数回指定されています。
wrong-id = IDは小文字、数字、ハイフンからなる1〜64文字で、ハイフンで始めることはできません。
repeated-id = 別の要件がこのIDを使用しています。
repeated-operation = この要件には、同じクラウドのこの操作がすでにあります。
blanks = 先頭と末尾のスペースを削除してください。
empty-text = テキストが空です。
empty-list = リストが空です。
no-url = URLはhttps://で始まる必要があります。
unknown-source = ファイルにこの名前の出典はありません。
verified-without-source = 確認済みの操作には出典が必要です。
cloud-outside = この要件は、このクラウドには適用されません。

critical = 重大
high = 高
medium = 中
low = 低

met = 適合
not-met = 不適合
unknown = 不明
not-applicable = 対象外

disabled = 無効
no-target = ターゲットなし
no-such-topic = トピックが存在しない
nobody-subscribed = トピックのサブスクライバーなし
unconfirmed = 確認済みのサブスクリプションなし
filtered-out = フィルターがイベントを除外：{ AND($rules) }
quoted = 「{ $rule }」
limited-to-users = 一部のユーザーに限定

doubt-status = 有効かどうかは応答に含まれず
doubt-subscriptions = メッセージが配信されるかどうか不明
doubt-filter = フィルターがすべてのイベントを通過させるかどうかはドキュメントに記載なし
doubt-values = フィルターのフィールドが他の値を取ること、または値を持たないことがあるかどうかはドキュメントに記載なし
doubt-users = ユーザーの指定が有効かどうかはドキュメントに記載なし
doubt-operation = この操作を対象とするかどうかはドキュメントに記載なし
doubt-cases = 複数の通知の組み合わせがすべてのイベントに一致することを証明できない
doubt-notifications = 一部の通知を読み込めない
doubt-catalog = この接続の操作カタログにこの操作がない
doubt-spelling = 操作名の表記は未確認
doubt-global-service = グローバルサービスのイベントは別のリージョンに送られる可能性がある
doubt-perhaps-global = グローバルサービスとしてイベントが別のリージョンに送られるかどうかはドキュメントに記載なし
doubt-data-events = データイベントが送信されるかどうかはドキュメントに記載なし

operations = { $service } { $resource }（{ AND($names) }）
told-by = { AND($operations) }：{ AND($notifications) }により証明済み。
maybe-told-by = { AND($operations) }：{ AND($notifications) }に一致。
no-notification = { AND($operations) }：通知なし。
also = { $first }；{ $next }
gap = { AND($operations) }：「{ $notification }」では証明されません（{ $links }）。
doubts = { AND($operations) }：{ $doubts }。
elsewhere = { AND($operations) }：グローバルサービスのイベントは別のリージョンに送られます。
unheard-of = { AND($operations) }：読み込んだ操作カタログにも基本セキュリティベースラインにもありません。ベースラインファイルの表記を確認してください。
nothing-to-prove = このクラウドには、この要件の操作がありません。

report = エビデンスレポート
made-at = 作成：{ $time }（UTC）
read-at = 読み込み：{ $time }
what-met-means = 「適合」は証明済みを意味します。有効な通知が要件のすべての操作のすべてのイベントに一致し、そのターゲットに確認済みのサブスクライバーがいます。
time = 時刻
connection = 接続
region = リージョン
project = プロジェクト
requirement = 要件
title = タイトル
source = 出典
severity = 重大度
status = 状態
proof = 証明

scope = 対象範囲
scope-label = ラベル{ $label }を持つ接続だけが対象です。
scope-connections = 対象の接続：{ NUMBER($all) }件中{ NUMBER($included) }件。
scope-read = 読み込み済みの接続：{ NUMBER($included) }件中{ NUMBER($read) }件。
scope-requirements = 対象の要件：すべての重大度の{ NUMBER($count) }件すべて。
unread-of = { NUMBER($all) }件中{ NUMBER($count) }件の接続が読み込まれていません。その要件は不明として数えます。
unread-because = 未読み込み：{ $reason }
partly-of = 読み込み済みの接続{ NUMBER($all) }件中{ NUMBER($count) }件は一部のみ読み込まれています。
unread-part = { $part }：{ $reason }
unread-at = <b>{ $connection }</b>：{ $what }
