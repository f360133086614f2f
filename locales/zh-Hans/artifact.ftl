### AWS设置中的策略、模板和脚本：名称、应用位置以及运行模板前的注意事项。

trust-policy = 信任策略
role-permissions = 角色权限
topic-statement = 主题策略语句
topic-policy = 主题策略
key-statement = 密钥策略语句
cli-script = AWS CLI脚本

trust-policy-place = IAM → 该角色 → “信任关系” → “编辑信任策略”。
role-permissions-place = IAM → 该角色 → “权限” → “创建内联策略” → JSON。
topic-statement-place = SNS → 该主题 → “编辑” → “访问策略”：作为“Statement”的又一个元素。
topic-policy-place = SNS → 该主题 → “编辑” → “访问策略”：替换全部内容。
key-statement-place = KMS → 该密钥 → “密钥策略” → “编辑”：作为“Statement”的又一个元素。
cloudformation-place = CloudFormation → “创建堆栈” → “上传模板文件”。
terraform-place = 放入单独的文件夹，然后运行“terraform init”和“terraform apply”。
cli-script-place = 装有AWS CLI和jq的Shell，例如AWS CloudShell。

replaces-topic-policy = 主题的整个访问策略会被替换。如果其中有其他语句，请先将主题的策略粘贴到控制台，以便保留这些语句。
two-accounts = 角色和主题在不同账户中。请先在{ $role }中为角色运行，再在{ $topic }中为主题运行。
two-partitions = 主题在分区{ $topic }中，角色在分区{ $role }中。任何角色都无法在另一个分区中使用，因此这样无法工作。
fifo-topic = FIFO主题需要消息组ID。文档未说明Network Security会发送消息组ID，请使用标准主题。
