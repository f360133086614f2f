### Connections to services: where they lead, whether they answer, what may be done through them.

site-read-only = This site is read-only (set by its administrator).
connection-read-only = The connection is read-only. Change it under Connections.
service-busy = The service is busy. Trying again in a moment.
service-slow = The service is slow. Still waiting for its response.
forget-credentials = Forget credentials

# What a change of connectors needs, within no-connectors-listed.
connector-permission = an API key role that can change Network Security
# $names are permissions in the vendor's words, within no-notifications-listed.
permissions = { AND($names) }
no-connectors-listed = The credentials can’t even list connectors. Required: { $permission }.
no-notifications-listed = The credentials can’t even list notifications (cts:notification:list). Required: { $permission }.

quota-used-up = All { NUMBER($quota) } notifications of the project are used. Delete one, or raise the quota smn_notification.
quota-used = { NUMBER($used) } of { NUMBER($quota) } used.
quota-used-perhaps = { NUMBER($used) } of { NUMBER($quota) } used, if the usual limit applies: the service didn’t say.
quota-full = { NUMBER($used) } of { NUMBER($quota) } used. Delete one before you create another, or raise the quota smn_notification.
quota-full-perhaps = { NUMBER($used) } of { NUMBER($quota) } used. Another might be rejected, if the usual limit applies: the service didn’t say.
quota-unknown = Unknown how many are left: the quotas couldn’t be loaded.
# Before one of the sentences above: $usage.
quota-of-project = Notifications of this project: { $usage }

# Whether the services of a connection answer, as far as is known.
never-tried = Never tested
reachable = Reachable
refused = Rejected
unreachable = Unreachable
# Each is one of the four above.
services-differ = Network Security: { $network-security }. CTS: { $cts }.

# In place of the name of a connection, where there is none.
no-connection = No connection

# Its name is a product’s.
ns-service = Cloud One Network Security

# After another connection was chosen.
in-use = <b>{ $name }</b> is active.
