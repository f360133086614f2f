### ステートメントのアクションが、コネクタに必要な処理を許可しない理由。

no-action-form = 「{ $found }」は{ $wanted }ではありません：アクションの形式ではありません。
other-way-into-role = 「{ $found }」は{ $wanted }ではありません：これはロールを引き受ける別の方法で、Network Securityでは使用されません。
action-of-other-service = 「{ $found }」は{ $wanted }ではありません：先頭のサービスが異なります。
no-such-action = 「{ $found }」は{ $wanted }ではありません：AWSにこのアクションはありません。
not-action-excludes = NotActionで{ $action }が除外されています。Actionを使用してください。
action-not-allowed = このステートメントは{ $action }を許可していません。
