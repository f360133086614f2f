### 編集中または保存済みの通知の問題点。

operations-row =
    { $part ->
        [service-type] 操作の{ NUMBER($row) }行目、サービス
        [resource-type] 操作の{ NUMBER($row) }行目、リソースタイプ
        [trace-names] 操作の{ NUMBER($row) }行目、操作
       *[none] 操作の{ NUMBER($row) }行目
    }
operations-row-named =
    { $part ->
        [service-type] 操作の{ NUMBER($row) }行目（{ $name }）、サービス
        [resource-type] 操作の{ NUMBER($row) }行目（{ $name }）、リソースタイプ
        [trace-names] 操作の{ NUMBER($row) }行目（{ $name }）、操作
       *[none] 操作の{ NUMBER($row) }行目（{ $name }）
    }
group-row =
    { $part ->
        [group] ユーザーグループ{ NUMBER($row) }、名前
        [users] ユーザーグループ{ NUMBER($row) }、ユーザー
       *[none] ユーザーグループ{ NUMBER($row) }
    }
group-row-named =
    { $part ->
        [group] ユーザーグループ{ NUMBER($row) }（{ $name }）、名前
        [users] ユーザーグループ{ NUMBER($row) }（{ $name }）、ユーザー
       *[none] ユーザーグループ{ NUMBER($row) }（{ $name }）
    }
rule-row =
    { $part ->
        [field] ルール{ NUMBER($row) }、フィールド
        [value] ルール{ NUMBER($row) }、値
       *[none] ルール{ NUMBER($row) }
    }

name-missing = 名前を入力してください。
name-characters =
    { $alphabet ->
        [chinese] 名前に使用できるのは漢字、英字、数字、「_」だけです。使用できない文字：{ $found }
       *[latin] 名前に使用できるのは英字、数字、「_」だけです。使用できない文字：{ $found }
    }
name-taken = このプロジェクトには、「{ $name }」という名前の通知がすでにあります（CTS.0400）。
name-unread = 一部の通知を読み込めなかったため、同じ名前の通知がほかにある可能性があります。
renamed = 「{ $name }」の名前が変更されます。Terraformは通知を名前で識別するため、この通知を追跡できなくなります。
scope-unknown = 「{ $found }」は既知の操作タイプではありません。「complete」または「customized」を使用してください。
agency-site = { $cloud }のドキュメントには、通知のエージェンシーに関する記載がありません。
agency-rights = CTSは、エージェンシー「{ $agency }」にOBS、KMS、SMNのAdministrator権限を要求します。以前に作成されたエージェンシーには、Tenant Administratorが残っている可能性があります。IAMで確認してください。
agency-name = 保存されているエージェンシーは「{ $found }」です。ドキュメントに記載があるのは「{ $agency }」だけです。
not-added = 「{ $text }」は入力されましたが、追加されていません。
empty-row = この行は空のため、無視されます。

operations-ignored = 「すべての操作」を選択している間、操作は無視されます。
row-duplicate = { $service } { $resource }は別の行にすでに含まれています。
no-operations = 操作を1件以上選択するか、「すべての操作」を選択してください（CTS.0401）。
operations-too-many = { NUMBER($count) }件の操作が選択されています。選択できるのは最大{ NUMBER($most) }件です。
services-too-many = { NUMBER($count) }件のサービスが選択されています。選択できるのは最大{ NUMBER($most) }件です。
service-missing = サービスを入力してください。
resource-missing = リソースタイプを入力してください。
operations-missing = このサービスの操作を1件以上選択してください。
operation-empty = 名前のない操作があります。
listed-twice = 「{ $name }」が重複しています。
trace-name-start = 「{ $name }」の先頭が英字ではありません。操作名は英字で始まります。
trace-name-characters = 操作名に使用できるのは英字、数字、「.」、「_」、「-」だけです。「{ $name }」に含まれる使用できない文字：{ $found }
trace-name-length = 操作名「{ $name }」が長すぎます（最大{ NUMBER($longest) }文字、現在{ NUMBER($length) }文字）。
central-project = { $service }はグローバルサービスです。読み込んだイベントのうち、グローバルサービスのものはすべてプロジェクト{ $project }にあるため、このプロジェクトの通知はイベントを受け取りません。
central-region = { $service }はグローバルサービスです。イベントはこのクラウドの中央リージョン（{ OR($regions) }）にのみ送られるため、{ $region }の通知はイベントを受け取りません。
perhaps-elsewhere = { $service }のイベントがこのリージョンとグローバルサービスの中央リージョンのどちらに送られるかは、ドキュメントに記載がありません。中央リージョンに送られる場合、このリージョンの通知はイベントを受け取りません。
spelled-otherwise =
    { $kind ->
        [service] 操作カタログでは、サービス「{ $name }」は{ OR($spellings) }と表記されています。名前の大文字と小文字は区別されます。
        [resource-type] 操作カタログでは、リソースタイプ「{ $name }」は{ OR($spellings) }と表記されています。名前の大文字と小文字は区別されます。
       *[operation] 操作カタログでは、操作「{ $name }」は{ OR($spellings) }と表記されています。名前の大文字と小文字は区別されます。
    }
nearly-known =
    { $kind ->
        [service] 操作カタログにサービス「{ $name }」はありませんが、「{ $known }」はあります。カタログより新しいサービスの可能性があります。
        [resource-type] 操作カタログにリソースタイプ「{ $name }」はありませんが、「{ $known }」はあります。カタログより新しいリソースタイプの可能性があります。
       *[operation] 操作カタログに操作「{ $name }」はありませんが、「{ $known }」はあります。カタログより新しい操作の可能性があります。
    }
