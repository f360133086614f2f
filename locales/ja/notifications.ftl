### キーイベント通知：一覧、ページ、操作。

-notifications = 通知

title = { -notifications }
purpose = このプロジェクトのCTSイベントをSMNトピックまたは関数に送信します。
after-purpose = { "" }
list-caption = { -notifications }。ボタンのある列見出しで一覧を並べ替えられます。
search = 通知を検索
search-tip = 検索対象：名前、トピック、操作、ユーザー、ルール
new = 新しい通知
edit = 編集
duplicate = 複製
delete = 削除
enable = 有効化
disable = 無効化
export = コードとしてエクスポート
undo = 元に戻す
actions = 操作メニュー

edit-named = { $name }を編集
duplicate-of = { $name }の複製
does-not-exist = 通知が見つかりません
no-such-id = このプロジェクトには、IDが<code>{ $id }</code>の通知がありません。削除されたか、別のプロジェクトまたは接続に属しています。
could-not-be-read = この通知を読み込めませんでした
id-not-among-read = 読み込めた通知の中に、IDが<code>{ $id }</code>の通知はありません。読み込めなかった通知のいずれかである可能性があります。
notification = 通知

empty = 通知はまだありません
empty-hint = 通知は、選択した操作がこのプロジェクトで行われたときに、SMNトピックまたは関数にメッセージを送信します。

select-page = このページをすべて選択
select-named = { $name }を選択
enable-named = { $name }を有効化
disable-named = { $name }を無効化
duplicate-named = { $name }を複製
delete-named = { $name }を削除
no-filter = フィルターなし
no-topic = トピックなし
only-users = { OR($groups) }の操作のみ
group-users = { $group }（{ AND($users) }）
group-line = <b>{ $group }</b>：{ AND($users) }

enabled = 有効
disabled = 無効
status-not-answered = ステータスは応答に含まれず

target = ターゲット
operations = 操作
users = ユーザー
filter = フィルター
created = 作成日時
id = ID
project = プロジェクト
account = アカウント
agency = エージェンシー
copy-urn = トピックURNをコピー
copy-id = IDをコピー
none = なし
all-operations = 接続されているすべてのサービスのすべての操作
all-users = すべてのユーザー
filter-disabled = 無効（ルールは保持）
filter-not-answered = 有効かどうかは応答に含まれず
check = 検出結果

selected = { NUMBER($count) }件を選択
selected-notifications = 選択した通知
enable-selected = 選択した通知を有効化
disable-selected = 選択した通知を無効化
delete-selected = 選択した通知を削除
export-selected = 選択した通知をコードとしてエクスポート
clear-selection = 選択を解除
select-all = 通知{ NUMBER($count) }件をすべて選択

disable-many = 通知{ NUMBER($count) }件を無効化しますか？
delete-many = 通知{ NUMBER($count) }件を削除しますか？
delete-one = 「{ $name }」を削除しますか？
all-go-silent = { NUMBER($count) }件すべてが有効です。今後は何も送信されなくなります。
some-go-silent = このうち{ NUMBER($count) }件が有効です。今後は何も送信されなくなります。
none-enabled = すべて無効です。現在は何も送信していません。
undo-from-report = このあと表示されるレポートから元に戻せます。
names = { AND($names) }
more-names = ほか{ NUMBER($count) }件

progress = { NUMBER($total) }件中{ NUMBER($done) }件完了…
about-batch = { -notifications }：{ $summary }。
dismiss = 閉じる
might-be-deleted = 削除された可能性があります。{ $why }

is-enabled = 通知<b>{ $name }</b>を有効化しました。
is-disabled = 通知<b>{ $name }</b>を無効化しました。現在は何も送信していません。
was-enabled-already = <b>{ $name }</b>はすでに有効でした。
was-disabled-already = <b>{ $name }</b>はすでに無効でした。
was-not-enabled = <b>{ $name }</b>を有効化できませんでした。{ $why }
was-not-disabled = <b>{ $name }</b>を無効化できませんでした。{ $why }
was-not-deleted = <b>{ $name }</b>を削除できませんでした。{ $why }
was-not-recreated = 通知<b>{ $name }</b>を再作成できませんでした。{ $why }
is-deleted = 通知<b>{ $name }</b>を削除しました。
is-back = 通知<b>{ $name }</b>を新しいIDで再作成しました。
is-created = <b>{ $name }</b>を作成しました。
is-saved = <b>{ $name }</b>を保存しました。
should-be-enabled = <b>{ $name }</b>の有効化を要求しました。{ $status }
should-be-disabled = <b>{ $name }</b>の無効化を要求しました。{ $status }
is-back-with-status = <b>{ $name }</b>を再作成しました。{ $status }
is-created-with-status = <b>{ $name }</b>を作成しました。{ $status }
is-saved-with-status = <b>{ $name }</b>を保存しました。{ $status }
still-enabled = 通知は有効になっています：無効化できませんでした。{ $why }
still-disabled = 通知は無効になっています：有効化できませんでした。{ $why }
status-unknown = 通知が有効かどうかは不明です。{ $why }
accepted-enabled = サービスはリクエストを受け付けましたが、有効であると応答しています。
accepted-disabled = サービスはリクエストを受け付けましたが、無効であると応答しています。
does-not-say = サービスの応答からはわかりません。しばらくしてから更新してください。
id-not-found = サービスの応答にIDがなく、一覧にもこの名前の通知がありません。しばらくしてから更新してください。
no-longer-exists = <b>{ $name }</b>はもう存在しません。ほかのユーザーが削除しました。
it-no-longer-exists = もう存在しません：ほかのユーザーが削除しました。
incomplete = サービスが返した一覧に{ $part }が含まれていませんでした。そのまま送り返すと保存済みの内容が削除されるため、何も送信しませんでした。
without-id = サービスが返した一覧にIDが含まれていなかったため、何も送信しませんでした。

it-is-enabled = この通知は有効です。この操作の後、そのイベントは{ $target }に通知されなくなります（{ $trigger }）。
it-is-disabled = この通知は無効です。現在は何も送信していません。
it-might-be-enabled = 有効かどうかの応答がありませんでした。有効な場合、この操作の後、そのイベントは{ $target }に通知されなくなります（{ $trigger }）。
can-be-recreated = このあと表示されるメッセージから再作成できます。IDと作成日時は新しくなります。
cannot-be-recreated = ここからは再作成できません：サービスが返した一覧に{ $part }が含まれていませんでした。
keep-it = キャンセル
keep-them = キャンセル
keep-as-they-are = キャンセル
word = 削除
recreate = 再作成
try-again = 再試行

try-again-soon = しばらくしてから再試行してください。
gone-while-editing = この通知はもう存在しません。
deleted-by-others = 編集中にほかのユーザーが削除しました。何も保存されませんでした。
save-as-new = 入力内容は残っています。もう一度保存すると、新しい通知として作成されます。

selection-tools-missing = 選択した通知の操作メニューを読み込めませんでした
batch-report-missing = 実行結果を読み込めませんでした
