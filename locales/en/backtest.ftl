### The card that says what a notification would have sent.

title = Preview on recent events
hint = Tried on real events before it is saved: how many messages, when, about what.
load-week = Load last 7 days
resume = Resume
# A link to the simulator.
files = Open files in the simulator
