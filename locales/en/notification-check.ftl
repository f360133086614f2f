### What is wrong with a notification that is being edited or is stored.

## Where in the form; $part is a column of the row

operations-row =
    { $part ->
        [service-type] Operations row { NUMBER($row) }, service
        [resource-type] Operations row { NUMBER($row) }, resource type
        [trace-names] Operations row { NUMBER($row) }, operations
       *[none] Operations row { NUMBER($row) }
    }
operations-row-named =
    { $part ->
        [service-type] Operations row { NUMBER($row) } ({ $name }), service
        [resource-type] Operations row { NUMBER($row) } ({ $name }), resource type
        [trace-names] Operations row { NUMBER($row) } ({ $name }), operations
       *[none] Operations row { NUMBER($row) } ({ $name })
    }
group-row =
    { $part ->
        [group] User group row { NUMBER($row) }, name
        [users] User group row { NUMBER($row) }, users
       *[none] User group row { NUMBER($row) }
    }
group-row-named =
    { $part ->
        [group] User group row { NUMBER($row) } ({ $name }), name
        [users] User group row { NUMBER($row) } ({ $name }), users
       *[none] User group row { NUMBER($row) } ({ $name })
    }
rule-row =
    { $part ->
        [field] Rule { NUMBER($row) }, field
        [value] Rule { NUMBER($row) }, value
       *[none] Rule { NUMBER($row) }
    }

## Name, scope, agency

name-missing = Enter a name.
name-characters =
    { $alphabet ->
        [chinese] A name can contain only Chinese characters, letters, digits, and “_”. Found { $found }.
       *[latin] A name can contain only letters, digits, and “_”. Found { $found }.
    }
name-taken = The name “{ $name }” is taken by another notification in this project (CTS.0400).
name-unread = The name might be taken: not all notifications could be loaded.
renamed = Renames “{ $name }”. Terraform identifies notifications by name and would lose track of it.
scope-unknown = “{ $found }” isn’t a known operation type. Use “complete” or “customized”.
# $cloud is the name of a cloud, for example Open Telekom Cloud.
agency-site = { $cloud } doesn’t document an agency for notifications.
agency-rights = CTS requests OBS, KMS, and SMN Administrator permissions for its agency “{ $agency }”. An older agency might still have Tenant Administrator. Check it in IAM.
agency-name = The stored agency is “{ $found }”. The only documented one is “{ $agency }”.
not-added = “{ $text }” was typed but not added.
empty-row = The row is empty and will be ignored.

## Operations

operations-ignored = Operations are ignored while All operations is selected.
row-duplicate = { $service } { $resource } is already in another row.
no-operations = Select at least one operation, or select All operations (CTS.0401).
operations-too-many = { NUMBER($count) } operations are selected. At most { NUMBER($most) } are allowed.
services-too-many = { NUMBER($count) } services are selected. At most { NUMBER($most) } are allowed.
service-missing = Enter a service.
resource-missing = Enter a resource type.
operations-missing = Select at least one operation for this service.
operation-empty = One of the operations has no name.
listed-twice = “{ $name }” is listed twice.
trace-name-start = “{ $name }” doesn’t begin with a letter, as operation names do.
trace-name-characters = Operation names contain only letters, digits, “.”, “_”, and “-”. Found { $found } in “{ $name }”.
trace-name-length = The operation name “{ $name }” is too long ({ NUMBER($length) } of { NUMBER($longest) } characters).
central-project = { $service } is a global service: the loaded events of such services are all in project { $project }, so a notification in this project receives none.
central-region = { $service } is a global service: its events go only to the cloud’s central region ({ OR($regions) }), so a notification in { $region } receives none.
perhaps-elsewhere = Undocumented: whether events of { $service } go to this region or to the central region of global services. If they go there, a notification here receives none.
# How the catalog spells a name; names are compared letter by letter. $kind is service,
# resource-type or operation.
spelled-otherwise =
    { $kind ->
        [service] The operation catalog spells the service “{ $name }” as { OR($spellings) }. Names are case-sensitive.
        [resource-type] The operation catalog spells the resource type “{ $name }” as { OR($spellings) }. Names are case-sensitive.
       *[operation] The operation catalog spells the operation “{ $name }” as { OR($spellings) }. Names are case-sensitive.
    }
nearly-known =
    { $kind ->
        [service] The service “{ $name }” isn’t in the operation catalog, but “{ $known }” is. It might be newer than the catalog.
        [resource-type] The resource type “{ $name }” isn’t in the operation catalog, but “{ $known }” is. It might be newer than the catalog.
       *[operation] The operation “{ $name }” isn’t in the operation catalog, but “{ $known }” is. It might be newer than the catalog.
    }
