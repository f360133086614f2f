### What is proved about a notification: which events match.

title = Match preview
matches = Matches
does-not-match = Doesn’t match
not-known = Can’t predict matches: how CTS handles these rules or values is undocumented.
# $rule is a rule of the filter, $name a notification.
filter-off = The filter is disabled, so its rules have no effect.
unlisted-value = The rule “{ $rule }” compares with a value that isn’t documented for its field.
no-event = Never matches.
never-matches = Never matches: “{ $rule }” is never true.
# $rules are in quotation marks.
rules-never-match = Never matches: { AND($rules) } are never true together.
quoted = “{ $rule }”
lets-all-pass = The filter has no effect: every event passes.
redundant-rule = The rule “{ $rule }” is redundant: without it, the same events match.
covered-by = Duplicate: “{ $name }” already sends these events to the same target.

# What an example event has.
any-operation = any operation
by-user = by { $user }
by-another-user = by another user
something-else = { $field } has another value
has = { $field } = { $value }
has-no = no { $field }
