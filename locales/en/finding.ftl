### What is wrong with what was entered: identifiers, fields, filters. Values stand in “”.

about-target = Topic or function: { $message }
kept-as-stored = { $message } It is kept as it is until it is edited.
in-the-text = In the { $noun } of this text: { $message }
use-value = Use { $value }
cannot-be-read = This cannot be read.
something-else = { $message } { $other } is something else and left out.
# Label of a fix of a filter rule; $fix is the label of the fix itself.
use-lets-only = { $fix }; the rule then lets only events pass with { $field } “{ $value }”
use-keeps-back = { $fix }; the rule then keeps events back with { $field } “{ $value }”
