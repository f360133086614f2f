### 文とその要素の組み合わせ方。

then = { $first }{ $second }
at = { $place }：{ $message }
about = <b>{ $name }</b>{ $message }
