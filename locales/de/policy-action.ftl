### Why the actions of a statement don't let the connector do what it has to.

no-action-form = „{ $found }“ ist nicht { $wanted }: Es hat nicht die Form einer Aktion.
other-way-into-role = „{ $found }“ ist nicht { $wanted }: Das ist ein anderer Weg in eine Rolle, den Network Security nicht nutzt.
action-of-other-service = „{ $found }“ ist nicht { $wanted }: Davor steht ein anderer Dienst.
no-such-action = „{ $found }“ ist nicht { $wanted }: AWS hat keine solche Aktion.
not-action-excludes = NotAction schließt { $action } aus. Verwenden Sie Action.
action-not-allowed = Die Anweisung lässt { $action } nicht zu.
