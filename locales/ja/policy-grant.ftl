### コネクタに必要なものを許可していないポリシー。

grant-undecided = このステートメントは許可する可能性があります：{ $reason }。
only-services-assume = このロールの引き受けを許可されているのは、AWSのサービスだけです。Network SecurityはAWSアカウントです。そのアカウントに対するステートメントを追加してください。
nothing-lets-assume = Network Securityにロールの引き受けを許可するステートメントがありません。
nothing-lets-role-use-topic-key = トピックを暗号化するキーの使用（kms:GenerateDataKey*とkms:Decrypt）をロールに許可するステートメントがありません。
nothing-lets-role-publish = トピックへの発行をロールに許可するステートメントがありません。
nothing-lets-session-publish = トピックへの発行をロールのセッションに許可するステートメントがありません。
nothing-lets-role-use-key = キーの使用（kms:GenerateDataKey*とkms:Decrypt）をロールに許可するステートメントがありません。
role-policy-enough = ロールとトピックは同じアカウントにあるため、ロール自身のポリシーだけで足りる可能性があります。
