### 粘贴到其他策略位置的策略，依据其自身或前后的文字。

of-resource = 这看起来是资源的策略：每条语句都有“Principal”。此处应粘贴角色的权限策略。
other-kind = 这看起来是{ $found }。此处应粘贴{ $expected }。
other-service = 这看起来是服务“{ $service }”的策略。此处应粘贴{ $expected }。
call-refused = 这是AWS拒绝的一次调用的记录（{ $code }），因此其中的{ $document }从未生效。请粘贴已生效的策略。
old-version = 这是托管策略的一个非默认版本，因此并未生效。请粘贴默认版本。
key-not-given = 主题使用KMS密钥{ $key }加密，但连接器没有KMS密钥。请先输入该密钥的ARN。
other-owner = 这是{ $other }的{ $document }，而不是连接器的{ $own }的。请粘贴后者的策略。
other-path = 此角色的ARN是“{ $arn }”，而不是“{ $own }”。角色名称在账户内唯一，因此连接器的角色ARN有误。
role-of-account = 角色{ $name }（账户{ $account }）
role = 角色{ $name }
user = 用户{ $name }
group = 用户组{ $name }
topic = 主题{ $arn }
key = 密钥{ $arn }
permissions-policy = 权限策略
