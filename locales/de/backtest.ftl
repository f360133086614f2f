### The card that says what a notification would have sent.

title = Vorschau mit letzten Ereignissen
hint = Vor dem Speichern mit echten Ereignissen erprobt: wie viele Nachrichten, wann und worüber.
load-week = Letzte 7 Tage laden
resume = Fortsetzen
files = Dateien im Simulator öffnen
