### Ein Plan, der auflistet, was sich ändern muss, damit Verbindungen einem Bundle entsprechen, und
### was beim Anwenden daraus wurde.

summary = { NUMBER($create) } zu erstellen, { NUMBER($update) } zu ändern, { NUMBER($delete) } zu löschen, { NUMBER($unchanged) } unverändert, { NUMBER($keep) } nicht im Bundle, { NUMBER($blocked) } blockiert.

blocked-unread = Nicht alles, was dort gespeichert ist, konnte geladen werden.
blocked-twice-in-bundle = Das Bundle enthält für die Verbindung mehr als einen Eintrag mit diesem Namen.
blocked-twice-stored = Mehr als ein Objekt mit diesem Namen ist gespeichert.
blocked-left-out = Der Dienst hat nur einen Teil davon mitgeteilt, daher ist kein Vergleich möglich.
blocked-same-project = Für eine andere Verbindung zu demselben Projekt verlangt das Bundle unter diesem Namen etwas anderes.
blocked-uncertain = Unbekannt, ob es geändert wurde; daher lässt es sich nicht rückgängig machen. Prüfen Sie es.

quota = Das Projekt kann { NUMBER($quota) } Benachrichtigungen haben. Für diese ist möglicherweise kein Platz.
quota-full = Kein Platz: Bis dahin sind { NUMBER($used) } von { NUMBER($quota) } Benachrichtigungen belegt.
topic-missing = Das SMN-Thema „{ $topic }“ gibt es in diesem Projekt nicht.
topic-unheard = SMN-Thema „{ $topic }“ hat in diesem Projekt keinen Abonnenten.
topic-unconfirmed = Für SMN-Thema „{ $topic }“ ist in diesem Projekt kein Abonnement bestätigt.
external-id-needed = Geben Sie vor dem Anwenden die externe ID „{ $name }“ ein.
# $reason ist ein Satz.
not-recreatable = Lässt sich nach dem Löschen nicht wieder erstellen. { $reason }
# Namen von Verbindungen, jeder in Anführungszeichen.
same-project = { $count ->
    [one] { AND($names) } führt zu demselben Projekt.
   *[other] { AND($names) } führen zu demselben Projekt.
}
quoted = „{ $name }“
rule-named = Regel { $rule }, Feld { $field }.

plan-version = Version { NUMBER($found) } wird nicht unterstützt. Verwenden Sie Version { NUMBER($supported) }.
plan-unreadable = Das ist kein gültiger Plan: { $reason }
run-of-other-plan = Der Fortschritt in der Datei gehört zu einem anderen Plan.

done = Angewendet.
already = War bereits wie geplant.
changed-meanwhile = Übersprungen: Das Objekt wurde geändert, nachdem der Plan erstellt war.
uncertain = Möglicherweise angewendet. { $reason }
failed-left-out = Der Dienst hat nur einen Teil davon mitgeteilt.
failed-not-seen = Wurde erstellt, steht aber noch nicht in der Liste.
failed-external-id = Die externe ID wurde nicht eingegeben.
failed-no-writes = Nicht gesendet: Die Verbindung ist schreibgeschützt, wurde entfernt oder führt jetzt zu einem anderen Projekt. Prüfen Sie sie unter „Verbindungen“.
failed-no-answer = Keine Antwort.
failed-unreadable = Die Antwort hat nicht das Format des Dienstes.
failed-answer =
    { $kind ->
        [not-allowed] Zugriff verweigert: { $answer }
        [rejected] Abgelehnt: { $answer }
       *[other] Fehlgeschlagen: { $answer }
    }
report = { NUMBER($done) } angewendet, { NUMBER($already) } bereits wie geplant, { NUMBER($changed) } übersprungen, { NUMBER($failed) } fehlgeschlagen, { NUMBER($uncertain) } unbekannt, { NUMBER($open) } nicht beendet, { NUMBER($blocked) } blockiert.

## What is lost with a plan that was applied, or partly, once it is not kept any longer

loss-unfinished = { $count ->
    [one] Davon ist eine Änderung nicht fertig. Sie lässt sich danach nicht fortsetzen.
   *[other] Davon sind { NUMBER($count) } Änderungen nicht fertig. Sie lassen sich danach nicht fortsetzen.
}
loss-failed = { $count ->
    [one] Davon ist eine Änderung fehlgeschlagen. Sie lässt sich danach nicht wiederholen.
   *[other] Davon sind { NUMBER($count) } Änderungen fehlgeschlagen. Sie lassen sich danach nicht wiederholen.
}
loss-undo = { $count ->
    [one] Davon wurde eine Änderung angewendet. Der Plan zum Rückgängigmachen wird verworfen.
   *[other] Davon wurden { NUMBER($count) } Änderungen angewendet. Der Plan zum Rückgängigmachen wird verworfen.
}
