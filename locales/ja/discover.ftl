### アカウントのプロジェクトを検索し、接続として追加します。

about = サインイン中のユーザーが使用できるすべてのプロジェクトを検索し、選択したものを接続として追加します。サービス側では何も変更されません。
through = 対象のアカウント
find = プロジェクトを検索
no-connection = 先にCTSへの接続を1つ作成してください。そのサインインを使って、ほかのプロジェクトを検索します。
none-found = このサインインで使用できるプロジェクトはアカウントにありません。
projects = 見つかったプロジェクト
project = プロジェクト
outcome = 結果
is-new = 新しい接続
known = 「{ $name }」として接続済み
same-endpoint = 同じエンドポイントの新しい接続（このリージョンにもつながる場合だけ正しく動作します）
no-endpoint = このリージョンのCTSのエンドポイントが不明です。接続を手動で作成してください。
account = アカウント
account-hint = 同じアカウントの接続はアクセスキーを共有し、パスワードは1回の入力ですべての接続のトークンを取得します。
labels-hint = 任意。一部の接続だけを表示するために使います：env=prod, team=network
none-chosen = プロジェクトを1つ以上選択してください。
add = { NUMBER($count) }件の接続を追加
added = { NUMBER($count) }件の接続を追加しました。
added-not-kept = { NUMBER($count) }件の接続を追加しましたが、ブラウザーに保存できませんでした。このページを閉じると失われます。
search = プロジェクトを検索
search-tip = 検索対象：名前、リージョン、プロジェクトID
select-shown = 表示中をすべて選択
deselect-shown = 表示中の選択をすべて解除
# 追加できるプロジェクトのうち選択中の件数です。検索で隠れているものも含みます。
chosen-of = 選択中：{ NUMBER($all) }件中{ NUMBER($chosen) }件。
shown-of = 表示中：{ NUMBER($all) }件中{ NUMBER($count) }件。
