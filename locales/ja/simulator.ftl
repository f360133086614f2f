### シミュレーター：通知がイベントに対してどう動作したか。フォームでの表示も同じ。

sent = メッセージ{ NUMBER($sure) }件
sent-maybe = メッセージ{ NUMBER($sure) }件（さらに{ NUMBER($more) }件の可能性あり）

days = { NUMBER($count) }日
day-and-hours = 1日と{ NUMBER($hours) }時間
hours = { NUMBER($count) }時間
minutes = { NUMBER($count) }分

high-volume-day = メッセージが多すぎます：1日約{ NUMBER($count) }件。操作を絞り込むか、フィルターを追加してください。
high-volume-hour = メッセージが多すぎます：1時間に最大{ NUMBER($count) }件（{ $hour }から）。操作を絞り込むか、フィルターを追加してください。

same-events = 一致するイベントは、保存済みのバージョンと同じです。
no-certain-change = 保存済みのバージョンと比べて、確実な変化はありません。
gained = 一致するイベントは、保存済みのバージョンより{ NUMBER($gained) }件多くなります。
lost = 一致するイベントは、保存済みのバージョンより{ NUMBER($lost) }件少なくなります。
gained-and-lost = 一致するイベントは、保存済みのバージョンと比べて{ NUMBER($gained) }件増え、{ NUMBER($lost) }件減ります。
unknown-for = イベント{ NUMBER($count) }件については不明です。

number = { NUMBER($number) }

messages-per = メッセージ数（間隔：{ $interval }）
chart-label = メッセージ数の推移（間隔：{ $interval }）。数値は下の表にあります。
time-axis = 時刻、{ $zone }
zone = { $name }（{ $offset }）
zone-change = { $name }（{ $before }、のちに{ $after }）
series-messages = メッセージ
series-other = ほかの通知
series-possible = 一致の可能性あり
series-saved = 保存済みのバージョン
step-readout = { $time }：{ $sent }
range-start = 範囲の開始
range-end = 範囲の終了
selected-range = 選択範囲：{ $from }〜{ $to }
selected-range-empty = 選択範囲：{ $from }〜{ $to }（イベントなし）
select-range-hint = 時間範囲を選択するには、グラフ上をドラッグするか、範囲の両端を移動してください。
clear-range = 範囲をクリア
view-as-table = 表で表示
messages-over-time = メッセージ数の推移
column-from = 開始
column-events = イベント
column-messages = メッセージ

all-sent = すべての通知を合わせると、{ $span }の間に<b>{ $sent }</b>が送信される計算です。
all-sent-undated = すべての通知を合わせると、<b>{ $sent }</b>が送信される計算です。
one-sent = <b>{ $name }</b>からは、{ $span }の間に<b>{ $sent }</b>が送信される計算です。
one-sent-undated = <b>{ $name }</b>からは、<b>{ $sent }</b>が送信される計算です。
form-sent = このバージョンでは、{ $span }の間に<b>{ $sent }</b>が送信される計算です。
form-sent-undated = このバージョンでは、<b>{ $sent }</b>が送信される計算です。
undated-messages = メッセージ{ NUMBER($count) }件は時刻のないイベントに関するもので、グラフには含まれません。
top-operations = 操作
top-users = ユーザー
top-resources = リソース

title = シミュレーター
intro = 実際のイベントに対して通知がどう動作したかを、その理由とともに確認できます。イベントはこのブラウザー内にとどまります。
source-title = イベントの読み込み元
load-day = 過去24時間を読み込む
load-week = 過去7日間を読み込む
upload-file = ファイルをアップロード
drop-hint = ファイルをここにドロップすることもできます：APIの応答、JSON配列、JSON Lines、OBSのアーカイブ（.json.gz）、トレースリストのCSV。
paste-json = JSONを貼り付け
events-as-json = イベント（JSON）
paste-missing = 先にイベントを貼り付けてください。
load-events = イベントを読み込む
clear-events = イベントをクリア
reading-events = イベントを読み込み中
cancel = キャンセル
count-events = イベント{ NUMBER($count) }件
loaded-day = 過去24時間の<b>イベント{ NUMBER($count) }件</b>。
loaded-week = 過去7日間の<b>イベント{ NUMBER($count) }件</b>。
loaded-file = { $name }の<b>イベント{ NUMBER($count) }件</b>。
loaded-files = { NUMBER($files) }個のファイルの<b>イベント{ NUMBER($count) }件</b>。
loaded-text = 貼り付けたテキストの<b>イベント{ NUMBER($count) }件</b>。
reading-stopped = 読み込みは途中で中止されました。
duplicates = 重複するイベント{ NUMBER($count) }件は、1回だけ数えました。
skipped = イベントではない、または読み取れない項目{ NUMBER($count) }件をスキップしました。
file-read = { $name }：イベント{ NUMBER($count) }件。
file-read-skipped = { $name }：イベント{ NUMBER($count) }件、スキップした項目{ NUMBER($skipped) }件。
file-not-read = { $name }：読み込みが中止されたため、読み込まれていません。
text-findings = テキストの検出結果{ NUMBER($count) }件
more-findings = ほかに検出結果{ NUMBER($count) }件。
resume = 再開
try-again = 再試行
not-started = シミュレーターを起動できませんでした。
not-started-cause = プログラムファイルを取得できなかったか、ブラウザーで実行できません。
not-started-next = イベントをもう一度読み込んでください。解決しない場合は、コンソールを再読み込みしてください。

