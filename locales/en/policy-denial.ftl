### Statements that deny what the connector needs.

denied = The statement denies { $action } to the principal that needs it. An explicit Deny overrides any Allow.
denied-without-tls = The statement denies { $action } without TLS. Network Security is assumed to use TLS, as AWS libraries do.
# $reason is a clause that says what can’t be known.
denial-undecided = The statement might deny { $action }: { $reason }.
