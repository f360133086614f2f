### The routing map: services, notifications, targets.

caption = ルーティングマップ
connection = 接続
shown-as = 表示形式
as-map = マップ
as-table = 表
switch = この接続に切り替える
by-events = 幅は、読み込まれたイベントのうち一致する件数を示します。
by-notifications = 幅は通知の件数を示します。シミュレーターにイベントが読み込まれている場合は、イベントの件数を示します。
not-read = この接続の通知は読み込まれていません。
nothing = 表示するものがありません。
all-services = すべてのサービス
several = { NUMBER($count) }件の通知
no-target = ターゲットなし
disabled = 無効
never-matches = 常に不一致
not-sent = ターゲットなし
no-topic = トピックが存在しない
nobody-subscribed = サブスクライバーなし
unconfirmed = 確認済みのサブスクリプションなし
listening-unknown = サブスクリプション不明
confirmed = サブスクライブ済み
function = 関数
gap = 未カバー
unknown = 不明
# What something is called, and what is noteworthy about it.
part-label = { $name }（{ $mark }）
# Names of services, or of targets.
names = { AND($names) }
services = サービス
notification = 通知
target = ターゲット
state = 状態
gaps = 未カバー：{ AND($services) }。
legend-live = アクティブ
legend-unknown = 不明
legend-dead = 非アクティブ
legend-gap = 未カバーのサービス
scrolled = マップ（横スクロール可）
scroll-hint = マップは画面より広いため、横にスクロールしてください。
