### Why a call to a service failed, and what to do about it: a title, the most likely cause, the next step.

## What failed. Shown as the title of an alert, or before the cause in a list of results.

couldnt-load-connectors = Couldn’t load connectors.
couldnt-load-connector = Couldn’t load the connector.
couldnt-create-connector = Couldn’t create the connector.
couldnt-save-connector = Couldn’t save the connector.
couldnt-delete-connector = Couldn’t delete the connector.
couldnt-send-test = Couldn’t send the test message.
couldnt-load-notifications = Couldn’t load notifications.
couldnt-load-notification = Couldn’t load the notification.
couldnt-create-notification = Couldn’t create the notification.
couldnt-save-notification = Couldn’t save the notification.
couldnt-enable-notification = Couldn’t enable the notification.
couldnt-disable-notification = Couldn’t disable the notification.
couldnt-delete-notifications = Couldn’t complete the deletion.
couldnt-load-operations = Couldn’t load operations.
couldnt-load-quotas = Couldn’t load quotas.
couldnt-load-users = Couldn’t load users.
couldnt-load-events = Couldn’t load events.
couldnt-get-token = Couldn’t get an IAM token.
couldnt-load-topics = Couldn’t load topics.
couldnt-load-functions = Couldn’t load functions.
couldnt-load-projects = Couldn’t load projects.
couldnt-load-topic-notifications = Couldn’t load SMN topic notifications.
couldnt-load-function-notifications = Couldn’t load function notifications.

## What might have happened: no response says whether it did.

might-have-created-connector = The connector might have been created.
might-have-saved-connector = The connector might have been saved.
might-have-deleted-connector = The connector might have been deleted.
might-have-sent-test = The test message might have been sent.
might-have-created-notification = The notification might have been created.
might-have-saved-notification = The notification might have been saved.
might-have-enabled-notification = The notification might have been enabled.
might-have-disabled-notification = The notification might have been disabled.
might-have-deleted-notifications = The notifications might have been deleted.

## The next step while that is unknown.

check-for-test-message = Check whether the message has arrived before sending another one.
some-might-be-deleted = Some might already be deleted. Refresh the list before trying again.
refresh-before-trying-again = Refresh the list before trying again.

## Causes and next steps by the service’s error code

dependency-failed = IAM or OBS, which CTS relies on, failed.
try-in-minutes = Try again in a few minutes.
not-authenticated = CTS couldn’t authenticate the user, or the user lacks the permission.
check-credentials-and-policy = Check the credentials, and that the user has a CTS policy in this project.
request-invalid = CTS considers the request empty or invalid.
check-entries = Check the entries, then try again.
data-not-written = CTS couldn’t write its data.
data-not-read = CTS couldn’t read its data.
project-id-invalid = The project ID isn’t valid.
check-project-id = Check the project ID of the connection.
permission-missing = The user lacks the permission for this.
grant-policy = Grant the user a CTS policy in this project.
version-not-offered = The service doesn’t offer this version of the API.
version-needed = Check the endpoint of the connection: version 3 is required.
status-rejected = The status must be “enabled” or “disabled”.
reload-and-save = Reload the page, then save again.
property-rejected = CTS doesn’t accept a property of the request.
no-tracker = The project has no tracker.
enable-cts = Enable CTS in its console: it sends no notifications without a tracker.
notification-name-taken = A notification with this name already exists in the project.
choose-another-name = Choose another name, or edit the existing notification.
operations-rejected = CTS doesn’t accept the operations: there are none, or a service, resource type, or operation is unknown.
compare-operations = Compare them with the operation catalog.
topic-missing = The SMN topic doesn’t exist.
check-urn = Check the region, project, and name in the URN.
notification-gone = The notification no longer exists.
refresh-list = Refresh the list.
target-missing = A notification without a topic can’t be enabled.
choose-topic-or-disable = Select a topic, or save the notification disabled.
notification-quota-reached = The project’s notification quota is used up.
free-quota = Delete a notification you don’t need, or request a higher quota.
functions-not-supported = The cloud sends to SMN topics only, not to functions.
choose-smn-topic = Select an SMN topic.
name-rejected = CTS doesn’t accept the name.
name-grammar = Use 1 to 64 letters, digits, and underscores.
gateway-has-no-such-path = The gateway has no API at this URL.
check-endpoint-and-project = Check the endpoint and the project ID of the connection.
request-too-large = The request is too large.
split-notification = Split the notification into several.
credentials-rejected = The gateway doesn’t accept the credentials.
enter-current-credentials = Enter current credentials.
blocked-by-access-list = The gateway’s access control list blocks this caller.
ask-administrator = Ask the account administrator which IP addresses and users are allowed.
signature-expired = The signature has expired: this device’s clock is more than 15 minutes off.
set-clock = Set the clock, then try again.
too-many-requests = Too many requests were sent in a short time.
wait-minute = Wait a minute, then try again.
token-missing = The request contained no token.
enter-token = Enter a token.
token-damaged = The token is damaged or from another region, or the account is frozen.
get-token-of-region = Get a new token from IAM in this region.
token-expired = The token has expired.
enter-new-token = Enter a new token. Tokens are valid for 24 hours.
secret-key-wrong = The secret key is wrong, or a proxy changed the signed request.
enter-secret-key = Enter the secret key again.
access-key-locked = The access key is locked for five minutes after too many wrong signatures.
wait-five-minutes = Wait five minutes, then check the secret key before you try again.
access-key-missing = The access key doesn’t exist.
check-access-key = Check the access key.

