### 通知のフォーム。

save = 通知を保存
create = 通知を作成
left-out = サービスが返した一覧に{ AND($parts) }が含まれていなかったため、複製にも含まれていません。
kept-what-was-typed = フォームには下書きが表示されているため、ほかの変更は適用されていません。
check = 検出結果

name-and-target = 名前とターゲット
status = ステータス
operations = 操作
operations-used = 操作{ NUMBER($most) }件中{ NUMBER($count) }件、サービス{ NUMBER($most-services) }件中{ NUMBER($services) }件
service = サービス
resource-type = リソースタイプ
operations-row = 操作の{ NUMBER($row) }行目
add-operations = 操作を追加、{ NUMBER($row) }行目
remove-operations = 操作の{ NUMBER($row) }行目を削除
add-service = サービスを追加

users = ユーザー
all-users = すべてのユーザーに適用されます。
some-users = 次のユーザーだけに適用されます。ユーザーとグループはIAMの名前で、完全一致で比較されます。
users-used = グループ10個中{ NUMBER($groups) }個、ユーザー50人中{ NUMBER($users) }人
add-user-group = ユーザーグループを追加
user-group = ユーザーグループ
user = ユーザー
user-group-row = ユーザーグループ{ NUMBER($row) }
add-users = ユーザーを追加、グループ{ NUMBER($row) }
remove-user-group = ユーザーグループ{ NUMBER($row) }を削除
recent-users = 最近のユーザーを選択
recent-users-group = 最近のユーザーを選択、グループ{ NUMBER($row) }
choose-users = ユーザーを選択
search-users = 過去30日間のユーザーを検索
users-chosen = { NUMBER($count) }人を選択、残り{ NUMBER($left) }人
users-chosen-too-many = { NUMBER($count) }人を選択
too-many-users = 1件の通知に指定できるユーザーは最大{ NUMBER($most) }人です。{ NUMBER($surplus) }人減らしてください。
users-found = ユーザー{ NUMBER($count) }人
no-user-found = 一致するユーザーはいません。ほかのユーザーはフォームに直接入力できます。

filter = フィルター
rules-used = ルール6個中{ NUMBER($count) }個
filter-hint = イベント自体に関するルールです。値は1文字ずつ、完全一致で比較されます。
add-rule = ルールを追加
rule-row = ルール{ NUMBER($row) }
remove-rule = ルール{ NUMBER($row) }を削除
unknown-condition = 「{ $word }」として保存されていますが、ANDでもORでもありません。置き換えるには、どちらかを選択してください。
kept-as-stored = サポートされていないルール
edit-rule = このルールを編集
field = フィールド
choose-field = フィールドを選択
comparison = 演算子
is = =
is-not = ≠
value = 値
choose-value = 値を選択

not-all-offered = 一部の選択肢を読み込めませんでした。代わりに入力できます。
load-again = 更新

close = 閉じる
cancel = キャンセル
apply = 適用
chosen-but = { $chosen }。{ $why }

name = 名前
name-hint = プロジェクト内で一意、64文字以内：英字、数字、「_」、および漢字（クラウドが許可しない場合を除く）。
topic = トピックまたは関数
topic-hint = SMNトピックまたはFunctionGraph関数のURN。候補にあるものは、名前を入力するとURNが提案されます。有効な通知には必須です。
enabled = 有効
enabled-hint = 保存した時点からメッセージが送信されます。
agency = エージェンシーcts_admin_trustを作成
agency-hint = agency_nameとしてcts_admin_trustを送信し、CTSがターゲットへの通知に必要なエージェンシーを作成することを許可します。Huawei Cloudのみ。

selected-operations = 選択した操作
selected-operations-hint = 下の一覧にある操作に一致します。
all-operations = すべての操作
all-operations-hint = 接続されているすべてのサービスのあらゆる操作に一致します。多数のメッセージが送信されます。

no-filter = フィルターなし
filter-on = 有効
filter-disabled = 無効（ルールは保持）
how-combined = ルールの組み合わせ方
match-all = すべての条件に一致（AND）
match-any = いずれかの条件に一致（OR）

add-operation = 操作を追加
remove-operation = 操作{ $name }を削除
add-user = ユーザーを追加
remove-user = ユーザー{ $name }を削除

draft-restored = ページの再読み込み前に入力した内容を復元しました。
