### 不是该主题或密钥的资源。

expected-resource = 应为：{ $wanted }。
not-resource-excludes = NotResource表示除所列资源以外的所有资源，而它排除了{ $wanted }。
wrong-case = 资源的大小写不正确：发现“{ $found }”。
subscription = 这是订阅的ARN，比主题的ARN多一个部分。
topic-name = 这只是主题的名称。资源以ARN指定。
pattern = 模式“{ $found }”未涵盖所需的资源。
no-arn = “{ $found }”不是有效的ARN。
other-service = 这是服务“{ $service }”的资源。
alias = 在策略中，别名不代表其密钥。请使用密钥本身的ARN。
partition-differs = 分区不同：发现“{ $found }”，应为“{ $expected }”。
region-differs = 区域不同：发现“{ $found }”，应为“{ $expected }”。
account-differs = 账户不同：发现“{ $found }”，应为“{ $expected }”。
name-differs = 名称不同：发现“{ $found }”，应为“{ $expected }”。
parts-differ = 这是另一个资源。不同之处：{ AND($parts) }。
partition = 分区
region = 区域
account = 账户
name = 名称
