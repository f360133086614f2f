### Coverage: which operations trigger a notification, and which don’t.

title = Coverage
intro = See which operations trigger a notification and which don’t.

lookup-title = Find matching notifications
lookup-hint = Fill in any fields. Empty fields match any value.
service = Service
resource-type = Resource type
operation = Operation
user = User
resource-name = Resource name
nothing-matches = No notification matches.
# A notification and its topic or function.
notifies = <b>{ $name }</b> notifies <code>{ $target }</code>
open-notification = Open notification

gaps-title = Coverage gaps
seen-first = Operations seen in the simulator’s events come first, then identity and risky ones.
load-events = Load events in the simulator to see which operations are really used.
open-simulator = Open simulator
search-operations = Search operations
search-tip = Searches service, resource type, operation
require-subscription = Covered only with a confirmed subscription to the topic
topics-unknown = { $count ->
    [one] The subscriptions of { NUMBER($count) } topic are unknown.
   *[other] The subscriptions of { NUMBER($count) } topics are unknown.
}
operations-shown = Operations shown
# Choices of which operations are listed.
show-gaps = Not covered
show-unknown = Unknown
show-partial = Partially covered
show-duplicates = Duplicate notifications
show-all = All
# How many operations are listed, of all.
listed = { NUMBER($count) } of { NUMBER($total) } { $total ->
    [one] operation
   *[other] operations
}
no-words = No matching operations
no-gaps = No coverage gaps
no-unknown = No operations with unknown coverage
no-partial = No partially covered operations
no-duplicates = No duplicate notifications
no-operations = The operation catalog is empty
# A service and a resource type.
group = { $service } · { $resource }
count-operations = { $count ->
    [one] { NUMBER($count) } operation
   *[other] { NUMBER($count) } operations
}
count-events = { $count ->
    [one] { NUMBER($count) } event
   *[other] { NUMBER($count) } events
}
duplicates-to = Duplicate notifications to { AND($targets) }
# $names are notifications.
without-topic = Topic doesn’t exist: { AND($names) }
unheard = No confirmed subscription: { AND($names) }
listening-unknown = Delivery unknown: { AND($names) }
create-notification = Create notification

# How well an operation, or a cell of the heat map, is covered.
covered = covered
partially-covered = partially covered
not-covered = not covered
unknown = unknown

## The heat map

heat-caption = Coverage by service and kind of action
heat-how = The kind of action is inferred from the operation’s name: its verb, and words such as role, password, or ACL for permissions. Identity services and gaps in risky operations come first. Select a cell to list its operations. Arrow keys move between cells.
signs = Signs
# Kinds of action: heads of columns.
kind-access = Permissions
kind-delete = Delete
kind-sign-in = Sign-in
kind-modify = Modify
kind-create = Create
kind-read = Read
kind-other = Other
# $level is one of the words above; $covered operations are always covered.
cell-label = { $service }, { $kind }: { $level }, { NUMBER($covered) } of { $total ->
    [one] { NUMBER($total) } operation
   *[other] { NUMBER($total) } operations
} always covered
# The cell whose operations are listed.
cell = { $service } · { $kind }
show-all-again = Show all operations, not only { $cell }
