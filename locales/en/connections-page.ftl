### The page of connections: their table, and the form of one.

about = How the console connects to the two services. Connections are kept in this browser, without credentials: those are asked for when needed.
export = Export
import = Import
new-connection = New connection
imported = { $count ->
    [0] <b>{ $name }</b> contains no new connections.
    [one] <b>{ $name }</b> added { NUMBER($count) } connection.
   *[other] <b>{ $name }</b> added { NUMBER($count) } connections.
}
not-imported = <b>{ $name }</b> wasn’t imported. At { $place }: { $message }
remove-question = Remove “{ $connection }”?
remove-what = Removes it from this browser only. Nothing changes at the services.
remove = Remove
connection = Connection
project = Project
region = Region
state = State
last-check = Last check
actions = Actions
provided = Provided by this site
active = Active
network-security = Network Security
built-in = Built into this page
switch = Switch
test-connection = Test connection
edit-named = Edit { $connection }
remove-named = Remove { $connection }
regions-found = { $count ->
    [0] No known region matches. Enter its endpoint below.
    [one] { NUMBER($count) } region. Press Enter to select it.
   *[other] { NUMBER($count) } regions
}
search-regions = Search by place, name, cloud, or host
regions = Regions
restored = Your input from before the reload is back.
restored-in-part = Your input from before the reload is back, except URLs that could contain a user name or a password: those aren’t kept. Enter them again.
edit-connection = Edit connection
saved = <b>{ $name }</b> was saved and is active.
not-kept = <b>{ $name }</b> is active, but the browser couldn’t store it. It will be lost when this page is closed.
save = Save and use
name = Name
read-only-flag = Read-only: the console makes no changes through this connection
base-address = Endpoint
ns-address-hint = The region’s endpoint, or a path on this site such as /proxy/network-security if there is a proxy.
credentials = Credentials
credentials-hint = Asked for when they are needed, never stored with the connection.
list-and-create = List and create
one-connector = One connector
send-a-test = Send test
method-of-an-update = Update method
cts-service = Huawei Cloud or Open Telekom Cloud CTS
cts-address-hint = The region’s endpoint, or a path on this site such as /proxy/cts if there is a proxy.
project-id = Project ID
address-the-proxy-calls = URL the proxy calls
upstream-hint = Requests are signed for the host and path the service sees. Empty: the endpoint above, or the region’s own host.
name-of-the-region = Region name
region-name-hint = As in URNs. Empty: known from the endpoint.
cloud = Cloud
iam-tokens = IAM (tokens)
smn-topics = SMN (topics)
functiongraph-functions = FunctionGraph (functions)
api-paths = Advanced: API paths (unverified)
around-cts = Advanced: proxy and endpoints
api-paths-hint = The public documentation names no paths. These follow the service’s other resources; change them if every request returns 404.
around-cts-hint = Endpoints of the services around CTS. Empty: the region’s own hosts.
labels = Labels
labels-hint = Optional, for example env=prod, team=network. Views of all connections can show those with one label.
account = Account
account-hint = Optional. Connections of one account share an access key, and one password gets a token for each of them.
