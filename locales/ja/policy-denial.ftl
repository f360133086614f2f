### コネクタに必要なものを拒否するステートメント。

denied = このステートメントは、必要とするプリンシパルに対して{ $action }を拒否しています。明示的な拒否は、すべての許可に優先します。
denied-without-tls = このステートメントは、TLSなしの{ $action }を拒否しています。Network Securityは、AWSのライブラリと同様にTLSを使用すると想定しています。
denial-undecided = このステートメントは{ $action }を拒否する可能性があります：{ $reason }。
