### The verdict about a notification or connector, and its reasons.

errors = Fehler
never-matches = Trifft nie zu
nobody-notified = Inaktiv
unknown = Unbekannt
warnings = Warnungen
ok = OK

none-matches = Keines von { NUMBER($all) } ist ein Treffer.
some-match = { $matching ->
    [one] { NUMBER($matching) } von { NUMBER($all) } ist ein Treffer.
   *[other] { NUMBER($matching) } von { NUMBER($all) } sind Treffer.
  }
none-certain = Keines von { NUMBER($all) } ist sicher ein Treffer, möglicherweise aber { NUMBER($possible) }.
some-certain = { $matching ->
    [one] { NUMBER($matching) } von { NUMBER($all) } ist ein Treffer, möglicherweise { NUMBER($possible) } weitere.
   *[other] { NUMBER($matching) } von { NUMBER($all) } sind Treffer, möglicherweise { NUMBER($possible) } weitere.
  }

filter-without-effect = Der Filter lässt jedes Ereignis durch und hat daher keine Wirkung.
status-unanswered = CTS hat nicht mitgeteilt, ob die Benachrichtigung aktiviert ist.
no-target = Die Benachrichtigung hat kein Ziel, deshalb sendet sie nichts.
disabled = Die Benachrichti­gung ist deaktiviert, deshalb sendet sie nichts.
disabled-without-target = Die Benachrichti­gung ist deaktiviert und hat kein Ziel, deshalb sendet sie nichts.
topic-missing = Das Thema gibt es nicht, deshalb wird keine Nachricht zugestellt.
nobody-subscribed = Das Thema hat keinen Abonnenten, deshalb wird keine Nachricht zugestellt.
unconfirmed = Kein Abonnement des Themas ist bestätigt, deshalb wird keine Nachricht zugestellt.
listening-unknown = Unbekannt, ob das Thema Abonnenten hat.
function-unknown = Unbekannt, ob die Funktion ausgeführt wird und jemanden benachrichtigt.
no-event-passes = Kein Ereignis wird durchgelassen.
rule-never-matches = Kein Ereignis wird durchgelassen: „{ $rule }“ trifft nie zu.
rules-never-match = Kein Ereignis wird durchgelassen: { AND($rules) } treffen nie zugleich zu.
quoted = „{ $rule }“
scope-undocumented = Für welche Operationen dieser Operationstyp steht, ist nicht dokumentiert.
users-undocumented = Bei „Alle Operationen“ ignoriert CTS möglicherweise die Benutzer (nicht dokumentiert).
no-operation = Keine Operation ist ausgewählt; das akzeptiert CTS nicht (CTS.0401).
no-user = Kein Benutzer ist ausgewählt. Was CTS dann tut, ist nicht dokumentiert.
none-certain-undocumented = Kein Ereignis ist sicher ein Treffer. Was CTS mit diesen Regeln tut, ist nicht dokumentiert.
too-many-combinations = Die Regeln ergeben zu viele Kombinationen, um alle zu prüfen.
filter-unanswered = CTS hat nicht mitgeteilt, ob der Filter aktiviert ist.
filter-empty = Was ein Filter ohne Regeln bewirkt, ist nicht dokumentiert.
rule-undocumented = Was eine Regel dieser Art bewirkt, ist nicht dokumentiert.
condition-undocumented = Wie die Regeln verknüpft werden, ist nicht dokumentiert.

title = Bewertung
none-yet = Noch keine: Das Formular ist nicht vollständig.
nothing-wrong = Keine Befunde
more = { $count ->
    [one] +{ NUMBER($count) } weiterer
   *[other] +{ NUMBER($count) } weitere
}
note = Hinweis:
error = Fehler:
warning = Warnung:
