### 通知の削除により失われるものと、その復元。

cannot-recreate = この通知は、現在の内容のままでは再作成できません。{ $reason }
recreatable = このあと表示されるレポートから再作成できます。IDと作成日時は新しくなります。
not-recreatable = 削除後に再作成できないもの：{ AND($names) }