## Causes and next steps by the response’s status

connector-type-taken = A connector with this notification type already exists.
check-endpoint-for-proxy = Check the endpoint of the connection. A proxy or a sign-in page might be in between.
contact-support = Try again later. If it keeps failing, contact the service’s support with the request ID.
check-endpoint-and-paths = Check the API paths and the endpoint of the connection. Both can depend on the service’s version.
token-hidden = IAM issued a token, but the browser isn’t allowed to read the X-Subject-Token header.
paste-token = Get a token with another tool and use a connection that takes a pasted token, or let a proxy on this site pass the header on.
web-page-instead = A web page was returned instead of data, so another server might have responded.
no-longer-offered = The service says it is no longer offered at this URL.
check-whether-moved = Check in the service’s documentation whether it was withdrawn or moved.
unavailable-or-refused = The service is unavailable, or it rejects this request as it is.
try-manually-later = Try again later. If it is rejected again, change the request.
unavailable = The service is temporarily unavailable.
gateway-got-nothing = A gateway on the way got no usable response from the service.
unexpected-response = The response isn’t in the service’s format.
topics-not-allowed = The user lacks the permission to list topics, or the project ID is wrong.
check-smn-policy = Check the project ID, and that the user has an SMN policy in this project.
functions-not-allowed = The user lacks the permission to list functions, or the project ID is wrong.
check-functiongraph-policy = Check the project ID, and that the user has a FunctionGraph policy in this project.
project-unknown-to-cts = CTS responds, but not for this project: the project ID is wrong or from another region, or the cloud has no such list.
check-project-and-region = Check the project ID and the region of the connection.
change-response-cut = The service accepted the request, but its response was cut off on the way.
try-again = Try again.
response-cut = The response was cut off: the connection closed before all of it had arrived.
connection-lost = The connection broke before a response came. This URL has responded before, so the network or the service failed just now.
timed-out = The service didn’t respond in time.
offline = This device is offline.
go-online = Connect to the network, then try again.
blocked-by-cors = Blocked by CORS: the service doesn’t allow this site.
use-proxy = Use a proxy on this site (see docs/deploy.md). Forms, checks, and shell commands work without one.
unreachable = Couldn’t reach the endpoint.
check-endpoint-and-network = Check the host name, certificate, and firewall.
forbidden-by-csp = Blocked by this site’s Content-Security-Policy: it doesn’t allow the endpoint’s host.
allow-in-csp = Ask the site’s administrator to add the host to connect-src.
redirected = The URL redirects instead of responding, most likely to a sign-in page.
sign-in-elsewhere = Open this site in another tab, sign in there if asked, then try again.
connection-read-only = The connection is read-only, so nothing was sent.
change-connection = If you are allowed to, change it under Connections.
no-credentials = The console has no credentials for this connection: they were never stored, or they were forgotten.
enter-credentials = Try again and enter them.
part-missing = Couldn’t load a file of the console that is needed to send this: the network might be interrupted, or a new version might have replaced the file. Nothing was sent.
reload-console = Try again. If that doesn’t help, reload the console.
cancelled = The page was left before the response came.
api-key-wrong = The API key is missing, wrong, disabled, or from another region.
check-api-key = Check the API key and the region of the connection.
api-key-not-allowed = The API key’s role doesn’t allow this, the key doesn’t allow this IP address, or the account has no Network Security.
check-api-key-or-path = Check the API key in Cloud One. A wrong API path can cause this, too.
connector-path-wrong = The service has nothing at this path: a setting of the connection is wrong.
connector-gone = The connector no longer exists, or the API path of the connection is wrong.
refresh-or-check-paths = Refresh the list. If the connector is still there, check the API paths of the connection.
edit-existing-connector = Edit the existing connector instead.
connector-rejected = Network Security doesn’t accept the connector.
check-connector = Check the ARNs, the external ID, and the role’s trust policy.
request-rejected = The service rejected the request.
test-failed = Network Security failed, most likely because it couldn’t assume the role or publish to the topic.
check-policies = Check the role’s trust policy and permissions and the topic’s access policy, then test again.
service-failed = The service failed.
iam-credentials-wrong = IAM doesn’t know this combination of account, user, and password.
check-all-three = Check all three. HUAWEI IDs can’t get tokens: use an IAM user of the account.
iam-user-locked = IAM rejects this user: the account or user might be locked or disabled, or sign-in might be restricted to certain IP addresses or to the IAM console.
ask-administrator-about-user = Ask the account administrator to check the user in IAM. After wrong passwords, wait 15 minutes first.
iam-project-missing = IAM has no such project, or the endpoint isn’t IAM’s.
check-iam-endpoint = Check the project and the IAM endpoint of the connection.
iam-request-rejected = IAM doesn’t accept the token request.
check-iam-fields = Check the account, the user, and the project.
iam-failed = IAM failed.
cts-credentials-wrong = The token or access key is missing, wrong, or expired.
enter-cts-credentials = Enter current credentials. Tokens are valid for 24 hours.
permission-or-project = The user lacks the permission, or the project ID is wrong.
check-cts-policy = Check the project ID, and that the user has a CTS policy in this project.
some-notification-gone = At least one of the notifications no longer exists.
endpoint-or-project-wrong = The service has nothing at this URL: the endpoint or the project ID is wrong.
check-connection = Check the connection.
state-conflict = The request conflicts with what is stored.
load-current-state = Refresh the list, then try again.

