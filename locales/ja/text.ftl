### 文とその要素の組み合わせ方。

then = { $first }{ $second }
at = { $place }：{ $message }
quoting = { $message }（「{ $words }」）
just-now = たった今
