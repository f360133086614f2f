### 識別子（ARN、URN、外部ID、名前）の問題。見つかった名前と値は「」で囲む。

field =
    { $kind ->
        [topic-arn] トピックARN
        [role-arn] ロールARN
        [topic-urn] トピックURN
        [function-urn] 関数URN
        [target-urn] トピックまたは関数のURN
        [urn] URN
        [external-id] 外部ID
        [notification-type] 通知タイプ
        [account-id] アカウントID
        [project-id] プロジェクトID
        [region] リージョン
        [topic-name] トピック名
        [role-name] ロール名
        [package] パッケージ
        [function-name] 関数名
       *[name] 名前
    }

named-character =
    { $name ->
        [typographic-hyphen] 組版用ハイフン
        [non-breaking-hyphen] 改行なしハイフン
        [figure-dash] フィギュアダッシュ
        [en-dash] エンダッシュ
        [em-dash] エムダッシュ
        [horizontal-bar] 水平バー
        [hyphen-bullet] ハイフン形の箇条書き記号
        [minus-sign] マイナス記号
        [small-em-dash] 小字形エムダッシュ
        [small-hyphen] 小字形ハイフン
        [modifier-minus] 修飾文字マイナス
        [armenian-hyphen] アルメニア文字のハイフン
        [hebrew-maqaf] ヘブライ文字のマカフ
        [mongolian-hyphen] モンゴル文字のハイフン
        [ratio-sign] 比の記号
        [modifier-colon] 修飾文字コロン
        [small-colon] 小字形コロン
        [hebrew-sof-pasuq] ヘブライ文字のソフパスク
        [armenian-full-stop] アルメニア文字の終止符
        [fraction-slash] 分数スラッシュ
        [division-slash] 除算スラッシュ
        [big-solidus] 大型スラッシュ
        [one-dot-leader] 一点リーダー
        [small-full-stop] 小字形ピリオド
        [full-width] 全角文字
        [mathematical] 数学用英数字
        [arabic] アラビア文字
        [persian] ペルシア文字
        [devanagari] デーヴァナーガリー文字
        [cyrillic] キリル文字
        [greek] ギリシャ文字
        [ellipsis] 三点リーダー
        [soft-hyphen] ソフトハイフン
        [zero-width-space] ゼロ幅スペース
        [zero-width-non-joiner] ゼロ幅非接合子
        [zero-width-joiner] ゼロ幅接合子
        [word-joiner] 単語結合子
        [byte-order-mark] バイトオーダーマーク
        [direction-mark] 書字方向の制御文字
        [variation-selector] 異体字セレクター
        [invisible] 不可視文字
        [line-break] 改行
        [tab] タブ
        [non-breaking-space] 改行なしスペース
        [wide-space] 幅の広いまたは狭いスペース
       *[control] 制御文字
    }、{ $code }

a-space = スペース
a-character = 「{ $character }」
a-look-alike = 「{ $character }」（{ $name }）
an-invisible-character = 見えない文字（{ $name }）
instead-of = 「{ $expected }」ではなく「{ $character }」（{ $name }）

found-two = { $field }：{ $first }と{ $second }の2つが見つかりました。必要な方だけを残してください。
found-several = { $field }：複数見つかりました。必要なものだけを残してください。
encoded = { $field }：リンクやプログラムの文字列のようにエンコードされています。
in-the-text = このテキスト内の{ $field }：{ $message }
unclear = { $field }：このテキストのどこからどこまでが値か判断できません。値だけを入力してください。
too-long-to-search = { $field }：このテキストは長すぎて検索できません。値だけを入力してください。
not-found = { $field }：このテキストには見つかりません。{ $example }のような値を入力してください。
url-found = { $field }：これはURLです。{ $example }のような値を入力してください。
punctuation-after = { $field }：後ろの{ $found }は値に含まれません。
text-around = { $field }：値の前後にほかのテキストがあります。
quotes-around = { $field }：値が引用符で囲まれています。
brackets-around = { $field }：値が括弧で囲まれています。
also-found = { $message }（除外したもの：{ $other }）
space-inside = { $field }：値の中にスペースがあります。削除してください。
line-break-inside = { $field }：値の中に改行があります。削除してください。
open-space = { $field }：値の中または後ろにスペースがあります。値がそこで終わる場合は、{ $value }だけを入力してください。
open-line-break = { $field }：値の中または後ろに改行があります。値がそこで終わる場合は、{ $value }だけを入力してください。
look-alikes-inside = { $field }：値の中に次の文字があります：{ AND($characters) }。
open-dash = { $field }：値の中または後ろに{ $found }があります。名前のハイフンか、後に続くダッシュの可能性があります。値だけを入力してください。
open-soft-hyphen = { $field }：値の中に{ $found }があります。名前のハイフンか、単に単語を区切るものの可能性があります。この文字を除いて値を入力してください。
placeholder = 「{ $value }」はプレースホルダーです。実際の値に置き換えてください。
template = 「{ $value }」はプレースホルダーのようです。実際の値に置き換えてください。
wildcard = { $field }：「*」はポリシーなどで使用されるワイルドカードです。実際の値を1つ入力してください。
unreadable = このテキストは読み取れません。

