### 任何策略都无法修正的问题：连接器本身。

other-partitions = 主题在分区{ $topic }中，角色在分区{ $role }中；无法允许一个分区访问另一个分区。
account-in-other-partition = 主题和角色在分区{ $partition }中；Network Security的账户在aws中，从那里无法代入该分区中的角色，因此消息很可能无法送达。
fifo-topic = 这是FIFO主题。向其发布需要消息组ID，而没有资料表明Network Security会发送消息组ID。
trusts-own-account = 允许代入角色的是角色所属账户自身；应为Network Security的账户。
key-managed-by-aws = alias/aws/sns是AWS托管密钥。其策略无法更改，因此无法允许其他账户访问；请使用您自己的密钥加密主题。
key-without-arn = 密钥未以ARN指定（ARN以“arn:aws:kms:”开头）；策略只接受ARN。
key-by-alias = 密钥以别名指定；策略需要密钥本身的ARN，其中包含“key/”。
key-in-other-region = 密钥在区域{ $key }中，主题在区域{ $topic }中；主题使用其所在区域的密钥加密。
