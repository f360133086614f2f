### 貼り付けられたテキストがJSONポリシーでない場合の問題点と、修正のラベル。

typographic-quotes = テキストに、曲がった引用符または全角文字が含まれています。JSONで使用できるのは、まっすぐな二重引用符とASCIIの記号だけです。
use-plain = まっすぐな引用符を使用
single-quotes = テキストに、Pythonが出力するような一重引用符が含まれています。JSONで使用できるのは二重引用符だけです。
use-double-quotes = 二重引用符を使用
invisible = テキストに、目に見えない文字または特殊なスペースが含まれています。
remove-characters = 文字を削除
comments = テキストにコメントが含まれています。JSONではコメントを使用できません。
remove-comments = コメントを削除
trailing-comma = 閉じ括弧または別のカンマの前にカンマがあります。JSONでは、この位置にカンマを置けません。
remove-comma = カンマを削除
missing-comma = 2つの値の間にカンマがありません。
add-comma = カンマを追加
unquoted-names = 引用符のないキーがあります。JSONでは二重引用符が必要です。
add-quotes = 引用符を追加
python-words = テキストにPythonの値（True、False、None）が含まれています。
use-json-words = JSONの値を使用
arrows = キーと値の間に、RubyやPerlが出力するような矢印（=>）があります。JSONで使用できるのはコロンだけです。
use-colons = コロンを使用
leading-zero = 0で始まるアカウントIDは、JSONの数値ではありません。引用符で囲んでください。
missing-bracket = 別の種類の括弧の前に、閉じ括弧がありません。
close-brackets = 括弧を閉じる
unfinished = テキストがドキュメントの途中で終わっています：末尾がコピーされていないか、閉じ括弧がありません。
missing-braces = 最も外側の波括弧がありません。
add-braces = 波括弧を追加
surplus-brackets = ドキュメントは完結していますが、その後に閉じ括弧またはカンマが続いています。
remove-rest = 後に続く部分を削除
terraform-language = これはTerraformの言語（HCL）で書かれています。
write-as-json = JSONに変換
unquoted-values = 引用符のない文字列があります。JSONでは二重引用符が必要です。
line-break = 文字列の途中で改行されています。メールソフト、PDFファイル、ターミナルは、長い行をこのように折り返します。JSONの文字列に改行を含めることはできません。
join-lines = 行を連結
markdown = これはMarkdownのコードブロックです。
xml = これはXMLまたはHTMLです。
terraform = これはTerraformです。
command = これはコマンドです。
python = これはPythonの出力です。
yaml = これはYAMLです。
listing = これは、PowerShellやAWS CLI（テキスト形式または表形式）が出力する、名前と値の一覧です。
arn = これはARNです。
address = これはURLまたはファイル名で、内容ではありません。
take-out = ポリシーを抽出
nul-characters = 1文字おきにNUL文字があります：UTF-16のファイルが別の文字コードで読み込まれています。
terminal-codes = テキストに、ターミナルのカラーコード（ESC[…m）が含まれています。
line-times = ログのように、すべての行が時刻で始まっています。
line-files = grepの出力のように、すべての行がファイル名で始まっています。
frame = テキストが、ターミナルが描くような罫線で囲まれています。
line-marks = すべての行が、番号、引用記号（>）、または差分記号（+か-）で始まっています。
line-starts = すべての行が、同じ語または記号で始まっています。
verbatim-string = ドキュメントは、C#やVisual Basicなどのプログラム内の文字列で、引用符がすべて二重になっています。
csv-cell = ドキュメントはCSVのセルの中にあり、引用符がすべて二重になっています。
html-tags = テキストに、HTMLのタグまたはスペース（<br>、&nbsp;など）が含まれています。
html-entities = 引用符がHTMLまたはXMLのエンティティ（&quot;）になっています。
decode = テキストをデコード
percent-encoded = テキストは、IAM APIが返すポリシーのようにパーセントエンコードされています。
base64 = テキストはBase64でエンコードされています。
escaped-quotes = 引用符がエスケープされています：ドキュメントは、別のJSONファイルまたはコマンド内の文字列からコピーされています。
remove-escapes = エスケープを解除
empty = ポリシーを貼り付けてください。
something-follows = ドキュメントは完結していますが、その後に何かが続いています。
text-around = ポリシーの前後に別のテキストがあります。
wrapped = ポリシーが、AWS CLIの出力など、別のものの中に入っています。
not-sure = 含まれているポリシーを確実には特定できません。AWSコンソールに表示されるとおり、JSONとして貼り付けてください。
paste-as-json = AWSコンソールに表示されるとおり、ポリシーをJSONとして貼り付けてください。
several-statements = これは複数のステートメントです。ポリシーでは、属するステートメントが1つの「Statement」で囲まれますが、どれが属するのかを確実には特定できません。
only-statements = これはステートメントだけを並べたものです。ポリシーには、ステートメントを囲む「Version」と「Statement」があります。
make-policy = ポリシーにまとめる
fix-all = すべての修正を適用
partly-percent-encoded = テキストは、一部だけがパーセントエンコードされているか、あいまいです。もう一度コピーしてください。
error-message = これはAWSのエラーメッセージで、ポリシーではありません。AWSコンソールに表示されるとおり、ポリシーをJSONとして貼り付けてください。
quoted = ポリシーが、別のJSONファイル内の文字列のように引用符で囲まれています。
remove-quotes = 引用符を削除
cloudformation = これはCloudFormationテンプレートです。その中のポリシーを貼り付けてください。
single-value = これは単一の値です。ポリシーは、波括弧で囲まれたオブジェクトです。
policy-names = これはポリシー名だけです。get-role-policyとget-policy-versionが返すポリシー自体を貼り付けてください。
no-policy = これはJSONですが、ポリシーではありません：ポリシーには、最も外側の波括弧の中に「Statement」があります。

other-product = これは{ $product ->
    [kubernetes] Kubernetesマニフェスト
    [google] Google Cloud IAMポリシー
    [azure-policy] Azureポリシー定義
    [azure-role] Azureロール定義
    [azure-template] Azureテンプレート
    [scim] SCIMリソース
    [s3-notification] S3バケットの通知設定
    [s3-cors] S3バケットのCORS設定
    [s3-lifecycle] S3バケットのライフサイクル設定
    [sns-data-protection] SNSデータ保護ポリシー
    [sns-delivery] SNS配信ポリシー（再試行用）
    [sns-message] SNSメッセージ
    [eventbridge] EventBridgeのイベントまたはイベントパターン
    [step-functions] Step Functionsステートマシン
    [waf] AWS WAFの設定
    [package-json] package.jsonファイル
    [openapi] OpenAPI記述
    [json-schema] JSONスキーマ
    [deep-security] Deep Securityの設定
    [terraform-document] Terraform形式のaws_iam_policy_document
    [alibaba] Alibaba Cloudポリシー
    [tencent] Tencent Cloudポリシー
    [volcano] Volcano Engine、Kingsoft、NAVER、またはJD Cloudのポリシー
   *[huawei] Huawei Cloudポリシー
}で、AWSポリシーではありません。修正は提示されません。

documents-inside = { $parts ->
    [mixed] ポリシーとステートメント
   *[policies] ポリシー
}が{ $amount }含まれています。ここに該当するものを貼り付けてください。
documents-inside-at = { $parts ->
    [mixed] ポリシーとステートメント
   *[policies] ポリシー
}が{ $amount }含まれています（{ AND($places) }）。ここに該当するものを貼り付けてください。
one-is-connectors = { $amount }の{ $parts ->
    [mixed] ポリシーとステートメント
   *[policies] ポリシー
}のうち1つは、前後のテキストによるとコネクタのものです。
exactly = { NUMBER($count) }個
or-more = { NUMBER($count) }個以上
at-line = { NUMBER($line) }行目
others = ほか
one-belongs-here = 含まれているポリシーのうち1つは{ $kind ->
    [trust] 信頼ポリシー
    [permissions] ロールのアクセス許可ポリシー
    [topic] トピックポリシー
   *[key] キーポリシー
}です。ここに該当するのはそのポリシーだけです。

stops-being-json = { NUMBER($line) }行目の{ NUMBER($column) }列目から、JSONではなくなっています。
placeholder = { NUMBER($line) }行目の{ NUMBER($column) }列目、JSONで値が必要な位置にプレースホルダーがあります。
line-break-at = { NUMBER($line) }行目の{ NUMBER($column) }列目で、文字列が行末を越えて続いています：閉じ引用符がないか、長い行がそこで折り返されています。
first-in = 最初の箇所は{ NUMBER($line) }行目の{ NUMBER($column) }列目です。
not-json = これはJSONではありません：{ NUMBER($line) }行目の{ NUMBER($column) }列目に「{ $found }」は置けません。
