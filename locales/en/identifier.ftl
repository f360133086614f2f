### What is wrong with an identifier: an ARN, a URN, an external ID, a name. Names and values
### that were found stand in “”. $field is what the identifier or its part is called.

## What identifiers and their parts are called

field =
    { $kind ->
        [topic-arn] Topic ARN
        [role-arn] Role ARN
        [topic-urn] Topic URN
        [function-urn] Function URN
        [target-urn] Topic or function URN
        [urn] URN
        [external-id] External ID
        [notification-type] Notification type
        [account-id] Account ID
        [project-id] Project ID
        [region] Region
        [topic-name] Topic name
        [role-name] Role name
        [package] Package
        [function-name] Function name
       *[name] Name
    }

## What characters are called

named-character =
    { $name ->
        [typographic-hyphen] typographic hyphen
        [non-breaking-hyphen] non-breaking hyphen
        [figure-dash] figure dash
        [en-dash] en dash
        [em-dash] em dash
        [horizontal-bar] horizontal bar
        [hyphen-bullet] hyphen bullet
        [minus-sign] minus sign
        [small-em-dash] small em dash
        [small-hyphen] small hyphen
        [modifier-minus] modifier minus
        [armenian-hyphen] Armenian hyphen
        [hebrew-maqaf] Hebrew maqaf
        [mongolian-hyphen] Mongolian hyphen
        [ratio-sign] ratio sign
        [modifier-colon] modifier colon
        [small-colon] small colon
        [hebrew-sof-pasuq] Hebrew sof pasuq
        [armenian-full-stop] Armenian full stop
        [fraction-slash] fraction slash
        [division-slash] division slash
        [big-solidus] big solidus
        [one-dot-leader] one dot leader
        [small-full-stop] small full stop
        [full-width] full-width
        [mathematical] mathematical
        [arabic] Arabic
        [persian] Persian
        [devanagari] Devanagari
        [cyrillic] Cyrillic
        [greek] Greek
        [ellipsis] ellipsis
        [soft-hyphen] soft hyphen
        [zero-width-space] zero-width space
        [zero-width-non-joiner] zero-width non-joiner
        [zero-width-joiner] zero-width joiner
        [word-joiner] word joiner
        [byte-order-mark] byte order mark
        [direction-mark] mark of the writing direction
        [variation-selector] variation selector
        [invisible] invisible character
        [line-break] line break
        [tab] tab
        [non-breaking-space] non-breaking space
        [wide-space] wide or narrow space
       *[control] control character
    }, { $code }

# The following five are what is found: “Found { … }.”
a-space = a space
a-character = “{ $character }”
a-look-alike = “{ $character }” ({ $name })
an-invisible-character = an invisible character ({ $name })
instead-of = “{ $character }” ({ $name }) instead of “{ $expected }”

## Pasted text

found-two = { $field }: found two, { $first } and { $second }. Keep the one you mean.
found-several = { $field }: found several. Keep the one you mean.
encoded = { $field }: found encoded, as in a link or in a program’s string.
in-the-text = { $field } in this text: { $message }
unclear = { $field }: it’s unclear where it begins and ends in this text. Enter it alone.
too-long-to-search = { $field }: this text is too long to search. Enter only the value.
not-found = { $field }: not found in this text. Enter a value like { $example }.
url-found = { $field }: this is a URL. Enter a value like { $example }.
punctuation-after = { $field }: { $found } after the value isn’t part of it.
text-around = { $field }: there is other text around the value.
quotes-around = { $field }: there are quotation marks around the value.
brackets-around = { $field }: there are brackets around the value.
also-found = { $message } The fix leaves out { $other }.
space-inside = { $field }: there is a space inside the value. Remove it.
line-break-inside = { $field }: there is a line break inside the value. Remove it.
# $value is what stands before the blank: a value by itself, or the beginning of one.
open-space = { $field }: there is a space in or after the value. If the value ends there, enter only { $value }.
open-line-break = { $field }: there is a line break in or after the value. If the value ends there, enter only { $value }.
look-alikes-inside = { $field }: found { AND($characters) } inside the value.
open-dash = { $field }: found { $found } in or after the value. It might be a hyphen of the name or a dash after it. Enter the value alone.
open-soft-hyphen = { $field }: found { $found } inside the value. It might be a hyphen of the name or only divide a word. Enter the value without it.
placeholder = “{ $value }” is a placeholder. Replace it with the real value.
template = “{ $value }” looks like a placeholder. Replace it with the real value.
wildcard = { $field }: “*” is a wildcard as in policies. Enter one real value.
unreadable = The text can’t be read.

## Common to ARNs and URNs

enter =
    { $kind ->
        [topic-arn] Enter a topic ARN, for example { $example }.
        [role-arn] Enter a role ARN, for example { $example }.
        [topic-urn] Enter a topic URN, for example { $example }.
        [function-urn] Enter a function URN, for example { $example }.
       *[target-urn] Enter a topic or function URN, for example { $example }.
    }
