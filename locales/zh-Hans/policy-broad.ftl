### 策略允许的范围超出连接器所需之处，以及缩小范围的按钮。

not-principal-allows = 公开访问：NotPrincipal允许除所列主体以外的任何人。请将Principal限制为{ $wanted }。
anyone = 公开访问：允许任何人。请将Principal限制为{ $wanted }。
anyone-is-allowed = 公开访问：此语句允许任何人执行{ AND($actions) }。
anyone-can-meet-condition = 公开访问：允许任何人，因为任何人都能满足条件。请将Principal限制为{ $wanted }。
anyone-with-condition = Principal为“*”，因此只有条件限制允许谁访问。请将Principal限制为{ $wanted }。
whole-role = 允许整个角色发布，无论会话名称是什么。这样有效；范围更小的主体（Principal）是{ $wanted }。
whole-account = 指定的是整个账户。只要角色自身的策略允许，这样就有效；范围更小的主体（Principal）是{ $wanted }。

let-in-only = 缩小范围：仅允许{ $wanted }；其他任何人都将失去访问权限
let-in-only-session = 缩小范围：仅允许{ $wanted }；该角色的其他会话将失去访问权限
let-in-only-of-account = 缩小范围：仅允许{ $wanted }；该账户中的其他任何人都将失去访问权限

not-action-allows = NotAction允许除所列操作（Action）以外的所有操作；只需要{ AND($only) }。
action-broad = “{ $found }”允许的范围超出{ AND($only) }。
not-resource-allows = NotResource允许除所列资源以外的所有资源；请使用Resource。
resource-broad = “{ $found }”涵盖的范围超出{ $wanted }。

allow-only = 缩小范围：仅允许{ AND($only) }；{ $whose ->
    [role] 该角色
   *[named] { AND($holders) }
  }将失去其他所有权限
allow-only-of = 缩小范围：仅允许{ AND($only) }；{ $whose ->
    [role] 该角色
   *[named] { AND($holders) }
  }将失去“{ $found }”中的其他所有权限
let-in-only-external-id = 缩小范围：仅允许带有外部ID的请求；{ $whose ->
    [role] 该角色
   *[named] { AND($holders) }
  }不带外部ID的请求将失去访问权限
everybody = 所有人
more-holders = 另外{ NUMBER($count) }个

external-id-denied-otherwise = 有一条拒绝语句要求外部ID，但也接受连接器的外部ID以外的值。请针对sts:ExternalId添加使用连接器的外部ID的条件。
external-id-missing = 角色不要求外部ID，因此Network Security的任何其他客户都可能让它使用您的角色。请针对sts:ExternalId添加条件。
external-id-set-operator = ForAnyValue和ForAllValues用于有多个值的条件键；外部ID只有一个值，而且ForAllValues还会允许不发送外部ID的请求。
external-id-optional = IfExists还会允许不发送外部ID的请求。
external-id-any-case = 此条件不区分外部ID的大小写；StringEquals更严格。
external-id-wildcard = 外部ID中的通配符会允许只猜中一部分、甚至什么都没猜的请求。
external-id-any = 此条件几乎接受任何外部ID。请使用StringEquals和连接器的外部ID。
external-id-other = 此语句接受与连接器不同的外部ID。该外部ID不再使用后，请移除此语句。
external-ids = 接受多个外部ID。轮换外部ID期间这样是正确的；轮换后请移除旧的外部ID。
