### What was changed through this browser.

title = Changes made in this browser
about = The newest 1,000 are kept in this browser only.
nothing = No changes yet.
download-json = Download JSON
download-csv = Download CSV
clear = Clear
clear-question = Clear the list of changes?
clear-body = The list can’t be restored. The changes themselves stay.
time = Time
object = Object
action = Action
outcome = Outcome
notification = Notification
connector = Connector
created = Create
updated = Update
enabled = Enable
disabled = Disable
deleted = Delete
done = Done
refused = Rejected
unknown = Unknown
