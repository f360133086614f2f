### 貼り付けられたポリシーでコネクタが動作するかどうかと、その理由。

assume-allowed = Network Securityは、ロールの引き受けを許可されています。
assume-denied = Network Securityは、ロールの引き受けを許可されていません。
assume-unknown = Network Securityにロールの引き受けが許可されているかどうかは不明です。
publish-allowed = ロールのセッションは、トピックへの発行を許可されています。
publish-denied = ロールのセッションは、トピックへの発行を許可されていません。
publish-denied-here = これらのポリシーの範囲では、ロールのセッションはトピックへの発行を許可されていません。ロールのほかのポリシーで許可されている可能性があります。
publish-unknown = ロールのセッションにトピックへの発行が許可されているかどうかは不明です。
key-allowed = ロールのセッションは、トピックのキーの使用を許可されています。
key-denied = ロールのセッションは、トピックのキーの使用を許可されていません。
key-denied-here = これらのポリシーの範囲では、ロールのセッションはトピックのキーの使用を許可されていません。ロールのほかのポリシーで許可されている可能性があります。
key-unknown = ロールのセッションにトピックのキーの使用が許可されているかどうかは不明です。

not-seen = アクセス許可の境界、AWS組織のポリシー、ロールのほかのポリシーはチェックされません。これらによって拒否される可能性があり、ロールのほかのポリシーによって許可される可能性もあります。

assume-in-partition = ロールはパーティション{ $partition }にあり、そのアカウントはawsのアカウントとは異なります。Network Securityがそこにアカウントを持つかどうか、どのアカウントかは、ドキュメントに記載がありません。
vendor-allows = Network Security自身のアカウントでも、このロールの引き受けを許可する必要があります。お客様による操作は不要です。
same-account-topic = ロールとトピックは同じアカウントにあるため、どちらのポリシーでも拒否されていなければ、ロールのポリシーまたはトピックポリシーのどちらかで足ります。
cross-account-topic = ロールとトピックは異なるアカウントにあるため、ロールのポリシーとトピックポリシーの両方で許可する必要があります。
same-account-key = ロールとキーは同じアカウントにあります：キーポリシーでロールを指定するか、キーポリシーでアカウントに委ね、ロールのポリシーで許可します。
cross-account-key = ロールとキーは異なるアカウントにあるため、ロールのポリシーとキーポリシーの両方で許可する必要があります。

not-here = { $document }が貼り付けられていないため、その内容は不明です。
not-read = { $document }を読み取れないため、その内容は不明です。
no-statements = { $document }にステートメントがないため、何も定められていません。AWSで適用されている内容は不明です。
nothing-allows = { $document }に、{ $action }を許可するステートメントがありません。
other-policy-could = ロールのほかのポリシーで許可されている可能性があります。
says = { $how ->
    [denies] { $document }の{ $statement }は、{ $action }を拒否しています。
    [might-deny] { $document }の{ $statement }は、{ $action }を拒否する可能性があります：{ $reason }。
    [allows] { $document }の{ $statement }は、{ $action }を許可しています。
    [allows-account] { $document }の{ $statement }は、アカウント全体に{ $action }を許可しています。アカウントは、自身のポリシーで許可を付与します。
   *[might-allow] { $document }の{ $statement }は、{ $action }を許可する可能性があります：{ $reason }。
  }
statement = ステートメント{ NUMBER($number) }（{ NUMBER($line) }行目）
named-statement = ステートメント{ NUMBER($number) }（「{ $sid }」、{ NUMBER($line) }行目）
condition-open = { $key }に対する条件{ $operator }が満たされるかどうかは、ここでは判断できません
principal-open = プリンシパルが誰を表すかは、ここでは判断できません
resource-open = 「{ $resource }」ではARNの一部が省略されており、AWSがどう補うかは、ここでは判断できません
variables-open = 変数が何を表すかは、ここでは判断できません
key-open = KMSキー自体のARNは、ここでは判断できません

operator-type = { $key }は{ $of ->
    [string] 文字列で、String演算子で比較します
    [arn] ARNで、Arn演算子で比較します
    [bool] 真偽値で、Boolで比較します
    [date] 日時で、Date演算子で比較します
    [number] 数値で、Numeric演算子で比較します
   *[ip] IPアドレスで、IpAddressとNotIpAddressで比較します
  }。AWSがここで{ $operator }をどう評価するかは、ドキュメントに記載がありません。
several-values = { $key }は複数の値を持つことがあります。演算子の前にForAnyValue:またはForAllValues:が必要です。
