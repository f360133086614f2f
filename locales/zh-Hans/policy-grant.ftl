### 未允许连接器所需权限的策略。

grant-undecided = 此语句可能允许：{ $reason }。
only-services-assume = 只允许AWS服务代入此角色。Network Security是AWS账户；请为该账户添加语句。
nothing-lets-assume = 没有语句允许Network Security代入该角色。
nothing-lets-role-use-topic-key = 没有语句允许该角色使用加密主题的密钥（kms:GenerateDataKey*和kms:Decrypt）。
nothing-lets-role-publish = 没有语句允许该角色向主题发布。
nothing-lets-session-publish = 没有语句允许该角色的会话向主题发布。
nothing-lets-role-use-key = 没有语句允许该角色使用密钥（kms:GenerateDataKey*和kms:Decrypt）。
role-policy-enough = 角色和主题在同一账户中，因此角色自身的策略可能就足够。
