### Whether anybody listens to the topic of a notification.

title = Abonnements
check = Abonnements prüfen
checking = Wird geprüft …
no-topic = Das Thema gibt es nicht.
none = Das Thema hat keinen Abonnenten.
unconfirmed = Kein Abonnement des Themas ist bestätigt.
confirmed = Ein bestätigtes Abonnement erhält jede Nachricht.
unknown = Unbekannt, ob die Nachrichten zugestellt werden.
state-confirmed = Bestätigt
state-unconfirmed = Nicht bestätigt
state-canceled = Gekündigt
state-unknown = Unbekannt
state-filtered = { $state }, gefiltert
