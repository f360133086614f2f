### 比較でのオブジェクトのフィールド：名前と内容。

notification-type = 通知タイプ
topic-arn = トピックARN
role-arn = ロールARN
external-id = 外部ID
name = 名前
scope = 操作タイプ
operations = 操作
users = ユーザー
target = トピックまたは関数
status = ステータス
filter = フィルター
agency = エージェンシー

unchanged = 変更なし
new-value = 新しい値
none = なし
enabled = 有効
disabled = 無効
not-returned = 応答に含まれず
all-operations = すべての操作
selected-operations = 選択した操作
any-user = すべてのユーザー
operations-line = { $service } { $resource }：{ $operations }
operations-pending = { $service } { $resource }：{ $operations }（未追加：{ $pending }）
users-line = { $group }：{ $users }
users-pending = { $group }：{ $users }（未追加：{ $pending }）
filter-line =
    { $condition ->
        [all] すべての条件に一致：
        [any] いずれかの条件に一致：
       *[word] { $condition }：
    }
filter-disabled =
    { $condition ->
        [all] 無効、すべての条件に一致：
        [any] 無効、いずれかの条件に一致：
       *[word] 無効、{ $condition }：
    }
filter-unknown =
    { $condition ->
        [all] 有効かどうかは応答に含まれず、すべての条件に一致：
        [any] 有効かどうかは応答に含まれず、いずれかの条件に一致：
       *[word] 有効かどうかは応答に含まれず、{ $condition }：
    }
