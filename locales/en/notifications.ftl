### Key event notifications: their list, their page, and what is done with them.

-notifications = Notifications

title = { -notifications }
purpose = Send CTS events from this project to SMN topics or functions.
list-caption = { -notifications }. Headers with a button sort the list.
search = Search name, topic, operation, user, rule
new = New notification
edit = Edit
duplicate = Duplicate
delete = Delete
enable = Enable
disable = Disable
export = Export as code
undo = Undo
actions = Actions

# Headings and titles of pages; $name is that of a notification.
edit-named = Edit { $name }
duplicate-of = Duplicate of { $name }
does-not-exist = This notification does not exist
# $id is what the address names.
no-such-id = No notification of this project has the ID <code>{ $id }</code>. It was deleted, or belongs to another project or connection.
could-not-be-read = This notification could not be read
id-not-among-read = None of the notifications that could be read has the ID <code>{ $id }</code>. It might be one of those that could not.
notification = Notification

empty = No notifications yet
empty-hint = A notification sends a message to an SMN topic or a function when selected operations happen in this project.

select-page = Select all on this page
select-named = Select { $name }
enable-named = Enable { $name }
disable-named = Disable { $name }
duplicate-named = Duplicate { $name }
delete-named = Delete { $name }
no-filter = no filter
no-topic = no topic
# $groups are user groups with their users.
only-users = only operations of { OR($groups) }
# A user group and its users.
group-users = { $group } ({ AND($users) })
group-line = <b>{ $group }</b>: { AND($users) }

# Status.
enabled = Enabled
disabled = Disabled
status-not-answered = Status not answered

# The page of a notification: what is said about it.
target = Target
operations = Operations
users = Users
filter = Filter
created = Created
id = ID
project = Project
account = Account
agency = Agency
copy-urn = Copy topic URN
copy-id = Copy ID
none = none
all-operations = All operations of every connected service
all-users = All users
filter-disabled = disabled, rules kept
filter-not-answered = whether it applies was not answered
check = Check

# What is selected in the list.
selected = { NUMBER($count) } selected
selected-notifications = Selected notifications
enable-selected = Enable selected
disable-selected = Disable selected
delete-selected = Delete selected
export-selected = Export selected as code
clear-selection = Clear selection
select-all = { $count ->
    [one] Select all { NUMBER($count) } notification
   *[other] Select all { NUMBER($count) } notifications
  }

# Questions before something is done to several. $names are those of notifications.
disable-many = { $count ->
    [one] Disable { NUMBER($count) } notification?
   *[other] Disable { NUMBER($count) } notifications?
  }
delete-many = { $count ->
    [one] Delete { NUMBER($count) } notification?
   *[other] Delete { NUMBER($count) } notifications?
  }
delete-one = Delete “{ $name }”?
all-go-silent = All { NUMBER($count) } are enabled and will send nothing any more.
some-go-silent = { $count ->
    [one] { NUMBER($count) } of them is enabled and will send nothing any more.
   *[other] { NUMBER($count) } of them are enabled and will send nothing any more.
  }
none-enabled = They are disabled and send nothing now.
undo-from-report = You can undo it from the report that follows.
# The first names of many.
names = { AND($names) }
# Last of the names: how many others there are.
more-names = { NUMBER($count) } more

# What became of each of several.
progress = { NUMBER($done) } of { NUMBER($total) } done…
about-batch = { -notifications }: { $summary }.
dismiss = Dismiss
might-be-deleted = It might be deleted. { $why }

# What happened to a notification; its name stands before.
is-enabled = <b>{ $name }</b> is enabled.
is-disabled = <b>{ $name }</b> is disabled. It sends nothing now.
was-enabled-already = <b>{ $name }</b> was enabled already.
was-disabled-already = <b>{ $name }</b> was disabled already.
# $why are sentences.
was-not-enabled = <b>{ $name }</b> was not enabled. { $why }
was-not-disabled = <b>{ $name }</b> was not disabled. { $why }
was-not-deleted = <b>{ $name }</b> was not deleted. { $why }
was-not-recreated = <b>{ $name }</b> was not created again. { $why }
is-deleted = <b>{ $name }</b> is deleted.
is-back = <b>{ $name }</b> is back, with a new ID.
is-created = <b>{ $name }</b> is created.
is-saved = <b>{ $name }</b> is saved.
# $unlike says that the status is not as it was wanted, and why.
was-to-be-enabled = <b>{ $name }</b> was to be enabled, { $unlike }
was-to-be-disabled = <b>{ $name }</b> was to be disabled, { $unlike }
is-back-but = <b>{ $name }</b> is back, { $unlike }
is-created-but = <b>{ $name }</b> is created, { $unlike }
is-saved-but = <b>{ $name }</b> is saved, { $unlike }
# The same without a name before it.
it-was-to-be-enabled = It was to be enabled, { $unlike }
it-was-to-be-disabled = It was to be disabled, { $unlike }
but-enabled = but is enabled: it could not be disabled. { $why }
but-disabled = but is disabled: it could not be enabled. { $why }
but-unknown = but whether it is enabled is not known. { $why }
accepted-enabled = The service accepted that, and says it is enabled.
accepted-disabled = The service accepted that, and says it is disabled.
does-not-say = The service does not say. Look again in a moment.
id-not-found = The service did not say under which ID it is, and it was not found in the list by its name. Look again in a moment.
no-longer-exists = <b>{ $name }</b> no longer exists. Somebody else deleted it.
it-no-longer-exists = It no longer exists: somebody else deleted it.
# $part is a part of a notification, as the API calls it.
incomplete = The service left its { $part } out of the list. Sending it back without would remove what is stored, so nothing was sent.
without-id = The service left its ID out of the list, so nothing was sent.

# Before one is deleted. $target is a topic or function, $trigger what it is about.
it-is-enabled = It is enabled. After this, { $target } is no longer notified by it: { $trigger }.
it-is-disabled = It is disabled and sends nothing now.
it-might-be-enabled = Whether it is enabled was not answered. If it is: after this, { $target } is no longer notified by it: { $trigger }.
can-be-recreated = You can create it again from the message that follows, with a new ID and creation time.
cannot-be-recreated = It can’t be created again from here: the service left its { $part } out of the list.
keep-it = Keep it
keep-them = Keep them
keep-as-they-are = Keep them as they are
# The word to type before what is enabled is deleted.
word = delete
recreate = Create it again
try-again = Try again

# Why saving failed.
try-again-soon = Try again in a moment.
gone-while-editing = This notification no longer exists.
deleted-by-others = Somebody else deleted it while you were editing. Nothing was saved.
save-as-new = Your text is still here. Save again to create it as a new notification.

selection-tools-missing = What can be done with the selection could not be loaded
batch-report-missing = What became of them could not be loaded
