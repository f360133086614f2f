### What is said of ARNs and of what AWS names: checked in forms, lists and documents.

account-only = { $field }: this is only an account ID. Enter the full value, for example { $example }.
other-service-found = { $field }: this is an ARN of service “{ $service }”. Enter a value like { $example }.
topic-subscription = Topic ARN: this is a subscription ARN. The topic ARN ends before the last colon.
arn-parts =
    { $count ->
        [one] { $field }: an ARN has 6 parts separated by colons, this one has 1. Enter a value like { $example }.
       *[other] { $field }: an ARN has 6 parts separated by colons, this one has { NUMBER($count) }. Enter a value like { $example }.
    }
topic-parts = Topic ARN: an ARN has 6 parts separated by colons, this one has more.
topic-name-missing = Enter the topic name after the account ID.
role-colon-missing = Role ARN: a colon is missing. Two colons stand between “iam” and the account ID.
add-colon = Add colon
partition-missing = Enter the partition after “arn:”. It is { OR($names) }.
partition-unknown = “{ $found }” isn’t an AWS partition. Use { OR($names) }.
service-missing = Enter the service after the partition: “{ $service }”.
role-session = Role ARN: this is the ARN of a session of role { $role }, not of the role itself. It leaves out the role’s path, so copy the ARN from the role.
other-partition = Partition { $partition }: Network Security’s own account is in aws, and roles can’t be assumed across partitions. Messages probably won’t arrive.
example-account = { $account } is AWS’s example account. Replace it with your own.
account-missing = Enter the AWS account ID. It has 12 digits.
account-length =
    { $count ->
        [one] The account ID has 1 digit. An AWS account ID has 12.
       *[other] The account ID has { NUMBER($count) } digits. An AWS account ID has 12.
    }
account-invalid = “{ $found }” isn’t an account ID. An AWS account ID has 12 digits.
fifo-topic = FIFO topics require a message group ID. Network Security isn’t documented to send one; use a standard topic.
region-missing = Enter the region between “sns:” and the account ID, for example us-west-1.
region-hyphens = “{ $found }” isn’t written like a region. Its words are joined by hyphens.
region-elsewhere = “{ $found }” is a region of partition { $home }, not of { $partition }.
use-partition = Use partition { $partition }
region-unknown = “{ $found }” isn’t a region of partition { $partition }. Enter the region’s code, for example eu-west-1.
region-unlisted = “{ $found }” isn’t a known region of partition { $partition }. It’s either new or misspelled.
fifo-inside = “.fifo” is allowed only at the end of a topic name.
vendor-account = { $account } is Network Security’s own account. Enter a role of your own account.
service-linked = The role is service-linked: only its AWS service can assume it, and its trust policy can’t be edited.
identity-center = IAM Identity Center manages this role. Its trust policy can’t be edited to allow Network Security.
path-gap = The role’s path has two slashes in a row. Compare it with the ARN that IAM shows.
role-last-character = The role name ends with a punctuation mark. That is allowed, but it might have been copied by mistake.
remove-mark = Remove punctuation mark
role-region = Role ARN: IAM is global, so the region must be empty. Found “{ $region }”.
empty-region = Clear region
arn-inside = Role ARN: another ARN begins inside it.
role-name-missing = Enter the role name after “{ $before }”.
role-missing = Role ARN: enter “role/” and the role name after the account ID.
not-a-role = “{ $found }” isn’t a role. A role ARN has “role/” and the role name there.
path-slashes = The role’s path has two slashes in a row. At least one character must be between them.
remove-slash = Remove slash
path-characters = A role’s path can contain only visible ASCII characters. Found { $found }.
path-length = The role’s path is too long ({ NUMBER($length) } of { NUMBER($longest) } characters).
role-name-characters = A role name can contain only letters, digits, and _+=,.@-. Found { $found }.
external-id-missing = Enter the external ID that the role’s trust policy requires.
external-id-characters = External ID: character { NUMBER($position) } is { $found }. An external ID can contain only letters, digits, and _+=,.@:/-
# The following five are what is found there.
a-disguise = not what it looks like ({ $name })
a-quotation-mark = a quotation mark
another-letter = a letter or digit other than A–Z, a–z, and 0–9
another-mark = a character that isn’t allowed
external-id-length =
    { $count ->
        [one] The external ID has 1 character. AWS requires 2 to 1224.
       *[other] The external ID has { NUMBER($count) } characters. AWS requires 2 to 1224.
    }
external-id-example = The external ID is an example from public documentation, so it isn’t a secret.
external-id-account = The external ID equals the account ID, which isn’t a secret.
external-id-role = The external ID equals the role’s name, which isn’t a secret.
external-id-words = The external ID contains only placeholder words, so it can be guessed.
external-id-arn = The external ID is an ARN or URN. That is allowed, but it isn’t a secret and might belong in another field.
external-id-label = The external ID begins with what looks like its label. That is allowed, but Network Security would send the label, too.
external-id-mark = The external ID ends with a punctuation mark. That is allowed, but it might have been copied by mistake.
external-id-comma = The external ID contains a comma. That is allowed, but it might separate two values; Network Security would send them as one.
external-id-repeated =
    { $count ->
        [one] The external ID repeats only 1 character, so it can be guessed.
       *[other] The external ID has only { NUMBER($count) } different characters, so it can be guessed.
    }
external-id-short =
    { $count ->
        [one] The external ID has only 1 character, so it can be guessed. A random one has at least { NUMBER($comfortable) }.
       *[other] The external ID has only { NUMBER($count) } characters, so it can be guessed. A random one has at least { NUMBER($comfortable) }.
    }
external-id-time = The external ID is a version 1 UUID, made from a time and a network address instead of random numbers.
external-id-placeholder = External ID: this is a placeholder. Enter the real value.
use-look-alikes = Use ASCII characters
keep-external-id = Keep only the external ID
type-missing = Enter a notification type. The only documented one is “appliancehealth”.
type-characters = The notification type can contain only letters, digits, and _+=,.@- because it becomes an AWS session name. Found { $found }.
type-length =
    { $count ->
        [one] The notification type has 1 character. It becomes an AWS session name, which has 2 to 64.
       *[other] The notification type has { NUMBER($count) } characters. It becomes an AWS session name, which has 2 to 64.
    }
type-undocumented = “{ $found }” is undocumented. The only documented notification type is “appliancehealth”.
# Whether a part of two ARNs is the same; in a table.
part-same = same
part-slip = differs by one digit
part-differs = differs
# Instead of a region, for IAM and STS.
part-global = global

## Topic and role of a connector, and its type

type-fixed = The notification type “{ $stored }” identifies the connector and can’t be changed. Create another connector instead.
partitions-differ = The role is in partition { $role }, the topic in { $topic }. A role can publish only in its own partition.
accounts-slip = The role’s account { $role } differs by one digit from the topic’s account { $topic }.
accounts-differ = Cross-account setup: the role ({ $role }) and the topic ({ $topic }) must both allow sns:Publish.
