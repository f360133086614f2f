### AWSが拒否する、または拒否する可能性があるプリンシパルと、修正のラベル。

trust-not-principal = 信頼ポリシーではNotPrincipalを使用できません。ロールの引き受けを許可するプリンシパルをPrincipalに指定してください。
allow-not-principal = AllowとNotPrincipalの組み合わせはサポートされていません。指定したもの以外のすべてが許可されます。許可するプリンシパルをPrincipalに指定してください。
leave-out = 「{ $who }」を除外
wildcard = プリンシパルにワイルドカードは使用できません。
service-form = 「{ $who }」はAWSのサービスではありません。サービスはsns.amazonaws.comのように指定します。
unknown-service = 「{ $who }」は、把握しているAWSのサービス名ではありません。ほぼすべてのサービス名は.amazonaws.comで終わり、AWSは不明な名前を拒否します。
no-provider = 「{ $who }」は、Amazon Cognito、Amazon、Facebook、Googleのドメインでも、saml-providerまたはoidc-providerのARN（プロバイダーのアドレスをhttps://なしで含む）でもありません。
everyone-alone = IAMは、信頼ポリシーの単独の「*」を受け付けません。{"{"}"AWS": "*"{"}"}が同じ意味になります。
type-missing = プリンシパルは、{"{"}"AWS": …{"}"}のように種類の下に指定します。
type-missing-or-everyone = プリンシパルは、{"{"}"AWS": …{"}"}のように種類の下に指定します。単独で使用できるのは「*」だけです。
list-under = { $kind }の下に指定
spaces = プリンシパルに、スペースまたは目に見えない文字が含まれています。
account-form = アカウントIDが12桁の数字で記述されていません。
neither-account-nor-arn = 「{ $who }」は、12桁のアカウントIDでも、それを含むARNでもありません。
impossible = 「{ $who }」はプリンシパルになれません：{ $why ->
    [account] アカウントが12桁の数字ではありません
    [region] IAMとSTSはグローバルなため、リージョンは空にします
    [name] 名前がありません
    [session] セッションのARNには、ロール名とセッション名が1つのスラッシュで区切られて入ります
    [path] セッションのARNでは、AWSがロールのパスを省きます
    [form] 名前に使えるのは英数字と_+=,.@-だけで、最大64文字です（セッションは2〜64文字、フェデレーションユーザーは2〜32文字）
    [several] 複数が指定されています（それぞれを別の文字列として指定してください）
    [sts] セッションはサービスstsに属します
    [iam] アカウント、ユーザー、ロールはサービスiamに属します
    [group] グループはサインインできません（ユーザーまたはアカウントを指定してください）
    [policy] ポリシーはサインインできません
    [profile] インスタンスプロファイルにはロールが含まれます（そのロールを指定してください）
    [idp] IDプロバイダーはFederatedに指定します
   *[else] プリンシパルになれるのは、アカウント（root）、ユーザー、ロール、そのセッションだけです
  }。
partition = プリンシパルがパーティション「{ $found }」にあります。AWSがここで受け付けるのは、{ $expected }のプリンシパルだけです。
orphan = 「{ $id }」は、ロールまたはユーザーの削除後にAWSが残すIDの形式です。削除されている場合は、同じ名前のものが再び存在しても誰も表さず、AWSはこのIDを含むポリシーを保存しません。
