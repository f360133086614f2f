### The baseline: requirements by connections, the evidence report, and what is missing.

caption = Requirements by connection
# $status is “Met” or the like.
cell = { $requirement }, { $connection }: { $status }
group-cell = { $requirement }, { $group }: met on { NUMBER($met) } of { NUMBER($all) } { $all ->
    [one] connection
   *[other] connections
}
# A group where a requirement is met nowhere, or not everywhere known. $status is “Not met” or
# the like, and so on that many connections of the group.
group-status = { $requirement }, { $group }: { $status } on { NUMBER($count) } of { NUMBER($all) } { $all ->
    [one] connection
   *[other] connections
}
some-of-group = Met on some connections of the group, not met on others
status-count = { $status }: { NUMBER($count) }
all-severities = All
# $severity is “High” or “Medium”.
at-least = { $severity } and above
load = Load baseline
use-core = Use the core security baseline
only-of = Only { $connection } is shown.
mistakes = { $count ->
    [one] “{ $name }” can’t be used: 1 mistake
   *[other] “{ $name }” can’t be used: { NUMBER($count) } mistakes
}
place = Line { NUMBER($line) }, column { NUMBER($column) }
more-mistakes = { $count ->
    [one] 1 more mistake
   *[other] { NUMBER($count) } more mistakes
}
rationale = Reason
propose = Propose what is missing
lacking-at = { $count ->
    [one] On 1 connection, shown requirements are not met or unknown. The plan adds the missing notifications.
   *[other] On { NUMBER($count) } connections, shown requirements are not met or unknown. The plan adds the missing notifications.
}
# Why nothing is known of a connection.
reason-not-loaded = It wasn’t loaded.
reason-not-reached = The connection has no endpoint for key event notifications.
failed-of = { $count ->
    [one] { NUMBER($count) } of { NUMBER($all) } connections couldn’t be loaded. Its requirements count as unknown.
   *[other] { NUMBER($count) } of { NUMBER($all) } connections couldn’t be loaded. Their requirements count as unknown.
}
helps-at = A new notification helps on { NUMBER($count) } of { NUMBER($all) }.
needs-differ = Not all of these connections need the same operations, but all get the same notification. On some, it also has operations that are already met or not applicable there.
# Below what is proposed: the connections that are not part of it.
left-out = { $count ->
    [one] { NUMBER($count) } connection that isn’t loaded is left out.
   *[other] { NUMBER($count) } connections that aren’t loaded are left out.
}
open-plan = Open as a plan
topic-wanted = Enter the name of the topic to notify.
topic-nowhere = None of these connections has this topic.
# Of the connections with the topic.
confirmed-at = Of these, with a confirmed subscriber: { NUMBER($count) } of { NUMBER($all) }.
nothing-helps = A new notification doesn’t help here: enable notifications, confirm subscriptions, or sign in to the connections that weren’t loaded.
not-kept = The browser has no room to hand over the plan.
back = Back to Baseline
# On the screen; $time is written as the language does.
created = Created at { $time }.
print = Print
as-html = HTML
as-csv = CSV
as-json = JSON
not-offered = The browser blocked the download.
