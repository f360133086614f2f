### Lists: what stands above them, their columns, filters and pages.

# How many rows there are, and their order: “12 notifications, newest first”.
ordered = { $count }, { $order }
notifications = { $count ->
    [one] { NUMBER($count) } notification
   *[other] { NUMBER($count) } notifications
  }
connectors = { $count ->
    [one] { NUMBER($count) } connector
   *[other] { NUMBER($count) } connectors
  }
no-notifications = No notifications
no-connectors = No connectors
# Nothing matches the search and the filters.
none-of = None of { NUMBER($all) }
some-of = { NUMBER($matching) } of { NUMBER($all) }

# Columns, and filters of the same name.
name = Name
status = Status
verdict = Verdict
target = Target
trigger = Trigger
created = Created
notification-type = Notification type
topic = Topic
role = Role
account = Account
operations = Operations
service = Service
filter = Filter
partition = Partition
region = Region

# Orders, after the number of rows.
by-name = by name
by-name-down = by name, Z to A
enabled-first = enabled first
disabled-first = disabled first
least-severe-first = least severe first
most-severe-first = most severe first
by-target = by target
by-target-down = by target, Z to A
order = Order
oldest-first = oldest first
newest-first = newest first
by-type = by type
by-type-down = by type, Z to A
by-topic = by topic
by-topic-down = by topic, Z to A
by-role = by role
by-role-down = by role, Z to A
by-account = by account
by-account-down = by account, highest first

# Values of filters.
enabled = enabled
disabled = disabled
not-answered = not returned
smn-topic = SMN topic
function = function
none = none
all-operations = all operations
selected-operations = selected operations
filter-off = disabled, rules kept
filter-on = enabled
# Another kind of target.
other = other

# The tools above a list.
# A filter that is in force, with its value, is taken off.
remove-filter = Remove filter { $filter } { $value }
no-notifications-match = No notifications match
no-connectors-match = No connectors match
try-fewer = Try fewer words or remove a filter.
clear-search = Clear search and filters
connection = Connection
by-connection = by connection
by-connection-down = by connection, Z to A
