### Network SecurityのSNSコネクタ：一覧、ページ、フォーム、テスト、メッセージの経路。

connectors = コネクタ
connector = コネクタ
new-connector = 新しいコネクタ
list-purpose = Network SecurityのメッセージをAmazon SNSに発行します：通知タイプごとに1つのトピックを使用します。
list-caption = コネクタ。ボタンのある列見出しで一覧を並べ替えられます。
search = コネクタを検索
search-tip = 検索対象：タイプ、トピック、ロール、アカウント
actions = 操作メニュー
no-connectors = コネクタはまだありません
no-connectors-why = コネクタがない場合、Network Securityはアプライアンスのヘルスメッセージを送信しません。コネクタには、SNSトピックと、Network Securityが引き受けられるロールが必要です。
role-account = ロール：{ $account }

topic = トピック
role = ロール
account = アカウント
session = セッション

edit = 編集
edit-of = { $connector }を編集
duplicate = 複製
duplicate-of = { $connector }を複製
delete = 削除
delete-of = { $connector }を削除
send-test = テストを送信
send-test-through = { $connector }でテストを送信
aws-setup = AWSセットアップ
cancel = キャンセル

test-notifications = テスト通知
sending-test = テストを送信中…
test-sent = 送信済み：{ NUMBER($milliseconds) } ms後にステータス{ $status }
test-sent-without-status = 送信済み：{ NUMBER($milliseconds) } ms後もステータスなし
test-failed = 失敗：{ NUMBER($milliseconds) } ms後にステータス{ $status }
test-failed-without-status = 失敗：{ NUMBER($milliseconds) } ms後もステータスなし
test-at = <b>{ $test }</b> · { $time }
test-and-failure = { $test }。{ $failure }
test-accepted = テストを送信しました。配信されたかどうかは、トピックのサブスクライバー側で確認してください。
no-test-without-type = テストは送信されませんでした。サービスの一覧に通知タイプが含まれていません。

not-found = コネクタが見つかりません
not-found-why = 通知タイプ<code>{ $connector }</code>のコネクタがありません。削除されたか、別のアカウントまたはリージョンに属しています。
sns-connector = Network SecurityのSNSコネクタ
check = 検出結果

notification-type = 通知タイプ
topic-arn = トピックARN
role-arn = ロールARN
external-id = 外部ID
copy-topic-arn = トピックARNをコピー
copy-role-arn = ロールARNをコピー
copy-external-id = 外部IDをコピー
reveal-external-id = 外部IDを表示
hide-external-id = 外部IDを非表示
reveal = 表示
hide = 非表示

delete-question = コネクタ「{ $connector }」を削除しますか？
delete-effect = Network Securityは{ $topic }への「{ $connector }」メッセージの発行を停止します。
delete-keeps-aws = AWSのロールとトピックは変わりません。コネクタは後で再作成できます。
delete-is-final = AWSのロールとトピックは変わりません。サービスの一覧に{ $part }が含まれていないため、コネクタはここから再作成できません。
delete-word = 削除
not-deleted-without-type = コネクタ1件が削除されませんでした。サービスの一覧に通知タイプが含まれていないため、何も送信していません。
deleted = コネクタ<b>{ $name }</b>を削除しました。
not-deleted = <b>{ $name }</b>を削除できませんでした。{ $failure }
recreated = コネクタ<b>{ $name }</b>を再作成しました。
not-recreated = コネクタ<b>{ $name }</b>を再作成できませんでした。{ $failure }
saved = <b>{ $name }</b>を保存しました。
created = <b>{ $name }</b>を作成しました。
recreate = 再作成
try-again = 再試行

