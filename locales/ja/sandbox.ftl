### サンドボックスのページ：ページに内蔵された、2つのサービスの代替。

none = このビルドにはサンドボックスがありません：実際のサービス専用です。
about = このページに内蔵された、2つのサービスの代替です。実際のサービスのドキュメントどおりに検証、保存、拒否を行い、どこにも何も送信しません。データはこのブラウザーに保存されます。
reset = サンドボックスをリセット
reset-question = サンドボックスをリセットしますか？
reset-what = 作成または変更した内容は、すべてサンプルデータに置き換えられます。
reset-yes = リセット
is-reset = <b>サンドボックス</b>をサンプルデータに戻しました。
is-filled = <b>サンドボックス</b>には、生成した通知が{ NUMBER($count) }件あります。

faults = 障害注入
faults-about = 次に該当するリクエストに、この応答を1回だけ返します。
when = 対象のリクエスト
respond-with = 応答内容
add = 追加
clear-all = すべてクリア
waiting = { $request }：{ $response }、{ NUMBER($times) }回
any-request = すべてのリクエスト
list-request = 一覧の読み込み
read-request = 1件の読み込み
write-request = 書き込み
test-request = テストの送信
credentials-rejected = 401：認証情報の拒否
not-allowed = 403：許可なし
not-found = 404：存在しない
exists-already = 409：すでに存在
content-rejected = 422：内容の拒否
too-many-requests = 429：リクエスト過多
server-failure = 500：サーバー障害
unavailable = 503：利用不可
html-page = HTMLのエラーページ
cut-short = 途中で切れたJSON
no-body = 本文のない成功
says-little = 情報の少ない成功
dropped = 接続の切断
no-response = 応答なし
slow-response = 2秒後の応答

generate = 通知を生成
generate-about = すべての通知を生成した通知に置き換えます。サービスの上限100件は適用されません。

reserved-names = 予約名
name-status = 通知名に使用すると、保存時にそのステータスを返します。400、401、403、404、429、503も使用できます。
name-code = 通知名に使用すると、保存時にそのCTSコードを返します。0400、0402、0403、0404も使用できます。
name-page = 通知名に使用すると、HTMLページを返します。malformed、drop、silence、slowも使用できます。
type-status = コネクタのタイプに使用すると、同様に動作します（アンダースコアの代わりにハイフンを使用）。409も使用できます。
projects-about = アカウントのプロジェクトです。それぞれに通知、トピック、サブスクライバーがあります。
projects = プロジェクト{ NUMBER($count) }件
has-projects = サンドボックスのプロジェクトは{ NUMBER($count) }件になりました。
