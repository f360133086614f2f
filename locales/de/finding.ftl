### What all checks of what was entered have in common: labels of fixes.

use-value = { $value } verwenden
use-quoted = „{ $value }“ verwenden
add-quoted = „{ $value }“ hinzufügen
remove-spaces = Leerzeichen entfernen
remove-quotes = Anführungszeichen entfernen
use-lets-only = { $fix }; die Regel lässt dann nur Ereignisse mit { $field } „{ $value }“ durch
use-keeps-back = { $fix }; die Regel schließt dann Ereignisse mit { $field } „{ $value }“ aus
