### How sentences and their parts are put together.

then = { $first } { $second }
at = { $place }: { $message }
quoting = { $message } („{ $words }“)
just-now = gerade eben
