### What is wrong with a pasted text that isn’t a JSON policy, and the labels of its fixes.

typographic-quotes = There are typographic quotes or full-width characters in the text. JSON allows only straight double quotes and ASCII punctuation.
use-plain = Use straight quotes
single-quotes = There are single quotes in the text, as Python prints them. JSON allows only double quotes.
use-double-quotes = Use double quotes
invisible = There are invisible characters or unusual spaces in the text.
remove-characters = Remove the characters
comments = There are comments in the text. JSON doesn’t allow comments.
remove-comments = Remove the comments
trailing-comma = There is a comma before a closing bracket or another comma. JSON doesn’t allow it there.
remove-comma = Remove the comma
missing-comma = A comma is missing between two values.
add-comma = Add the comma
unquoted-names = There are keys without quotes. JSON requires double quotes.
add-quotes = Add the quotes
python-words = There are Python values in the text (True, False, or None).
use-json-words = Use JSON values
arrows = There are arrows (=>) between keys and values, as Ruby and Perl print them. JSON allows only colons.
use-colons = Use colons
leading-zero = An account ID that begins with 0 isn’t a JSON number. Put it in quotes.
missing-bracket = A closing bracket is missing before another kind of bracket.
close-brackets = Close the brackets
unfinished = The text ends before the document does: the end wasn’t copied, or closing brackets are missing.
missing-braces = The outermost braces are missing.
add-braces = Add the braces
surplus-brackets = The document is complete, but closing brackets or commas follow it.
remove-rest = Remove what follows
terraform-language = This is written in Terraform’s language (HCL).
write-as-json = Convert to JSON
unquoted-values = There are strings without quotes. JSON requires double quotes.
line-break = A line ends inside a string, as where email programs, PDF files, and terminals wrap long lines. JSON strings can’t contain line breaks.
join-lines = Join the lines
markdown = This is a Markdown code block.
xml = This is XML or HTML.
terraform = This is Terraform.
command = This is a command.
python = This is Python output.
yaml = This is YAML.
listing = This is a list of names and values, as PowerShell or the AWS CLI (as text or a table) prints it.
arn = This is an ARN.
address = This is a URL or a file name, not the content.
take-out = Extract the policy
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
decode = Decode the text
percent-encoded = The text is percent-encoded, as the IAM API returns policies.
escaped-quotes = The quotes are escaped: the document was copied from a string in another JSON file or in a command.
remove-escapes = Remove the escapes
empty = Paste the policy.
something-follows = The document is complete, but something follows it.
text-around = There is other text around the policy.
wrapped = The policy is inside something else, for example AWS CLI output.
not-sure = The policy in it isn’t certain. Paste it as JSON, as the AWS console shows it.
paste-as-json = Paste the policy as JSON, as the AWS console shows it.
several-statements = These are several statements. A policy has one “Statement” around the statements that belong to it; which ones belong isn’t certain.
only-statements = These are only statements, one after the other. A policy has “Version” and “Statement” around them.
make-policy = Make a policy of them
fix-all = Apply all fixes
partly-percent-encoded = The text is partly percent-encoded or ambiguous. Copy it again.
error-message = This is an AWS error message, not a policy. Paste the policy as JSON, as the AWS console shows it.
quoted = The policy is in quotes, as a string in another JSON file.
remove-quotes = Remove the quotes
cloudformation = This is a CloudFormation template. Paste the policy that is in it.
single-value = This is a single value. A policy is an object in braces.
policy-names = These are only policy names. Paste the policy itself, which get-role-policy and get-policy-version return.
no-policy = This is JSON, but not a policy: a policy has “Statement” in its outermost braces.

# $product says which product’s document it is.
other-product = This is { $product ->
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
}, not an AWS policy. Nothing in it is fixed here.

# $amount is one of the next two; $parts says whether there are single statements, too.
documents-inside = There are { $amount } { $parts ->
    [mixed] policies and statements
   *[policies] policies
} in it. Paste the one that belongs here.
# $places are paths, or lines of the text; of many only the first and “others”.
documents-inside-at = There are { $amount } { $parts ->
    [mixed] policies and statements
   *[policies] policies
} in it ({ AND($places) }). Paste the one that belongs here.
one-is-connectors = Of the { $amount } { $parts ->
    [mixed] policies and statements
   *[policies] policies
} in it, one is the connector’s, as the text around it says.
exactly = { NUMBER($count) }
or-more = { NUMBER($count) } or more
at-line = line { NUMBER($line) }
others = others
one-belongs-here = One of the policies in it is a { $kind ->
    [trust] trust policy
    [permissions] role’s permissions policy
    [topic] topic policy
   *[key] key policy
}. Only that one belongs here.

stops-being-json = It stops being JSON in line { NUMBER($line) }, column { NUMBER($column) }.
placeholder = There is a placeholder in line { NUMBER($line) }, column { NUMBER($column) }, where JSON expects a value.
line-break-at = A string continues past the end of line { NUMBER($line) }, column { NUMBER($column) }: its closing quote is missing, or a long line was wrapped there.
first-in = The first is in line { NUMBER($line) }, column { NUMBER($column) }.
not-json = This isn’t JSON: “{ $found }” can’t be in line { NUMBER($line) }, column { NUMBER($column) }.
