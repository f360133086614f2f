### Connections to services: what may be done through them, and whether they answer.

site-read-only = Whoever runs this site made the console read-only for everybody.
connection-read-only = This connection is read-only. It can be changed under Connections.
service-busy = The service is busy; asking again in a moment.
service-slow = The service is slow; still waiting for its answer.

# What a change of connectors needs, within no-connectors-listed.
connector-permission = a role of the API key that may change Network Security
# $names are permissions in the vendor's words, within no-notifications-listed.
permissions = { AND($names) }
no-connectors-listed = The credentials may not even list connectors. This needs { $permission }.
no-notifications-listed = The credentials may not even list notifications (cts:notification:list). This needs { $permission }.
quota-used-up = All { NUMBER($quota) } notifications of the project are used. Delete one first, or raise the quota smn_notification.
