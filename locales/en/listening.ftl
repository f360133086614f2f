### Whether anybody listens to the topic of a notification.

title = Subscriptions
check = Check subscriptions
checking = Checking…
no-topic = The topic doesn’t exist.
none = The topic has no subscriber.
unconfirmed = No subscription to the topic is confirmed.
confirmed = A confirmed subscription gets every message.
unknown = Unknown whether the messages are delivered.
state-confirmed = Confirmed
state-unconfirmed = Not confirmed
state-canceled = Canceled
state-unknown = Unknown
state-filtered = { $state }, filtered
