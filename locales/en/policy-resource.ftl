### Resources that aren’t the topic or key.

# Follows what is wrong with a resource.
expected-resource = Expected: { $wanted }.
not-resource-excludes = NotResource means everything except these, and it excludes { $wanted }.
wrong-case = The resource is in the wrong case: found “{ $found }”.
subscription = This is a subscription ARN, which has one part more than the topic’s.
topic-name = This is only the topic’s name. A resource is given by its ARN.
pattern = The pattern “{ $found }” doesn’t cover what is needed.
no-arn = “{ $found }” isn’t a valid ARN.
other-service = This is a resource of the service “{ $service }”.
alias = An alias doesn’t stand for its key in a policy. Use the key’s own ARN.
# $found and $expected are parts of ARNs.
partition-differs = The partition differs: found “{ $found }”, expected “{ $expected }”.
region-differs = The region differs: found “{ $found }”, expected “{ $expected }”.
account-differs = The account differs: found “{ $found }”, expected “{ $expected }”.
name-differs = The name differs: found “{ $found }”, expected “{ $expected }”.
# $parts are some of the next four.
parts-differ = This is another resource. What differs: { AND($parts) }.
partition = partition
region = region
account = account
name = name
