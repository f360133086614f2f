### 認証情報の入力を求めるダイアログ。

title = { $connection }の認証情報
continue = 続行
keep = このタブを閉じるまで保持
keep-hint = このタブのセッションストレージにのみ保存されます。オフの場合、再読み込み後に再度サインインします。
api-key = APIキー
iam-token = IAMトークン
account = アカウント名
user = IAMユーザー
password = パスワード
access-key-id = アクセスキーID
secret-key = シークレットアクセスキー
security-token = セキュリティトークン（一時キーのみ）

nothing-entered = 少なくとも1つのサービスの認証情報を入力してください。
access-key-missing = アクセスキーIDを入力してください。
secret-key-missing = シークレットアクセスキーを入力してください。
all-needed = アカウント名、IAMユーザー、パスワードを入力してください。
dialog-missing = 認証情報の入力ダイアログを読み込めませんでした：ネットワークが途切れているか、コンソールの新しいバージョンでファイルが置き換えられた可能性があります。再試行してください。解決しない場合は、コンソールを再読み込みしてください。
