### The page that writes notifications as code.

title = Export as code
# How many notifications are exported, and which.
all = { $count ->
    [one] { NUMBER($count) } notification: all of this project.
   *[other] { NUMBER($count) } notifications: all of this project.
  }
all-listed = { $count ->
    [one] { NUMBER($count) } notification: all that the search of the list shows.
   *[other] { NUMBER($count) } notifications: all that the search of the list shows.
  }
some-deleted = { $count ->
    [one] { NUMBER($count) } notification of { NUMBER($wanted) }; the others were deleted.
   *[other] { NUMBER($count) } notifications of { NUMBER($wanted) }; the others were deleted.
  }
chosen = { $count ->
    [one] { NUMBER($count) } notification.
   *[other] { NUMBER($count) } notifications.
  }
nothing = There is nothing to export
nothing-hint = No notification of this project is selected.
go-to-notifications = Go to the notifications
format = Format
import-blocks = With import blocks, so that Terraform takes over what exists instead of creating it again
what-commands-do = What the commands do
create-them = Create them
update-stored = Update the stored ones
limitations = Limitations ({ NUMBER($count) })
# After a limitation: the notifications it is about.
about = About { AND($names) }.
more-names = { NUMBER($count) } more
not-saved = <b>{ $name }</b> could not be saved: the browser refused.
copy-code = Copy code
download = Download
code = Code
