### All connections side by side.

views = Views
connections = Connections
connection = Connection
notifications = Notifications
enabled = Enabled
never-matching = Never match
nobody-subscribed = No subscriber
baseline-gaps = Baseline gaps
# While the gaps of a connection are being counted.
checking = Checking…
# How many requirements of the baseline, or notifications, are unknown.
count-unknown = { NUMBER($count) } unknown
# How many requirements of the baseline are not met, and unknown.
gaps-at = Baseline on { $connection }: not met { NUMBER($missing) }, unknown { NUMBER($unknown) }
# How many enabled notifications match all operations of all users, with no filter.
unfiltered = Match everything
quota = Quota
last-change = Last change
used-of = { NUMBER($used) } of { NUMBER($quota) }
partly-read = { $count ->
    [one] One part couldn’t be loaded
   *[other] { NUMBER($count) } parts couldn’t be loaded
}
reading = Loading…
read-of = Connections loaded: { NUMBER($read) } of { NUMBER($all) }
stop = Stop
# After “Stop”, while not all connections are loaded.
stopped = Loading is stopped.
go-on = Continue loading
read-again = Refresh
not-read = Not loaded yet
# For assistive technology, in place of a number.
not-loaded = Not loaded
# Of a connection whose numbers are older. $time is a date and time, $why one or two sentences.
from-before = From { $time }, as the refresh failed: { $why }
# Of a value that could not be read again since. $time is a date and time.
as-of = As of { $time }
# Below the sums of all connections.
sums-from-before = { $count ->
    [one] The numbers of { NUMBER($count) } connection are from before, as its refresh failed.
   *[other] The numbers of { NUMBER($count) } connections are from before, as their refresh failed.
}
not-signed-in = Not signed in
sign-in = Sign in
label = Label
all-connections = All connections
add-projects = Add projects
# $rows says how many notifications or connectors are shown, and in which order.
at-connections = { $count ->
    [one] { $rows }, on { NUMBER($count) } connection
   *[other] { $rows }, on { NUMBER($count) } connections
}
no-notifications-read = No notifications are loaded yet.
no-connectors-read = No connectors are loaded yet.
# In place of a list of all connections. $service is the name of a product.
no-connection-to = No connection reaches { $service }.
# Above the connections whose list couldn’t be loaded, and why.
unread-connections = { $all ->
    [one] { NUMBER($count) } of { NUMBER($all) } connection couldn’t be loaded
   *[other] { NUMBER($count) } of { NUMBER($all) } connections couldn’t be loaded
}
not-loaded-at = { $count ->
    [one] { NUMBER($count) } connection couldn’t be loaded
   *[other] { NUMBER($count) } connections couldn’t be loaded
}
# A notification or connector with its connection.
named-at = { $name } ({ $connection })
enable-many = { $count ->
    [one] Enable { NUMBER($count) } notification?
   *[other] Enable { NUMBER($count) } notifications?
}
selected-at = { NUMBER($count) } selected, connections: { NUMBER($connections) }
select-all-matching = Select all that match
# What became of an action on several, on a later page. $what are notifications or connectors.
about-batch = { $what }: { $summary }.
count = { NUMBER($count) }
connections-read = Connections loaded
notifications-enabled = Notifications enabled
notifications-never-match = Enabled, never match
notifications-nobody-subscribed = Enabled, without a subscriber
notifications-subscribers-unknown = Enabled, subscribers unknown
connections-full = Connections at their quota
health = Health
count-never-match = { $count ->
    [one] { NUMBER($count) } never matches
   *[other] { NUMBER($count) } never match
}
count-without-topic = { NUMBER($count) } with a missing topic
count-nobody-subscribed = { NUMBER($count) } without a subscriber
# Under “Health”: requirements of the baseline that are not met.
count-gaps = { $count ->
    [one] { NUMBER($count) } baseline gap
   *[other] { NUMBER($count) } baseline gaps
}
nothing-enabled = Nothing enabled
unknown = Unknown
ok = OK
# Above the table, about its column “Health”.
health-means = Health is OK where at least one notification is enabled, each enabled one can match and has a confirmed subscriber, and the baseline has no gaps and nothing unknown.
# A link to the page of the baseline, whose name $baseline is.
gaps-counted-by = Gaps are counted by the baseline “{ $baseline }”.
drift = Drift
no-changes = None
count-changes = { $count ->
    [one] { NUMBER($count) } change
   *[other] { NUMBER($count) } changes
}
count-blocked = { NUMBER($count) } blocked
not-in-bundle = Not in the bundle
# $state says how many changes the remembered bundle would make on the connection.
drift-at = Drift on { $connection }: { $state }

search = Search connections
# Tip of the search box: what it searches.
search-tip = Searches name, project, region, label
no-connections = No connections
no-connections-match = No connections match
connections-listed = { $count ->
    [one] { NUMBER($count) } connection
   *[other] { NUMBER($count) } connections
}
# An order, after the number of rows. $column is the header of a column with numbers.
lowest-first = by “{ $column }”, lowest first
highest-first = by “{ $column }”, highest first

# Parts of a connection that can fail to load, at the beginning of a line.
part-notifications = Some of the notifications
part-connectors = Connectors
part-quota = Quota
part-topics = Topics
part-catalog = Operation catalog
part-last-change = Last change
part-subscriptions = Subscriptions to { AND($topics) }
part-failed = { $part }: { $why }

### The list of all connectors, and what is done with several

selected-connectors = Selected connectors
test-selected = Test selected
send-tests = { $count ->
    [one] Send a test through { NUMBER($count) } connector?
   *[other] Send tests through { NUMBER($count) } connectors?
}
tests-effect = Network Security publishes one test message to the topic of each.
delete-connectors = { $count ->
    [one] Delete { NUMBER($count) } connector?
   *[other] Delete { NUMBER($count) } connectors?
}
delete-connectors-effect = Network Security stops publishing their messages. The roles and topics in AWS don’t change.
# Of what is selected, in the question before it is changed or tested.
some-read-only = { $count ->
    [one] The connection of { NUMBER($count) } of them is read-only, so nothing is sent there.
   *[other] The connections of { NUMBER($count) } of them are read-only, so nothing is sent there.
}
all-read-only = All selected connections are read-only. Change that under Connections.
