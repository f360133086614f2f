### SNS connectors of Network Security: their list, page, form and test, and the path of
### their messages.

connectors = Connectors
connector = Connector
new-connector = New connector
list-purpose = Publish Network Security messages to Amazon SNS: one topic per notification type.
# Read to users of screen readers before the table.
list-caption = Connectors. Headers with a button sort the list.
search = Search connectors
# Tip of the search box: what it searches.
search-tip = Searches type, topic, role, account
actions = Actions
no-connectors = No connectors yet
no-connectors-why = Without a connector, Network Security doesn’t send appliance health messages. A connector needs an SNS topic and a role that Network Security can assume.
# Account of the role where it is another one than the topic's.
role-account = role: { $account }

topic = Topic
role = Role
account = Account
session = Session

# What can be done with a connector; $connector is its notification type.
edit = Edit
edit-of = Edit { $connector }
duplicate = Duplicate
duplicate-of = Duplicate { $connector }
delete = Delete
delete-of = Delete { $connector }
send-test = Send test
send-test-through = Send test through { $connector }
aws-setup = AWS setup
# Leaves a form or a question without doing anything.
cancel = Cancel

### Tests

test-notifications = Test notifications
sending-test = Sending a test…
# $status is an HTTP status, for example 204.
test-sent = Sent: status { $status } after { NUMBER($milliseconds) } ms
test-sent-without-status = Sent: no status after { NUMBER($milliseconds) } ms
test-failed = Failed: status { $status } after { NUMBER($milliseconds) } ms
test-failed-without-status = Failed: no status after { NUMBER($milliseconds) } ms
# $test is one of the four above, $time when it was sent.
test-at = <b>{ $test }</b> · { $time }
# $test is one of the four above, $failure a sentence that says what happened.
test-and-failure = { $test }. { $failure }
test-accepted = Test sent. To confirm delivery, check the topic’s subscribers.
no-test-without-type = No test was sent. The service left the notification type out of the list.

### One connector

not-found = Connector not found
not-found-why = There is no connector for the notification type <code>{ $connector }</code>. It was deleted, or belongs to another account or region.
sns-connector = SNS connector in Network Security
# Name of the part of the page with what is thought of the connector.
check = Findings

notification-type = Notification type
topic-arn = Topic ARN
role-arn = Role ARN
external-id = External ID
copy-topic-arn = Copy topic ARN
copy-role-arn = Copy role ARN
copy-external-id = Copy external ID
reveal-external-id = Reveal external ID
hide-external-id = Hide external ID
reveal = Reveal
hide = Hide

### Deleting

delete-question = Delete connector “{ $connector }”?
delete-effect = Network Security stops publishing “{ $connector }” messages to { $topic }.
delete-keeps-aws = The role and the topic in AWS don’t change. You can recreate the connector afterwards.
# $part is what the service left out, for example the external ID.
delete-is-final = The role and the topic in AWS don’t change. The connector can’t be recreated from here: the service left the { $part } out of the list.
# The word that has to be typed before a connector is deleted.
delete-word = delete
not-deleted-without-type = A connector wasn’t deleted. The service left the notification type out of the list, so nothing was sent.
# What happened to a connector.
deleted = Deleted connector <b>{ $name }</b>.
not-deleted = <b>{ $name }</b> wasn’t deleted. { $failure }
recreated = Recreated connector <b>{ $name }</b>.
not-recreated = Connector <b>{ $name }</b> wasn’t recreated. { $failure }
saved = Saved <b>{ $name }</b>.
created = Created <b>{ $name }</b>.
recreate = Recreate
try-again = Try again

### The form

where-messages-go = Where messages go
where-messages-go-how = Network Security assumes your role and publishes to your topic.
type-hint = Messages to send: appliancehealth. Also used as the AWS role session name: 2 to 64 letters, digits, and _+=,.@-
topic-hint = The SNS topic that receives the messages.
role-hint = The role in your account that Network Security assumes.
external-id-hint = The value your role’s trust policy requires. Treat it like a password.
replace = Replace
generate-new = Generate new
keep-stored = Keep stored
no-random-source = This browser has no cryptographic random source, so no value can be generated here.
save = Save connector
create = Create connector
save-and-test = Save and send test
create-and-test = Create and send test
draft-restored = Your input from before the reload is back.
draft-restored-without-secret = Your input from before the reload is back, except the external ID: secrets aren’t kept. Enter or generate it again.

# Failures of saving: what happened, why, what to do.
gone = The connector no longer exists.
gone-why = Someone else deleted it while you were editing. Nothing was saved.
gone-next = Your input is still here. Enter the external ID and save to recreate the connector.
# $part is what the service left out, for example the external ID.
part-left-out = The service left the { $part } out of the response. Saving without it would remove what is stored, so nothing was sent.
part-left-out-next = Try again in a moment, or enter it again.

### The path of a connector's messages: Network Security, the role, the topic, and the two
### hops between them

delivery-path = Delivery path
sender = Sender
# The account that assumes the role.
sender-account = AWS account { $account }
no-valid-arn = Not a valid ARN
station-missing = Not entered
subscribers-not-checked = Delivery to the topic’s subscribers isn’t checked. To confirm it, look at the subscribers.

# What is known of a hop.
hop-confirmed = Confirmed
hop-allowed = Allowed by policies
hop-not-checked = Not checked
hop-doubtful = Needs attention
hop-unknown = Unknown
hop-incomplete = Incomplete
hop-blocked = Blocked

# What is known of both hops together.
path-confirmed = A test confirmed both hops.
path-allowed = The checked policies allow both hops. Send a test to confirm.
path-blocked = A hop is blocked: messages can’t reach the topic.
path-incomplete = Values are missing.
path-unknown = At least one hop is unknown.
path-doubtful = Nothing is confirmed, and a value needs attention.
path-not-checked = Not everything is checked. Send a test to check both hops.

# Why a hop is known or not; $time is a point in time.
test-delivered = Test published to the topic (status { $status }), { $time }.
test-only-accepted = Test accepted (status 202), { $time }. The response doesn’t say whether it was published.
test-not-delivered = Test failed (status 500), { $time }. This hop or the other one might be the cause.
policies-allow = The policies checked in AWS setup allow it.
policies-deny = The policies checked in AWS setup don’t allow it.
policies-lack-grant = The policies checked in AWS setup don’t allow it. Other policies of the role might.
policies-undecided = The policies checked in AWS setup don’t show whether it is allowed.
partitions-differ = Role and topic are in different partitions.
cross-account = Cross-account: role policy and topic policy must both allow it.
role-missing = Role ARN not entered.
topic-missing = Topic ARN not entered.
external-id-missing = External ID not entered.
role-invalid = Role ARN isn’t valid.
topic-invalid = Topic ARN isn’t valid.
external-id-invalid = External ID isn’t valid.
role-warned = Role ARN has a warning.
topic-warned = Topic ARN has a warning.
external-id-warned = External ID has a warning.
trust-not-checked = Trust policy and external ID not checked.
publish-not-checked = Permission and topic encryption not checked.

### The parts of ARNs

anatomy = Anatomy of topic and role
anatomy-caption = Parts of the topic, the role, and the session that publishes
arn = ARN
partition = partition
service = service
region = region
account-part = account
resource = resource

### Copying

copy = Copy
copied = Copied
not-copied = Not copied: blocked by the browser
copy-as-curl = Copy as curl command
# Copied in place of a command; a comment of the shell.
form-has-errors = # The form has errors. Fix them first.
