### 句子及其组成部分的组合方式。

then = { $first }{ $second }
at = { $place }：{ $message }
quoting = { $message }（“{ $words }”）
just-now = 刚刚
