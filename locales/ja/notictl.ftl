### コマンドラインプログラムnotictl：ヘルプと出力内容。

about = 通知とコネクタをチェック、シミュレーション、テスト、プラン、適用します。
usage = 使用方法：{ $usage }
commands = コマンド
options = 引数とオプション
about-lint = バンドルまたは接続をチェックする
about-test = テストファイルのテストを実行する
about-simulate = 通知がどのイベントに一致するかを表示する
about-export = 接続の内容をバンドルとしてエクスポートする
about-plan = 接続をバンドルと一致させるために必要な変更を表示する
about-apply = プランを適用する
about-drift = 接続とバンドルの違いを表示する
about-compare = 接続間で通知を比較する
about-baseline = ベースラインのどの要件が満たされているかを証明する
about-policy = AWSのポリシーをチェックする
about-policy-check = コネクタのポリシーをチェックする
about-arn = ARNまたはURNの内容を表示してチェックする
about-rule = フィルタールールの内容を表示してチェックする
about-completions = シェルの補完スクリプトを出力する
about-man = マニュアルページを出力する
argument-bundles = バンドルファイル（JSONまたはYAML）。「-」は標準入力
argument-bundle = バンドルファイル（JSONまたはYAML）
argument-tests = テストファイル（JSONまたはYAML）
argument-events = イベントのファイル（gzip圧縮も可）。「-」は標準入力
argument-arn = ARNまたはURN
argument-rule = ルール。例：「code != 200」
argument-plan = プランファイル
argument-shell = シェル：{ OR($shells) }
option-help = ヘルプを表示する
option-version = バージョンを表示する
option-lang = 出力の言語：{ OR($languages) }
option-format = 出力の形式：{ OR($formats) }
option-strict = 警告の場合も終了コード2で終了する
option-fix = 検出結果の代わりに、修正後のポリシーを出力する
option-explain = イベントごとに、通知が一致する、または一致しない理由を表示する
option-kind = 値の種類：topic、role、またはtarget
option-connection = 接続の名前（接続固有の変数用）
option-region = 接続のリージョン
option-project = 接続のプロジェクトID
option-label = 接続のラベル（複数指定可）
option-trust = ロールの信頼ポリシーのファイル
option-permissions = ロールのアクセス許可ポリシーのファイル
option-topic = トピックポリシーのファイル
option-key = キーポリシーのファイル
option-notification-type = コネクタの通知タイプ
option-topic-arn = SNSトピックのARN
option-role-arn = IAMロールのARN
option-key-arn = トピックを暗号化するKMSキーのARN
option-trusted-account = ロールを引き受けるアカウント（Network Securityのアカウントでない場合）
option-external-id-file = 外部IDのファイル。指定しない場合は環境変数NOTICTL_EXTERNAL_ID
option-connections = コンソールからエクスポートした接続のファイル。指定しない場合は環境変数NOTICTL_CONNECTIONSのファイル
option-live = コンソールからエクスポートした接続のファイル。バンドルの代わりに、そのうち1つの接続の内容を使用する
option-credentials = 所有者だけが読み取れる認証情報のファイル。指定しない場合は環境変数NOTICTL_CREDENTIALSのファイル
option-ca-file = システムの証明書に加えて信頼する証明書のファイル（PEM）。指定しない場合は環境変数NOTICTL_CA_FILEのファイル
option-choice = 接続の名前（複数指定可）。指定しない場合はすべての接続
option-delete = バンドルにないものを削除する
option-out = プランを書き込むファイル
option-folder = 接続ごとにバンドルを書き込むフォルダー
option-reference = 比較の基準にする接続。指定しない場合は最も多い内容
option-resume = 続行する未完了の実行のファイル
option-yes = 確認せずに適用する
option-baseline = ベースラインファイル。指定しない場合はプログラムに付属のもの
argument-unknown = 不明な引数「{ $argument }」です。
argument-missing = 指定されていません：{ AND($arguments) }。
argument-twice = 「{ $argument }」は1回しか指定できません。
argument-wrong = { $argument }：{ $message }
arguments-wrong = 引数の組み合わせが正しくありません。使用できる引数は--helpで確認してください。
arguments-exclude = 「{ $argument }」と「{ $other }」は同時に使用できません。
command-unknown = 不明なコマンド「{ $command }」です。
command-missing = コマンドを入力してください：{ OR($commands) }。
value-missing = { $argument }：値がありません。
value-unknown = { $argument }：「{ $value }」には対応していません。{ OR($values) }を使用してください。
label-form = ラベルはname=valueの形式で指定してください。「{ $found }」が見つかりました。
explain-json = --explainは--format jsonと同時に使用できません。すべてのイベントを説明する--format jsonlを使用してください。
external-id-missing = 外部IDがありません。{ $variable }を設定するか、--external-id-fileでファイルを指定してください。
policy-not-given = { $document }が指定されていないため、その内容は不明です。
policy-unreadable = このファイルには、読み取れるポリシーがありません。
file-open-to-others = このファイルは他のユーザーも読み取れます。所有者だけが読み取れるようにしてください（chmod 600）。
file-missing = このファイルまたはフォルダーはありません。
file-denied = このファイルまたはフォルダーを使用する権限がありません。
file-is-folder = これはフォルダーです。ファイルを指定してください。
file-too-large = ファイルが{ NUMBER($limit) } MBを超えています。
piece-too-large = 1つのイベント、またはイベントごとに読み込めないファイルが、{ NUMBER($limit) } MBを超えています。
not-utf8 = ここから先のテキストはUTF-8ではありません。
at = { $message }（{ $path }）
issue = { $severity ->
    [error] エラー
    [warning] 警告
   *[note] 情報
}：{ $message } [{ $rule }]
fix = 修正：{ $label }
fix-with-value = { $label }：{ $value }
counts = エラー：{ NUMBER($errors) }、警告：{ NUMBER($warnings) }、情報：{ NUMBER($notes) }
kind = { $kind ->
    [topic] SNSトピック
    [role] IAMロール
    [smn-topic] SMNトピック
    [function] FunctionGraph関数
    [rule] フィルタールール
   *[target] 通知ターゲット
}
part = { $part ->
    [partition] パーティション
    [region] リージョン
    [account] アカウント
    [project] プロジェクト
    [path] パス
    [field] フィールド
    [operator] 演算子
    [value] 値
   *[name] 名前
}：{ $value }
answered = { $answer ->
    [yes] はい
    [unknown] 不明
   *[no] いいえ
}：{ $headline }
event-line = { $time } { $operation }（{ $user }）：{ $answer ->
    [yes] 一致
    [maybe] 一致の可能性あり
   *[no] 一致なし
}
verdict = { $name }：{ $answer ->
    [yes] 一致
    [maybe] 一致の可能性あり
   *[no] 一致なし
}
stage = [{ $answer ->
    [yes] 成立
    [maybe] 不明
   *[no] 不成立
}] { $message }
rule-value = [{ $answer ->
    [yes] 成立
    [maybe] 不明
   *[no] 不成立
}] { $rule }（イベント：{ $value }）
rule-no-value = [{ $answer ->
    [yes] 成立
    [maybe] 不明
   *[no] 不成立
}] { $rule }（イベント：値なし）
other-labels = { NUMBER($count) }件の通知は、ほかの接続向けです。
told = イベント：{ NUMBER($events) }、一致：{ NUMBER($yes) }、一致の可能性あり：{ NUMBER($maybe) }
notified = { $name } → { $target }：{ NUMBER($yes) }（ほかに可能性あり{ NUMBER($maybe) }）
test-line = { $outcome ->
    [passed] 成功
   *[other] 失敗
}：{ $name }（イベント{ NUMBER($events) }件）
test-counts = 成功：{ NUMBER($passed) }、失敗：{ NUMBER($failed) }
expected-match = 「{ $name }」は{ NUMBER($number) }番目のイベント（{ $event }）に一致する必要があります。
expected-no-match = 「{ $name }」は{ NUMBER($number) }番目のイベント（{ $event }）に一致しない必要があります。
too-many-a-day = 「{ $name }」は{ $day }に{ NUMBER($count) }件のメッセージを送信する可能性があります。想定は最大{ NUMBER($limit) }件です。
too-many-undated = 「{ $name }」は時刻のないイベントについて{ NUMBER($count) }件のメッセージを、同じ日に送信する可能性があります。想定は最大{ NUMBER($limit) }件です。
more-failures = ほかに{ NUMBER($count) }件の失敗があります。
notification-unknown = バンドルには、この接続向けの通知「{ $name }」がありません。
test-without-events = テストにイベントがありません。eventsまたはevent_filesを追加してください。
test-without-expectation = テストに想定がありません。notify、not_notify、nobody、またはat_most_a_dayを追加してください。
events-none = ファイルにイベントがありません。
connections-missing = 接続のファイルを--connectionsまたはNOTICTL_CONNECTIONSで指定してください。
connections-none = ファイルに接続がありません。
connection-unknown = 接続「{ $name }」はありません。{ OR($known) }を使用してください。
# $names are the connections that the bundle names.
bundle-for-others = バンドルはファイル内のどの接続も指定していないため、どの接続にも適用されません：{ AND($names) }
connection-one = --connectionで接続を1つ指定してください。
read-only = 接続のファイルで読み取り専用に設定されているため、この接続では何も変更できません。
own-site = 「{ $connection }」にはコンソール内からのみ接続できます：サンドボックスであるか、エンドポイントがコンソールのサイトのパスです。
variable-ambiguous = { $variable }は「{ $first }」用か「{ $second }」用か判別できません。認証情報のファイルを使用してください。
credentials-wrong = 認証情報のファイルの形式が正しくありません。「{ $path }」を確認してください。
credentials-broken = 認証情報のファイルの形式が正しくありません。
credential-characters = { $what }に改行、制御文字、またはASCII以外の文字が含まれています。設定し直してください。
credential-control = { $what }に改行または制御文字が含まれています。設定し直してください。
credentials-missing = NOTICTL_ACCESS_KEY_IDとNOTICTL_SECRET_ACCESS_KEY、またはNOTICTL_TOKENを設定するか、--credentialsを使用してください。
api-key-missing = NOTICTL_API_KEYを設定するか、--credentialsを使用してください。
unreachable = エンドポイントから応答がありません。
certificate-issuer = 証明書が信頼できる認証局によって署名されていません。社内の認証局の場合は、その証明書を--ca-fileまたはNOTICTL_CA_FILEで指定してください。
certificate-host = 証明書は別のホスト名のものです。接続のエンドポイントを確認してください。
certificate-dates = 証明書の有効期限が切れているか、まだ有効ではありません。このコンピューターの時計と、サービスの証明書を確認してください。
certificate-wrong = サービスの証明書が無効です。
certificates-none = PEM形式の証明書がないか、無効な証明書が含まれています。
proxy-wrong = プロキシのアドレスではありません（例：http://proxy.example:3128）。
proxy-refuses = プロキシがエンドポイントに接続しませんでした。HTTPS_PROXY、HTTP_PROXY、ALL_PROXYのいずれかを確認するか、ホストをNO_PROXYに追加してください。
proxy-silent = エンドポイントまたはプロキシから応答がありません。HTTPS_PROXY、HTTP_PROXY、ALL_PROXYのいずれかを確認してください。
failed = { $title }{ $cause }
at-connection = { $connection }：{ $message }
reading = 接続を読み込み中
applying = 適用中
object = { $kind ->
    [connector] コネクタ「{ $name }」
   *[notification] 通知「{ $name }」
}
warning = 警告：{ $message }
external-id-needed = 適用する前に、外部ID「{ $name }」を{ $variable }に設定するか、認証情報のファイルに追加してください。
out-taken = このファイルはすでに存在し、プランではないため、上書きしません。別の名前を指定してください。
unmatched = どの接続も対象外：{ AND($objects) }。
written = 書き込み先：{ $file }
folder-missing = --folderでフォルダーを指定するか、--connectionで接続を1つ指定してください。
omitted = { $connection }：「{ $name }」はバンドルに含まれていません。{ $reason }
cell = { $cell ->
    [same] 同じ
    [differs] 相違
    [missing] なし
    [only-here] ここのみ
    [uncompared] 比較対象なし
   *[unknown] 不明
}
differs = { $name }、{ $connection }：
world-changed = { $connection }：{ $object }は、プランの作成後に変更されています。何も適用していません。新しいプランを作成してください。
connection-changed = 「{ $connection }」はプランの接続ではありません：リージョンまたはプロジェクトが異なります。
yes-missing = 確認するための端末がありません。適用するには--yesを使用してください。
apply-now = 適用しますか？「yes」と入力してください：
progress = { NUMBER($over) }/{ NUMBER($all) } { $connection }：{ $object }
not-applied = 何も適用していません。
not-done = 未完了。
item-outcome = { $connection }：{ $object }：{ $message }
resume-with = 一部が適用されていません。続行するには：notictl apply --resume { $file }
plan-anew = スキップされたオブジェクトは、プランの作成後に変更されています。新しいプランを作成してください。
resume-unreadable = 未完了の実行のファイルではありません：{ $reason }
run-begun = このプランは未完了です。notictl apply --resume { $file }で続行するか、このファイルを削除してください。
interrupting = 処理中のリクエストの完了後に停止します。
interrupted = 完了前に停止しました。
credentials-refused = { $connection }：認証情報がないか、拒否されました。
wait-too-long = { $connection }：サービスが{ NUMBER($count) }秒待つよう求めています。
requirement-line = { $status }：{ $title }
requirement-counts = 適合：{ NUMBER($met) }、不適合：{ NUMBER($missing) }、不明：{ NUMBER($unknown) }、対象外：{ NUMBER($other) }
