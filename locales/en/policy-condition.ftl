### Why a condition keeps the connector out, or may.

# $key is what the policy says, $meant the condition key that it nearly is.
key-misspelt = “{ $key }” is no condition key; “{ $meant }” is meant.
# Button.
use-key = Use { $meant }
# $operator is for example StringEquals.
condition-undecided = Whether the condition { $operator } on { $key } holds can't be known here; Network Security's request may not meet it.
condition-negated = { $operator } on { $key } asks for every value but the one that Network Security's request has.
condition-null = This condition on { $key } refuses the very requests that Network Security makes.
key-absent = The request doesn't carry { $key }, so it never meets this condition.
no-value-expected = No value that { $key } can have here is expected by this condition.
value-not-expected = The request's { $key } is “{ $actual }”, which this condition doesn't take.
# Follows value-not-expected where the condition has the ARN of a session.
value-of-session = For a session it is the ARN of the role, with its path.
external-id-differs = The external ID { $how ->
    [blank] has blanks in or around it
    [placeholder] is a placeholder
    [literal] has wildcards, which StringEquals takes literally
    [case] is in the wrong case
    [near] is nearly right
   *[different] is a different one
  }; it has to be the connector's, character by character.
