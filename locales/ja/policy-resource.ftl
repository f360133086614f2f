### 該当のトピックまたはキーではないリソース。

expected-resource = 必要なリソース：{ $wanted }。
not-resource-excludes = NotResourceは指定したもの以外のすべてのリソースを意味し、{ $wanted }が除外されています。
wrong-case = リソースの大文字と小文字が異なります：「{ $found }」が指定されています。
subscription = これはサブスクリプションのARNで、トピックのARNより要素が1つ多くなっています。
topic-name = これはトピックの名前だけです。リソースはARNで指定します。
pattern = パターン「{ $found }」に、必要なリソースが含まれていません。
no-arn = 「{ $found }」は有効なARNではありません。
other-service = これはサービス「{ $service }」のリソースです。
alias = ポリシーでは、エイリアスはそのキーを表しません。キー自体のARNを使用してください。
partition-differs = パーティションが異なります：「{ $found }」が指定されていますが、正しくは「{ $expected }」です。
region-differs = リージョンが異なります：「{ $found }」が指定されていますが、正しくは「{ $expected }」です。
account-differs = アカウントが異なります：「{ $found }」が指定されていますが、正しくは「{ $expected }」です。
name-differs = 名前が異なります：「{ $found }」が指定されていますが、正しくは「{ $expected }」です。
parts-differ = これは別のリソースです。異なる部分：{ AND($parts) }。
partition = パーティション
region = リージョン
account = アカウント
name = 名前
