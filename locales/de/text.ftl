### How sentences and their parts are put together.

then = { $first } { $second }
at = { $place }: { $message }
about = <b>{ $name }</b> { $message }
