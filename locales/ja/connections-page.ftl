### 接続のページ：接続の表とフォーム。

about = コンソールが2つのサービスに接続する際の接続先です。接続はこのブラウザーに保存されます。認証情報は保存されず、必要なときに入力を求められます。
export = エクスポート
import = インポート
new-connection = 新しい接続
imported = { $count ->
    [0] <b>{ $name }</b>には新しい接続がありません。
   *[other] <b>{ $name }</b>から接続{ NUMBER($count) }件をインポートしました。
}
not-imported = <b>{ $name }</b>をインポートできませんでした。{ $place }：{ $message }
remove-question = 「{ $connection }」を削除しますか？
remove-what = このブラウザーから削除されるだけです。サービス側では何も変わりません。
remove = 削除
connection = 接続
project = プロジェクト
region = リージョン
state = 状態
last-check = 最終チェック
actions = 操作メニュー
provided = このサイトが提供
active = 使用中
network-security = Network Security
built-in = このページに内蔵
switch = 切り替え
test-connection = 接続をテスト
edit-named = { $connection }を編集
remove-named = { $connection }を削除
regions-found = { $count ->
    [0] 該当する既知のリージョンはありません。下にエンドポイントを入力してください。
    [1] リージョン1件。Enterキーを押すと選択できます。
   *[other] リージョン{ NUMBER($count) }件
}
search-regions = 場所、名前、クラウド、ホストで検索
regions = リージョン
restored = ページの再読み込み前に入力した内容を復元しました。
restored-in-part = ページの再読み込み前に入力した内容を復元しました。ただし、ユーザー名やパスワードを含む可能性のあるURLは保持されません。もう一度入力してください。
edit-connection = 接続を編集
saved = <b>{ $name }</b>を保存し、使用を開始しました。
not-kept = <b>{ $name }</b>を使用中ですが、ブラウザーに保存できませんでした。このページを閉じると失われます。
save = 保存して使用
name = 名前
read-only-flag = 読み取り専用：コンソールはこの接続で何も変更しません
base-address = エンドポイント
ns-address-hint = リージョンのエンドポイント。プロキシがある場合は、/proxy/network-securityなどこのサイトのパス。
credentials = 認証情報
credentials-hint = 必要なときに入力を求められます。接続と一緒には保存されません。
list-and-create = 一覧表示と作成
one-connector = 1件のコネクタ
send-a-test = テストの送信
method-of-an-update = 変更時のメソッド
cts-service = Huawei CloudまたはOpen Telekom CloudのCTS
cts-address-hint = リージョンのエンドポイント。プロキシがある場合は、/proxy/ctsなどこのサイトのパス。
project-id = プロジェクトID
address-the-proxy-calls = プロキシの呼び出し先URL
upstream-hint = リクエストは、サービスから見えるホストとパスに対して署名されます。空の場合：上のエンドポイント、またはリージョン固有のホスト。
name-of-the-region = リージョン名
region-name-hint = URNで使用される名前。空の場合：エンドポイントから判断します。
cloud = クラウド
iam-tokens = IAM（トークン）
smn-topics = SMN（トピック）
functiongraph-functions = FunctionGraph（関数）
api-paths = 詳細設定：APIパス（未確認）
around-cts = 詳細設定：プロキシとエンドポイント
api-paths-hint = サービスの公開ドキュメントにはパスの記載がありません。これらはほかのリソースのパスから推定したものです。すべてのリクエストに404が返される場合は変更してください。
around-cts-hint = CTS関連サービスのエンドポイント。空の場合：リージョン固有のホスト。
labels = ラベル
labels-hint = 任意。例：env=prod, team=network。全接続の表示を1つのラベルで絞り込めます。
account = アカウント
account-hint = 任意。同じアカウントの接続はアクセスキーを共有し、パスワードは1回の入力ですべての接続のトークンを取得します。
