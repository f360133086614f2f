### 許可が必要な相手と異なるプリンシパル。

expected-principal = 必要なプリンシパル：{ $wanted }。
not-principal-excludes = NotPrincipalで{ $wanted }が除外されています。Principalを使用してください。
no-account = { $listed }に指定されている「{ $who }」はアカウントではありません。Network SecurityはAWSアカウントとしてロールを引き受けます。
no-role = { $listed }に指定されている「{ $who }」はロールではありません。発行するのはロールのセッションで、AWSに指定する必要があります。
one-of-vendor = ロールの引き受けを許可されているのは、Network Securityのアカウントの「{ $resource }」だけです。Network Securityがこれを使用するかどうかは、ドキュメントに記載がありません。
own-account = このロールが信頼しているのは、Network Securityのアカウントではなく、ロール自身のアカウント{ $account }です。
other-product = { $account }は、トレンドマイクロの別の製品のアカウントです。
neither-arn-nor-account = 「{ $who }」はARNでもアカウントIDでもありません。
nearly-vendor = アカウント{ $account }は、Network Securityのアカウントに似ていますが、異なります。
not-vendor = アカウント{ $account }は、Network Securityのアカウントではありません。
