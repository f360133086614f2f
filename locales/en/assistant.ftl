### AWS setup: policies and templates for a connector are generated, applied and verified;
### its external ID is rotated.

purpose = Generate the AWS policies a connector needs, apply them, and check existing ones. Everything you paste stays in your browser.
step = Step
generate = Generate
generate-purpose = Policies and templates for AWS
apply = Apply
apply-purpose = In AWS, then in Network Security
verify = Verify
verify-purpose = Check policies, send a test
rotate = Rotate external ID
rotate-purpose = Replace it without losing messages
next-apply = Next: Apply
next-verify = Next: Verify
back-generate = Back: Generate
show-external-id = Show external ID in output
# $placeholder is what stands for the external ID: <EXTERNAL-ID: insert before use>
show-external-id-hint = Shows the secret on screen and in copied or downloaded files. When off, the placeholder “{ $placeholder }” is used, and templates take it as a parameter.
back-to-form = Back to form

### The values

connector = Connector
use-values-of = Use values of
enter-manually = Enter values manually
loading-connectors = Loading the connectors…
loading-connector = Loading the connector…
no-such-connector = There is no connector for this notification type in this connection.
vendor-account = Network Security AWS account ID
vendor-account-hint = The AWS account that assumes your role. Change it only if Trend Micro gave you a different one.
key-arn-optional = KMS key ARN – optional
key-arn = KMS key ARN
key-arn-hint = If a customer managed key encrypts the topic.
role-hint = The role that Network Security assumes. It doesn’t need to exist yet.
external-id-hint = The value your role’s trust policy requires.
no-random-source = This browser has no cryptographic random source.
not-yet = Not yet
missing-values = Missing values
show-missing-values = Show missing values
# $placeholder shows what placeholders look like: <PLACEHOLDERS>
placeholders-stand-for = Not ready to use. <code>{ $placeholder }</code> stand for missing values:
placeholders = <PLACEHOLDERS>
one-account-assumed = Role and topic are assumed to be in the same account until both are entered.

### Generate

policies-and-templates = Policies and templates
policy = Policy
template-or-script = Template or script
where-to-apply = <b>Where to apply it:</b> { $place }
merge-existing = Merge with the topic’s existing policy
current-topic-policy = Current topic policy
current-topic-policy-hint = Paste it to keep its statements. When empty, the default policy of a new topic is used.
api-call = API call (curl)
api-call-place = A shell that reaches Network Security, with the API key in the variable API_KEY.
copy-document = Copy document
# $document is the name of a policy, template or script.
copy-named = Copy { $document }
copy-fixed-policy = Copy fixed policy
copy-with-placeholders = Copy with placeholders
copy-with-placeholder = Copy with placeholder for the external ID
download = Download
download-with-placeholders = Download with placeholders
download-with-placeholder = Download with placeholder for the external ID
browser-refused = The browser refused.

### Apply

apply-in-aws = Apply in AWS
method = Method
aws-console = AWS console
cloudformation = CloudFormation
terraform = Terraform
aws-cli-script = AWS CLI script
download-step = Download
download-step-place = One file with the role, its policies, and the topic’s policy.
run-step = Run
commands = Commands
copy-commands = Copy commands
next-step = Next step
connector-exists = The connector exists. A test shows whether AWS has everything it needs.
open-connector = Open connector
form-unchanged = The form is unchanged. It saves the connector and sends a test.
create-when-ready = When AWS has the policies, create the connector in Network Security.
create-connector = Create connector

### Verify: the check of policies

check-needs-values = The policy check needs all values above
access-evaluation = Access evaluation
paste-policies = Paste the policies from AWS to see what they allow.
# Before a reason, for screen readers: what the reason speaks for.
against = Against:
open = Open:
for = For:
# Answers to whether something is allowed.
answer-no = no
answer-open = open
answer-yes = yes
regardless = Applies regardless of policies
trust-policy = Trust policy
role-permissions-policy = Role permissions policy
topic-policy = Topic policy
key-policy = Key policy
get-it-with = Get it with <code>{ $command }</code>
checking = Checking…
no-findings = No findings
errors = { $count ->
    [one] { NUMBER($count) } error
   *[other] { NUMBER($count) } errors
}
warnings = { $count ->
    [one] { NUMBER($count) } warning
   *[other] { NUMBER($count) } warnings
}
notes = { $count ->
    [one] { NUMBER($count) } note
   *[other] { NUMBER($count) } notes
}
# $counts are the three above, without those that count nothing.
finding-counts = { AND($counts) }
more-findings = And { NUMBER($count) } more, shown when some of these are fixed.
line-and-column = Line { NUMBER($line) }, column { NUMBER($column) }
fix-writes-external-id = The fix writes the external ID. Select “Show external ID in output” first.
cancel = Cancel
narrow-access = Narrow access
apply-all-fixes = Apply all fixes
apply-all-fixes-hint = Fixes syntax and adds what the connector needs. Access of others doesn’t change; fixes that narrow access are beside their findings.
fixed-policies = Fixed policies
# $policy is the name of a policy, for example “Trust policy”.
fixed-policy = Fixed: { $policy }
use-this-version = Use this version
what-changes = What changes: { $policy }
# Before a line, for screen readers.
removed-line = removed:
added-line = added:

### Rotating the external ID

rotation-needs-values = The rotation needs all values above
select-connector = Select a stored connector above
select-connector-why = Its external ID is replaced step by step, so that no message is lost.
rotation-purpose = For a while the role accepts both, so that no message is lost. You can reload or come back in this tab; the external IDs are not kept.
# Titles of the steps.
allow-both = Allow both external IDs in the trust policy
give-connector = Give the connector the new external ID
send-test-step = Send a test
remove-old = Remove the old external ID from the trust policy
start-over = Start over
step-done = (done)
generate-how = This browser’s cryptographic random source makes it. You change AWS and the connector in the next steps, not now.
generate-external-id = Generate a new external ID
trust-policy-for-both = Trust policy for both
not-read-back = Read back, this policy would not let both in, so it is not shown.
both-how = Make this the role’s trust policy: IAM → the role → “Trust relationships” → “Edit trust policy”. If yours has other statements, only replace the value of sts:ExternalId.
role-accepts-both = I’ve updated the trust policy
select-show-external-id = Select “Show external ID in output” above to copy it as AWS needs it.
update-how = From then on Network Security sends the new external ID. Nothing else of the connector changes.
update-connector = Update connector
test-how = It fails if the role does not accept the new external ID yet; then check its trust policy in the step Verify.
continue = Continue
only-new-how = Until now the old external ID is accepted as well. Make this the role’s trust policy, or take the old one out of yours.
role-accepts-new = The role accepts only the new one
new-external-id = New external ID
new-external-id-how = The new external ID is not kept over a reload. Type it, or paste the trust policy that has it.
current-trust-policy = Current trust policy
take-from-policy = Use the one in the policy
use-it = Use it
use-another-browser = Open the console in another browser.
nothing-saved = Nothing was saved.
changed-meanwhile = Somebody else changed this connector.
changed-meanwhile-next = Look at its values above, then give it the new external ID again.
gone = This connector no longer exists.
gone-next = Somebody else deleted it. Create it again with the new external ID.
# The next ones follow the name of the connector.
has-new-external-id = <b>{ $name }</b> has the new external ID.
uses-only-new = <b>{ $name }</b> uses only its new external ID.
