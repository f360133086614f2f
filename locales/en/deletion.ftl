### What is lost when notifications are deleted, and getting it back.

# Before one is deleted. $reason is a sentence.
cannot-recreate = The notification can’t be created again as it is. { $reason }
# Before several are deleted.
recreatable = You can recreate them from the report that follows, with new IDs and creation times.
# $names are those of notifications.
not-recreatable = Can’t be recreated afterwards: { AND($names) }
