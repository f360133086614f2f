### The simulator: what notifications would have done with events, and the same in the
### form. What an event does to a notification: match, no match, possible match.

# How many messages: part of other sentences.
sent = { $sure ->
    [one] { NUMBER($sure) } message
   *[other] { NUMBER($sure) } messages
}
sent-maybe = { $sure ->
    [one] { NUMBER($sure) } message
   *[other] { NUMBER($sure) } messages
}, and possibly { NUMBER($more) } more

# How long something is: part of other sentences.
days = { $count ->
    [one] { NUMBER($count) } day
   *[other] { NUMBER($count) } days
}
day-and-hours = 1 day and { $hours ->
    [one] { NUMBER($hours) } hour
   *[other] { NUMBER($hours) } hours
}
hours = { $count ->
    [one] { NUMBER($count) } hour
   *[other] { NUMBER($count) } hours
}
minutes = { $count ->
    [one] { NUMBER($count) } minute
   *[other] { NUMBER($count) } minutes
}

high-volume-day = High volume: about { $count ->
    [one] { NUMBER($count) } message
   *[other] { NUMBER($count) } messages
} a day. Narrow the operations or add a filter.
# $hour is a date and time.
high-volume-hour = High volume: up to { $count ->
    [one] { NUMBER($count) } message
   *[other] { NUMBER($count) } messages
} in one hour (from { $hour }). Narrow the operations or add a filter.

same-events = The same events match as in the saved version.
no-certain-change = No certain change compared with the saved version.
gained = +{ $gained ->
    [one] { NUMBER($gained) } event
   *[other] { NUMBER($gained) } events
} compared with the saved version.
lost = −{ $lost ->
    [one] { NUMBER($lost) } event
   *[other] { NUMBER($lost) } events
} compared with the saved version.
gained-and-lost = +{ NUMBER($gained) } and −{ $lost ->
    [one] { NUMBER($lost) } event
   *[other] { NUMBER($lost) } events
} compared with the saved version.
unknown-for = Unknown for { $count ->
    [one] { NUMBER($count) } event
   *[other] { NUMBER($count) } events
}.

# A number on its own, for example in a legend or a table.
number = { NUMBER($number) }

## The chart

# $interval is a duration, for example “3 hours”.
messages-per = Messages (interval: { $interval })
chart-label = Messages over time (interval: { $interval }). The numbers are in the table below.
# $zone names the time zone.
time-axis = Time, { $zone }
zone = { $name } ({ $offset })
# The clocks change within the time shown.
zone-change = { $name } ({ $before }, then { $after })
series-messages = Messages
series-other = Other notifications
series-possible = Possible matches
series-saved = Saved version
# $sent is a number of messages.
step-readout = { $time }: { $sent }
range-start = Start of the range
range-end = End of the range
selected-range = Selected: { $from } – { $to }
selected-range-empty = Selected: { $from } – { $to } (no events)
select-range-hint = Drag over the chart, or move its ends, to select a time range.
clear-range = Clear range
view-as-table = View as table
messages-over-time = Messages over time
column-from = From
column-events = Events
column-messages = Messages

## What would have been sent. $sent is a number of messages, $span a duration.

all-sent = All notifications together would have sent <b>{ $sent }</b> in { $span }.
all-sent-undated = All notifications together would have sent <b>{ $sent }</b>.
one-sent = <b>{ $name }</b> would have sent <b>{ $sent }</b> in { $span }.
one-sent-undated = <b>{ $name }</b> would have sent <b>{ $sent }</b>.
# The notification as it is in the form.
form-sent = The notification in the form would have sent <b>{ $sent }</b> in { $span }.
form-sent-undated = The notification in the form would have sent <b>{ $sent }</b>.
undated-messages = { $count ->
    [one] { NUMBER($count) } message is about an event without a time, which the chart leaves out.
   *[other] { NUMBER($count) } messages are about events without a time, which the chart leaves out.
}
top-operations = Operations
top-users = Users
top-resources = Resources

## The page

