### Why the actions of a statement don't let the connector do what it has to.

# $found is what the policy says, $wanted the action that is needed.
no-action-form = “{ $found }” is not { $wanted }: it has not the form of an action.
# The actions sts:AssumeRoleWith…
other-way-into-role = “{ $found }” is not { $wanted }: that is another way into a role, which Network Security doesn't use.
action-of-other-service = “{ $found }” is not { $wanted }: the service in front of it is another one.
no-such-action = “{ $found }” is not { $wanted }: AWS has no such action.
not-action-excludes = NotAction means every action but these, and it leaves out { $action }.
action-not-allowed = The statement doesn't allow { $action }.
