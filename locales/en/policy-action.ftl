### Why the actions of a statement don't let the connector do what it has to.

# $found is what the policy says, $wanted the action that is needed.
no-action-form = “{ $found }” isn’t a valid action. Use { $wanted }.
# The actions sts:AssumeRoleWith…
other-way-into-role = “{ $found }” isn’t { $wanted }. Network Security doesn’t use this other way into a role.
action-of-other-service = “{ $found }” isn’t { $wanted }: the service in front of it is a different one.
no-such-action = “{ $found }” isn’t an AWS action. Use { $wanted }.
not-action-excludes = NotAction excludes { $action }. Use Action.
action-not-allowed = The statement doesn’t allow { $action }.
