### Connections: what is wrong with their form, their addresses, and files of them.

## The base address of a service

address-missing = Enter an endpoint. It starts with https://, or with / for a path on this site.
address-has-space = An endpoint can’t contain spaces or backslashes.
scheme-missing = “{ $text }” doesn’t say how to connect. Start with https://.
add-https = Add https://
scheme-unknown = “{ $scheme }” isn’t a way to reach a service. Use https.
ends-before-query = An endpoint ends before a query.
ends-before-fragment = An endpoint ends before a fragment.
remove-from = Remove everything from “{ $mark }”
not-encrypted = http sends credentials readable to anyone on the way to “{ $host }”. Only this computer (localhost) can be reached without https.
use-https = Use https
address-has-user = An endpoint can’t contain a user name or password. Credentials have their own fields and are never stored.
host-missing = Enter a host after “://”.
not-a-host = “{ $host }” isn’t a valid host name.
not-a-port = “{ $port }” isn’t a valid port. Ports are numbers from 1 to 65535.
path-has-query = An endpoint can’t contain a query or a fragment.
proxy-path-missing = Enter the path of the proxy on this site after “/”.
path-has-dots = The path of an endpoint can’t contain “.” or “..” segments.

## The form of a connection

name-missing = Enter a name for the connection.
name-taken = The name “{ $name }” is taken by another connection.
no-service = The connection reaches no service. Select Network Security, CTS, or both.
trend-micro-path = Trend Micro’s endpoints end in “/api”.
console-adds-path = The console adds “/v3” and the project itself.
project-missing = Enter the project ID: 32 characters from 0–9 and a–f.
project-unusual = “{ $project }” is an unusual project ID. Others have 32 characters from 0–9 and a–f.
# Both are regions such as eu-de.
other-region = The endpoint is in “{ $actual }”, not in “{ $given }”.
# Both are clouds such as Huawei Cloud.
other-cloud = The endpoint belongs to { $actual }, not to { $given }.
not-another-cloud = The endpoint belongs to { $actual }, not to another cloud.
upstream-is-a-path = Signatures are made for the service’s own URL, which starts with https://.
upstream-missing = The endpoint is a proxy on this site. Enter the URL the proxy calls: signatures are made for that host and path.
iam-missing = IAM’s endpoint doesn’t follow from this endpoint. Enter it: the console requests a token there.

## Labels of a connection, as env=prod

label-without-value = “{ $label }” has no value: write name=value, for example env=prod.
label-without-name = A label has no name before “=”.
label-with-separator = “{ $label }” contains “=”, “,”, “;”, a line break or outer spaces where they can’t be.
label-too-long = “{ $label }” is too long: a name or value has at most { NUMBER($most) } characters.
label-twice = The label “{ $name }” appears more than once.
sandbox-and-service = A connection is either to a project of the sandbox or to real services.

## How services are told who calls

api-key = API key
legacy-key = API key of an older account (api-secret-key)
iam-token = IAM token
password = IAM user name and password
access-key = Access key (AK/SK)
added-by-proxy = None (added by proxy)

## A file of connections, or a site’s config.json

at-line = line { NUMBER($line) }, column { NUMBER($column) }
not-json = The text isn’t valid JSON.
object-expected = Expected an object.
array-expected = Expected an array.
string-expected = Expected a string.
boolean-expected = Expected true or false.
one-expected = Expected { OR($known) }.
value-unexpected = Unexpected value.
secret-in-file = Credentials don’t belong here: everyone who opens the file could read them.
property-unknown = Unknown property. Known: { AND($known) }.
property-missing = The property is required.
property-repeated = The property appears more than once.
name-empty = Enter a name.
neither-service = The connection has neither network_security nor cts.
name-repeated = An earlier connection has the same name.
version-unknown = The console reads only version 1.
nothing-possible = There is no connection and no sandbox, and no one is allowed to create a connection: nothing could be done.
