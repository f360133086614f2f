### このブラウザーから変更されたもの。

title = このブラウザーでの変更
about = 最新の1,000件がこのブラウザーにのみ保持されます。
nothing = まだ変更はありません。
download-json = JSONをダウンロード
download-csv = CSVをダウンロード
clear = クリア
clear-question = 変更の一覧をクリアしますか？
clear-body = 一覧は復元できません。変更そのものは残ります。
time = 時刻
object = オブジェクト
action = アクション
outcome = 結果
notification = 通知
connector = コネクタ
created = 作成
updated = 更新
enabled = 有効化
disabled = 無効化
deleted = 削除
done = 完了
refused = 拒否
unknown = 不明
