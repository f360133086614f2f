### How sentences and their parts are put together.

then = { $first } { $second }
at = { $place }: { $message }
just-now = gerade eben
