### ポリシーがコネクタに必要な範囲を超えて許可しているものと、それを絞り込むボタン。

not-principal-allows = パブリックアクセス：NotPrincipalは、指定したもの以外のすべてのプリンシパルを許可します。Principalを{ $wanted }だけに制限してください。
anyone = パブリックアクセス：すべてのプリンシパルを許可しています。Principalを{ $wanted }だけに制限してください。
anyone-is-allowed = パブリックアクセス：このステートメントは誰にでも{ AND($actions) }を許可します。
anyone-can-meet-condition = パブリックアクセス：条件を誰でも満たせるため、すべてのプリンシパルを許可しています。Principalを{ $wanted }だけに制限してください。
anyone-with-condition = Principalが「*」のため、許可する相手を制限しているのは条件だけです。Principalを{ $wanted }だけに制限してください。
whole-role = セッション名にかかわらず、ロール全体に発行を許可しています。これでも動作しますが、より限定的なプリンシパルは{ $wanted }です。
whole-account = アカウント全体を指定しています。ロール自身のポリシーが許可する範囲で動作しますが、より限定的なプリンシパルは{ $wanted }です。

let-in-only = 絞り込み：{ $wanted }だけを許可（ほかはすべて許可されなくなります）
let-in-only-session = 絞り込み：{ $wanted }だけを許可（このロールのほかのセッションは許可されなくなります）
let-in-only-of-account = 絞り込み：{ $wanted }だけを許可（このアカウントのほかのプリンシパルは許可されなくなります）

not-action-allows = NotActionは指定したもの以外のすべてのアクションを許可します。必要なのは{ AND($only) }だけです。
action-broad = 「{ $found }」は{ AND($only) }よりも広い範囲を許可しています。
not-resource-allows = NotResourceは指定したもの以外のすべてのリソースを許可します。Resourceを使用してください。
resource-broad = 「{ $found }」は{ $wanted }よりも広い範囲を対象にしています。

allow-only = 絞り込み：{ AND($only) }だけを許可（{ $whose ->
    [role] ロール
   *[named] { AND($holders) }
  }へのほかの許可はすべてなくなります）
allow-only-of = 絞り込み：{ AND($only) }だけを許可（「{ $found }」に含まれる、{ $whose ->
    [role] ロール
   *[named] { AND($holders) }
  }へのほかの許可はすべてなくなります）
let-in-only-external-id = 絞り込み：外部IDのあるリクエストだけを許可（{ $whose ->
    [role] ロール
   *[named] { AND($holders) }
  }が外部IDなしでロールを引き受けることは許可されなくなります）
everybody = すべてのプリンシパル
more-holders = ほか{ NUMBER($count) }件

external-id-denied-otherwise = 拒否ステートメントが外部IDを要求していますが、コネクタのものとは異なる外部IDを受け付けます。コネクタの外部IDを指定したsts:ExternalIdの条件を追加してください。
external-id-missing = このロールは外部IDを要求しないため、Network Securityのほかの利用者なら誰でも、Network Securityにこのロールを使用させることができます。sts:ExternalIdの条件を追加してください。
external-id-set-operator = ForAnyValueとForAllValuesは、複数の値を持つキーに使用します。外部IDの値は1つです。また、ForAllValuesは外部IDのないリクエストも許可します。
external-id-optional = IfExistsは、外部IDのないリクエストも許可します。
external-id-any-case = 外部IDの大文字と小文字が区別されません。StringEqualsのほうが厳密です。
external-id-wildcard = 外部IDにワイルドカードがあると、一部を推測しただけ、または何も推測しなくても許可されます。
external-id-any = この条件は、ほぼすべての外部IDを受け付けます。コネクタの外部IDを指定したStringEqualsを使用してください。
external-id-other = このステートメントは、コネクタのものとは別の外部IDを受け付けます。その外部IDが使用されなくなったら、このステートメントを削除してください。
external-ids = 複数の外部IDが受け付けられます。外部IDのローテーション中は問題ありません。完了後、古いほうを削除してください。
