### What pages are called: in the navigation, as heading, and as the title of the tab.

# The title of the tab; $page is what the page is called.
tab = { $page } · Notification Console
product = Notification Console

connectors = Connectors
connector = Connector
new-connector = New connector
duplicate = Duplicate of { $name }
edit = Edit { $name }
aws-setup = AWS setup
aws-setup-for = AWS setup for { $connector }
notifications = Notifications
notification = Notification
new-notification = New notification
duplicate-of-notification = Duplicate of a notification
edit-notification = Edit notification
export = Export as code
simulator = Simulator
coverage = Coverage
connections = Connections
connection-test = Connection test
connection-test-of = Connection test: { $connection }
sandbox = Sandbox
not-found = Page not found
overview = Overview
all-notifications = All notifications
all-connectors = All connectors
baseline = Baseline
evidence-report = Evidence report
compare = Compare
plan = Plan
routing-map = Routing map
discover = Add projects
