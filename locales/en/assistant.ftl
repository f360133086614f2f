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
loading-connectors = Loading connectors…
loading-connector = Loading connector…
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
# $placeholder shows what placeholders look like: <PLACEHOLDER>
placeholders-stand-for = Not ready to use. Text like <code>{ $placeholder }</code> stands for missing values:
placeholders = <PLACEHOLDER>
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
copy-document = Copy text
# $document is the name of a policy, template or script.
copy-named = Copy { $document }
copy-fixed-policy = Copy fixed policy
copy-with-placeholders = Copy with placeholders
copy-with-placeholder = Copy with external ID placeholder
download = Download
download-with-placeholders = Download with placeholders
download-with-placeholder = Download with external ID placeholder
browser-refused = Blocked by the browser.

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
form-unchanged = Your input in the form is kept. Create or save the connector there, then send a test.
create-when-ready = When AWS has the policies, create the connector in Network Security.
create-connector = Create connector

### Verify: the check of policies

check-needs-values = The policy check needs all values above
access-evaluation = Access evaluation
paste-policies = Paste the policies from AWS to see what they allow.
# Before a reason, for screen readers: what the reason speaks for.
against = Against:
open = Not decisive:
for = For:
# Answers to whether something is allowed.
answer-no = no
answer-open = unknown
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
give-access = Give access
apply-all-fixes = Apply all fixes
apply-all-fixes-hint = Fixes syntax and adds what the connector needs. Others’ access doesn’t change; fixes that give or narrow access are next to their findings.
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
select-connector-why = The external ID is replaced step by step, so no message is lost.
rotation-purpose = For a while, the role accepts both external IDs, so no message is lost. You can reload or come back in this tab; the external IDs aren’t kept.
# Titles of the steps.
allow-both = Allow both external IDs in the trust policy
give-connector = Give the connector the new external ID
send-test-step = Send test
remove-old = Remove the old external ID from the trust policy
start-over = Start over
step-done = (done)
generate-how = Generated by this browser’s cryptographic random source. AWS and the connector change in the next steps, not now.
generate-external-id = Generate external ID
trust-policy-for-both = Trust policy for both
not-read-back = The generated policy isn’t shown: read back, it wouldn’t allow both external IDs.
both-how = Make this the role’s trust policy: IAM → the role → “Trust relationships” → “Edit trust policy”. If yours has other statements, only replace the value of sts:ExternalId.
role-accepts-both = I’ve updated the trust policy
select-show-external-id = Select “Show external ID in output” above to copy it as AWS needs it.
update-how = Network Security then sends the new external ID. Nothing else in the connector changes.
update-connector = Update connector
test-how = The test fails if the role doesn’t accept the new external ID yet. If so, check the role’s trust policy in the Verify step.
continue = Continue
only-new-how = The old external ID is still accepted. Make this the role’s trust policy, or remove the old external ID from yours.
role-accepts-new = I’ve removed the old external ID
new-external-id = New external ID
new-external-id-how = The new external ID isn’t kept over a reload. Enter it, or paste the trust policy that contains it.
current-trust-policy = Current trust policy
take-from-policy = Use external ID from policy
use-it = Use external ID
use-another-browser = Open the console in another browser.
nothing-saved = Nothing was saved.
changed-meanwhile = Someone else changed this connector.
changed-meanwhile-next = Look at its values above, then give it the new external ID again.
gone = The connector no longer exists.
gone-next = Someone else deleted it. Recreate it with the new external ID.
# The next ones follow the name of the connector.
has-new-external-id = <b>{ $name }</b> has the new external ID.
uses-only-new = <b>{ $name }</b> uses only its new external ID.