service-unknown = サービス「{ $name }」は操作カタログにありません。カタログより新しいサービスの可能性があります。
resource-unknown = リソースタイプ「{ $name }」は操作カタログにありません。カタログより新しいリソースタイプの可能性があります。
operations-unknown = 次の操作{ NUMBER($count) }件は操作カタログにありません：{ AND($names) }。カタログより新しい操作の可能性があります。
quoted = 「{ $name }」
more = ほか{ NUMBER($count) }件

groups-too-many = { NUMBER($count) }個のユーザーグループが選択されています。選択できるのは最大{ NUMBER($most) }個です。
users-too-many = 全グループで{ NUMBER($count) }人のユーザーが選択されています。選択できるのは最大{ NUMBER($most) }人です。
users-with-all = 「すべての操作」を選択した場合、CTSはユーザーを無視する可能性があります（ドキュメントに記載なし）。
group-duplicate = グループ「{ $group }」は別の行にすでに含まれています。
group-missing = ユーザーグループの名前を入力してください。
users-missing-unnamed = ユーザーを追加してください。グループだけの場合のCTSの動作は、ドキュメントに記載がありません。
users-missing = グループ「{ $group }」にユーザーがありません。ユーザーを追加してください。グループだけの場合のCTSの動作は、ドキュメントに記載がありません。
name-spaces = 「{ $name }」の前後に空白または見えない文字があります。名前は文字どおりに比較されます。
name-list = 「{ $name }」は複数の名前のようですが、1つの名前として比較されます。1つずつ追加してください。
name-look-alike = 「{ $name }」に{ $found }が含まれています。名前は文字どおりに比較されます。
name-pattern = 「{ $name }」はパターンのようですが、名前は文字どおりに比較されます：ワイルドカードは使用できません。
name-quotes = 「{ $name }」は引用符で囲まれています。名前は文字どおりに比較されます。
user-list = 「{ $name }」は複数のユーザーのようですが、1つの名前として比較されます。ユーザーを1人ずつ追加してください。
user-spelling = 読み込んだイベントにユーザー「{ $name }」はありませんが、{ AND($spellings) }はあります。名前は文字どおりに比較されます。
user-empty = 名前のないユーザーがあります。

status-unknown = 通知が有効かどうかは、CTSの応答に含まれていませんでした。
target-missing = ターゲットを選択するか、「有効」をオフにしてください。
two-calls = CTSは、ターゲットのある通知を常に有効な状態で作成します。このコンソールは作成直後に無効化します。
function-refused = { $cloud }が通知できるのはSMNトピックだけです。関数には通知できません（CTS.0410）。
function-unknown = { $cloud }のドキュメントには、関数への通知に関する記載がありません。
target-region = ターゲットはリージョン{ $found }、通知は{ $region }にあります。
target-project = ターゲットはプロジェクト{ $found }、通知は{ $project }にあります。
target-not-there =
    { $kind ->
        [topic] このプロジェクトのトピック一覧に「{ $name }」はありません。
       *[function] このプロジェクトの関数一覧に「{ $name }」はありません。
    }
target-nearly-there =
    { $kind ->
        [topic] このプロジェクトのトピック一覧に「{ $name }」はありませんが、「{ $known }」はあります。
       *[function] このプロジェクトの関数一覧に「{ $name }」はありませんが、「{ $known }」はあります。
    }

rules-not-sent = { NUMBER($count) }個のルールはここに保持されますが、送信されません：通知にフィルターがありません。
filter-undocumented = { $cloud }のドキュメントには、フィルターに関する記載がありません。保存後に通知をもう一度確認してください。
condition-unknown = 「{ $found }」は、既知のルールの組み合わせ方ではありません。「AND」または「OR」を使用してください。
rules-too-many = フィルターに{ NUMBER($count) }個のルールがあります。使用できるのは最大{ NUMBER($most) }個です。
filter-unknown = フィルターが有効かどうかは、CTSの応答に含まれていませんでした。
filter-empty = フィルターにルールがありません。この場合のCTSの動作は、ドキュメントに記載がありません。
filter-off = フィルターは無効です：{ NUMBER($count) }個のルールは無視されます。
system-only = このフィルターはSystemActionイベントだけを通過させます。ドキュメントによるとこれらのイベントにはユーザーがないため、おそらく、上で選択したユーザーのイベントとしては扱われません。
rule-empty = フィールドを選択して値を入力するか、ルールを削除してください。
rule-spelling = 「{ $rule }」は、ドキュメントに記載された表記ではありません。編集するまで、保存してもそのまま残ります。
saving-keeps = { $message }（保存してもそのまま残ります）
rule-duplicate = ルール「{ $rule }」が重複しています。
same-field = { $field }が{ NUMBER($count) }つのルールで使用されています。CTSが拒否する可能性があります（ドキュメントに記載なし）。
never-matches = 常に不一致：「{ $first }」と「{ $second }」は同時に成立しません。「いずれかの条件に一致（OR）」を使用するか、一方を削除してください。
always-matches = { $field }があるイベントは、すべて「{ $first }」または「{ $second }」のいずれかに一致します。

enable-filter = フィルターを有効化（ルールを通過するイベントだけを送信）
remove-filter = フィルターを削除（送信されるイベントは同じ）
remove-rule = ルールを削除（送信されるイベントは同じ）

this-cloud = このクラウド
