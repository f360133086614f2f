### The policies, templates, and scripts of AWS setup: what they are called, where they go, and what to know before a template is run.

# Labels.
trust-policy = Trust policy
role-permissions = Role permissions
topic-statement = Topic statement
topic-policy = Topic policy
key-statement = Key statement
cli-script = AWS CLI script

# Where it goes. What stands in quotes is what the AWS console says in its own language.
trust-policy-place = IAM → the role → “Trust relationships” → “Edit trust policy”.
role-permissions-place = IAM → the role → “Permissions” → “Create inline policy” → JSON.
topic-statement-place = SNS → the topic → “Edit” → “Access policy”: one more element of “Statement”.
topic-policy-place = SNS → the topic → “Edit” → “Access policy”: replaces all of it.
key-statement-place = KMS → the key → “Key policy” → “Edit”: one more element of “Statement”.
cloudformation-place = CloudFormation → “Create stack” → “Upload a template file”.
terraform-place = A folder of its own, then “terraform init” and “terraform apply”.
cli-script-place = A shell with the AWS CLI and jq, for example AWS CloudShell.

# Notes about templates.
replaces-topic-policy = The topic’s whole access policy is replaced. If it has other statements, paste the topic’s policy into the console first, so that they stay.
# $role and $topic are account IDs.
two-accounts = Role and topic are in different accounts. Run it in { $role } for the role first, then in { $topic } for the topic.
# $role and $topic are partitions of AWS, for example aws-cn.
two-partitions = The topic is in the partition { $topic } and the role in { $role }. No role can be used in another partition, so this can’t work.
fifo-topic = FIFO topics require a message group ID. Network Security isn’t documented to send one; use a standard topic.