## What is added to a cause or a next step

# The service’s own words, and its code for the failure.
said-with-code = The service said “{ $message }” ({ $code }).
said = The service said “{ $message }”.
said-code = Error code: { $code }.
clock-ahead = This device’s clock is { NUMBER($minutes) } { $minutes ->
    [one] minute
   *[other] minutes
} ahead of the service’s. Signed requests can be at most 15 minutes off.
clock-behind = This device’s clock is { NUMBER($minutes) } { $minutes ->
    [one] minute
   *[other] minutes
} behind the service’s. Signed requests can be at most 15 minutes off.
wait-seconds = The service asks to wait { NUMBER($count) } { $count ->
    [one] second
   *[other] seconds
}.
wait-minutes = The service asks to wait { NUMBER($count) } { $count ->
    [one] minute
   *[other] minutes
}.
wait-hours = The service asks to wait { NUMBER($count) } { $count ->
    [one] hour
   *[other] hours
}.
wait-days = The service asks to wait { NUMBER($count) } { $count ->
    [one] day
   *[other] days
}.

## Why a response can’t be read

body-is-web-page = The body is a web page.
body-not-json = The body isn’t JSON.
body-empty = The body is empty.
body-not-object = The body isn’t an object.
list-not-array = The list in the body isn’t an array.
connector-missing = The body contains no connector.
connectors-malformed = The list contains an item that isn’t a connector.
notifications-malformed = The list contains an item that isn’t a notification.
no-token-in-response = The response contains no token.

## What is wrong with the API paths of a connection

path-without-slash = The path must start with “/”.
path-characters = The path can’t contain spaces, “?”, “#”, or “\”.
path-segments = The path can’t contain “.” or “..” as a segment.
path-without-type = The path must contain “{ "{notificationType}" }”.
collection-with-type = The path of the collection can’t contain “{ "{notificationType}" }”.
update-method = The method must be PUT, POST, or PATCH, not { $method }.

## Details of a failure

# Below the heading “Response details”; each of $facts is one of the next three.
facts = { AND($facts) }
status-fact = Status { $status }
code-fact = code { $code }
request-fact = request { $id }
response-details = Response details
raw-response = Raw response
copy-response = Copy response

## Notifications of which some couldn’t be loaded

try-loading-again = Try again
check-again = Check again
list-incomplete = The list is incomplete.
list-outdated = Those shown were loaded earlier and might have changed since.
# $facts is what the service responded: a status and a code.
no-function-notifications = The cloud has no function notifications ({ AND($facts) }). All SMN topic notifications are listed.
# $names are the names of notifications, of many only the first and “3 more”.
status-unknown = The service didn’t say whether these notifications are enabled: { AND($names) }.
quoted-name = “{ $name }”
more = { NUMBER($count) } more

## What a response left out, as a word within a sentence or a list

part-id = ID
part-name = name
part-operation-type = operation type
part-operations = operations
part-users = users
part-rules = rules
part-topic = topic
part-status = status
part-notification-type = notification type
part-role = role
part-external-id = external ID
projects-not-allowed = The user lacks the permission to list projects.
projects-not-listed = Nothing at this endpoint lists projects.
check-iam-policy = Ask the account’s administrator for the permission iam:projects:listProjectsForUser.
