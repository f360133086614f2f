### ページの名称：ナビゲーション、見出し、タブのタイトル。

tab = { $page } · Notification Console
product = Notification Console

connectors = コネクタ
connector = コネクタ
new-connector = 新しいコネクタ
duplicate = { $name }の複製
edit = { $name }を編集
aws-setup = AWSセットアップ
aws-setup-for = { $connector }のAWSセットアップ
notifications = 通知
notification = 通知
new-notification = 新しい通知
duplicate-of-notification = 通知の複製
edit-notification = 通知を編集
export = コードとしてエクスポート
simulator = シミュレーター
coverage = カバレッジ
connections = 接続
connection-test = 接続テスト
connection-test-of = 接続テスト：{ $connection }
sandbox = サンドボックス
not-found = ページが見つかりません
overview = 概要
all-notifications = すべての通知
all-connectors = すべてのコネクタ
baseline = ベースライン
evidence-report = エビデンスレポート
compare = 比較
plan = プラン
routing-map = ルーティングマップ
discover = プロジェクトの追加
