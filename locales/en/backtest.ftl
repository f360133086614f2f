### The card that says what a notification would have sent.

title = Preview on recent events
hint = Try the notification on real events before saving: how many messages, when, and about what.
load-week = Load last 7 days
resume = Resume
# A link to the simulator.
files = Open files in the simulator
