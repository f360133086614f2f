### 删除通知会丢失什么，以及如何恢复。

cannot-recreate = 此通知无法按现有内容重新创建。{ $reason }
recreatable = 您可从随后的结果报告中重新创建这些通知，其ID和创建时间将是新的。
not-recreatable = 删除后无法重新创建：{ AND($names) }
