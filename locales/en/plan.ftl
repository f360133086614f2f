### A plan, which lists what has to change so that connections match a bundle, and what came of
### applying it.

summary = { NUMBER($create) } to create, { NUMBER($update) } to update, { NUMBER($delete) } to delete, { NUMBER($unchanged) } unchanged, { NUMBER($keep) } not in the bundle, { NUMBER($blocked) } blocked.

## Why nothing is done with an object

blocked-unread = Not everything stored there could be loaded.
blocked-twice-in-bundle = The bundle has more than one entry of this name for the connection.
blocked-twice-stored = More than one object of this name is stored.
blocked-left-out = The service returned only part of the object, so it can’t be compared.
blocked-same-project = The bundle wants something else under this name for another connection to the same project.
blocked-uncertain = Unknown whether the object was changed, so the change can’t be undone. Check the object.

## Warnings

quota = The project can have { NUMBER($quota) } notifications. There might be no room for this one.
# $used is how many there are when this one’s turn comes, other changes of the plan included.
quota-full = No room: { NUMBER($used) } of { NUMBER($quota) } notifications are in use by then.
topic-missing = SMN topic “{ $topic }” doesn’t exist in this project.
topic-unheard = SMN topic “{ $topic }” has no subscriber in this project.
topic-unconfirmed = No subscription to SMN topic “{ $topic }” is confirmed in this project.
external-id-needed = Enter the external ID “{ $name }” before applying.
# $reason is a sentence.
not-recreatable = Can’t be created again after it is deleted. { $reason }
# Names of connections, each in quotation marks.
same-project = { $count ->
    [one] { AND($names) } leads to the same project.
   *[other] { AND($names) } lead to the same project.
}
quoted = “{ $name }”
# In place of a sentence that only the program that made the plan has.
rule-named = Rule { $rule }, field { $field }.

## The files

plan-version = Version { NUMBER($found) } isn’t supported. Use version { NUMBER($supported) }.
# $reason is the parser’s own, in English.
plan-unreadable = The file isn’t a valid plan: { $reason }
run-of-other-plan = The progress in the file belongs to another plan.

## What came of it

done = Applied.
already = Already as planned.
changed-meanwhile = Skipped: changed after the plan was made.
# $reason is a sentence.
uncertain = The change might have been applied. { $reason }
failed-left-out = The service returned only part of the object.
failed-not-seen = Created, but not in the list yet.
failed-external-id = The external ID wasn’t entered.
failed-no-writes = Not sent: the connection is read-only, was removed, or leads to another project now. Check it under Connections.
failed-no-answer = No response.
failed-unreadable = The response isn’t in the service’s format.
# $answer is what the service said, for example “400 · CTS.0407 · …”.
failed-answer =
    { $kind ->
        [not-allowed] Access denied: { $answer }
        [rejected] Rejected: { $answer }
       *[other] Failed: { $answer }
    }
report = { NUMBER($done) } applied, { NUMBER($already) } as planned already, { NUMBER($changed) } skipped, { NUMBER($failed) } failed, { NUMBER($uncertain) } unknown, { NUMBER($open) } not finished, { NUMBER($blocked) } blocked.

## What is lost with a plan that was applied, or partly, once it is not kept any longer

loss-unfinished = { $count ->
    [one] One change of it isn’t finished. It can’t be continued afterward.
   *[other] { NUMBER($count) } changes of it aren’t finished. They can’t be continued afterward.
}
loss-failed = { $count ->
    [one] One change of it failed. It can’t be tried again afterward.
   *[other] { NUMBER($count) } changes of it failed. They can’t be tried again afterward.
}
loss-undo = { $count ->
    [one] One change of it was applied. The undo plan for it is discarded.
   *[other] { NUMBER($count) } changes of it were applied. The undo plan for them is discarded.
}
