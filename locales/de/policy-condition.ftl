### Why a condition keeps the connector out, or may.

key-misspelt = „{ $key }“ ist kein Bedingungsschlüssel. Verwenden Sie „{ $meant }“.
use-key = { $meant } verwenden
condition-undecided = Ob die Bedingung { $operator } für { $key } erfüllt ist, lässt sich hier nicht feststellen; die Anfrage von Network Security erfüllt sie möglicherweise nicht.
condition-negated = { $operator } für { $key } verlangt jeden Wert außer dem, den die Anfrage von Network Security hat.
condition-null = Diese Bedingung für { $key } lehnt genau die Anfragen ab, die Network Security stellt.
key-absent = Die Anfrage enthält { $key } nicht und erfüllt diese Bedingung daher nie.
no-value-expected = Kein Wert, den { $key } hier haben kann, erfüllt diese Bedingung.
value-not-expected = In der Anfrage ist { $key } „{ $actual }“, was diese Bedingung nicht akzeptiert.
value-of-session = Bei einer Sitzung ist es der ARN der Rolle samt Pfad.
external-id-differs = Die externe ID { $how ->
    [blank] enthält Leerzeichen oder ist davon umgeben
    [placeholder] ist ein Platzhalter
    [literal] hat Platzhalterzeichen, die StringEquals wörtlich nimmt
    [case] hat die falsche Groß- und Kleinschreibung
    [near] ist beinahe richtig
   *[different] ist eine andere
  }; sie muss Zeichen für Zeichen die des Connectors sein.
