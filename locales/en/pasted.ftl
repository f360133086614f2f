### What is wrong with a pasted text that isn’t a JSON policy, and the labels of its fixes.

typographic-quotes = There are typographic quotes or full-width characters in the text. JSON allows only straight double quotes and ASCII punctuation.
use-plain = Use straight quotes
single-quotes = There are single quotes in the text, as Python prints them. JSON allows only double quotes.
use-double-quotes = Use double quotes
invisible = There are invisible characters or unusual spaces in the text.
remove-characters = Remove characters
comments = There are comments in the text. JSON doesn’t allow comments.
remove-comments = Remove comments
trailing-comma = There is a comma before a closing bracket or another comma. JSON doesn’t allow it there.
remove-comma = Remove comma
missing-comma = A comma is missing between two values.
add-comma = Add comma
unquoted-names = There are keys without quotes. JSON requires double quotes.
add-quotes = Add quotes
python-words = There are Python values in the text (True, False, or None).
use-json-words = Use JSON values
arrows = There are arrows (=>) between keys and values, as Ruby and Perl print them. JSON allows only colons.
use-colons = Use colons
leading-zero = An account ID that begins with 0 isn’t a JSON number. Put it in quotes.
missing-bracket = A closing bracket is missing before another kind of bracket.
close-brackets = Close brackets
unfinished = The text ends before the document does: the end wasn’t copied, or closing brackets are missing.
missing-braces = The outermost braces are missing.
add-braces = Add braces
surplus-brackets = The document is complete, but closing brackets or commas follow it.
remove-rest = Remove what follows
terraform-language = The text is written in Terraform’s language (HCL).
write-as-json = Convert to JSON
unquoted-values = There are strings without quotes. JSON requires double quotes.
line-break = A line ends inside a string, as where email programs, PDF files, and terminals wrap long lines. JSON strings can’t contain line breaks.
join-lines = Join lines
markdown = The text is a Markdown code block.
xml = The text is XML or HTML.
terraform = The text is Terraform.
command = The text is a command.
python = The text is Python output.
yaml = The text is YAML.
listing = The text is a list of names and values, as PowerShell or the AWS CLI (as text or a table) prints it.
arn = The text is an ARN.
address = The text is a URL or a file name, not the content.
take-out = Extract policy
nul-characters = There is a NUL character next to every other one: a UTF-16 file was read in another encoding.
terminal-codes = There are terminal color codes (ESC[…m) in the text.
line-times = Every line begins with a time, as in a log.
line-files = Every line begins with a file name, as grep prints it.
frame = There is a frame of lines around the text, as terminals draw it.
line-marks = Every line begins with a number, a quotation mark (>), or a diff mark (+ or -).
line-starts = Every line begins with the same words or marks.
verbatim-string = The document is a string in a program, for example in C# or Visual Basic, in which every quote is doubled.
csv-cell = The document is in a CSV cell, in which every quote is doubled.
html-tags = There are HTML tags or spaces in the text (such as <br> and &nbsp;).
html-entities = The quotes are HTML or XML entities (&quot;).
decode = Decode text
percent-encoded = The text is percent-encoded, as the IAM API returns policies.
base64 = The text is Base64-encoded.
escaped-quotes = The quotes are escaped: the document was copied from a string in another JSON file or in a command.
remove-escapes = Remove escapes
empty = Paste the policy.
something-follows = The document is complete, but other text follows it.
text-around = There is other text around the policy.
wrapped = The policy is inside other data, for example AWS CLI output.
not-sure = Which part is the policy isn’t certain. Paste it as JSON, as the AWS console shows it.
paste-as-json = Paste the policy as JSON, as the AWS console shows it.
several-statements = The text contains several statements. A policy has one “Statement” around the statements that belong to it; which ones belong isn’t certain.
only-statements = The text contains only statements, one after the other. A policy has “Version” and “Statement” around them.
make-policy = Wrap in a policy
fix-all = Apply all fixes
partly-percent-encoded = The text is partly percent-encoded or ambiguous. Copy it again.
error-message = The text is an AWS error message, not a policy. Paste the policy as JSON, as the AWS console shows it.
quoted = The policy is in quotes, as a string in another JSON file.
remove-quotes = Remove quotes
cloudformation = The text is a CloudFormation template. Paste the policy that is in it.
single-value = The text is a single value. A policy is an object in braces.
policy-names = The text contains only policy names. Paste the policy itself, which get-role-policy and get-policy-version return.
no-policy = The text is JSON, but not a policy: a policy has “Statement” in its outermost braces.

# $product says which product’s document it is.
other-product = The text is { $product ->
    [kubernetes] a Kubernetes manifest
    [google] a Google Cloud IAM policy
    [azure-policy] an Azure policy definition
    [azure-role] an Azure role definition
    [azure-template] an Azure template
    [scim] a SCIM resource
    [s3-notification] an S3 bucket notification configuration
    [s3-cors] an S3 bucket CORS configuration
    [s3-lifecycle] an S3 bucket lifecycle configuration
    [sns-data-protection] an SNS data protection policy
    [sns-delivery] an SNS delivery policy (for retries)
    [sns-message] an SNS message
    [eventbridge] an EventBridge event or event pattern
    [step-functions] a Step Functions state machine
    [waf] an AWS WAF configuration
    [package-json] a package.json file
    [openapi] an OpenAPI description
    [json-schema] a JSON schema
    [deep-security] a Deep Security configuration
    [terraform-document] an aws_iam_policy_document in Terraform’s form
    [alibaba] an Alibaba Cloud policy
    [tencent] a Tencent Cloud policy
    [volcano] a policy of Volcano Engine, Kingsoft, NAVER, or JD Cloud
   *[huawei] a Huawei Cloud policy
}, not an AWS policy. No fixes are offered.

# $amount is one of the next two; $parts says whether there are single statements, too.
documents-inside = The text contains { $amount } { $parts ->
    [mixed] policies and statements
   *[policies] policies
}. Paste the one that belongs here.
# $places are paths, or lines of the text; of many only the first and “others”.
documents-inside-at = The text contains { $amount } { $parts ->
    [mixed] policies and statements
   *[policies] policies
} ({ AND($places) }). Paste the one that belongs here.
one-is-connectors = Of the { $amount } { $parts ->
    [mixed] policies and statements
   *[policies] policies
} in the text, one is the connector’s, as the text around it says.
exactly = { NUMBER($count) }
or-more = { NUMBER($count) } or more
at-line = line { NUMBER($line) }
others = others
one-belongs-here = One of the policies in the text is a { $kind ->
    [trust] trust policy
    [permissions] role’s permissions policy
    [topic] topic policy
   *[key] key policy
}. Only that one belongs here.

stops-being-json = The text isn’t valid JSON from line { NUMBER($line) }, column { NUMBER($column) } on.
placeholder = There is a placeholder in line { NUMBER($line) }, column { NUMBER($column) }, where JSON expects a value.
line-break-at = A string continues past the end of line { NUMBER($line) }, column { NUMBER($column) }: its closing quote is missing, or a long line was wrapped there.
first-in = The first is in line { NUMBER($line) }, column { NUMBER($column) }.
not-json = The text isn’t JSON: “{ $found }” can’t be in line { NUMBER($line) }, column { NUMBER($column) }.
