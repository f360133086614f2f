### 接続：フォーム、アドレス、ファイルの誤り。

address-missing = https://で始まるエンドポイント、またはこのサイト上のパス（/で始まる）を入力してください。
address-has-space = エンドポイントにスペースやバックスラッシュは使用できません。
scheme-missing = 「{ $text }」には接続方法がありません。https://で始めてください。
add-https = https://を追加
scheme-unknown = 「{ $scheme }」ではサービスに接続できません。httpsを使用してください。
ends-before-query = エンドポイントにクエリは使用できません。
ends-before-fragment = エンドポイントにフラグメントは使用できません。
remove-from = 「{ $mark }」以降を削除
not-encrypted = httpでは、「{ $host }」への経路上で誰でも認証情報を読み取れます。httpsを使わずに接続できるのは、このコンピューター（localhost）だけです。
use-https = httpsを使用
address-has-user = エンドポイントにユーザー名やパスワードは使用できません。認証情報には専用のフィールドがあり、保存されません。
host-missing = 「://」の後にホストを入力してください。
not-a-host = 「{ $host }」は有効なホスト名ではありません。
not-a-port = 「{ $port }」は有効なポートではありません。ポートは1〜65535の数値です。
path-has-query = エンドポイントにクエリやフラグメントは使用できません。
proxy-path-missing = 「/」の後に、このサイトのプロキシのパスを入力してください。
path-has-dots = エンドポイントのパスに「.」や「..」のセグメントは使用できません。

name-missing = 接続の名前を入力してください。
name-taken = 「{ $name }」という名前の接続がすでにあります。
no-service = この接続にはサービスが指定されていません。Network SecurityかCTS、またはその両方を選択してください。
trend-micro-path = トレンドマイクロのエンドポイントは「/api」で終わります。
console-adds-path = 「/v3」とプロジェクトはコンソールが追加します。
project-missing = プロジェクトID（0〜9とa〜fの32文字）を入力してください。
project-unusual = 「{ $project }」は一般的なプロジェクトIDの形式ではありません。ほかのプロジェクトIDは0〜9とa〜fの32文字です。
other-region = エンドポイントのリージョンは「{ $given }」ではなく「{ $actual }」です。
other-cloud = エンドポイントは{ $given }ではなく{ $actual }のものです。
not-another-cloud = エンドポイントは別のクラウドではなく{ $actual }のものです。
upstream-is-a-path = 署名の対象は、https://で始まるサービス自身のURLです。
upstream-missing = エンドポイントはこのサイトのプロキシです。プロキシの呼び出し先URLを入力してください：署名はそのホストとパスに対して行われます。
iam-missing = このエンドポイントからはIAMのエンドポイントを特定できません。コンソールがトークンを要求するIAMのエンドポイントを入力してください。

api-key = APIキー
legacy-key = 旧アカウントのAPIキー（api-secret-key）
iam-token = IAMトークン
password = IAMユーザー名とパスワード
access-key = アクセスキー（AK/SK）
added-by-proxy = なし（プロキシが付加）

at-line = { NUMBER($line) }行目{ NUMBER($column) }列目
not-json = 有効なJSONではありません。
object-expected = オブジェクトを指定してください。
array-expected = 配列を指定してください。
string-expected = 文字列を指定してください。
boolean-expected = trueまたはfalseを指定してください。
one-expected = { OR($known) }を指定してください。
value-unexpected = 使用できない値です。
secret-in-file = ここに認証情報を記載しないでください：ファイルを開いた人なら誰でも読み取れます。
property-unknown = 不明なプロパティです。使用できるプロパティ：{ AND($known) }。
property-missing = このプロパティは必須です。
property-repeated = このプロパティが複数回記載されています。
name-empty = 名前を入力してください。
neither-service = この接続にはnetwork_securityもctsもありません。
name-repeated = 前にある接続と名前が重複しています。
version-unknown = コンソールで読み込めるのはバージョン1だけです。
nothing-possible = 接続もサンドボックスもなく、接続の作成も許可されていないため、何も実行できません。

label-without-value = 「{ $label }」に値がありません。「env=prod」のように「名前=値」の形で入力してください。
label-without-name = 「=」の前にラベルの名前がありません。
label-with-separator = 「{ $label }」には、使用できない位置に「=」「,」「;」、改行、または前後の空白が含まれています。
label-too-long = 「{ $label }」は長すぎます。名前と値はそれぞれ{ NUMBER($most) }文字までです。
label-twice = ラベル「{ $name }」が複数回使われています。
sandbox-and-service = 接続先は、サンドボックスのプロジェクトか実際のサービスのどちらか一方です。
