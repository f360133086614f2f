### 文とその要素の組み合わせ方。

then = { $first }{ $second }
at = { $place }：{ $message }
just-now = たった今
