### The page of plans: a bundle is loaded, compared with connections, and applied.

## The bundle

bundle = Bundle
bundle-about = A JSON or YAML file that says which notifications and connectors there should be.
choose-file = Choose file
drop-hint = or drop it here
paste = Paste or edit the bundle
bundle-text = Bundle as JSON or YAML
make-plan = Make plan
mistakes = { $count ->
    [one] The bundle has one mistake
   *[other] The bundle has { NUMBER($count) } mistakes
}
place = Line { NUMBER($line) }, column { NUMBER($column) }:
remarks = { $count ->
    [one] One finding in the bundle
   *[other] { NUMBER($count) } findings in the bundle
}
remember = Remember this bundle and show drift against it in the overview
not-remembered = The browser couldn’t keep the bundle.

## What is planned

connections = Connections
connections-chosen = Connections: { NUMBER($chosen) } of { NUMBER($all) }
planned-for = { $all ->
    [one] For { NUMBER($chosen) } of { NUMBER($all) } connection.
   *[other] For { NUMBER($chosen) } of { NUMBER($all) } connections.
}
made-for = { $count ->
    [one] The bundle names the connections it was made for. Another one is left out.
   *[other] The bundle names the connections it was made for. { NUMBER($count) } others are left out.
}
take-all = Plan for all connections
# $names are names of connections.
strangers = The bundle names connections that don’t exist, so what it says about them isn’t used: { AND($names) }
# $labels are labels with their values, such as env=prod.
labels-of-none = The bundle asks for labels that no connection has: { AND($labels) }
all = Select all
none = Select none
delete-surplus = Also delete what isn’t in the bundle
# $names are names of notifications and types of connectors.
unmatched = For none of the selected connections: { AND($names) }
external-ids = External IDs
external-ids-about = External IDs are kept in memory only, and never saved.
external-id-of = External ID “{ $name }” for { $connection }
plan = Plan
undo-plan = Undo plan
back-to-bundle = Back to the bundle
apply-plan = Apply plan
nothing-to-apply = The plan changes nothing.
nothing-differs = The plan changes nothing: everything in the bundle is stored already.
nothing-unblocked = The plan changes nothing: what differs is blocked, as listed below.
nothing-wanted = The plan changes nothing: the bundle has nothing for the selected connections.
nothing-known = Unknown what the plan would change: no selected connection could be loaded.
nothing-read = The plan changes nothing on the connections that could be loaded.
text-edited = The text was edited, and this is the plan of the text before. Make the plan again to apply it.
download-plan = Download plan
download-yaml = Bundle as YAML
download-json = Bundle as JSON
not-downloaded = The browser couldn’t save the file.

## Its items

items = Items of the plan
object = Object
action = Action
details = Details
state = State
search = Search by name
show = Show
show-changes = Changes and blocked
show-create = Create
show-update = Update
show-delete = Delete
show-blocked = Blocked
show-warned = With warnings
show-unchanged = Unchanged
show-kept = Not in the bundle
show-all = Everything
items-listed = { $count ->
    [one] One item
   *[other] { NUMBER($count) } items
}
# In a list of connections to choose from: how much is changed there.
connection-changes = { $name } ({ NUMBER($count) })
create = Create
update = Update
delete = Delete
unchanged = Unchanged
kept = Not in the bundle
blocked = Blocked
fields = { $count ->
    [one] One field
   *[other] { NUMBER($count) } fields
}
state-open = Waiting
state-running = In progress

## Applying it

apply-question = Apply { NUMBER($changes) } { $changes ->
    [one] change
   *[other] changes
} on { NUMBER($connections) } { $connections ->
    [one] connection
   *[other] connections
}?
apply-how = Each object is loaded again first. What was changed since the plan was made is skipped.
apply-deletes = { $count ->
    [one] One object is deleted.
   *[other] { NUMBER($count) } objects are deleted.
}
apply-warnings = { $count ->
    [one] One change has a warning.
   *[other] { NUMBER($count) } changes have warnings.
}
apply = Apply
not-now = Cancel
applying = Applying the plan
interrupted = The plan was not applied to the end
applied = The plan was applied
canceled = Applying the plan was canceled
some-failed = { $count ->
    [one] One change failed
   *[other] { NUMBER($count) } changes failed
}
some-unknown = { $count ->
    [one] Unknown whether one change was applied
   *[other] Unknown whether { NUMBER($count) } changes were applied
}
some-skipped = { $count ->
    [one] One change was skipped
   *[other] { NUMBER($count) } changes were skipped
}
progress = Progress
# $seconds is how long that is from now.
held-until = { $name }: the service asked for a pause of { NUMBER($seconds) } { $seconds ->
    [one] second.
   *[other] seconds.
}
held-later = { $name }: waiting before the next attempt.
held-credentials = { $name }: credentials are missing or were rejected.
held = Connections that are waiting
try-now = Try now
cancel = Cancel
stop-now = Stop waiting
elsewhere = The plan is stopped in this tab: another tab is applying one now.
taken-over = Another tab continued this plan, as shown here.
closed-elsewhere = The plan is stopped in this tab: another tab closed it or began another one.
# One or more sentences about that one follow.
replaces = This browser keeps one plan. Another one is discarded:
replace-question = Continue this plan and discard another one?
unkept = The browser’s storage is full, so the run can’t be continued after a reload.
continue = Continue
try-failed = Try failed changes again
try-unknown = Try unknown changes again
download-report = Download report
show-undo = Show undo plan
close-run = Close
close-question = Close this plan?
run-in-the-way = This plan isn’t finished. The plan you opened is shown once this one is closed.
run-put-aside = The plan before this one was applied.
show-report = Show report
leave-question = { $count ->
    [one] Leave while one change isn’t finished?
   *[other] Leave while { NUMBER($count) } changes aren’t finished?
}
leave-body = Nothing more is sent once you leave. You can continue on this page later.
leave = Leave
stay = Stay

## Bundles of what is stored

export-title = Export as bundle
export-about = Everything stored on a connection, without external IDs.
export-yaml = Export as YAML
export-json = Export as JSON
omitted = { $count ->
    [one] One object isn’t in the bundle:
   *[other] { NUMBER($count) } objects aren’t in the bundle:
}

## Drift against the remembered bundle

drift = Drift: { NUMBER($changes) } { $changes ->
    [one] change
   *[other] changes
} on { NUMBER($connections) } { $connections ->
    [one] connection
   *[other] connections
}.
no-drift = No drift.
bundle-for-none = The remembered bundle has nothing for any of the connections.
# $names are names of notifications and types of connectors.
parts-for-none = What the remembered bundle has for none of the connections: { AND($names) }
drift-blocked = { $count ->
    [one] One object couldn’t be compared.
   *[other] { NUMBER($count) } objects couldn’t be compared.
}
open-plan = Open plan
