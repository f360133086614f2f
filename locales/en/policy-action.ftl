### Why the actions of a statement don’t let the connector do what it has to.

# $found is what the policy says, $wanted the action that is needed.
no-action-form = “{ $found }” isn’t { $wanted }: it doesn’t have the form of an action.
# The actions sts:AssumeRoleWith…
other-way-into-role = “{ $found }” isn’t { $wanted }: it’s another way to assume a role, which Network Security doesn’t use.
action-of-other-service = “{ $found }” isn’t { $wanted }: it begins with another service.
no-such-action = “{ $found }” isn’t { $wanted }: AWS has no such action.
not-action-excludes = NotAction means every action except these, and it excludes { $action }.
action-not-allowed = The statement doesn’t allow { $action }.
