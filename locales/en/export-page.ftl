### The page that writes notifications as code.

title = Export as code
# How many notifications are exported, and which.
all = { $count ->
    [one] { NUMBER($count) } notification: all of this project.
   *[other] { NUMBER($count) } notifications: all of this project.
  }
all-listed = { $count ->
    [one] { NUMBER($count) } notification: all that the list’s search shows.
   *[other] { NUMBER($count) } notifications: all that the list’s search shows.
  }
some-deleted = { $count ->
    [one] { NUMBER($count) } notification of { NUMBER($wanted) }; the others were deleted.
   *[other] { NUMBER($count) } notifications of { NUMBER($wanted) }; the others were deleted.
  }
chosen = { $count ->
    [one] { NUMBER($count) } notification.
   *[other] { NUMBER($count) } notifications.
  }
nothing = Nothing to export
nothing-hint = No notification exists in this project, none matches the search, or those selected were deleted.
go-to-notifications = Go to notifications
format = Format
bundle-yaml = Bundle (YAML)
bundle-json = Bundle (JSON)
bundle-about = A bundle for many connections: topics and functions of this project are named, so that they are found in other projects as well. It can be loaded on the page of plans.
import-blocks = Include import blocks, so Terraform takes over what exists instead of recreating it
what-commands-do = What the commands do
create-them = Create notifications
update-stored = Update stored notifications
limitations = Limitations ({ NUMBER($count) })
# $limitation is a sentence, $names are the notifications it is about.
about = <b>{ AND($names) }:</b> { $limitation }
more-names = { NUMBER($count) } more
not-saved = <b>{ $name }</b> wasn’t saved: blocked by the browser.
copy-code = Copy code
download = Download
code = Code
