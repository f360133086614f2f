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
urn-subscription = トピックURN：これはサブスクリプションのURNです。トピックURNは最後のコロンの前で終わります。
remove-subscription = サブスクリプションを削除
name-too-long = { $field }が長すぎます（最大{ NUMBER($longest) }文字、現在{ NUMBER($length) }文字）。
topic-name-characters = トピック名に使用できるのは英字、数字、「_」、「-」だけです。使用できない文字：{ $found }

availability-zone = 「{ $found }」はリージョン{ $region }のアベイラビリティーゾーンです。

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
