### 通知の動作を表す文と一覧の項目。操作、サービス、ユーザー、フィールドの名前は、イベントでの表記のまま。

notifies = { $users }が{ $operations }を行った場合、<b>{ $target }</b>に通知します。
notifies-where = { $users }が{ $operations }を行い、{ $rules }の場合、<b>{ $target }</b>に通知します。
disabled = <b>非アクティブ</b>：無効です。有効にすると、{ $users }が{ $operations }を行った場合、<b>{ $target }</b>に通知します。
disabled-where = <b>非アクティブ</b>：無効です。有効にすると、{ $users }が{ $operations }を行い、{ $rules }の場合、<b>{ $target }</b>に通知します。
status-unknown = <b>ステータス不明</b>：CTSの応答に含まれていませんでした。有効な場合は、{ $users }が{ $operations }を行ったときに<b>{ $target }</b>に通知します。
status-unknown-where = <b>ステータス不明</b>：CTSの応答に含まれていませんでした。有効な場合は、{ $users }が{ $operations }を行い、{ $rules }のときに<b>{ $target }</b>に通知します。
no-target = <b>非アクティブ</b>：ターゲットがありません。一致するのは、{ $users }が{ $operations }を行った場合です。
no-target-where = <b>非アクティブ</b>：ターゲットがありません。一致するのは、{ $users }が{ $operations }を行い、{ $rules }の場合です。
disabled-no-target = <b>非アクティブ</b>：無効で、ターゲットがありません。一致するのは、{ $users }が{ $operations }を行った場合です。
disabled-no-target-where = <b>非アクティブ</b>：無効で、ターゲットがありません。一致するのは、{ $users }が{ $operations }を行い、{ $rules }の場合です。
no-operations = <b>非アクティブ</b>：操作がありません。
undocumented = <b>不明</b>：操作の指定がない場合のCTSの動作は、ドキュメントに記載がありません。

every-operation = 接続されているいずれかのサービスで<b>任意の操作</b>
unknown-operations = <b>不明な操作</b>（操作タイプ「{ $word }」）
named-operations = { OR($sets) }
operations-of = { $resource }で<b>{ OR($operations) }</b>
counted-operations = { AND($services) }で<b>{ NUMBER($count) }件の操作</b>のいずれか
counted-services = { NUMBER($services) }件のサービスで<b>{ NUMBER($count) }件の操作</b>のいずれか
resource-type = { $service } { $resource }

any-user = <b>任意のユーザー</b>
named-users = { OR($groups) }
users-of = <b>{ OR($users) }</b>（グループ{ $group }）
unnamed-users = { AND($groups) }のユーザー（未選択）
counted-users = { AND($groups) }の<b>ユーザー{ NUMBER($count) }人</b>のいずれか

one-rule = { $rule }
all-rules = { AND($rules) }のすべてに該当
any-rule = { OR($rules) }
combined-rules = 「{ $word }」によるルールの組み合わせ（{ AND($rules) }）
rule-equal = { $field } = <b>{ $value }</b>
rule-not-equal = { $field } ≠ <b>{ $value }</b>
rule-unsupported = <b>「{ $rule }」</b>（サポートされていないルール）

filter-disabled = フィルターは無効です：{ NUMBER($count) }個のルールは無視されます。
filter-unknown = フィルターが有効かどうかは、CTSの応答に含まれていませんでした。
operations-undocumented = ドキュメントに記載なし：操作の指定がない{ AND($resources) }に対するCTSの動作。
users-undocumented = ドキュメントに記載なし：ユーザーの指定がない{ AND($groups) }のユーザーが対象になるかどうか。
filter-undocumented = ドキュメントに記載なし：ルールのないフィルターの動作。
condition-undocumented = ドキュメントに記載なし：「{ $word }」によるルールの組み合わせの動作。
rules-undocumented = ドキュメントに記載なし：{ AND($rules) }に対するCTSの動作。
quoted = 「{ $name }」

all-operations = すべての操作
none = 操作なし
operations = { AND($services) }：操作{ NUMBER($count) }件
operations-of-services = サービス{ NUMBER($services) }件の操作{ NUMBER($count) }件
also = { $first } · { $second }
users = ユーザー{ NUMBER($count) }人
users-unlisted = ユーザー{ NUMBER($count) }人、一部未記載
rules = ルール{ NUMBER($count) }個
rules-unclear = ルール{ NUMBER($count) }個、動作不明
filter-empty = ルールのないフィルター
filter-off = フィルター無効

untargeted = ターゲットなし
place = { $kind } · { $region }
smn = SMN
function = 関数
