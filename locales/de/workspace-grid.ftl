### A table of signs: rows by connections, or by groups of connections.

signs = Zeichen
how = Wählen Sie ein Zeichen, um Details zu sehen. Die Pfeiltasten führen zu den anderen Zeichen.
# So many of so many connections, in a narrow cell.
part-of = { NUMBER($count) }/{ NUMBER($all) }
columns = Spalten
each = Verbindungen
by-region = Regionen
by-label = Label „{ $name }“
# The name of the column for connections without the label or region that columns are made of.
without = Übrige
topic = SMN-Thema
no-topic-name = Der Name eines Themas hat 1 bis 256 Buchstaben, Ziffern, Bindestriche und Unterstriche.
topic-at = Verbindungen mit diesem Thema: { NUMBER($count) } von { NUMBER($all) }.
# $names are names of connections.
without-subscriber = Kein bestätigter Abonnent dieses Themas ist bekannt an: { AND($names) }
