### Statements that deny what the connector needs.

denied = Diese Anweisung lehnt { $action } für diejenigen ab, die es brauchen. Eine explizite Zugriffsverweigerung überschreibt jede Zugriffserlaubnis.
denied-without-tls = Diese Anweisung lehnt { $action } ohne TLS ab. Es wird angenommen, dass Network Security TLS verwendet, wie es die Bibliotheken von AWS tun.
denial-undecided = Diese Anweisung lehnt { $action } möglicherweise ab: { $reason }.
