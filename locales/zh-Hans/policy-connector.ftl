### 任何策略都无法修正的问题：连接器本身。

other-partitions = 主题在分区{ $topic }中，角色在分区{ $role }中。任何策略都无法允许跨分区访问。
account-in-other-partition = 主题和角色在分区{ $partition }中；Network Security的账户在aws中，从那里无法代入该分区中的角色，因此消息很可能无法送达。
fifo-topic = FIFO主题需要消息组ID。文档未说明Network Security会发送消息组ID，请使用标准主题。
trusts-own-account = 允许代入角色的是角色所属账户自身。请使用Network Security的账户。
key-managed-by-aws = alias/aws/sns是AWS托管密钥，无法更改其策略以允许其他账户访问。请使用客户托管密钥加密主题。
key-without-arn = KMS密钥不是ARN。请输入以“arn:aws:kms:”开头的ARN；策略只接受ARN。
key-by-alias = 密钥以别名指定；策略需要密钥本身的ARN，其中包含“key/”。
key-in-other-region = 密钥在区域{ $key }中，主题在区域{ $topic }中；主题只能使用其所在区域的密钥加密。
