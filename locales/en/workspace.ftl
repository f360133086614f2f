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
# How many requirements of the baseline are unknown.
count-unknown = { NUMBER($count) } unknown
# How many requirements of the baseline are not met, and unknown.
gaps-at = Baseline at { $connection }: not met { NUMBER($missing) }, unknown { NUMBER($unknown) }
unfiltered = Unfiltered
quota = Quota
last-change = Last change
used-of = { NUMBER($used) } of { NUMBER($quota) }
partly-read = { $count ->
    [one] One part could not be read
   *[other] { NUMBER($count) } parts could not be read
}
reading = Reading…
read-of = { NUMBER($read) } of { NUMBER($all) } connections read
stop = Stop
read-again = Read again
not-read = Not read yet
not-signed-in = Not signed in
sign-in = Sign in
label = Label
all-connections = All connections
add-projects = Add projects
# $rows says how many notifications are shown, and in which order.
at-connections = { $count ->
    [one] { $rows }, at { NUMBER($count) } connection
   *[other] { $rows }, at { NUMBER($count) } connections
}
no-notifications-read = No notifications were read yet.
notification-at = { $name } ({ $connection })
enable-many = { $count ->
    [one] Enable { NUMBER($count) } notification?
   *[other] Enable { NUMBER($count) } notifications?
}
selected-at = { NUMBER($count) } selected, connections: { NUMBER($connections) }
select-all-matching = Select all that match
count = { NUMBER($count) }
connections-read = connections read
notifications-enabled = notifications enabled
notifications-never-match = enabled, but never match
notifications-nobody-subscribed = enabled, but nobody is subscribed
notifications-subscribers-unknown = enabled, subscribers unknown
connections-full = connections at their quota
health = Health
count-never-match = { $count ->
    [one] { NUMBER($count) } never matches
   *[other] { NUMBER($count) } never match
}
count-nobody-subscribed = { NUMBER($count) } without a subscriber
nothing-enabled = Nothing enabled
unknown = Unknown
ok = OK
