### What a policy allows beyond what the connector needs, and the buttons that narrow it.

# $wanted is the principal that is needed.
not-principal-allows = NotPrincipal allows everybody in the world but these. Needed is only { $wanted }.
anyone = Everybody in the world is let in. Needed is only { $wanted }.
# Everybody who meets the statement's condition, which anybody can.
anyone-can-meet-condition = Everybody in the world is let in; anybody can meet the condition. Needed is only { $wanted }.
# Everybody who meets the statement's condition, which not everybody can.
anyone-with-condition = Everybody in the world who meets the condition is let in. Needed is only { $wanted }.
whole-role = The whole role may publish, whatever its session is called. That works; the narrower principal is { $wanted }.
whole-account = The whole account is named. That works as far as the role's own policy allows it; the narrower principal is { $wanted }.

# Buttons. The part after the semicolon says who loses what.
let-in-only = Narrow: let in only { $wanted }; shuts out everybody else
let-in-only-session = Narrow: let in only { $wanted }; shuts out the role's other sessions
let-in-only-of-account = Narrow: let in only { $wanted }; shuts out everybody else of the account

# $only are the actions that are needed.
not-action-allows = NotAction allows every action but these; needed is only { AND($only) }.
action-broad = “{ $found }” allows more than { AND($only) }.
not-resource-allows = NotResource allows everything but these; use Resource.
resource-broad = “{ $found }” covers more than { $wanted }.

# Buttons. $only are the actions or the resource that stay allowed; $holders are those who are named:
# ARNs and account IDs, everybody, how many more.
allow-only = Narrow: allow only { AND($only) }; takes everything else from { $whose ->
    [role] the role
   *[named] { AND($holders) }
  }
# $found is the pattern, for example sns:*.
allow-only-of = Narrow: allow only { AND($only) }; takes everything else in “{ $found }” from { $whose ->
    [role] the role
   *[named] { AND($holders) }
  }
let-in-only-external-id = Narrow: let in only requests with the external ID; shuts out whoever assumes it without, of { $whose ->
    [role] the role
   *[named] { AND($holders) }
  }
# One of $holders.
everybody = everybody
# The last of $holders.
more-holders = { NUMBER($count) } more

external-id-denied-otherwise = A denial asks for an external ID, but takes others than the connector's; a condition on sts:ExternalId with that one is needed.
external-id-missing = The role doesn't ask for an external ID, so anybody who has Network Security too could make it use your role; a condition on sts:ExternalId prevents that.
external-id-set-operator = ForAnyValue and ForAllValues are for keys with several values; the external ID has one, and ForAllValues also lets in who sends none.
external-id-optional = IfExists also lets in who sends no external ID.
external-id-any-case = The external ID is taken in any case; StringEquals is stricter.
external-id-wildcard = A wildcard in the external ID lets in who guesses a part of it, or nothing.
external-id-any = This condition takes nearly any external ID; StringEquals with the connector's is needed.
external-ids = Several external IDs are accepted. That is right while one replaces another; remove the old one after that.