service-unknown = The service “{ $name }” isn’t in the operation catalog. It might be newer than the catalog.
resource-unknown = The resource type “{ $name }” isn’t in the operation catalog. It might be newer than the catalog.
operations-unknown =
    { $count ->
        [one] The operation { AND($names) } isn’t in the operation catalog. It might be newer than the catalog.
       *[other] The operations { AND($names) } aren’t in the operation catalog. They might be newer than the catalog.
    }
# An item of a list of names.
quoted = “{ $name }”
# The last item of such a list.
more = { NUMBER($count) } more

## Users

groups-too-many = { NUMBER($count) } user groups are selected. At most { NUMBER($most) } are allowed.
users-too-many = { NUMBER($count) } users are selected in all groups. At most { NUMBER($most) } are allowed.
users-with-all = CTS might ignore users when All operations is selected (undocumented).
group-duplicate = Group “{ $group }” is already in another row.
group-missing = Enter the name of the user group.
users-missing-unnamed = Add users. Undocumented: what CTS does with a group alone.
users-missing = Group “{ $group }” has no users. Add users. Undocumented: what CTS does with a group alone.
name-spaces = “{ $name }” has spaces or invisible characters around it, and names are compared literally.
name-list = “{ $name }” looks like several names, but it is compared as one. Add each of them separately.
name-look-alike = Found { $found } in “{ $name }”, and names are compared literally.
name-pattern = “{ $name }” looks like a pattern, but names are compared literally: there are no wildcards.
name-quotes = “{ $name }” is in quotation marks, and names are compared literally.
user-list = “{ $name }” looks like several users, but it is compared as one name. Add each user separately.
user-spelling = The loaded events have no user “{ $name }”, but { AND($spellings) }. Names are compared literally.
user-empty = One of the users has no name.

## Target and status

status-unknown = CTS didn’t return whether the notification is enabled.
target-missing = Select a target, or turn off “Enabled”.
two-calls = CTS always creates notifications with a target enabled. The console disables it right after creation.
function-refused = { $cloud } can notify only SMN topics, not functions (CTS.0410).
function-unknown = { $cloud } doesn’t document notifications to functions.
target-region = The target is in region { $found }, the notification in { $region }.
target-project = The target is in project { $found }, the notification in { $project }.
# The lists are those of this project, read whole; names are compared letter by letter.
# $kind is topic or function.
target-not-there =
    { $kind ->
        [topic] The topic “{ $name }” isn’t in this project’s list of topics.
       *[function] The function “{ $name }” isn’t in this project’s list of functions.
    }
target-nearly-there =
    { $kind ->
        [topic] The topic “{ $name }” isn’t in this project’s list of topics, but “{ $known }” is.
       *[function] The function “{ $name }” isn’t in this project’s list of functions, but “{ $known }” is.
    }

## Filter

rules-not-sent =
    { $count ->
        [one] 1 rule is kept here but not sent: the notification has no filter.
       *[other] { NUMBER($count) } rules are kept here but not sent: the notification has no filter.
    }
filter-undocumented = { $cloud } doesn’t document filters. Check the notification again after saving.
condition-unknown = “{ $found }” isn’t a known way to combine rules. Use “AND” or “OR”.
rules-too-many = The filter has { NUMBER($count) } rules. At most { NUMBER($most) } are allowed.
filter-unknown = CTS didn’t return whether the filter is enabled.
filter-empty = The filter has no rules. Undocumented: what CTS does then.
filter-off =
    { $count ->
        [one] Filter disabled: 1 rule is ignored.
       *[other] Filter disabled: { NUMBER($count) } rules are ignored.
    }
system-only = The filter passes only SystemAction events. By the documentation they have no user, so probably none counts as by the users selected above.
rule-empty = Choose a field and enter a value, or remove the rule.
rule-spelling = “{ $rule }” isn’t the documented spelling. Saving leaves it unchanged until you edit it.
saving-keeps = { $message } Saving leaves the rule unchanged.
rule-duplicate = The rule “{ $rule }” is listed twice.
# $count is at least 2.
same-field = { $field } is used in { NUMBER($count) } rules. CTS might reject this (undocumented).
never-matches = Never matches: “{ $first }” and “{ $second }” can’t both be true. Use Match any (OR) or remove one.
always-matches = One of “{ $first }” and “{ $second }” matches every event that has { $field }.

## Fixes of what was proved

enable-filter = Enable filter; then only events that its rules pass are sent
remove-filter = Remove filter; the same events are sent
remove-rule = Remove rule; the same events are sent

# In place of a cloud’s name.
this-cloud = This cloud
