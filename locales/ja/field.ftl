### 検出結果と要約で使用する、フォームのフィールドの名前。

name = 名前
topic = トピックまたは関数
operations = 操作
users = ユーザー
status = ステータス
agency = エージェンシー
filter = フィルター
loaded-events = 読み込んだイベント
notification = 通知

operations-row = 操作の{ NUMBER($row) }行目
operations-service = 操作の{ NUMBER($row) }行目のサービス
operations-resource-type = 操作の{ NUMBER($row) }行目のリソースタイプ
operations-names = 操作の{ NUMBER($row) }行目の操作名
user-group = ユーザーグループ{ NUMBER($row) }
user-group-name = ユーザーグループ{ NUMBER($row) }の名前
user-group-users = ユーザーグループ{ NUMBER($row) }のユーザー
rule = ルール{ NUMBER($row) }
rule-field = ルール{ NUMBER($row) }のフィールド
rule-value = ルール{ NUMBER($row) }の値

notification-type = 通知タイプ
topic-arn = トピックARN
role-arn = ロールARN
external-id = 外部ID

services = サービス