result-title = シミュレーションされた通知
notification = 通知
all-notifications = すべての通知
notification-count = { $name }（{ NUMBER($count) }）
try-changes = 変更を試す
switch-enabled = 有効
switch-users = ユーザー
switch-filter = フィルター
how-combined = ルールの組み合わせ方
match-all = すべての条件に一致（AND）
match-any = いずれかの条件に一致（OR）
edit-with-changes = この変更で通知を編集
reset = リセット

events-title = イベント
search-events = イベントを検索
search-events-tip = 検索対象：操作、ユーザー、リソースなど
result-filter = 結果
filter-all = すべて
filter-match = 一致
filter-possible = 一致の可能性あり
filter-no-match = 一致なし
no-events = 一致するイベントはありません
no-events-hint = 検索語を減らすか、フィルターを解除してください。
column-time = 時刻
column-event = イベント
column-user = ユーザー
column-result = 結果
column-actions = 操作メニュー
no-time = 時刻なし
system-user = システム
no-user = ユーザーなし
match = 一致
possible-match = 一致の可能性あり
no-match = 一致なし
matched-by = 一致した通知：{ AND($names) }
others-match = 一致する他の通知：{ AND($names) }
explain = 理由を表示
explain-event = { $event }の理由を表示、{ $time }
why-this-result = この結果の理由
close = 閉じる
none-about-operation = この操作を対象とする通知はありません。
others-not-about-operation = ほかの通知{ NUMBER($count) }件は、この操作を対象としていません。

stage-no = 不成立：
stage-unknown = 不明：
stage-yes = 成立：
status-enabled = ステータス：有効、ターゲットあり
status-unknown = ステータス：不明（通知が有効かどうかは、CTSの応答に含まれず）
status-no-target = ステータス：ターゲットなし
status-disabled = ステータス：無効
operation-all = 操作：すべての操作
operation-selected = 操作：選択済み
operation-not-selected = 操作：未選択
operation-unknown = 操作：操作によって異なる
user-any = ユーザー：すべてのユーザー
user-selected = ユーザー：{ $user }は選択済み（グループのメンバーに変更がない場合）
user-not-selected = ユーザー：{ $user }は未選択
user-missing = ユーザー：選択したユーザーだけが一致（イベントにユーザーなし）
user-unknown = ユーザー：ユーザーによって異なる
type-triggers = イベントタイプ：通知をトリガー
type-assumed-not = イベントタイプ：データイベントは通知をトリガーしないと想定
type-undocumented = イベントタイプ：データイベントが通知をトリガーするかどうかはドキュメントに記載なし
filter-disabled = フィルター：無効
filter-none = フィルター：なし
filter-passes = フィルター：イベントは通過（{ $condition ->
    [and] すべてのルールへの一致が必要
    [or] いずれかのルールへの一致が必要
   *[other] ルールの組み合わせ方は不明
}）
filter-excludes = フィルター：イベントは除外（{ $condition ->
    [and] すべてのルールへの一致が必要
    [or] いずれかのルールへの一致が必要
   *[other] ルールの組み合わせ方は不明
}）
filter-unknown = フィルター：イベントが通過するかどうかは不明（{ $condition ->
    [and] すべてのルールへの一致が必要
    [or] いずれかのルールへの一致が必要
   *[other] ルールの組み合わせ方は不明
}）
event-value = イベント：<code>{ $value }</code>
event-no-value = イベント：値なし

assumptions-title = 一致判定の前提
assumptions-intro = CTSのドキュメントには、一致の判定について十分な記載がありません。不明確な場合は「一致の可能性あり」とするか、ここでの選択に従います。
assume-missing = イベントにフィールドがない場合の「!=」
assume-missing-yes = 一致する
assume-missing-no = 一致しない
assume-data = バケットのデータイベント（ObsSDK、ObsAPI）
assume-data-yes = 通知をトリガーする
assume-data-no = 通知をトリガーしない
assume-unknown = 不明
assume-exact = 比較では大文字と小文字を区別する
assume-lack = ルールが参照するフィールドがイベントにない可能性がある
