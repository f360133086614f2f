### A table of signs: rows by connections, or by groups of connections.

signs = Signs
how = Select a sign to see its details. Use the arrow keys to move between signs.
# So many of so many connections, in a narrow cell.
part-of = { NUMBER($count) }/{ NUMBER($all) }
columns = Columns
each = Connections
by-region = Regions
by-label = Label “{ $name }”
# The name of the column for connections without the label or region that columns are made of.
without = Others
topic = SMN topic
no-topic-name = A topic name has 1 to 256 letters, digits, hyphens, and underscores.
topic-at = Connections with this topic: { NUMBER($count) } of { NUMBER($all) }.
# $names are names of connections.
without-subscriber = No confirmed subscriber to this topic is known on: { AND($names) }
