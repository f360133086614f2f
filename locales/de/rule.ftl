### What is wrong with a rule of a filter: field = value or field != value.

no-rule = Nicht unterstützte Regel „{ $rule }“. Verwenden Sie Feld = Wert oder Feld != Wert.
no-operator = Nicht unterstützter Operator „{ $operator }“ in „{ $rule }“. Verwenden Sie Feld = Wert oder Feld != Wert.
field-missing = Wählen Sie ein Feld aus: { OR($fields) }.
field-unknown = „{ $found }“ ist kein Feld. Verwenden Sie { OR($fields) }.
value-missing = Geben Sie einen Wert ein.
value-missing-for = Geben Sie einen Wert für { $field } ein.
value-length = Der Wert für { $field } ist zu lang ({ NUMBER($length) } von { NUMBER($longest) } Zeichen).
value-spaces = Der Wert beginnt oder endet mit Leerzeichen. Ob sie zählen, ist nicht dokumentiert.
value-quotes = Der Wert beginnt oder endet mit Anführungszeichen. CTS vergleicht Werte Zeichen für Zeichen, sie zählen also mit.
value-look-alike = Gefunden im Wert: { $found }. Werte werden Zeichen für Zeichen verglichen.
value-pattern = „{ $value }“ sieht wie ein Muster oder eine Liste aus, aber Werte werden Zeichen für Zeichen verglichen: Es gibt keine Platzhalterzeichen.
value-operator = Der Wert enthält einen Operator. Wie CTS das liest, ist nicht dokumentiert.
value-mark = Der Wert endet mit „{ $mark }“. Werte werden Zeichen für Zeichen verglichen, also gehört es zum Wert.
value-comment = „{ $comment }“ sieht wie ein Kommentar aus, aber Regeln haben keine Kommentare: Der Text gehört zum Wert, und Werte werden Zeichen für Zeichen verglichen.
data-event = „{ $value }“ ist der Typ von Datenereignissen, für die wahrscheinlich nie Benachrichtigungen gesendet werden.
api-version-form = Die CTS-Konsole bietet v1 und v3 an, aber Ereignisse haben Versionen wie „1.0“ oder „v1.0“, und „{ $value }“ ist nur gleich „{ $value }“.
unlisted-type = „{ $value }“ ist kein dokumentierter Wert für { $field }. Dokumentiert sind { AND($values) }. Ereignisse mit anderen Werten wurden beobachtet.
unlisted-value = „{ $value }“ ist kein dokumentierter Wert für { $field }. Dokumentiert sind { AND($values) }. Ob Ereignisse andere Werte haben können, ist nicht dokumentiert.
api-version-characters = api_version darf nur Buchstaben, Ziffern, „_“, „-“ und „.“ enthalten. Gefunden: { $found }.
