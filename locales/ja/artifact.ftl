### AWSセットアップのポリシー、テンプレート、スクリプト：名前、適用先、テンプレートを実行する前の注意事項。

trust-policy = 信頼ポリシー
role-permissions = ロールのアクセス許可
topic-statement = トピックのステートメント
topic-policy = トピックポリシー
key-statement = キーのステートメント
cli-script = AWS CLIスクリプト

trust-policy-place = IAM → 該当のロール →「信頼関係」→「信頼ポリシーを編集」。
role-permissions-place = IAM → 該当のロール →「許可」→「インラインポリシーを作成」→ JSON。
topic-statement-place = SNS → 該当のトピック →「編集」→「アクセスポリシー」：「Statement」に要素を1つ追加します。
topic-policy-place = SNS → 該当のトピック →「編集」→「アクセスポリシー」：全体を置き換えます。
key-statement-place = KMS → 該当のキー →「キーポリシー」→「編集」：「Statement」に要素を1つ追加します。
cloudformation-place = CloudFormation →「スタックの作成」→「テンプレートファイルのアップロード」。
terraform-place = 専用のフォルダーに置き、「terraform init」と「terraform apply」を実行します。
cli-script-place = AWS CLIとjqのあるシェル（AWS CloudShellなど）で実行します。

replaces-topic-policy = トピックのアクセスポリシー全体が置き換えられます。ほかのステートメントがある場合は、残すために、先にトピックのポリシーをコンソールに貼り付けてください。
two-accounts = ロールとトピックは異なるアカウントにあります。先に{ $role }でロールに対して実行し、次に{ $topic }でトピックに対して実行してください。
two-partitions = トピックはパーティション{ $topic }、ロールは{ $role }にあります。ロールは別のパーティションで使用できないため、この構成では動作しません。
fifo-topic = FIFOトピックにはメッセージグループIDが必要です。Network SecurityがメッセージグループIDを送信することはドキュメントに記載されていません。標準トピックを使用してください。
