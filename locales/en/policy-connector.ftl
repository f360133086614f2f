### What no policy can mend: the connector itself.

# $topic and $role are partitions of AWS, for example aws-cn.
other-partitions = The topic is in partition { $topic }, the role in { $role }. No policy can allow access across partitions.
account-in-other-partition = Topic and role are in partition { $partition }, Network Security’s account is in aws. Roles can’t be assumed across partitions, so messages probably won’t arrive.
fifo-topic = FIFO topics require a message group ID. Network Security isn’t documented to send one; use a standard topic.
trusts-own-account = The account that can assume the role is the role’s own. Use Network Security’s account.
key-managed-by-aws = alias/aws/sns is an AWS managed key, whose policy can’t be changed to allow other accounts. Encrypt the topic with a customer managed key.
key-without-arn = The KMS key isn’t an ARN. Enter one that begins with “arn:aws:kms:”; policies accept nothing else.
key-by-alias = The KMS key is an alias. Policies require the ARN of the key itself, which contains “key/”.
key-in-other-region = The KMS key is in region { $key }, the topic in { $topic }. A topic can be encrypted only with a key of its own region.