title = Simulator
intro = See what your notifications would have done with real events, and why. Events stay in this browser.
source-title = Event source
load-day = Load last 24 hours
load-week = Load last 7 days
upload-file = Upload file
drop-hint = Or drop files here: API response, JSON array, JSON Lines, OBS archive (.json.gz), or the trace list as CSV.
paste-json = Paste JSON
events-as-json = Events as JSON
paste-missing = Paste events first.
load-events = Load events
clear-events = Clear events
reading-events = Reading events
cancel = Cancel
count-events = { $count ->
    [one] { NUMBER($count) } event
   *[other] { NUMBER($count) } events
}
loaded-day = <b>{ $count ->
    [one] { NUMBER($count) } event
   *[other] { NUMBER($count) } events
}</b> from the last 24 hours.
loaded-week = <b>{ $count ->
    [one] { NUMBER($count) } event
   *[other] { NUMBER($count) } events
}</b> from the last 7 days.
loaded-file = <b>{ $count ->
    [one] { NUMBER($count) } event
   *[other] { NUMBER($count) } events
}</b> from { $name }.
loaded-files = <b>{ $count ->
    [one] { NUMBER($count) } event
   *[other] { NUMBER($count) } events
}</b> from { $files ->
    [one] { NUMBER($files) } file
   *[other] { NUMBER($files) } files
}.
loaded-text = <b>{ $count ->
    [one] { NUMBER($count) } event
   *[other] { NUMBER($count) } events
}</b> from the pasted text.
reading-stopped = Reading was stopped before the end.
duplicates = { $count ->
    [one] { NUMBER($count) } duplicate event was counted once.
   *[other] { NUMBER($count) } duplicate events were counted once.
}
skipped = { $count ->
    [one] { NUMBER($count) } item was skipped because it isn’t an event or can’t be read.
   *[other] { NUMBER($count) } items were skipped because they aren’t events or can’t be read.
}
file-read = { $name }: { $count ->
    [one] { NUMBER($count) } event
   *[other] { NUMBER($count) } events
}.
file-read-skipped = { $name }: { $count ->
    [one] { NUMBER($count) } event
   *[other] { NUMBER($count) } events
}, { $skipped ->
    [one] { NUMBER($skipped) } item
   *[other] { NUMBER($skipped) } items
} skipped.
file-not-read = { $name }: not read because reading was stopped.
text-findings = { $count ->
    [one] { NUMBER($count) } finding in the text
   *[other] { NUMBER($count) } findings in the text
}
more-findings = { $count ->
    [one] And { NUMBER($count) } more finding.
   *[other] And { NUMBER($count) } more findings.
}
resume = Resume
try-again = Try again
not-started = Couldn’t start the simulator.
not-started-cause = The simulator’s program file didn’t arrive, or the browser doesn’t run it.
not-started-next = Load the events again. If that doesn’t help, reload the console.

result-title = Simulated notifications
notification = Notification
all-notifications = All notifications
# A notification and its number of messages, in a list to choose from.
notification-count = { $name } ({ NUMBER($count) })
try-changes = Try changes
switch-enabled = Enabled
switch-users = Users
switch-filter = Filter
how-combined = How rules are combined
match-all = Match all (AND)
match-any = Match any (OR)
edit-with-changes = Edit notification with these changes
reset = Reset

events-title = Events
search-events = Search events
search-events-tip = Searches operation, user, resource, and more
result-filter = Result
filter-all = All
filter-match = Match
filter-possible = Possible match
filter-no-match = No match
no-events = No matching events
no-events-hint = Try fewer words or remove a filter.
column-time = Time
column-event = Event
column-user = User
column-result = Result
column-actions = Actions
no-time = No time
system-user = System
no-user = No user
# Results of an event.
match = match
possible-match = possible match
no-match = no match
matched-by = Matched by { AND($names) }
others-match = Other notifications that match: { AND($names) }
explain = Explain
# Name of the button in the row of an event.
explain-event = Explain { $event }, { $time }
why-this-result = Why this result
close = Close
none-about-operation = No notification is about this operation.
others-not-about-operation = { $count ->
    [one] { NUMBER($count) } other notification isn’t about this operation.
   *[other] { NUMBER($count) } other notifications aren’t about this operation.
}

## Why a notification matches an event, stage by stage

# Said to screen readers before a stage.
stage-no = No:
stage-unknown = Unknown:
stage-yes = Yes:
status-enabled = Status: enabled, with a target
status-unknown = Status: unknown (CTS didn’t say whether the notification is enabled)
status-no-target = Status: no target
status-disabled = Status: disabled
operation-all = Operation: all operations
operation-selected = Operation: selected
operation-not-selected = Operation: not selected
operation-unknown = Operation: depends on the operation
user-any = User: any user
user-selected = User: { $user } is selected (if group membership hasn’t changed)
user-not-selected = User: { $user } isn’t selected
user-missing = User: only selected users match, and the event has no user
user-unknown = User: depends on the user
type-triggers = Event type: triggers notifications
type-assumed-not = Event type: data events are assumed not to trigger notifications
type-undocumented = Event type: undocumented whether data events trigger notifications
filter-disabled = Filter: disabled
filter-none = Filter: none
# $condition says how the rules are combined.
filter-passes = Filter: the event passes ({ $condition ->
    [and] all rules must match
    [or] one rule must match
   *[other] unknown how rules are combined
})
filter-excludes = Filter: the event is excluded ({ $condition ->
    [and] all rules must match
    [or] one rule must match
   *[other] unknown how rules are combined
})
filter-unknown = Filter: unknown whether the event passes ({ $condition ->
    [and] all rules must match
    [or] one rule must match
   *[other] unknown how rules are combined
})
# Beside a rule of the filter.
event-value = event: <code>{ $value }</code>
event-no-value = event: no value

## What is assumed where CTS documents nothing

assumptions-title = Matching assumptions
assumptions-intro = CTS doesn’t fully document matching. Unclear cases count as possible matches, or as you choose here.
assume-missing = “!=” when the event lacks the field
assume-missing-yes = matches
assume-missing-no = doesn’t match
assume-data = Data events of buckets (ObsSDK, ObsAPI)
assume-data-yes = trigger notifications
assume-data-no = don’t trigger notifications
assume-unknown = unknown
assume-exact = Comparison is case-sensitive
assume-lack = Events might lack fields that rules look at
