### The verdict about a notification or connector, and its reasons.

# What a verdict is called, in lists, filters and cards.
errors = Errors
never-matches = Never matches
nobody-notified = Inactive
unknown = Unknown
warnings = Warnings
ok = OK

# What the loaded events show. $all is how many are loaded.
none-matches = None of { NUMBER($all) } matches.
some-match = { $matching ->
    [one] { NUMBER($matching) } of { NUMBER($all) } matches.
   *[other] { NUMBER($matching) } of { NUMBER($all) } match.
  }
# $possible is how many of them match or don't, which is not known.
none-certain = None of { NUMBER($all) } is certain to match; { NUMBER($possible) } might.
some-certain = { $matching ->
    [one] { NUMBER($matching) } of { NUMBER($all) } matches; { NUMBER($possible) } more might.
   *[other] { NUMBER($matching) } of { NUMBER($all) } match; { NUMBER($possible) } more might.
  }

filter-without-effect = The filter has no effect: every event passes.
status-unanswered = CTS didn’t return whether the notification is enabled.
no-target = The notification has no target, so it sends nothing.
disabled = The notification is disabled, so it sends nothing.
disabled-without-target = The notification is disabled and has no target, so it sends nothing.
topic-missing = The topic doesn’t exist, so no message is delivered.
nobody-subscribed = The topic has no subscriber, so no message is delivered.
unconfirmed = No subscription to the topic is confirmed, so no message is delivered.
listening-unknown = Unknown whether the topic has subscribers.
function-unknown = Unknown whether the function runs and notifies anybody.
no-event-passes = No event passes.
rule-never-matches = No event passes: “{ $rule }” never matches.
# $rules are rules of a filter, each in quotation marks.
rules-never-match = No event passes: { AND($rules) } never match together.
quoted = “{ $rule }”
scope-undocumented = Undocumented: which operations this operation type stands for.
users-undocumented = CTS might ignore users when All operations is selected (undocumented).
no-operation = No operation is selected, which CTS doesn’t accept (CTS.0401).
no-user = No user is selected. Undocumented: what CTS does then.
none-certain-undocumented = No event is certain to match. Undocumented: what CTS does with these rules.
too-many-combinations = The rules have too many combinations to check them all.
filter-unanswered = CTS didn’t return whether the filter is enabled.
filter-empty = Undocumented: what a filter without rules does.
rule-undocumented = Undocumented: what a rule of this kind does.
condition-undocumented = Undocumented: how the rules are combined.

# The card on pages and in forms.
title = Verdict
none-yet = None yet: the form isn’t complete.
nothing-wrong = No findings
# How many reasons there are besides the first, in a row of a list.
more = +{ NUMBER($count) } more
# Said before a reason to those who do not see its icon.
note = Note:
error = Error:
warning = Warning:
