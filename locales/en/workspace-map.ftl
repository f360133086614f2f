### The routing map: services, notifications, targets.

caption = Routing map
connection = Connection
shown-as = Show as
as-map = Map
as-table = Table
switch = Switch to this connection
by-events = Widths show how many of the loaded events match.
by-notifications = Widths show the number of notifications. With events loaded in the simulator, they show events.
not-read = The notifications of this connection aren’t loaded.
nothing = There is nothing to draw.
all-services = All services
several = { $count ->
    [one] 1 notification
   *[other] { NUMBER($count) } notifications
}
no-target = No target
disabled = disabled
never-matches = never matches
not-sent = no target
no-topic = topic doesn’t exist
nobody-subscribed = no subscriber
unconfirmed = no confirmed subscription
listening-unknown = subscriptions unknown
confirmed = subscribed
# Beside a function, of which nobody knows what it does with a message.
function = function
gap = not covered
# Of a notification, or of a service only such notifications are about: whether anybody is notified.
unknown = unknown
# What something is called, and what is noteworthy about it.
part-label = { $name } ({ $mark })
# Names of services, or of targets.
names = { AND($names) }
services = Services
notification = Notification
target = Target
state = State
gaps = Not covered: { AND($services) }.
legend-live = Active
legend-unknown = Unknown
legend-dead = Inactive
legend-gap = Service not covered
# The accessible name of the area that scrolls, and a hint above it on narrow screens.
scrolled = Map, to be scrolled sideways
scroll-hint = The map is wider than the screen: scroll it sideways.
