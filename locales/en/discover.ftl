### Finding the projects of an account and adding them as connections.

about = Finds every project your sign-in can use and adds those you select as connections. Nothing changes at the services.
through = Account of
find = Find projects
no-connection = Create one connection to CTS first: its sign-in is used to find the others.
none-found = The account has no project this sign-in can use.
projects = Projects found
project = Project
outcome = Result
is-new = New connection
known = Already connected as “{ $name }”
same-endpoint = New connection with the same endpoint: correct only if it leads to this region, too
no-endpoint = The endpoint of CTS in this region is unknown. Create the connection by hand.
account = Account
account-hint = Connections of one account share an access key, and one password gets a token for each of them.
labels-hint = Optional, to look at some connections only: env=prod, team=network
none-chosen = Select at least one project.
add = { $count ->
    [one] Add { NUMBER($count) } connection
   *[other] Add { NUMBER($count) } connections
}
added = { $count ->
    [one] Added { NUMBER($count) } connection.
   *[other] Added { NUMBER($count) } connections.
}
added-not-kept = { $count ->
    [one] Added { NUMBER($count) } connection, but the browser couldn’t store it. It will be lost when this page is closed.
   *[other] Added { NUMBER($count) } connections, but the browser couldn’t store them. They will be lost when this page is closed.
}
search = Search projects
# Tip of the search box: what it searches.
search-tip = Searches name, region, project ID
select-shown = Select all shown
deselect-shown = Clear all shown
# So many of the projects that can be added are selected, also those a search hides.
chosen-of = Selected: { NUMBER($chosen) } of { NUMBER($all) }.
shown-of = Shown: { NUMBER($count) } of { NUMBER($all) }.
