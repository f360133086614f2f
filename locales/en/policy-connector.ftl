### What no policy can mend: the connector itself.

# $topic and $role are partitions of AWS, for example aws-cn.
other-partitions = The topic is in the partition { $topic } and the role in { $role }. Nothing can be allowed from one to the other.
account-in-other-partition = Topic and role are in the partition { $partition }. Network Security’s account is in aws, from where a role there can’t be assumed, so messages will most likely not arrive.
fifo-topic = This is a FIFO topic. FIFO topics require a message group ID, and Network Security isn’t documented to send one.
trusts-own-account = The account that can assume the role is the role’s own. It should be Network Security’s.
key-managed-by-aws = alias/aws/sns is the key that AWS manages. Its policy can’t be changed, so no other account can be allowed. Encrypt the topic with a key of your own.
key-without-arn = The key isn’t given by its ARN, which begins with “arn:aws:kms:”. Policies accept nothing else.
key-by-alias = The key is given by an alias. Policies need the ARN of the key itself, which has “key/” in it.
key-in-other-region = The key is in the region { $key } and the topic in { $topic }. A topic is encrypted with a key of its own region.
