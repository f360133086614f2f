### Baselines: what somebody should be notified of, whether somebody is, and the evidence report.

## What is wrong with a baseline file. Each is shown beside its place in the file.

not-json = The file is not JSON.
# $version is the version of the format that the file says.
newer-version = The file has version { NUMBER($version) } of the format. Only version 1 is supported.
wrong-version = The version of the format is 1.
expected-object = An object is expected.
expected-array = An array is expected.
expected-text = A string is expected.
expected-flag = Expected: true or false.
expected-number = A whole number is expected.
missing = The property is missing.
# $known are names of members.
unknown-member = Unknown property. Known properties: { AND($known) }.
# $known are words, for example critical, high, medium.
unknown-word = Expected: { OR($known) }.
twice = The value is there more than once.
wrong-id = An ID has 1 to 64 lowercase letters, digits, and hyphens, and doesn’t begin with a hyphen.
repeated-id = The ID is already used by another requirement.
repeated-operation = The requirement already has this operation for the same cloud.
blanks = Remove the spaces at the beginning and end.
empty-text = The text is empty.
empty-list = The list is empty.
no-url = The URL must begin with https://.
unknown-source = No source of the file has this name.
verified-without-source = An operation that is marked as verified needs a source.
cloud-outside = The requirement doesn’t apply to this cloud.

## How much a requirement matters

critical = Critical
high = High
medium = Medium
low = Low

## Whether a requirement is met on a connection

met = Met
not-met = Not met
unknown = Unknown
not-applicable = Not applicable

## What is missing between a notification and somebody who is notified. These stand in
## lists within a sentence.

disabled = disabled
no-target = no target
no-such-topic = the topic doesn’t exist
nobody-subscribed = the topic has no subscriber
unconfirmed = no subscription is confirmed
# $rules are rules of a filter, each in quotation marks.
filtered-out = the filter excludes events: { AND($rules) }
quoted = “{ $rule }”
limited-to-users = limited to some users

## Why it is unknown. These stand in lists within a sentence.

doubt-status = the service didn’t return whether the notification is enabled
doubt-subscriptions = unknown whether its messages are delivered
doubt-filter = undocumented whether the filter passes every event
doubt-values = undocumented whether a field in the filter can have other values, or none
doubt-users = undocumented whether the notification’s users count
doubt-operation = undocumented whether the notification is about the operation
doubt-cases = not proven that the notifications together match every event
doubt-notifications = not all notifications could be loaded
doubt-catalog = the operation catalog of this connection doesn’t have the operation
doubt-spelling = the spelling of the operation isn’t verified
doubt-global-service = events of global services might go to another region
doubt-perhaps-global = undocumented whether the service is a global one, whose events go to another region
doubt-data-events = undocumented whether data events are sent

## Proof: one sentence for operations of which the same is known.

# Operations of one resource type: its service, the resource type and their names.
operations = { $service } { $resource } ({ AND($names) })
# $operations are operations by resource type, for example “IAM user (login and logout)”.
told-by = { AND($operations) }: proven by { AND($notifications) }.
maybe-told-by = { AND($operations) }: matched by { AND($notifications) }.
no-notification = { AND($operations) }: no notification.
# One reason after the other; $first may be several.
also = { $first }; { $next }
# $links are what is missing, for example “disabled”.
gap = { AND($operations) }: not proven by “{ $notification }” ({ $links }).
doubts = { AND($operations) }: { $doubts }.
elsewhere = { AND($operations) }: events of global services go to another region.
unheard-of = { AND($operations) }: neither the loaded operation catalog nor the core security baseline has this. Check the spelling in the baseline file.
nothing-to-prove = The requirement has no operations on this cloud.

## The evidence report

report = Evidence report
# $time is a time in UTC, for example 2026-11-28T01:02:03Z.
made-at = Created at { $time } (UTC).
# Stands behind the region and project of a connection.
read-at = read on { $time }
what-met-means = Met means proven: an enabled notification matches every event of every operation of the requirement, and its target has a confirmed subscriber.
time = Time
connection = Connection
region = Region
project = Project
requirement = Requirement
title = Title
source = Source
severity = Severity
status = Status
proof = Proof

# What the report is about: sentences, one below the other.
scope = Scope
# $label is a label with its value, for example “env=prod”.
scope-label = Only connections with the label { $label } are included.
scope-connections = Connections included: { NUMBER($included) } of { NUMBER($all) }.
scope-read = Connections loaded: { NUMBER($read) } of { NUMBER($included) }.
scope-requirements = Requirements included: all { NUMBER($count) }, of every severity.
unread-of = { $count ->
    [one] { NUMBER($count) } of { NUMBER($all) } connections wasn’t loaded. Its requirements count as unknown.
   *[other] { NUMBER($count) } of { NUMBER($all) } connections weren’t loaded. Their requirements count as unknown.
}
# $reason is one sentence or more, for example “It wasn’t loaded.”
unread-because = Not loaded: { $reason }
partly-of = { $count ->
    [one] { NUMBER($count) } of { NUMBER($all) } loaded connections is only partly loaded.
   *[other] { NUMBER($count) } of { NUMBER($all) } loaded connections are only partly loaded.
}
# $part is what couldn’t be loaded, for example “Topics”; $reason is one sentence or more.
unread-part = { $part }: { $reason }
# A line about a connection; $what is “Not loaded: …”, or what couldn’t be loaded and why.
unread-at = <b>{ $connection }</b>: { $what }
