### ポリシーでは解決できないもの：コネクタ自体の問題。

other-partitions = トピックはパーティション{ $topic }、ロールは{ $role }にあります。パーティションをまたぐアクセスは、どのポリシーでも許可できません。
account-in-other-partition = トピックとロールはパーティション{ $partition }にあります。Network Securityのアカウントはawsにあり、そこから{ $partition }のロールは引き受けられないため、メッセージはおそらく届きません。
fifo-topic = FIFOトピックにはメッセージグループIDが必要です。Network SecurityがメッセージグループIDを送信することはドキュメントに記載されていません。標準トピックを使用してください。
trusts-own-account = ロールの引き受けを許可されているのは、ロール自身のアカウントです。Network Securityのアカウントを指定してください。
key-managed-by-aws = alias/aws/snsはAWSマネージドキーです。キーポリシーを変更できないため、ほかのアカウントを許可できません。カスタマーマネージドキーでトピックを暗号化してください。
key-without-arn = KMSキーがARNではありません。「arn:aws:kms:」で始まるARNを入力してください。ポリシーで使用できるのはARNだけです。
key-by-alias = キーがエイリアスで指定されています。ポリシーには、「key/」を含むキー自体のARNが必要です。
key-in-other-region = キーはリージョン{ $key }、トピックは{ $topic }にあります。トピックの暗号化に使用できるのは、同じリージョンのキーだけです。
