### トピックポリシーまたはキーポリシーのプリンシパルのうち、ロールのセッションでないもの。

vendor-account = これはNetwork Security自身のアカウントです。Network Securityは、お使いのロールのセッションとして発行します。
other-account = アカウント{ $account }はロールのアカウントではありません。
no-arn = 「{ $who }」は有効なARNではありません。
accounts-differ = プリンシパルはアカウント{ $found }、ロールは{ $expected }にあります。
no-session = 「{ $resource }」はこのロールのセッションではありません。
session-name = { $how ->
    [case] セッション名の大文字と小文字が異なります
    [near] セッション名がわずかに異なります
   *[another] セッション名が異なります
  }：「{ $found }」が指定されています。通知タイプと完全に一致している必要があります。
role-name = { $how ->
    [case] ロール名の大文字と小文字が異なります
    [near] ロール名がわずかに異なります
   *[another] ロール名が異なります
  }：「{ $found }」が指定されています。
as-role = セッションのARNには、stsと「assumed-role/」が含まれます。このままでは、パスの付いたロールになります。
role-path = ここではロールのパスが「/{ $found }」ですが、実際のパスは「{ $expected }」です。
