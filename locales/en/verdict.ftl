### The verdict about a notification or connector, and its reasons.

# What a verdict is called, in lists, filters and cards.
errors = Errors
never-matches = Never matches
nobody-notified = Nobody notified
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

filter-without-effect = Every event passes, so the filter has no effect.
status-unanswered = The service did not answer whether the notification is enabled.
no-target = Without a target, nobody is notified.
disabled = The notification is disabled, so nobody is notified.
disabled-without-target = The notification is disabled and has no target, so nobody is notified.
no-event-passes = No event passes.
rule-never-matches = No event passes: “{ $rule }” never matches.
# $rules are rules of a filter, each in quotation marks.
rules-never-match = No event passes: { AND($rules) } never match together.
quoted = “{ $rule }”
scope-undocumented = Which operations this kind of selection stands for is not documented.
users-undocumented = CTS might ignore users when All operations is selected (undocumented).
no-operation = No operation is selected; what the service does then is not documented.
no-user = No user is selected; what the service does then is not documented.
none-certain-undocumented = No event is certain to match: what the service does with these rules is not documented.
too-many-combinations = The rules allow too many combinations to look at all of them.
filter-unanswered = The service did not answer whether the filter applies.
filter-empty = What a filter without rules does is not documented.
rule-undocumented = What a rule of this kind does is not documented.
condition-undocumented = How the rules are combined is not documented.

# The card on pages and in forms.
title = Verdict
none-yet = None yet: the form is not complete.
nothing-wrong = Nothing known is wrong.
# How many reasons there are besides the first, in a row of a list.
more = +{ NUMBER($count) } more
# A reason, after the field it is about.
about = <b>{ $field }:</b> { $message }
# Said before a reason to those who do not see its icon.
note = Note:
error = Error:
warning = Warning:
