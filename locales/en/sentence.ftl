### What a notification does, in a sentence and in a list. Names of operations, services,
### users and fields stay as they are: that is how they are found in events.

## The sentence. $operations, $users and $rules are further below.

notifies = Notify <b>{ $target }</b> of { $operations } by { $users }.
notifies-where = Notify <b>{ $target }</b> of { $operations } by { $users } where { $rules }.
disabled = <b>Inactive</b> – disabled. When enabled, notifies <b>{ $target }</b> of { $operations } by { $users }.
disabled-where = <b>Inactive</b> – disabled. When enabled, notifies <b>{ $target }</b> of { $operations } by { $users } where { $rules }.
status-unknown = <b>Status unknown</b> – CTS didn’t return it. When enabled, notifies <b>{ $target }</b> of { $operations } by { $users }.
status-unknown-where = <b>Status unknown</b> – CTS didn’t return it. When enabled, notifies <b>{ $target }</b> of { $operations } by { $users } where { $rules }.
no-target = <b>Inactive</b> – no target. Would match { $operations } by { $users }.
no-target-where = <b>Inactive</b> – no target. Would match { $operations } by { $users } where { $rules }.
disabled-no-target = <b>Inactive</b> – disabled, no target. Would match { $operations } by { $users }.
disabled-no-target-where = <b>Inactive</b> – disabled, no target. Would match { $operations } by { $users } where { $rules }.
no-operations = <b>Inactive</b> – no operations.
undocumented = <b>Unknown</b> – undocumented: what CTS does without listed operations.

## $operations: “Notify security-alerts of { … } by any user”

every-operation = <b>all operations</b> on all connected services
unknown-operations = <b>unknown operations</b> (operation type “{ $word }”)
# $sets is a list of the next message.
named-operations = { OR($sets) }
operations-of = <b>{ OR($operations) }</b> on { $resource }
counted-operations =
    { $count ->
        [one] <b>1 operation</b> on { AND($services) }
       *[other] <b>{ NUMBER($count) } operations</b> on { AND($services) }
    }
counted-services = <b>{ NUMBER($count) } operations</b> on { NUMBER($services) } services
# A service and a kind of resource that is not called like it.
resource-type = { $service } { $resource }

## $users: “Notify security-alerts of 7 operations by { … }”

any-user = <b>any user</b>
# $groups is a list of the next message.
named-users = { OR($groups) }
users-of = <b>{ OR($users) }</b> (group { $group })
unnamed-users = users of { AND($groups) } (none is selected)
counted-users =
    { $count ->
        [one] any of <b>1 user</b> in { AND($groups) }
       *[other] any of <b>{ NUMBER($count) } users</b> in { AND($groups) }
    }

## $rules: “… by any user where { … }”. Each rule is one of the last three messages.

one-rule = { $rule }
all-rules = { AND($rules) }
any-rule = { OR($rules) }
# Combined in a way this console does not know.
combined-rules = these rules match, combined by “{ $word }”: { AND($rules) }
rule-equal = { $field } = <b>{ $value }</b>
rule-not-equal = { $field } ≠ <b>{ $value }</b>
rule-unsupported = <b>“{ $rule }”</b> (unsupported)

## Sentences that follow

filter-disabled =
    { $count ->
        [one] Filter disabled: 1 rule is ignored.
       *[other] Filter disabled: { NUMBER($count) } rules are ignored.
    }
filter-unknown = CTS didn’t return whether the filter is enabled.
operations-undocumented = Undocumented: what CTS does about { AND($resources) } without listed operations.
users-undocumented = Undocumented: whether users of { AND($groups) } count, where no user is listed.
filter-undocumented = Undocumented: what a filter without rules does.
condition-undocumented = Undocumented: what combining rules by “{ $word }” does.
rules-undocumented = Undocumented: what CTS does with { AND($rules) }.
quoted = “{ $name }”

## The list’s column Trigger

all-operations = All operations
none = No operations
operations =
    { $count ->
        [one] { AND($services) }: 1 operation
       *[other] { AND($services) }: { NUMBER($count) } operations
    }
operations-of-services = { NUMBER($count) } operations on { NUMBER($services) } services
# Two things that restrict what a notification is about.
also = { $first } · { $second }
users =
    { $count ->
        [one] 1 user
       *[other] { NUMBER($count) } users
    }
users-unlisted =
    { $count ->
        [one] 1 user, not all listed
       *[other] { NUMBER($count) } users, not all listed
    }
rules =
    { $count ->
        [one] 1 rule
       *[other] { NUMBER($count) } rules
    }
rules-unclear =
    { $count ->
        [one] 1 rule, unclear
       *[other] { NUMBER($count) } rules, unclear
    }
filter-empty = filter without rules
filter-off = filter disabled

## The list’s column Target

untargeted = No target
# Kind and region of the target.
place = { $kind } · { $region }
smn = SMN
function = Function