enter =
    { $kind ->
        [topic-arn] トピックARNを入力してください（例：{ $example }）。
        [role-arn] ロールARNを入力してください（例：{ $example }）。
        [topic-urn] トピックURNを入力してください（例：{ $example }）。
        [function-urn] 関数URNを入力してください（例：{ $example }）。
       *[target-urn] トピックまたは関数のURNを入力してください（例：{ $example }）。
    }
name-only = { $field }：これは名前だけです。完全な値を入力してください（例：{ $example }）。
account-only = { $field }：これはアカウントIDだけです。完全な値を入力してください（例：{ $example }）。
lowercase = 「{ $found }」は小文字の「{ $expected }」である必要があります。
begins-with = { $field }は「{ $expected }」で始まる必要があります。
other-found =
    { $found ->
        [urn] { $field }：これはHuawei CloudのURNです。{ $example }のような値を入力してください。
        [arn] { $field }：これはAWSのARNです。{ $example }のような値を入力してください。
        [topic] { $field }：これはトピックのARNです。{ $example }のような値を入力してください。
        [role] { $field }：これはロールのARNです。{ $example }のような値を入力してください。
        [role-session] { $field }：これはロールセッションのARNです。{ $example }のような値を入力してください。
        [session] { $field }：これはSTSセッションのARNです。{ $example }のような値を入力してください。
        [queue] { $field }：これはSQSキューのARNです。{ $example }のような値を入力してください。
        [function] { $field }：これはLambda関数のARNです。{ $example }のような値を入力してください。
        [platform] { $field }：これはプッシュメッセージ用のプラットフォームアプリケーションまたはエンドポイントのARNです。{ $example }のような値を入力してください。
        [root] { $field }：これはアカウント全体のARNです。{ $example }のような値を入力してください。
        [user] { $field }：これはIAMユーザーのARNです。{ $example }のような値を入力してください。
        [group] { $field }：これはIAMグループのARNです。{ $example }のような値を入力してください。
        [policy] { $field }：これはIAMポリシーのARNです。{ $example }のような値を入力してください。
       *[instance-profile] { $field }：これはインスタンスプロファイルのARNです。{ $example }のような値を入力してください。
    }
other-service-found = { $field }：これはサービス「{ $service }」のARNです。{ $example }のような値を入力してください。
topic-subscription = トピックARN：これはサブスクリプションのARNです。トピックARNは最後のコロンの前で終わります。
urn-subscription = トピックURN：これはサブスクリプションのURNです。トピックURNは最後のコロンの前で終わります。
remove-subscription = サブスクリプションを削除
name-too-long = { $field }が長すぎます（最大{ NUMBER($longest) }文字、現在{ NUMBER($length) }文字）。
topic-name-characters = トピック名に使用できるのは英字、数字、「_」、「-」だけです。使用できない文字：{ $found }

