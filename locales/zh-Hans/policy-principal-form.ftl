### AWS会拒绝或可能拒绝的主体（Principal），以及修复按钮的文字。

trust-not-principal = 信任策略不能包含NotPrincipal。请在Principal下列出允许代入角色的主体。
allow-not-principal = 不支持Allow与NotPrincipal一起使用：这会允许除所列主体以外的任何人。请在Principal下列出允许的主体。
leave-out = 去掉“{ $who }”
wildcard = 主体（Principal）不能包含通配符。
service-form = “{ $who }”不是AWS服务。AWS服务的写法如sns.amazonaws.com。
unknown-service = “{ $who }”不是此处已知的AWS服务名称。几乎所有服务名称都以.amazonaws.com结尾，AWS会拒绝未知的名称。
no-provider = “{ $who }”既不是Amazon Cognito、Amazon、Facebook或Google的域名，也不是saml-provider或oidc-provider的ARN（其中包含不带https://的提供商地址）。
everyone-alone = IAM不接受信任策略中单独的“*”。{"{"}"AWS": "*"{"}"}的含义相同。
type-missing = 主体（Principal）应列在其类型下，例如{"{"}"AWS": …{"}"}。
type-missing-or-everyone = 主体（Principal）应列在其类型下，例如{"{"}"AWS": …{"}"}。只有“*”可以单独使用。
list-under = 列在{ $kind }下
spaces = 主体（Principal）中有空格或不可见字符。
account-form = 账户ID未写成12位数字。
neither-account-nor-arn = “{ $who }”既不是12位数字的账户ID，也不是包含账户ID的ARN。
impossible = “{ $who }”不能是主体（Principal）：{ $why ->
    [account] 其中的账户不是12位数字
    [region] IAM和STS是全局服务，因此区域留空
    [name] 缺少名称
    [session] 会话的ARN包含角色名称和会话名称，中间有一个斜杠
    [path] AWS会在会话的ARN中省略角色的路径
    [form] 名称只能包含字母、数字和_+=,.@-，最多64个字符（会话为2到64个，联合身份用户为2到32个）
    [several] 其中指定了多个主体，因此请将每个主体列为单独的字符串
    [sts] 会话属于服务sts
    [iam] 账户、用户和角色属于服务iam
    [group] 用户组不能登录，因此请列出其中的用户或所属账户
    [policy] 策略不能登录
    [profile] 实例配置文件包含一个角色，因此请列出该角色
    [idp] 身份提供商应列在Federated下
   *[else] 只有账户（root）、用户、角色及其会话可以是主体
  }。
partition = 主体（Principal）在分区“{ $found }”中。AWS在此处只接受{ $expected }的主体。
orphan = “{ $id }”的形式与角色或用户被删除后AWS留下的ID相同。如果确已删除，即使再次存在同名的角色或用户，它也不代表任何人，而且AWS不会保存包含它的策略。
