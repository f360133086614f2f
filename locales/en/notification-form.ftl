### The form of a notification.

save = Save notification
create = Create notification
left-out = The service left the { AND($parts) } out of the list, so the copy doesn’t have them.
kept-what-was-typed = The form shows your draft, so the other changes weren’t applied.
check = Findings

name-and-target = Name and target
status = Status
operations = Operations
# How much of the limits is used.
operations-used = { NUMBER($count) } of { NUMBER($most) } operations, { NUMBER($services) } of { NUMBER($most-services) } services
service = Service
resource-type = Resource type
# A row of the table of operations, counted from 1.
operations-row = Operations { NUMBER($row) }
add-operations = Add operations, row { NUMBER($row) }
remove-operations = Remove operations { NUMBER($row) }
add-service = Add service

users = Users
all-users = Applies to all users.
some-users = Applies only to these users. Users and groups are IAM names, compared exactly.
users-used = { NUMBER($groups) } of 10 groups, { NUMBER($users) } of 50 users
add-user-group = Add user group
user-group = User group
user = User
user-group-row = User group { NUMBER($row) }
add-users = Add users, group { NUMBER($row) }
remove-user-group = Remove user group { NUMBER($row) }
recent-users = Select recent users
recent-users-group = Select recent users, group { NUMBER($row) }
choose-users = Select users
search-users = Search users of the last 30 days
users-chosen = { NUMBER($count) } selected, { NUMBER($left) } left
users-chosen-too-many = { NUMBER($count) } selected
too-many-users = A notification can list at most { NUMBER($most) } users. Remove { NUMBER($surplus) }.
users-found = { $count ->
    [one] { NUMBER($count) } user
   *[other] { NUMBER($count) } users
  }
no-user-found = No user matches. You can type other users into the form.

filter = Filter
rules-used = { NUMBER($count) } of 6 rules
filter-hint = Rules about the event itself. Values are compared exactly, letter by letter.
add-rule = Add rule
rule-row = Rule { NUMBER($row) }
remove-rule = Remove rule { NUMBER($row) }
# $word is how the service says that rules are combined.
unknown-condition = Stored as “{ $word }”, which is neither AND nor OR. Choose one to replace it.
kept-as-stored = Unsupported rule
edit-rule = Edit rule
field = Field
choose-field = Choose a field
comparison = Operator
is = =
is-not = ≠
value = Value
choose-value = Choose a value

not-all-offered = Not all options could be loaded. You can type them instead.
load-again = Refresh

close = Close
cancel = Cancel
apply = Apply
# How much is chosen, and why that is too much.
chosen-but = { $chosen }. { $why }

name = Name
name-hint = Unique in the project, up to 64 characters: letters, digits, “_”, and Chinese characters unless the cloud excludes them.
topic = Topic or function
topic-hint = URN of an SMN topic or FunctionGraph function. Type the name of a listed one to be offered its URN. Required while enabled.
enabled = Enabled
enabled-hint = Messages are sent from the moment it is saved.
agency = Create agency cts_admin_trust
agency-hint = Sends agency_name cts_admin_trust, which lets CTS create the agency it needs to reach the target. Huawei Cloud only.

selected-operations = Selected operations
selected-operations-hint = Matches the operations listed below.
all-operations = All operations
all-operations-hint = Matches whatever happens in any connected service. Expect many messages.

no-filter = No filter
filter-on = Enabled
filter-disabled = Disabled, rules kept
how-combined = How the rules are combined
match-all = Match all (AND)
match-any = Match any (OR)

add-operation = Add operation
remove-operation = Remove operation { $name }
add-user = Add user
remove-user = Remove user { $name }

draft-restored = Your input from before the reload is back.
