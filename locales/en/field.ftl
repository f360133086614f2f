### Names of the fields of forms, as findings and summaries call them.

name = Name
topic = Topic or function
operations = Operations
users = Users
status = Status
agency = Agency
filter = Filter
loaded-events = Loaded events
notification = Notification

# Rows are counted from 1.
operations-row = Operations { NUMBER($row) }
operations-service = Operations { NUMBER($row) }, service
operations-resource-type = Operations { NUMBER($row) }, resource type
operations-names = Operations { NUMBER($row) }, operations
user-group = User group { NUMBER($row) }
user-group-name = User group { NUMBER($row) }, name
user-group-users = User group { NUMBER($row) }, users
rule = Rule { NUMBER($row) }
rule-field = Rule { NUMBER($row) }, field
rule-value = Rule { NUMBER($row) }, value

# Of a connector.
notification-type = Notification type
topic-arn = Topic ARN
role-arn = Role ARN
external-id = External ID

# Of a connection.
services = Services