name-only = { $field }: this is only a name. Enter the full value, for example { $example }.
account-only = { $field }: this is only an account ID. Enter the full value, for example { $example }.
lowercase = “{ $found }” must be lowercase: “{ $expected }”.
begins-with = { $field } must begin with “{ $expected }”.
# Something else was found than was asked for.
other-found =
    { $found ->
        [urn] { $field }: this is a Huawei Cloud URN. Enter a value like { $example }.
        [arn] { $field }: this is an AWS ARN. Enter a value like { $example }.
        [topic] { $field }: this is a topic ARN. Enter a value like { $example }.
        [role] { $field }: this is a role ARN. Enter a value like { $example }.
        [role-session] { $field }: this is a role session ARN. Enter a value like { $example }.
        [session] { $field }: this is an STS session ARN. Enter a value like { $example }.
        [queue] { $field }: this is an SQS queue ARN. Enter a value like { $example }.
        [function] { $field }: this is a Lambda function ARN. Enter a value like { $example }.
        [platform] { $field }: this is the ARN of a platform application or endpoint for push messages. Enter a value like { $example }.
        [root] { $field }: this is the ARN of a whole account. Enter a value like { $example }.
        [user] { $field }: this is an IAM user ARN. Enter a value like { $example }.
        [group] { $field }: this is an IAM group ARN. Enter a value like { $example }.
        [policy] { $field }: this is an IAM policy ARN. Enter a value like { $example }.
       *[instance-profile] { $field }: this is an instance profile ARN. Enter a value like { $example }.
    }
other-service-found = { $field }: this is an ARN of service “{ $service }”. Enter a value like { $example }.
topic-subscription = Topic ARN: this is a subscription ARN. The topic ARN ends before the last colon.
urn-subscription = Topic URN: this is a subscription URN. The topic URN ends before the last colon.
remove-subscription = Remove subscription
name-too-long = { $field } is too long ({ NUMBER($length) } of { NUMBER($longest) } characters).
# Of a topic’s name at AWS or Huawei Cloud.
topic-name-characters = A topic name can contain only letters, digits, “_”, and “-”. Found { $found }.

## ARNs

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

## Topic ARN

fifo-topic = FIFO topics require a message group ID. Network Security isn’t documented to send one; use a standard topic.
region-missing = Enter the region between “sns:” and the account ID, for example us-west-1.
region-hyphens = “{ $found }” isn’t written like a region. Its words are joined by hyphens.
availability-zone = “{ $found }” is an availability zone of region { $region }.
region-elsewhere = “{ $found }” is a region of partition { $home }, not of { $partition }.
use-partition = Use partition { $partition }
region-unknown = “{ $found }” isn’t a region of partition { $partition }. Enter the region’s code, for example eu-west-1.
region-unlisted = “{ $found }” isn’t a known region of partition { $partition }. It’s either new or misspelled.
fifo-inside = “.fifo” is allowed only at the end of a topic name.

## Role ARN

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

## External ID. Never quoted: it is a secret.

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

## Notification type

type-missing = Enter a notification type. The only documented one is “appliancehealth”.
type-characters = The notification type can contain only letters, digits, and _+=,.@- because it becomes an AWS session name. Found { $found }.
type-length =
    { $count ->
        [one] The notification type has 1 character. It becomes an AWS session name, which has 2 to 64.
       *[other] The notification type has { NUMBER($count) } characters. It becomes an AWS session name, which has 2 to 64.
    }
type-undocumented = “{ $found }” is undocumented. The only documented notification type is “appliancehealth”.
type-fixed = The notification type “{ $stored }” identifies the connector and can’t be changed. Create another connector instead.

## Topic and role of a connector

partitions-differ = The role is in partition { $role }, the topic in { $topic }. A role can publish only in its own partition.
accounts-slip = The role’s account { $role } differs by one digit from the topic’s account { $topic }.
accounts-differ = Cross-account setup: the role ({ $role }) and the topic ({ $topic }) must both allow sns:Publish.
# Whether a part of two ARNs is the same; in a table.
part-same = same
part-slip = differs by one digit
part-differs = differs
# Instead of a region, for IAM and STS.
part-global = global

## URNs

urn-service = “{ $found }” isn’t the service of this URN. Use “{ $service }”.
urn-parts = { $field } is incomplete. Enter a value like { $example }.
target-service = “{ $found }” is neither a topic nor a function. The URN begins with “urn:smn:” or “urn:fss:”.
urn-part-missing = { $field } is missing in the URN.
urn-characters = { $field } in a URN can contain only letters, digits, “_”, and “-”. Found { $found }.
project-id = “{ $found }” is an unusual project ID. Project IDs have 32 lowercase hexadecimal digits.
urn-region = “{ $found }” isn’t written like a region. Regions are lowercase words joined by hyphens, as in eu-west-101.
function-parts = Function URN is incomplete or too long. Enter a value like { $example }.
function-kind = “{ $found }” stands where a function URN has “function”.
version-missing = Enter the version or alias after the last colon.
version-characters = A function’s version or alias can contain only letters, digits, “_”, “-”, and “.”. Found { $found }.
urn-topic-missing = Enter the topic name after the project ID.
topic-beginning = A topic name must begin with a letter or digit.
