### 通知をコードとして出力するページ。

title = コードとしてエクスポート
all = 通知{ NUMBER($count) }件：このプロジェクトのすべての通知です。
all-listed = 通知{ NUMBER($count) }件：一覧の検索で表示されるすべての通知です。
some-deleted = 通知{ NUMBER($wanted) }件中{ NUMBER($count) }件。残りは削除されています。
chosen = 通知{ NUMBER($count) }件。
nothing = エクスポートするものがありません
nothing-hint = このプロジェクトに通知がないか、検索に一致する通知がないか、選択した通知が削除されています。
go-to-notifications = 通知に移動
format = 形式
bundle-yaml = バンドル（YAML）
bundle-json = バンドル（JSON）
bundle-about = 多数の接続向けのバンドルです。このプロジェクトのトピックと関数は名前で記述されるため、他のプロジェクトでも見つかります。プランのページで読み込めます。
import-blocks = importブロックを含める（Terraformは再作成せずに既存のものを引き継ぎます）
what-commands-do = コマンドの動作
create-them = 通知を作成
update-stored = 保存済みの通知を更新
limitations = 制限事項（{ NUMBER($count) }）
about = <b>{ AND($names) }：</b>{ $limitation }
more-names = ほか{ NUMBER($count) }件
not-saved = <b>{ $name }</b>を保存できませんでした：ブラウザーに拒否されました。
copy-code = コードをコピー
download = ダウンロード
code = コード
