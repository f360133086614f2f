### Notifications by name against connections, and copying them.

caption = Notifications by connection
notification = Notification
same = Same
differs = Differs
missing = Missing
only-here = Only here
uncompared = Nothing to compare with
unknown = Unknown
# $state is “Same”, “Differs” or the like.
cell = { $notification }, { $connection }: { $state }
# $count connections of the group are as $all others, or what they are compared with.
group-cell = { $notification }, { $group }: the same on { NUMBER($count) } of { NUMBER($all) } { $all ->
    [one] connection
   *[other] connections
}
some-of-group = Not the same within the group
search = Search names
show = Show
all-states = All
reference = Compare with
most-common = The most common version
count = { $count ->
    [one] 1 notification
   *[other] { NUMBER($count) } notifications
}
nothing = No notification matches.
not-read = No connection is loaded yet.
# $reference and $connection are names of connections.
difference = “{ $notification }” on { $reference } and on { $connection }
field = Field
# What is not set.
nothing-set = –
no-difference = No differences.
nothing-to-compare = There is nothing to compare with.
# $names are names of connections.
nothing-while-unknown = There is nothing to compare with while it’s unknown what these have: { AND($names) }
not-whole = The notification couldn’t be loaded, exists more than once, or was returned only in part.
not-here = The connection has no notification of this name.
copy-to = Copy to…
copy-from = The version of { $connection } is copied.
# What is notified, by its name; $kind is “none” if nothing is.
copy-keeps =
    { $kind ->
        [topic] The copies keep the target: SMN topic “{ $name }” of each connection.
        [function] The copies keep the target: function “{ $name }” of each connection.
        [urn] The copies keep the target: “{ $name }”.
       *[none] The notification has no target, and its copies get none.
    }
copy-changes =
    { $kind ->
        [topic] The target changes from SMN topic “{ $name }” to SMN topic “{ $topic }”.
        [function] The target changes from function “{ $name }” to SMN topic “{ $topic }”.
        [urn] The target changes from “{ $name }” to SMN topic “{ $topic }”.
       *[none] The notification has no target. Its copies get SMN topic “{ $topic }”.
    }
# $names are names of connections.
copy-lacks = SMN topic “{ $topic }” doesn’t exist on { AND($names) }. Enter another topic for the copies.
connections = To these connections
all = Select all
none = Select none
topic-wanted = Enter the name of the topic to notify.
connection-wanted = Select a connection.
open-plan = Open as a plan
not-kept = The browser has no room to hand over the plan.
left-out = The notification can’t be copied: { $reason }