where-messages-go = メッセージの送信先
where-messages-go-how = Network Securityがロールを引き受け、トピックに発行します。
type-hint = 送信するメッセージ：appliancehealth。AWSのロールセッション名としても使用されます：2〜64文字の英字、数字、_+=,.@-
topic-hint = メッセージを受信するSNSトピックです。
role-hint = Network Securityが引き受ける、お使いのアカウントのロールです。
external-id-hint = ロールの信頼ポリシーが要求する値です。パスワードと同様に扱ってください。
replace = 置き換え
generate-new = 新しい値を生成
keep-stored = 保存済みの値を保持
no-random-source = このブラウザーには暗号論的な乱数源がないため、ここでは値を生成できません。
save = コネクタを保存
create = コネクタを作成
save-and-test = 保存してテストを送信
create-and-test = 作成してテストを送信
draft-restored = ページの再読み込み前に入力した内容を復元しました。
draft-restored-without-secret = ページの再読み込み前に入力した内容を、外部IDを除いて復元しました：シークレットは保持されません。外部IDをもう一度入力または生成してください。

gone = このコネクタはもう存在しません。
gone-why = 編集中にほかのユーザーが削除しました。何も保存されませんでした。
gone-next = 入力内容はそのまま残っています。コネクタをもう一度作成するには、外部IDを入力して保存してください。
part-left-out = サービスの応答に{ $part }が含まれていません。そのまま保存すると保存済みの値が失われるため、何も送信していません。
part-left-out-next = しばらくしてから再試行するか、値をもう一度入力してください。

delivery-path = 配信経路
sender = 送信元
sender-account = AWSアカウント{ $account }
no-valid-arn = 有効なARNではありません
station-missing = 未入力
subscribers-not-checked = トピックのサブスクライバーへの配信はチェック対象外です。配信されたかどうかは、サブスクライバー側で確認してください。

hop-confirmed = 確認済み
hop-allowed = ポリシーで許可
hop-not-checked = 未チェック
hop-doubtful = 要確認
hop-unknown = 不明
hop-incomplete = 未完了
hop-blocked = ブロック

path-confirmed = テストで両方の区間を確認しました。
path-allowed = チェックしたポリシーは両方の区間を許可しています。テストを送信して確認してください。
path-blocked = ブロックされている区間があります：メッセージはトピックに届きません。
path-incomplete = 未入力の値があります。
path-unknown = 少なくとも1つの区間が不明です。
path-doubtful = 確認済みの区間はなく、確認が必要な値があります。
path-not-checked = 一部がチェックされていません。テストを送信して、両方の区間をチェックしてください。

test-delivered = テストはトピックに発行されました（ステータス{ $status }、{ $time }）。
test-only-accepted = テストは受け付けられました（ステータス202、{ $time }）。応答からは、発行されたかどうかはわかりません。
test-not-delivered = テストは失敗しました（ステータス500、{ $time }）。この区間またはもう一方の区間が原因である可能性があります。
policies-allow = AWSセットアップでチェックしたポリシーは、これを許可しています。
policies-deny = AWSセットアップでチェックしたポリシーは、これを許可していません。
policies-lack-grant = AWSセットアップでチェックしたポリシーは、これを許可していません。ロールのほかのポリシーが許可している可能性があります。
policies-undecided = AWSセットアップでチェックしたポリシーからは判断できません。
partitions-differ = ロールとトピックのパーティションが異なります。
cross-account = クロスアカウント：ロールのポリシーとトピックポリシーの両方で許可する必要があります。
role-missing = ロールARNが入力されていません。
topic-missing = トピックARNが入力されていません。
external-id-missing = 外部IDが入力されていません。
role-invalid = ロールARNが正しくありません。
topic-invalid = トピックARNが正しくありません。
external-id-invalid = 外部IDが正しくありません。
role-warned = ロールARNに警告があります。
topic-warned = トピックARNに警告があります。
external-id-warned = 外部IDに警告があります。
trust-not-checked = 信頼ポリシーと外部IDは未チェックです。
publish-not-checked = アクセス許可とトピックの暗号化は未チェックです。

anatomy = トピックとロールの構成
anatomy-caption = トピック、ロール、発行するセッションの構成要素
arn = ARN
partition = パーティション
service = サービス
region = リージョン
account-part = アカウント
resource = リソース

copy = コピー
copied = コピーしました
not-copied = コピーできませんでした：ブラウザーに拒否されました
copy-as-curl = curlコマンドとしてコピー
form-has-errors = # フォームにエラーがあります。先に修正してください。
