### What a policy allows beyond what the connector needs, and the buttons that narrow it.

# $wanted is the principal that is needed.
not-principal-allows = Public access: NotPrincipal allows anyone except the principals listed. Restrict Principal to { $wanted }.
anyone = Public access: anyone is allowed. Restrict Principal to { $wanted }.
anyone-is-allowed = Public access: this statement allows anyone { AND($actions) }.
# Everyone who meets the statement’s condition, which anyone can.
anyone-can-meet-condition = Public access: anyone is allowed, because anyone can meet the condition. Restrict Principal to { $wanted }.
# Everyone who meets the statement’s condition, which not everyone can.
anyone-with-condition = Principal is “*”, so only the condition restricts who is allowed. Restrict Principal to { $wanted }.
whole-role = The whole role can publish, whatever its session is called. That works, but the narrower principal is { $wanted }.
whole-account = The whole account is named. That works as far as the role’s own policy allows it, but the narrower principal is { $wanted }.

# Buttons. The part after the semicolon says who loses what.
let-in-only = Narrow: allow only { $wanted }; anyone else loses access
let-in-only-session = Narrow: allow only { $wanted }; the role’s other sessions lose access
let-in-only-of-account = Narrow: allow only { $wanted }; anyone else in the account loses access

# $only are the actions that are needed.
not-action-allows = NotAction allows every action except those listed. Needed: { AND($only) }.
action-broad = “{ $found }” allows more than { AND($only) }.
not-resource-allows = NotResource allows everything except these. Use Resource.
resource-broad = “{ $found }” covers more than { $wanted }.

# Buttons. $only are the actions or the resource that stay allowed; $holders are those who are named:
# ARNs and account IDs, everyone, how many more.
allow-only = Narrow: allow only { AND($only) }; takes everything else from { $whose ->
    [role] the role
   *[named] { AND($holders) }
  }
# $found is the pattern, for example sns:*.
allow-only-of = Narrow: allow only { AND($only) }; takes everything else in “{ $found }” from { $whose ->
    [role] the role
   *[named] { AND($holders) }
  }
let-in-only-external-id = Narrow: allow only requests with the external ID; takes access without it from { $whose ->
    [role] the role
   *[named] { AND($holders) }
  }
# One of $holders.
everybody = everyone
# The last of $holders.
more-holders = { NUMBER($count) } more

external-id-denied-otherwise = A Deny statement requires an external ID, but accepts others than the connector’s. Add a condition on sts:ExternalId with the connector’s.
external-id-missing = The role doesn’t require an external ID, so any other Network Security customer could make it use your role. Add a condition on sts:ExternalId.
external-id-set-operator = ForAnyValue and ForAllValues are for keys with several values. The external ID has one, and ForAllValues also allows requests without any.
external-id-optional = IfExists also allows requests without an external ID.
external-id-any-case = The external ID is accepted in any case. StringEquals is stricter.
external-id-wildcard = With a wildcard in the external ID, guessing part of it, or none of it, is enough.
external-id-any = The condition accepts nearly any external ID. Use StringEquals with the connector’s.
external-id-other = This statement accepts another external ID than the connector’s. Remove it once nothing uses that one.
external-ids = Several external IDs are accepted. That’s right while one replaces another. Remove the old one after that.
