### AWSのドキュメントで見つかった問題、その判定、修正案。

refused-at = { $sure ->
    [yes] AWSは{ NUMBER($line) }行目が原因でこの{ $document }を拒否するため、このままでは有効になりません：{ $message }
   *[no] AWSが{ NUMBER($line) }行目を理由にこの{ $document }を拒否する可能性があります：{ $message }
  }

mend-line-first = 先に{ NUMBER($line) }行目を修正してください。
statement-no-help = { NUMBER($line) }行目が現在のままでは、別のステートメントを追加しても効果がありません。
no-room = 別のステートメントを追加する余地がありません。
add-statement = ステートメントを追加
add-statements = ステートメントを追加
replace-statement = ステートメントを置き換え
lets-in = { $label }（{ AND($given) }も許可されます）
allows-more = { $label }（ロールに{ AND($given) }も許可されます）
denies-too = { $label }（Denyステートメント{ NUMBER($count) }件も有効になります）
pasted-topic-unreadable = 貼り付けられたトピックポリシーを読み取れないため、何も追加できません。{ $message }
other-partition = トピックとロールはパーティション{ $partition }にあります。アカウント{ $account }がNetwork Securityのものであるのはawsだけです。{ $partition }では、この番号は第三者のアカウントのものか、どのアカウントのものでもないため、このアカウントを許可するポリシーは生成されません。
read-back-differs = 生成結果は表示されません：読み直したところ、{ $document }の内容がフォームの内容と異なります（{ $what }）。

trust-policy = 信頼ポリシー
role-permissions-policy = ロールのアクセス許可ポリシー
topic-policy = トピックポリシー
key-policy = キーポリシー

only-our-statements = コンソールのステートメントのみ

no-other-external-id = このポリシーは、コネクタの外部ID以外の外部IDを要求していません。
other-external-ids = ポリシーにほかの外部IDが複数あるため、どれが新しいものか判断できません。
