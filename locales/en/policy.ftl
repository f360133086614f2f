### What is found in AWS documents, decided about them, and offered as a correction.

# $message says what is wrong there.
refused = AWS refuses this { $document }, so it isn't in force as it stands: { $message }
refused-at = AWS refuses this { $document } because of line { NUMBER($line) }, so it isn't in force as it stands: { $message }
may-refuse = AWS may refuse this { $document }: { $message }
may-refuse-at = AWS may refuse this { $document } because of line { NUMBER($line) }: { $message }

mend-line-first = Line { NUMBER($line) } has to be mended first.
statement-no-help = A statement of its own doesn't help as long as line { NUMBER($line) } says what it does.
no-room = There is no room for a statement of its own.
add-statement = Add the statement
add-statements = Add the statements
replace-statement = Put the right statement in its place
pasted-topic-unreadable = The topic's policy that was pasted can't be read, so nothing can be added to it. { $message }
other-partition = Topic and role are in the partition { $partition }. The account { $account } is Network Security's in aws only; in { $partition } that number belongs to somebody else or nobody, so no documents that let it in are made.
read-back-differs = What was made is not shown: read back, the { $document } does not say what the form says ({ $what }).

# What the four policies are called within a sentence.
trust-policy = trust policy
role-permissions-policy = role’s permissions policy
topic-policy = topic policy
key-policy = key policy

# $what in read-back-differs, where a statement of ours is there more often than once.
only-our-statements = only our statements

# Why the new external ID can’t be taken from a pasted trust policy.
no-other-external-id = It asks for no other external ID than the connector’s.
other-external-ids = It has several other external IDs, so it’s unclear which one is new.
