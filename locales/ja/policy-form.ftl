### ポリシーの保存時にAWSが拒否するもの、または拒否する可能性があるものと、修正のラベル。

bare-statement = これは単独のステートメントです。ポリシーには、ステートメントを囲む「Version」と「Statement」があります。
bare-list = これはステートメントの配列だけです。ポリシーには、配列を囲む「Version」と「Statement」があります。
make-policy = ポリシーにする
version-missing = 「Version」がありません。AWSは旧バージョンの2008-10-17を使用し、そこでは${"{"}…{"}"}がただの文字列になります。
version-old = 2008-10-17はポリシー言語の旧バージョンです。現在のバージョンは2012-10-17です。
unknown-version = 「{ $found }」はポリシー言語のバージョンではありません。作成日ではなく、2012-10-17を指定してください。

repeated = 「{ $name }」が2回あります。AWSがどちらを使用するかは、ドキュメントに記載がありません。
misspelt = 「{ $name }」はポリシーの要素ではありません。「{ $meant }」を使用してください。
unknown-element = 「{ $name }」はポリシーの要素ではありません。AWSは不明な要素を拒否します。
unknown-principal-type = 「{ $name }」はプリンシパルの種類ではありません。アカウント、ロール、セッションは「AWS」に指定してください。
opposites = 「{ $name }」は、反対の意味の要素と同時に使用できません。
string-expected = ここには引用符で囲んだ文字列が必要です。
statement-expected = ここにはステートメント（オブジェクト）が必要です。
operators-expected = ここには条件演算子のオブジェクトが必要です。
keys-expected = ここには条件キーのオブジェクトが必要です。
number = これは数値です。ここには引用符で囲んだ文字列が必要です。
function = これはCloudFormationの関数です。値はテンプレートのデプロイ時に初めて決まるため、AWSコンソールに表示されるとおりにポリシーを貼り付けてください。
empty = 中身が空です。
put-in-quotes = 引用符で囲む
operator-missing = 演算子がありません。条件は、StringEqualsなどの演算子と、その中のキーと値で構成されます。
add-operator = { $operator }を追加

sid-characters = Sid「{ $sid }」に、IAMで使用できない文字（英字と数字以外）が含まれています。
sid-repeated = Sid「{ $sid }」が2回あります。それぞれ異なるSidが必要です。
remove-characters = これらの文字を削除
remove-quotes = 引用符を削除
use-another-sid = 別のSidを使用
remove = 削除

trust-resource = 信頼ポリシーに「Resource」はありません。常に自身のロールに適用されます。
permissions-principal = ロールのアクセス許可ポリシーに「Principal」はありません。常に自身のロールに適用されます。
element-missing = ステートメントに「{ $name }」がありません。
no-effect = キーポリシーではAWSに保存されますが、効力はありません。
effect-missing = ステートメントに「Effect」（「Allow」または「Deny」）がありません。
unknown-effect = Effectの値が「{ $found }」です。大文字と小文字も含めて、「Allow」または「Deny」と一致する必要があります。

too-long = { $document }の上限は、スペースを除いて{ NUMBER($most) }文字です。現在は{ NUMBER($size) }文字です。
longest = AWSが受け付けるどのポリシーの上限（スペースを除いて32,768文字）も超えています。
trust-long = この信頼ポリシーは、スペースを除いて{ NUMBER($size) }文字です。IAMの上限は2,048文字で、アカウントのクォータを引き上げた場合は最大8,192文字です。
permissions-long = このポリシーは、スペースを除いて{ NUMBER($size) }文字です。上限は、管理ポリシーが6,144文字、ロールのインラインポリシーが合計10,240文字です。
topic-long = このポリシーは{ NUMBER($size) }バイトです。SNSの上限は{ NUMBER($most) }バイトです。スペースが含まれるかどうかはドキュメントに記載がないため、スペースを取り除いてください。
topic-statements = トピックポリシーのステートメントの上限は{ NUMBER($most) }個です。現在は{ NUMBER($count) }個です。
topic-principals = トピックポリシーの1つのステートメントに指定できるプリンシパルの上限は{ NUMBER($most) }個です。現在は{ NUMBER($count) }個です。
strange-character = 文字{ $character }は使用できません。ポリシーで使用できるのは、英語や西ヨーロッパ言語の文字など、U+00FFまでの文字だけです。

placeholder = 「{ $text }」にプレースホルダーが残っています。実際の値を入力してください。
list-in-quotes = 引用符で囲まれているため、リストまたはオブジェクトがただの文字列になっています。
trust-not-action = 信頼ポリシーではNotActionを使用できません。ロールを引き受ける方法をActionに指定してください。
action-spaces = アクション「{ $action }」に、スペースまたは目に見えない文字が含まれています。
actions-in-one = 「{ $action }」は複数のアクションを指定しています。それぞれを別の文字列として指定してください。
action-without-service = アクション「{ $action }」が、「sns:Publish」のようにサービスとコロンで始まっていません。
action-form = 「{ $action }」はアクションの形式（ワイルドカードのないサービス、1つのコロン、名前）ではありません。
trust-wildcard = 信頼ポリシーの「{ $action }」にあるワイルドカードをIAMが受け付けるかどうかは、ドキュメントに記載がありません。アクションを省略せずに記述してください。
trust-action = 「{ $action }」は信頼ポリシーで使用できません。使用できるのは、省略せずに記述した{ AND($known) }だけです。
topic-action = 「{ $action }」はトピックポリシーで使用できません。使用できるのは、省略せずに記述した{ AND($known) }だけです。
resource-spaces = リソースに、スペースまたは目に見えない文字が含まれています。
resources-in-one = 1つの文字列に複数のARNが含まれています。それぞれを別の文字列として指定してください。
topic-resource = トピックポリシーは自身のトピックだけに適用され、SNSはほかのリソースを拒否します。必要なリソース：{ $topic }。
topic-resources = トピックポリシーのステートメントに指定するリソースは、自身のトピック1つだけです。
resource-variable = ポリシー変数は、ARNの5番目のコロンより後にしか使用できません。それより前にあると、ARNは何も示しません。
resource-form = 「{ $resource }」は有効なARNではありません。リソースはARNまたは「*」で指定します。
resource-partition = リソースがパーティション「{ $found }」にあります。IAMがここで受け付けるのは、{ $expected }のリソースだけです。
resource-service = 「{ $resource }」のサービスは、ワイルドカードを使わずに記述する必要があります。
resource-part-missing = 「{ $resource }」には、ARNの要素が1つ足りません。
resource-region = { $service }のARNにリージョンはありませんが、「{ $resource }」にはあります。
applies-there = { $label }（ステートメントがそのリージョンで有効になります）
null-if-exists = 「{ $operator }」：NullはIfExistsと併用できません。
unknown-operator = 「{ $operator }」は条件演算子ではありません。
operator-case = 演算子は、大文字と小文字も含めて{ $operator }と記述します。
key-without-service = 条件キー「{ $key }」が、「aws:SourceArn」のようにサービスで始まっていません。
put-external-id = 外部IDを入力
no-value = { $key }に対する条件に値がないため、満たされることはありません。
