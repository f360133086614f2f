### Parts that many pages share: buttons, dialogs, notes around forms, what is being loaded.

try-again = Try again
refresh = Refresh
loading = Loading…
page-missing = Couldn’t load this page
file-missing = A file of the console didn’t arrive: the network might be interrupted, or a new version of the console might have replaced the file.
file-missing-next = Try again. If that doesn’t help, reload the console.

pages = Pages
page-of = Page { NUMBER($page) } of { NUMBER($pages) }
previous-page = Previous page
next-page = Next page
breadcrumb = Breadcrumb

# $word stands in a dialog that asks before something is deleted.
type-word = Type “{ $word }” to confirm
not-the-word = The box doesn’t contain “{ $word }” yet.

# Spoken before a finding.
error-before = Error:{" "}
warning-before = Warning:{" "}
note-before = Note:{" "}

cannot-be-saved = Can’t be saved yet
saving = Validation
not-complete = Not complete yet
ready-to-save = Ready to save
errors-in-the-way = { $count ->
    [one] { NUMBER($count) } error to fix
   *[other] { NUMBER($count) } errors to fix
}
no-draft-kept = No draft is kept: the browser’s storage is full or disabled. Your input stays here, but a reload loses it.
cancel = Cancel
no-changes = No changes
changes-in = { $count ->
    [one] Unsaved changes in { NUMBER($count) } field
   *[other] Unsaved changes in { NUMBER($count) } fields
}
unsaved-changes = Unsaved changes
# What a field was, and is now: spoken before the value.
before = before:{" "}
after = after:{" "}
draft-restored = Draft restored
dismiss = Dismiss
discard-draft = Discard draft
# Above the form of a copy.
original-not-found = Original not found
original-not-found-next = The form doesn’t have its values. Enter them yourself, or duplicate another one from the list.

api-json = API JSON
copy-json = Copy JSON
copy-masked = Copy with the external ID masked
copied-masked = Copied; the external ID in it is masked

# Somebody else changed what is being edited.
conflict = Edit conflict
conflict-none = Not saved: someone else changed this. You changed different fields, so both sets of changes fit together.
conflict-choose = Not saved: someone else changed this. Choose a value for each conflicting field; other changes are merged.
field = Field
when-opened = When you opened it
theirs = Theirs, stored now
yours = Yours
merge-and-continue = Merge and continue
unchanged-by-you = unchanged by you, so theirs is taken
keep-mine = Keep mine
use-theirs = Use theirs

# Between the field and the value of a filter rule, spoken.
is = is
is-not = is not
# Between two rules.
and = and
or = or
