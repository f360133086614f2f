### What is proved about a notification: which events match.

title = Match preview
matches = Matches
does-not-match = Doesn’t match
not-known = Whether it ever matches is not known: what the service does with such rules or values is not documented.
# $rule is a rule of the filter, $name a notification.
filter-off = Its filter is disabled, so its rules have no effect.
unlisted-value = The rule “{ $rule }” compares with a text that is not documented for its field.
no-event = It never matches.
never-matches = It never matches: “{ $rule }” is never true.
# $rules are in quotation marks.
rules-never-match = It never matches: { AND($rules) } are never true together.
quoted = “{ $rule }”
lets-all-pass = Its filter excludes nothing: every event passes.
redundant-rule = The rule “{ $rule }” can go: without it the same events match.
covered-by = “{ $name }” notifies the same target of all of this, too.

# What an example event has.
any-operation = any operation
by-user = by { $user }
by-another-user = by another user
something-else = { $field } is something else
has = { $field } = { $value }
has-no = no { $field }
