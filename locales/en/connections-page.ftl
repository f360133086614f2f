### The page of connections: their table, and the form of one.

about = Where the console reaches the two services. Connections are kept in this browser, without credentials: those are asked for when needed.
export = Export
import = Import
new-connection = New connection
imported = { $count ->
    [0] <b>{ $name }</b> holds nothing that is not here already.
    [one] <b>{ $name }</b> brought { NUMBER($count) } connection.
   *[other] <b>{ $name }</b> brought { NUMBER($count) } connections.
}
not-imported = <b>{ $name }</b> was not read. At { $place }: { $message }
in-use = <b>{ $name }</b> is in use.
remove-question = Remove “{ $connection }”?
remove-what = Only this browser forgets it. Nothing changes at the services.
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
    [0] No known region matches. Enter its address below.
    [one] { NUMBER($count) } region. Press Enter to select it.
   *[other] { NUMBER($count) } regions
}
search-regions = Search by place, name, cloud, or host
regions = Regions
restored = What you typed before the page was reloaded is back.
restored-in-part = What you typed before the page was reloaded is back, except addresses that could hold a user name or a password: those are not kept. Enter them again.
edit-connection = Edit connection
saved = <b>{ $name }</b> is saved and in use.
not-kept = <b>{ $name }</b> is in use. The browser refused to keep it: it is gone once this page is closed.
save = Save and use
name = Name
read-only-flag = Read-only: the console changes nothing through it
ns-service = Cloud One Network Security
base-address = Base address
ns-address-hint = Of the region, or a path on this site such as /proxy/network-security where a proxy is.
credentials = Credentials
credentials-hint = Asked for when they are needed, never stored with the connection.
list-and-create = List and create
one-connector = One connector
send-a-test = Send a test
method-of-an-update = Method of an update
cts-service = Huawei Cloud or Open Telekom Cloud CTS
cts-address-hint = Of the region, or a path on this site such as /proxy/cts where a proxy is.
project-id = Project ID
address-the-proxy-calls = Address the proxy calls
upstream-hint = Requests are signed for the host and path the service sees. Empty: the base address itself, or the region’s own host.
name-of-the-region = Name of the region
region-name-hint = As in URNs. Empty: known from the address.
cloud = Cloud
iam-tokens = IAM (tokens)
smn-topics = SMN (topics)
functiongraph-functions = FunctionGraph (functions)
api-paths = Paths of the API (inferred)
around-cts = Proxy, cloud, and services around CTS
api-paths-hint = The service’s public text names no paths; these follow its other resources. Change them if every request is answered with 404.
around-cts-hint = Where the services around CTS are. Empty: the region’s own hosts.
