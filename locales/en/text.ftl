### How sentences and their parts are put together.

# One sentence after the other.
then = { $first } { $second }
# Where in a form something is, and what is wrong there.
at = { $place }: { $message }
# A sentence, and what a program said in its own words, in English.
quoting = { $message } (“{ $words }”)
# When something was, less than a minute ago.
just-now = just now
