### Choosing operations from the catalog of a connection.

operations = { $count ->
    [one] { NUMBER($count) } operation
   *[other] { NUMBER($count) } operations
  }
chosen = { NUMBER($count) } chosen, { NUMBER($left) } left
chosen-too-many = { NUMBER($count) } chosen, { NUMBER($surplus) } too many
too-many-operations = A notification can list { NUMBER($most) } operations. Take { NUMBER($surplus) } away.
too-many-services = A notification can be about { NUMBER($most) } services. Take { NUMBER($surplus) } away.

# Presets: operations for common needs.
logins = Logins and credentials
cts-changes = Changes to notifications and trackers
deletions = Deleted servers, disks and networks
permissions = Users and permissions
keys = Keys and secrets
storage = Buckets and topics

# The dialog.
choose-operations = Choose operations
browse-operations = Browse operations
search-operations = Search service, resource type or operation
presets = Presets
found = Found { $count ->
    [one] { NUMBER($count) } operation
   *[other] { NUMBER($count) } operations
  }
applied = { $count ->
    [one] The form lists { NUMBER($count) } operation now.
   *[other] The form lists { NUMBER($count) } operations now.
  }
none-found = No operation matches. What the catalog does not know can be typed into the form.
catalog-empty = The catalog of this connection is empty.
# $chosen of $count operations of a service are chosen.
share = { NUMBER($chosen) } of { NUMBER($count) }
# $of is a service, or a service and a resource type: ECS · ecs.
all-of = { $count ->
    [one] the one of { $of }
   *[other] all { NUMBER($count) } of { $of }
  }
all-found-of = { $count ->
    [one] the one found of { $of }
   *[other] all { NUMBER($count) } found of { $of }
  }
preset-empty = This catalog has none of its operations.
preset-documented = { $count ->
    [one] { NUMBER($count) } operation, documented.
   *[other] { NUMBER($count) } operations, all documented.
  }
# $names are operations that no document names.
preset-undocumented = { $count ->
    [one] { NUMBER($count) } operation, not documented: { AND($names) }.
   *[other] { NUMBER($count) } operations, documented except { AND($names) }.
  }
preset-missing = Not in this catalog: { AND($names) }.
# Said after the label of a preset whose operations are chosen.
preset-chosen = , chosen

# The box in the form.
find-or-paste = Find or paste operations
find-or-paste-hint = Search the catalog, or paste operations, one per line: <code>ECS ecs deleteServer</code>
add = Add
add-these = Add these operations
nothing-new = Nothing new: these operations are listed already.
added = { $count ->
    [one] Added { NUMBER($count) } operation.
   *[other] Added { NUMBER($count) } operations.
  }
not-added = “{ $line }” was not added: name service, resource type and operation.
lines-not-added = { $count ->
    [one] { NUMBER($count) } line was not added: name service, resource type and operation.
   *[other] { NUMBER($count) } lines were not added: name service, resource type and operation.
  }
pending = “{ $name }” was typed or pasted but not added.
match-search = { $count ->
    [one] { NUMBER($count) } operation found
   *[other] { NUMBER($count) } operations found
  }
match-search-more = { NUMBER($count) } operations found, { NUMBER($shown) } shown: type more to narrow them down
