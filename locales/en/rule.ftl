### What is wrong with a rule of a filter: field = value or field != value.

no-rule = Unsupported rule “{ $rule }”. Use field = value or field != value.
no-operator = Unsupported operator “{ $operator }” in “{ $rule }”. Use field = value or field != value.
field-missing = Select a field: { OR($fields) }.
field-unknown = “{ $found }” isn’t a field. Use { OR($fields) }.
value-missing = Enter a value.
value-missing-for = Enter a value for { $field }.
value-length = The value for { $field } is too long ({ NUMBER($length) } of { NUMBER($longest) } characters).
value-spaces = The value begins or ends with spaces. Undocumented: whether they count.
value-quotes = The value begins or ends with quotation marks. CTS compares values literally, so they count.
value-look-alike = Found { $found } in the value, and values are compared literally.
value-pattern = “{ $value }” looks like a pattern or a list, but values are compared literally: there are no wildcards.
value-operator = The value contains an operator. Undocumented: how CTS reads it.
value-mark = The value ends with “{ $mark }”. Values are compared literally, so it is part of the value.
value-comment = “{ $comment }” looks like a comment, but rules have no comments: it is part of the value, and values are compared literally.
data-event = “{ $value }” is the type of data events, for which notifications are probably never sent.
api-version-form = The CTS console offers v1 and v3, but events have versions such as “1.0” or “v1.0”, and “{ $value }” equals only “{ $value }”.
# Of $field, trace_type; events with other values were seen.
unlisted-type = “{ $value }” isn’t a documented value of { $field }. Documented are { AND($values) }. Events with other values have been seen.
unlisted-value = “{ $value }” isn’t a documented value of { $field }. Documented are { AND($values) }. Undocumented: whether events can have other values.
api-version-characters = An api_version can contain only letters, digits, “_”, “-”, and “.”. Found { $found }.
