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
urn-subscription = Topic URN: this is a subscription URN. The topic URN ends before the last colon.
remove-subscription = Remove subscription
name-too-long = { $field } is too long ({ NUMBER($length) } of { NUMBER($longest) } characters).
# Of a topic’s name at AWS or Huawei Cloud.
topic-name-characters = A topic name can contain only letters, digits, “_”, and “-”. Found { $found }.

## Topic ARN

availability-zone = “{ $found }” is an availability zone of region { $region }.

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
