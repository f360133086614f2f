### Choosing operations from the catalog of a connection.

operations = { $count ->
    [one] { NUMBER($count) } operation
   *[other] { NUMBER($count) } operations
  }
chosen = { NUMBER($count) } selected, { NUMBER($left) } left
chosen-too-many = { NUMBER($count) } selected, { NUMBER($surplus) } too many
too-many-operations = A notification can list at most { NUMBER($most) } operations. Remove { NUMBER($surplus) }.
too-many-services = A notification can list at most { NUMBER($most) } services. Remove { NUMBER($surplus) }.

# Presets: operations for common needs.
logins = Logins and credentials
cts-changes = Changes to notifications and trackers
deletions = Deleted servers, disks, and networks
permissions = Users and permissions
keys = Keys and secrets
storage = Buckets and topics

# The dialog.
choose-operations = Select operations
browse-operations = Browse operations
search-operations = Search operations
presets = Presets
found = Found { $count ->
    [one] { NUMBER($count) } operation
   *[other] { NUMBER($count) } operations
  }
applied = { $count ->
    [one] The form lists { NUMBER($count) } operation now.
   *[other] The form lists { NUMBER($count) } operations now.
  }
none-found = No operation matches. You can type operations that aren’t in the catalog into the form.
catalog-empty = The catalog of this connection is empty.
# $chosen of $count operations of a service are chosen.
share = { NUMBER($chosen) } of { NUMBER($count) }
# $of is a service, or a service and a resource type: ECS · ecs.
all-of = { $count ->
    [one] Select all ({ NUMBER($count) }): { $of }
   *[other] Select all ({ NUMBER($count) }): { $of }
  }
all-found-of = { $count ->
    [one] Select all found ({ NUMBER($count) }): { $of }
   *[other] Select all found ({ NUMBER($count) }): { $of }
  }
preset-empty = None of its operations are in this catalog.
preset-documented = { $count ->
    [one] { NUMBER($count) } operation, verified.
   *[other] { NUMBER($count) } operations, all verified.
  }
# $names are operations that no document names.
preset-undocumented = { $count ->
    [one] { NUMBER($count) } operation, unverified: { AND($names) }.
   *[other] { NUMBER($count) } operations. Unverified: { AND($names) }.
  }
preset-missing = Not in this catalog: { AND($names) }.
# Said after the label of a preset whose operations are chosen.
preset-chosen = , selected

# The box in the form.
find-or-paste = Find or paste operations
find-or-paste-hint = Search the catalog, or paste operations, one per line: <code>ECS ecs deleteServer</code>
add = Add
add-these = Add operations
nothing-new = Nothing new: these operations are listed already.
added = { $count ->
    [one] Added { NUMBER($count) } operation.
   *[other] Added { NUMBER($count) } operations.
  }
not-added = “{ $line }” wasn’t added: enter service, resource type, and operation.
lines-not-added = { $count ->
    [one] { NUMBER($count) } line wasn’t added: enter service, resource type, and operation.
   *[other] { NUMBER($count) } lines weren’t added: enter service, resource type, and operation.
  }
pending = “{ $name }” was typed or pasted but not added.
match-search = { $count ->
    [one] { NUMBER($count) } operation found
   *[other] { NUMBER($count) } operations found
  }
match-search-more = { NUMBER($count) } operations found, { NUMBER($shown) } shown: type more to narrow them down
