### Was verloren geht, wenn Benachrichtigungen gelöscht werden, und wie man es zurückbekommt.

cannot-recreate = Die Benachrichtigung lässt sich so, wie sie ist, nicht neu erstellen. { $reason }
recreatable = In der anschließenden Meldung können Sie sie neu erstellen, mit neuen IDs und neuen Erstellungszeitpunkten.
not-recreatable = Lässt sich danach nicht neu erstellen: { AND($names) }
