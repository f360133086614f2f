### What is found in AWS documents, decided about them, and offered as a correction.

# $message says what is wrong there.
refused = AWS rejects this { $document }, so it isn’t in force as it stands: { $message }
refused-at = AWS rejects this { $document } because of line { NUMBER($line) }, so it isn’t in force as it stands: { $message }
may-refuse = AWS might reject this { $document }: { $message }
may-refuse-at = AWS might reject this { $document } because of line { NUMBER($line) }: { $message }

mend-line-first = Fix line { NUMBER($line) } first.
statement-no-help = Adding a statement doesn’t help as long as line { NUMBER($line) } stays as it is.
no-room = There is no room for another statement.
add-statement = Add statement
add-statements = Add statements
replace-statement = Replace statement
pasted-topic-unreadable = The pasted topic policy can’t be read, so nothing can be added to it. { $message }
other-partition = Topic and role are in partition { $partition }. Account { $account } is Network Security’s only in aws; in { $partition } it isn’t, so no policies that allow it are generated.
read-back-differs = The generated { $document } isn’t shown: read back, it doesn’t say what the form says ({ $what }).