arn-parts = { $field }：ARNはコロンで区切られた6個の部分からなりますが、この値は{ NUMBER($count) }個です。{ $example }のような値を入力してください。
topic-parts = トピックARN：ARNはコロンで区切られた6個の部分からなりますが、この値は7個以上です。
topic-name-missing = アカウントIDの後にトピック名を入力してください。
role-colon-missing = ロールARN：コロンが足りません。「iam」とアカウントIDの間には2つのコロンが入ります。
add-colon = コロンを追加
partition-missing = 「arn:」の後にパーティションを入力してください。パーティションは{ OR($names) }です。
partition-unknown = 「{ $found }」はAWSのパーティションではありません。{ OR($names) }を使用してください。
service-missing = パーティションの後にサービス「{ $service }」を入力してください。
role-session = ロールARN：これはロール{ $role }のセッションのARNで、ロール自体のARNではありません。ロールのパスが省略されているため、ロールからARNをコピーしてください。
other-partition = パーティション{ $partition }：Network Security自身のアカウントはawsにあり、パーティションをまたいでロールを引き受けられません。メッセージはおそらく届きません。
example-account = { $account }はAWSのサンプルアカウントです。お使いのアカウントに置き換えてください。
account-missing = AWSアカウントIDを入力してください。12桁の数字です。
account-length = アカウントIDが{ NUMBER($count) }桁です。AWSアカウントIDは12桁です。
account-invalid = 「{ $found }」はアカウントIDではありません。AWSアカウントIDは12桁の数字です。

fifo-topic = FIFOトピックにはメッセージグループIDが必要です。Network SecurityがメッセージグループIDを送信することはドキュメントに記載されていません。標準トピックを使用してください。
region-missing = 「sns:」とアカウントIDの間にリージョンを入力してください（例：us-west-1）。
region-hyphens = 「{ $found }」はリージョンの書き方ではありません。リージョンの語はハイフンでつなぎます。
availability-zone = 「{ $found }」はリージョン{ $region }のアベイラビリティーゾーンです。
region-elsewhere = 「{ $found }」はパーティション{ $partition }ではなく、{ $home }のリージョンです。
use-partition = パーティション{ $partition }を使用
region-unknown = 「{ $found }」はパーティション{ $partition }のリージョンではありません。リージョンコードを入力してください（例：eu-west-1）。
region-unlisted = 「{ $found }」はパーティション{ $partition }の既知のリージョンではありません。新しいリージョンか、入力ミスの可能性があります。
fifo-inside = 「.fifo」を使用できるのはトピック名の末尾だけです。

vendor-account = { $account }はNetwork Security自身のアカウントです。お使いのアカウントのロールを入力してください。
service-linked = これはサービスにリンクされたロールです：引き受けられるのは該当するAWSサービスだけで、信頼ポリシーは編集できません。
identity-center = このロールはIAM Identity Centerが管理しています。信頼ポリシーは編集できないため、Network Securityを許可できません。
path-gap = ロールのパスでスラッシュが2つ連続しています。IAMに表示されるARNと照合してください。
role-last-character = ロール名の末尾が記号です。許可されていますが、誤ってコピーされた可能性があります。
remove-mark = 末尾の記号を削除
role-region = ロールARN：IAMはグローバルサービスのため、リージョンは空である必要があります。入力されたリージョン：「{ $region }」
empty-region = リージョンをクリア
arn-inside = ロールARN：値の中で別のARNが始まっています。
role-name-missing = 「{ $before }」の後にロール名を入力してください。
role-missing = ロールARN：アカウントIDの後に「role/」とロール名を入力してください。
not-a-role = 「{ $found }」はロールではありません。ロールARNでは、この位置に「role/」とロール名が入ります。
path-slashes = ロールのパスでスラッシュが2つ連続しています。スラッシュの間を空にすることはできません。
remove-slash = スラッシュを1つ削除
path-characters = ロールのパスに使用できるのは表示可能なASCII文字だけです。使用できない文字：{ $found }
path-length = ロールのパスが長すぎます（最大{ NUMBER($longest) }文字、現在{ NUMBER($length) }文字）。
role-name-characters = ロール名に使用できるのは英字、数字、_+=,.@-だけです。使用できない文字：{ $found }

