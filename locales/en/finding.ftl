### What all checks of what was entered have in common: labels of fixes.

use-value = Use { $value }
use-quoted = Use “{ $value }”
add-quoted = Add “{ $value }”
remove-spaces = Remove spaces
remove-quotes = Remove quotation marks
# Label of a fix of a filter rule; $fix is the label of the fix itself.
use-lets-only = { $fix }; the rule then passes only events with { $field } “{ $value }”
use-keeps-back = { $fix }; the rule then excludes events with { $field } “{ $value }”
