### 不是所需对象的主体（Principal）。

expected-principal = 应为：{ $wanted }。
not-principal-excludes = NotPrincipal排除了{ $wanted }。请使用Principal。
no-account = { $listed }下列出的“{ $who }”不是账户；Network Security以AWS账户的身份代入角色。
no-role = { $listed }下列出的“{ $who }”不是角色；发布的是角色的会话，应列在AWS下。
one-of-vendor = 在Network Security的账户中，只允许“{ $resource }”代入角色；文档未说明Network Security是否使用它。
own-account = 角色信任的是其自身所属账户{ $account }，而不是Network Security的账户。
other-product = { $account }是Trend Micro另一产品的账户。
neither-arn-nor-account = “{ $who }”既不是ARN，也不是账户ID。
nearly-vendor = 账户{ $account }与Network Security的账户相近，但不相同。
not-vendor = 账户{ $account }不是Network Security的账户。
