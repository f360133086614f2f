### Statements that deny what the connector needs.

denied = This statement denies { $action } to who needs it; a denial counts more than any statement that allows.
denied-without-tls = This statement denies { $action } without TLS. Network Security is taken to use TLS, as AWS's libraries do.
# $reason is a clause that says what can't be known.
denial-undecided = Whether this statement denies { $action } can't be decided: { $reason }.
