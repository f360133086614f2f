### The connection test: what works with a connection, found out with reads.

intro = Tests read access only. Write permissions aren’t tested.
check-again = Check again
connections = Connections

address-responds = Endpoint responds
page-can-read = CORS allows this site
credentials = Credentials
response = Response
credentials-sandbox = Not needed by the sandbox
credentials-proxy = Added by a proxy
credentials-missing = Not entered
credentials-rejected = Rejected
credentials-accepted = Accepted
credentials-unknown = Unknown
status-seen = Status { $status }
being-tested = Testing…
no-status = No response
yes = yes
no = no
unknown = unknown

read-permissions = Read permissions
write-permissions = Write permissions
column-read = Read
column-change = Change
column-result = Result
column-details = Details
column-permission = Required permission
column-response = Response
waiting = waiting
testing = testing…
# $ms are milliseconds.
status-after = Status { $status } after { NUMBER($ms) } ms
no-status-after = No response after { NUMBER($ms) } ms
not-tested = Not tested
change-connectors = Create, edit, delete, and test connectors
change-create = Create notifications
change-edit = Edit, enable, and disable notifications
change-delete = Delete notifications

## What is read

read-connectors = List connectors
read-topic-notifications = List notifications to topics
read-function-notifications = List notifications to functions
read-quota = Read quota
read-catalog = Read operation catalog
read-events = List events
read-users = List recent users
read-topics = List SMN topics
read-functions = List FunctionGraph functions
needs-role = an API key role that can read Network Security
# $policy is the name of a policy of Huawei Cloud.
needs-policy = a policy such as { $policy }

## What was found

count-connectors = { $count ->
    [one] { NUMBER($count) } connector
   *[other] { NUMBER($count) } connectors
}
count-notifications = { $count ->
    [one] { NUMBER($count) } notification
   *[other] { NUMBER($count) } notifications
}
count-resource-types = { $count ->
    [one] { NUMBER($count) } resource type
   *[other] { NUMBER($count) } resource types
}
count-users = { $count ->
    [one] { NUMBER($count) } user
   *[other] { NUMBER($count) } users
}
count-topics = { $count ->
    [one] { NUMBER($count) } topic
   *[other] { NUMBER($count) } topics
}
count-functions = { $count ->
    [one] { NUMBER($count) } function
   *[other] { NUMBER($count) } functions
}
no-events = None in the last hour
some-events = Some in the last hour
not-offered = Not offered by this cloud
quota-used = { NUMBER($used) } of { NUMBER($limit) } notifications used
quota-used-assumed = { NUMBER($used) } of { NUMBER($limit) } notifications used (assumed: the response has no limit)
quota-unknown = Unknown number of { NUMBER($limit) } notifications used
quota-unknown-assumed = Unknown number of { NUMBER($limit) } notifications used (assumed: the response has no limit)
