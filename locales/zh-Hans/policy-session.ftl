### 主题策略或密钥策略中不是角色会话的主体（Principal）。

vendor-account = 这是Network Security自己的账户，但Network Security以您的角色的会话发布。
other-account = 账户{ $account }不是角色所属的账户。
no-arn = “{ $who }”不是有效的ARN。
accounts-differ = 主体（Principal）在账户{ $found }中，角色在账户{ $expected }中。
no-session = “{ $resource }”不是该角色的会话。
session-name = 会话名称{ $how ->
    [case] 的大小写不正确
    [near] 几乎正确，但不完全一致
   *[another] 不同
  }：发现“{ $found }”。它必须与通知类型完全一致。
role-name = 角色名称{ $how ->
    [case] 的大小写不正确
    [near] 几乎正确，但不完全一致
   *[another] 不同
  }：发现“{ $found }”。
as-role = 会话的ARN中有sts和“assumed-role/”。此处的写法表示带路径的角色。
role-path = 此处角色的路径是“/{ $found }”，而实际路径是“{ $expected }”。
