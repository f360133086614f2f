### Why a condition keeps the connector out, or may.

# $key is what the policy says, $meant the condition key that it nearly is.
key-misspelt = “{ $key }” isn’t a condition key. “{ $meant }” is meant.
# Button.
use-key = Use { $meant }
# $operator is for example StringEquals.
condition-undecided = Whether the condition { $operator } on { $key } is met can’t be known here. Network Security’s request might not meet it.
condition-negated = { $operator } on { $key } requires any value except the one that Network Security’s request has.
condition-null = This condition on { $key } denies the very requests that Network Security makes.
key-absent = The request doesn’t have { $key }, so it never meets this condition.
no-value-expected = This condition accepts no value that { $key } can have here.
value-not-expected = The request’s { $key } is “{ $actual }”, which this condition doesn’t accept.
# Follows value-not-expected where the condition has the ARN of a session.
value-of-session = For a session, it’s the ARN of the role, with its path.
external-id-differs = The external ID { $how ->
    [blank] has spaces in or around it
    [placeholder] is a placeholder
    [literal] has wildcards, which StringEquals compares literally
    [case] is in the wrong case
    [near] is nearly right
   *[different] is a different one
  }. It must be the connector’s, character by character.
