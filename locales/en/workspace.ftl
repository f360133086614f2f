### All connections side by side.

views = Views
connections = Connections
connection = Connection
notifications = Notifications
enabled = Enabled
never-matching = Never match
nobody-subscribed = Nobody subscribed
all-operations = All operations, unfiltered
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
