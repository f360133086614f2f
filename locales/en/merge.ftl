### The fields of an object in a comparison: what they are called, and what is in them.

## Labels

notification-type = Notification type
topic-arn = Topic ARN
role-arn = Role ARN
external-id = External ID
name = Name
scope = Scope
operations = Operations
users = Users
target = Topic or function
status = Status
filter = Filter
agency = Agency

## Contents

unchanged = unchanged
new-value = new value
none = none
enabled = enabled
disabled = disabled
not-returned = not returned
all-operations = all operations
selected-operations = selected operations
any-user = any user
# A line of operations: service, resource type, names.
operations-line = { $service } { $resource }: { $operations }
operations-pending = { $service } { $resource }: { $operations } (not added: { $pending })
users-line = { $group }: { $users }
users-pending = { $group }: { $users } (not added: { $pending })
# The first line of a filter; its rules follow. $condition is all, any, or what CTS returned.
filter-line =
    { $condition ->
        [all] all of:
        [any] any of:
       *[word] { $condition }:
    }
filter-disabled =
    { $condition ->
        [all] disabled, all of:
        [any] disabled, any of:
       *[word] disabled, { $condition }:
    }
filter-unknown =
    { $condition ->
        [all] not returned whether enabled, all of:
        [any] not returned whether enabled, any of:
       *[word] not returned whether enabled, { $condition }:
    }
