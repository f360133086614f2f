### The page of the sandbox, the stand-in for both services within the page.

none = This build has no sandbox: it was made to work with real services only.
about = A stand-in for both services, built into this page. It checks, stores, and rejects as the real ones are documented to, and sends nothing anywhere. Its data is kept in this browser.
reset = Reset sandbox
reset-question = Reset the sandbox?
reset-what = Everything you created or changed in it is replaced by the sample data.
reset-yes = Reset
is-reset = <b>The sandbox</b> contains the sample data again.
is-filled = { $count ->
    [one] <b>The sandbox</b> contains { NUMBER($count) } generated notification.
   *[other] <b>The sandbox</b> contains { NUMBER($count) } generated notifications.
}

## Faults on request

faults = Fault injection
faults-about = The next matching request gets this response, once.
when = When
respond-with = Respond with
add = Add
clear-all = Clear all
# $request and $response are from the two lists below.
waiting = { $times ->
    [one] { $request }: { $response }, once
   *[other] { $request }: { $response }, { NUMBER($times) } times
}
any-request = any request
list-request = reading a list
read-request = reading one
write-request = writing
test-request = sending a test
credentials-rejected = 401: credentials rejected
not-allowed = 403: not allowed
not-found = 404: not found
exists-already = 409: exists already
content-rejected = 422: content rejected
too-many-requests = 429: too many requests
server-failure = 500: server failure
unavailable = 503: unavailable
html-page = an HTML error page
cut-short = JSON cut short
no-body = success without a body
says-little = success that says little
dropped = connection dropped
no-response = no response
slow-response = a response after two seconds

## Generated notifications

generate = Generate notifications
generate-about = Replaces all notifications with generated ones. The service’s limit of 100 doesn’t apply to these.

## Names that cause a certain response

reserved-names = Reserved names
name-status = As the name of a notification: saving it gets that status. Also 400, 401, 403, 404, 429, 503.
name-code = As the name of a notification: saving it gets that CTS code. Also 0400, 0402, 0403, 0404.
# malformed, drop, silence and slow are typed as they stand.
name-page = As the name of a notification: an HTML page. Also malformed, drop, silence, slow.
type-status = As the type of a connector: the same, with hyphens instead of underscores. Also 409.
projects-about = Projects of the account, each with its own notifications, topics, and subscribers.
projects = { $count ->
    [one] { NUMBER($count) } project
   *[other] { NUMBER($count) } projects
}
has-projects = { $count ->
    [one] The sandbox has { NUMBER($count) } project.
   *[other] The sandbox has { NUMBER($count) } projects.
}