external-id-missing = ロールの信頼ポリシーが要求する外部IDを入力してください。
external-id-characters = 外部ID：{ NUMBER($position) }文字目は{ $found }です。外部IDに使用できるのは英字、数字、_+=,.@:/-だけです。
a-disguise = 見た目とは異なる文字（{ $name }）
a-quotation-mark = 引用符
another-letter = A–Z、a–z、0–9以外の文字または数字
another-mark = 使用できない文字
external-id-length = 外部IDが{ NUMBER($count) }文字です。AWSでは2〜1224文字である必要があります。
external-id-example = この外部IDは公開ドキュメントの例であるため、秘密の値ではありません。
external-id-account = この外部IDはアカウントIDと同じであるため、秘密の値ではありません。
external-id-role = この外部IDはロール名と同じであるため、秘密の値ではありません。
external-id-words = この外部IDはプレースホルダーの語だけで構成されているため、推測される可能性があります。
external-id-arn = この外部IDはARNまたはURNです。許可されていますが、秘密の値ではなく、別のフィールドに入力すべき値の可能性があります。
external-id-label = この外部IDは、ラベルと思われる文字列で始まっています。許可されていますが、Network Securityはラベルも送信します。
external-id-mark = この外部IDの末尾が記号です。許可されていますが、誤ってコピーされた可能性があります。
external-id-comma = この外部IDにはカンマが含まれています。許可されていますが、2つの値の区切りの可能性があります。Network Securityは全体を1つの値として送信します。
external-id-repeated = この外部IDに含まれる文字は{ NUMBER($count) }種類だけのため、推測される可能性があります。
external-id-short = この外部IDは{ NUMBER($count) }文字しかないため、推測される可能性があります。ランダムな値は{ NUMBER($comfortable) }文字以上です。
external-id-time = この外部IDはバージョン1のUUIDで、乱数ではなく時刻とネットワークアドレスから生成されています。
external-id-placeholder = 外部ID：これはプレースホルダーです。実際の値を入力してください。
use-look-alikes = ASCII文字を使用
keep-external-id = 外部IDだけを残す

type-missing = 通知タイプを入力してください。ドキュメントに記載されているのは「appliancehealth」だけです。
type-characters = 通知タイプはAWSのセッション名になるため、使用できるのは英字、数字、_+=,.@-だけです。使用できない文字：{ $found }
type-length = 通知タイプが{ NUMBER($count) }文字です。AWSのセッション名になるため、2〜64文字である必要があります。
type-undocumented = 「{ $found }」はドキュメントに記載されていません。ドキュメントに記載されている通知タイプは「appliancehealth」だけです。
type-fixed = 通知タイプ「{ $stored }」はコネクタを識別するもので、変更できません。代わりに別のコネクタを作成してください。

partitions-differ = ロールはパーティション{ $role }、トピックは{ $topic }にあります。ロールが発行できるのは、同じパーティション内だけです。
accounts-slip = ロールのアカウント{ $role }とトピックのアカウント{ $topic }は1桁だけ異なります。
accounts-differ = クロスアカウント：ロール（{ $role }）とトピック（{ $topic }）の両方でsns:Publishを許可する必要があります。
part-same = 同じ
part-slip = 1桁違い
part-differs = 異なる
part-global = グローバル

urn-service = 「{ $found }」はこのURNのサービスではありません。「{ $service }」を使用してください。
urn-parts = { $field }が不完全です。{ $example }のような値を入力してください。
target-service = 「{ $found }」はトピックでも関数でもありません。URNは「urn:smn:」または「urn:fss:」で始まります。
urn-part-missing = URNに{ $field }がありません。
urn-characters = URNの{ $field }に使用できるのは英字、数字、「_」、「-」だけです。使用できない文字：{ $found }
project-id = 「{ $found }」は一般的なプロジェクトIDの形式ではありません。プロジェクトIDは32桁の小文字の16進数です。
urn-region = 「{ $found }」はリージョンの書き方ではありません。リージョンは、eu-west-101のように小文字の語をハイフンでつなぎます。
function-parts = 関数URNが不完全か、長すぎます。{ $example }のような値を入力してください。
function-kind = 関数URNで「function」が入る位置に「{ $found }」があります。
version-missing = 最後のコロンの後にバージョンまたはエイリアスを入力してください。
version-characters = 関数のバージョンまたはエイリアスに使用できるのは英字、数字、「_」、「-」、「.」だけです。使用できない文字：{ $found }
urn-topic-missing = プロジェクトIDの後にトピック名を入力してください。
topic-beginning = トピック名は英字または数字で始まる必要があります。
