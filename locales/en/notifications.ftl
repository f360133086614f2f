### Key event notifications: their list, their page, and what is done with them.

-notifications = Notifications

title = { -notifications }
purpose = Send CTS events from this project to SMN topics or functions.
# Between that sentence and the one about the quota.
after-purpose = { " " }
list-caption = { -notifications }. Headers with a button sort the list.
search = Search notifications
# Tip of the search box: what it searches.
search-tip = Searches name, topic, operation, user, rule
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
does-not-exist = Notification not found
# $id is what the address names.
no-such-id = No notification of this project has the ID <code>{ $id }</code>. It was deleted, or belongs to another project or connection.
could-not-be-read = Couldn’t load this notification
id-not-among-read = None of the loaded notifications has the ID <code>{ $id }</code>. It might be one of those that couldn’t be loaded.
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
status-not-answered = Status not returned

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
filter-not-answered = not returned whether enabled
check = Findings

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
all-go-silent = All { NUMBER($count) } are enabled and will stop sending.
some-go-silent = { $count ->
    [one] { NUMBER($count) } of them is enabled and will stop sending.
   *[other] { NUMBER($count) } of them are enabled and will stop sending.
  }
none-enabled = All are disabled and send nothing now.
undo-from-report = You can undo it from the report that follows.
# The first names of many.
names = { AND($names) }
# Last of the names: how many others there are.
more-names = { NUMBER($count) } more

# What became of each of several.
progress = { NUMBER($done) } of { NUMBER($total) } done…
about-batch = { -notifications }: { $summary }.
dismiss = Dismiss
might-be-deleted = The notification might have been deleted. { $why }

# What happened to a notification.
is-enabled = Enabled notification <b>{ $name }</b>.
is-disabled = Disabled notification <b>{ $name }</b>, which sends nothing now.
was-enabled-already = <b>{ $name }</b> was already enabled.
was-disabled-already = <b>{ $name }</b> was already disabled.
# $why are sentences.
was-not-enabled = <b>{ $name }</b> wasn’t enabled. { $why }
was-not-disabled = <b>{ $name }</b> wasn’t disabled. { $why }
was-not-deleted = <b>{ $name }</b> wasn’t deleted. { $why }
was-not-recreated = Notification <b>{ $name }</b> wasn’t recreated. { $why }
is-deleted = Deleted notification <b>{ $name }</b>.
is-back = Recreated notification <b>{ $name }</b> with a new ID.
is-created = Created <b>{ $name }</b>.
is-saved = Saved <b>{ $name }</b>.
# $status is a sentence: that the status is not as it was wanted, and why.
should-be-enabled = <b>{ $name }</b> should be enabled. { $status }
should-be-disabled = <b>{ $name }</b> should be disabled. { $status }
is-back-with-status = Recreated <b>{ $name }</b>. { $status }
is-created-with-status = Created <b>{ $name }</b>. { $status }
is-saved-with-status = Saved <b>{ $name }</b>. { $status }
# What the status is instead, and why.
still-enabled = The notification is still enabled: it couldn’t be disabled. { $why }
still-disabled = The notification is still disabled: it couldn’t be enabled. { $why }
status-unknown = Unknown whether the notification is enabled. { $why }
accepted-enabled = The service accepted the request, but says that the notification is enabled.
accepted-disabled = The service accepted the request, but says that the notification is disabled.
does-not-say = The service doesn’t say. Refresh in a moment.
id-not-found = The service didn’t return the notification’s ID, and none with this name is in the list. Refresh in a moment.
no-longer-exists = <b>{ $name }</b> no longer exists. Someone else deleted it.
it-no-longer-exists = The notification no longer exists: someone else deleted it.
# $part is a part of a notification, as the API calls it.
incomplete = The service left the { $part } out of the list. Saving without it would remove what is stored, so nothing was sent.
without-id = The service left the ID out of the list, so nothing was sent.

# Before one is deleted. $target is a topic or function, $trigger what it is about.
it-is-enabled = The notification is enabled. { $target } will no longer be notified of its events ({ $trigger }).
it-is-disabled = The notification is disabled and sends nothing now.
it-might-be-enabled = The service didn’t return whether the notification is enabled. If it is, { $target } will no longer be notified of its events ({ $trigger }).
can-be-recreated = You can recreate it afterwards, with a new ID and creation time.
cannot-be-recreated = The notification can’t be recreated from here: the service left the { $part } out of the list.
keep-it = Cancel
keep-them = Cancel
keep-as-they-are = Cancel
# The word to type before what is enabled is deleted.
word = delete
recreate = Recreate
try-again = Try again

# Why saving failed.
try-again-soon = Try again in a moment.
gone-while-editing = The notification no longer exists.
deleted-by-others = Someone else deleted it while you were editing. Nothing was saved.
save-as-new = Your input is still here. Save again to create it as a new notification.

selection-tools-missing = Couldn’t load the tools for the selection
batch-report-missing = Couldn’t load the report
