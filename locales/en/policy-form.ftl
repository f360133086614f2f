### What AWS rejects, or might reject, when a policy is saved, and the labels of its fixes.

bare-statement = The text is a single statement. A policy has “Version” and “Statement” around it.
bare-list = The text is only the array of statements. A policy has “Version” and “Statement” around it.
# Button.
make-policy = Wrap in a policy
version-missing = “Version” is missing. AWS then uses the old version 2008-10-17, in which ${"{"}…{"}"} is plain text.
version-old = 2008-10-17 is the old version of the policy language. The current one is 2012-10-17.
unknown-version = “{ $found }” isn’t a version of the policy language. Use 2012-10-17, whatever today’s date is.

# $name is what is written in the policy.
repeated = “{ $name }” occurs twice. Undocumented: which one AWS uses.
misspelt = “{ $name }” isn’t a policy element. Use “{ $meant }”.
unknown-element = “{ $name }” isn’t a policy element. AWS rejects unknown ones.
unknown-principal-type = “{ $name }” isn’t a principal type. List accounts, roles, and sessions under “AWS”.
opposites = “{ $name }” can’t be used together with its opposite.
string-expected = A string in quotes belongs here.
statement-expected = A statement, which is an object, belongs here.
operators-expected = An object of condition operators belongs here.
keys-expected = An object of condition keys belongs here.
number = Found a number. A string in quotes belongs here.
function = Found a CloudFormation function. AWS gets its value only when the template is deployed, so paste the policy as the AWS console shows it.
empty = The value is empty.
# Button.
put-in-quotes = Put in quotes
operator-missing = The operator is missing. A condition is an operator such as StringEquals, which contains keys with values.
# Button.
add-operator = Add { $operator }

sid-characters = The Sid “{ $sid }” has characters other than letters and digits, which IAM doesn’t allow.
sid-repeated = The Sid “{ $sid }” occurs twice. Each one must be different.
# Buttons.
remove-characters = Remove characters
remove-quotes = Remove quotes
use-another-sid = Use another Sid
remove = Remove

trust-resource = A trust policy has no “Resource”: it always applies to its role.
permissions-principal = A role’s permissions policy has no “Principal”: it always applies to its role.
# $name is an element of the policy language.
element-missing = The statement has no “{ $name }”.
# Follows element-missing.
no-effect = AWS saves it in a key policy all the same, but it has no effect.
effect-missing = The statement has no “Effect”, which is “Allow” or “Deny”.
unknown-effect = The effect is “{ $found }”. It must be “Allow” or “Deny”, in exactly this case.

# $document is the kind of policy.
too-long = A { $document } can have at most { NUMBER($most) } characters without spaces. This one has { NUMBER($size) }.
longest = The text is longer than any policy that AWS accepts (32,768 characters without spaces).
trust-long = The trust policy has { NUMBER($size) } characters without spaces. IAM accepts 2,048, or up to 8,192 if the account’s quota was raised.
permissions-long = The policy has { NUMBER($size) } characters without spaces. A managed policy can have 6,144, all inline policies of a role together 10,240.
topic-long = The policy has { NUMBER($size) } bytes. SNS accepts { NUMBER($most) }. Undocumented: whether spaces count, so leave them out.
topic-statements = A topic policy can have at most { NUMBER($most) } statements. This one has { NUMBER($count) }.
topic-principals = A statement of a topic policy can have at most { NUMBER($most) } principals. This one has { NUMBER($count) }.
# $character is for example U+2013.
strange-character = The character { $character } isn’t allowed. A policy can have only characters up to U+00FF, such as the letters of English and of western Europe.

placeholder = “{ $text }” still has a placeholder. Replace it with the real value.
list-in-quotes = The quotes make a string of a list or object.
trust-not-action = A trust policy can’t have NotAction. List under Action how the role can be assumed.
action-spaces = The action “{ $action }” has spaces or invisible characters.
actions-in-one = “{ $action }” names more than one action. List each as a string of its own.
action-without-service = The action “{ $action }” doesn’t begin with its service and a colon, as in “sns:Publish”.
action-form = “{ $action }” doesn’t have the form of an action: a service without wildcards, one colon, and a name.
trust-wildcard = Undocumented: whether IAM accepts the wildcard of “{ $action }” in a trust policy. Write the action out.
# $known are the actions that can be there.
trust-action = “{ $action }” can’t be in a trust policy, which accepts only { AND($known) }, written out.
topic-action = “{ $action }” can’t be in a topic policy, which accepts only { AND($known) }, written out.
resource-spaces = The resource has spaces or invisible characters.
resources-in-one = The string holds more than one ARN. List each as a string of its own.
topic-resource = A topic policy applies only to its topic, and SNS rejects any other resource. Expected: { $topic }.
topic-resources = A statement of a topic policy names one resource: its topic.
resource-variable = A policy variable can stand only after the fifth colon of an ARN. Before it, the ARN names nothing.
resource-form = “{ $resource }” isn’t a valid ARN. Resources are given by their ARNs or as “*”.
# $found and $expected are partitions of AWS, for example aws-cn.
resource-partition = The resource is in the partition “{ $found }”. IAM accepts only resources of { $expected } here.
resource-service = The service in “{ $resource }” must be written out, without wildcards.
resource-part-missing = “{ $resource }” has one part less than an ARN has.
resource-region = An ARN of { $service } has no region, but “{ $resource }” has one.
# Button. $label is the fix of a region in which a statement has had no effect yet.
applies-there = { $label }; the statement then takes effect there
null-if-exists = “{ $operator }”: Null can’t be used with IfExists.
unknown-operator = “{ $operator }” isn’t a condition operator.
operator-case = The operator is written { $operator }, in exactly this case.
key-without-service = The condition key “{ $key }” doesn’t begin with its service, as in “aws:SourceArn”.
# Button.
put-external-id = Insert external ID
no-value = The condition on { $key } has no value, so it’s never met.
