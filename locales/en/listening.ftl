### Whether anybody listens to the topic of a notification.

title = Subscriptions
check = Check subscriptions
checking = Checking…
none = Nobody is subscribed to the topic.
unconfirmed = No subscription to the topic is confirmed.
confirmed = A confirmed subscription gets every message.
unknown = It isn’t known whether anybody gets the messages.
state-confirmed = Confirmed
state-unconfirmed = Not confirmed
state-canceled = Canceled
state-unknown = Unknown
state-filtered = { $state }, filtered
