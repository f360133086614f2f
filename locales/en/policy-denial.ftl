### Statements that deny what the connector needs.

denied = This statement denies { $action } to whoever needs it. An explicit Deny overrides any Allow.
denied-without-tls = This statement denies { $action } without TLS. Network Security is assumed to use TLS, as the AWS SDKs do.
# $reason is a clause that says what can’t be known.
denial-undecided = This statement might deny { $action }: { $reason }.
