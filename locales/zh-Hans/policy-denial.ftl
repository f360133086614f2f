### 拒绝连接器所需权限的语句。

denied = 此语句拒绝了所需的{ $action }；显式拒绝会覆盖任何允许。
denied-without-tls = 此语句拒绝不使用TLS的{ $action }。此处假定Network Security使用TLS，如同AWS的库。
denial-undecided = 此语句可能拒绝{ $action }：{ $reason }。
