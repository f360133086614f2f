### The command line program, notictl: its help, and what it prints.

about = Checks, simulates, tests, plans, and applies notifications and connectors.
usage = Usage: { $usage }
commands = Commands
options = Arguments and options
about-lint = Check bundles or connections
about-test = Run the tests in test files
about-simulate = Show which events notifications match
about-export = Export connections as bundles
about-plan = Show what has to change so that connections match a bundle
about-apply = Apply a plan
about-drift = Show where connections differ from a bundle
about-compare = Compare the notifications of connections
about-baseline = Prove which requirements of a baseline are met
about-policy = Check AWS policies
about-policy-check = Check the policies of a connector
about-arn = Show what an ARN or URN is and check it
about-rule = Show what a filter rule is and check it
about-completions = Print completions for a shell
about-man = Print the manual page
argument-bundles = Bundle files (JSON or YAML); “-” is standard input
argument-bundle = Bundle file (JSON or YAML)
argument-tests = Test files (JSON or YAML)
argument-events = Files of events, also compressed by gzip; “-” is standard input
argument-arn = ARN or URN
argument-rule = Rule, such as “code != 200”
argument-plan = Plan file
argument-shell = Shell: { OR($shells) }
option-help = Show help
option-version = Show the version
option-lang = Language of the output: { OR($languages) }
option-format = Format of the output: { OR($formats) }
option-strict = Exit with code 2 on warnings, too
option-fix = Print the corrected policies instead of the findings
option-explain = Explain for each event why notifications match or don’t
option-kind = What the value should be: topic, role, or target
option-connection = Name of the connection, for variables of its own
option-region = Region of the connection
option-project = Project ID of the connection
option-label = Label of the connection; can be repeated
option-trust = File of the role’s trust policy
option-permissions = File of the role’s permissions policy
option-topic = File of the topic policy
option-key = File of the key policy
option-notification-type = Notification type of the connector
option-topic-arn = ARN of the SNS topic
option-role-arn = ARN of the IAM role
option-key-arn = ARN of the KMS key that encrypts the topic
option-trusted-account = Account that assumes the role, if it isn’t Network Security’s
option-external-id-file = File of the external ID; without it, the environment variable NOTICTL_EXTERNAL_ID
option-connections = File of connections, exported from the console; without it, the environment variable NOTICTL_CONNECTIONS names it
option-live = File of connections, exported from the console: what one of them has takes the place of the bundle
option-credentials = File of credentials that only its owner can read; without it, the environment variable NOTICTL_CREDENTIALS names it
option-ca-file = File of certificates (PEM) to trust as well as the system’s; without it, the environment variable NOTICTL_CA_FILE names it
option-choice = Name of a connection; can be repeated. Without it, all connections
option-delete = Delete what isn’t in the bundle
option-out = File to write the plan to
option-folder = Folder to write a bundle for each connection to
option-reference = Connection to compare the others with; without it, what most connections have
option-resume = File of an unfinished run to continue
option-yes = Apply without asking
option-baseline = Baseline file; without it, the one that comes with the program

## What is wrong with the arguments

argument-unknown = Unknown argument “{ $argument }”.
argument-missing = Missing: { AND($arguments) }.
argument-twice = “{ $argument }” can be used only once.
# $argument is an option or an environment variable, $message says what is wrong with its value.
argument-wrong = { $argument }: { $message }
arguments-wrong = The arguments don’t fit together. --help lists what the command takes.
arguments-exclude = “{ $argument }” and “{ $other }” can’t be used together.
command-unknown = Unknown command “{ $command }”.
command-missing = Enter a command: { OR($commands) }.
value-missing = { $argument }: a value is missing.
value-unknown = { $argument }: “{ $value }” isn’t supported. Use { OR($values) }.
label-form = Write a label as name=value. Found “{ $found }”.
explain-json = --explain can’t be used with --format json. Use --format jsonl, which explains every event.
# $variable is an environment variable.
external-id-missing = The external ID is missing. Set { $variable }, or name a file with --external-id-file.
# $document is the name of a policy, such as “topic policy”.
policy-not-given = The { $document } wasn’t given, so what it says is unknown.
policy-unreadable = The file has no policy that can be read.
file-open-to-others = Others can read this file. Let only its owner read it (chmod 600).
file-missing = No such file or folder.
file-denied = You don’t have permission to use this file or folder.
file-is-folder = The path leads to a folder, not a file.
file-too-large = The file is larger than { NUMBER($limit) } MB.
piece-too-large = An event, or a file that can’t be read event by event, is larger than { NUMBER($limit) } MB.
not-utf8 = The text isn’t UTF-8 from here on.

## Findings

# $path is the member of a file that $message is about.
at = { $message } ({ $path })
# $rule is the name of a rule.
issue = { $severity ->
    [error] Error
    [warning] Warning
   *[note] Note
}: { $message } [{ $rule }]
# $label is what a button says, for example “Use 123456789012”.
fix = Fix: { $label }
fix-with-value = { $label }: { $value }
counts = Errors: { NUMBER($errors) }, warnings: { NUMBER($warnings) }, notes: { NUMBER($notes) }
kind = { $kind ->
    [topic] SNS topic
    [role] IAM role
    [smn-topic] SMN topic
    [function] FunctionGraph function
    [rule] Filter rule
   *[target] Notification target
}
part = { $part ->
    [partition] Partition
    [region] Region
    [account] Account
    [project] Project
    [path] Path
    [field] Field
    [operator] Operator
    [value] Value
   *[name] Name
}: { $value }
# $headline is a sentence such as “Network Security can assume the role.”
answered = { $answer ->
    [yes] Yes
    [unknown] Unknown
   *[no] No
}: { $headline }

## Simulation

# An event, and whether somebody is notified of it.
event-line = { $time } { $operation } ({ $user }): { $answer ->
    [yes] match
    [maybe] possible match
   *[no] no match
}
# $name is a notification.
verdict = { $name }: { $answer ->
    [yes] match
    [maybe] possible match
   *[no] no match
}
# $message says what a stage of the decision found.
stage = [{ $answer ->
    [yes] yes
    [maybe] unknown
   *[no] no
}] { $message }
rule-value = [{ $answer ->
    [yes] yes
    [maybe] unknown
   *[no] no
}] { $rule } (event: { $value })
rule-no-value = [{ $answer ->
    [yes] yes
    [maybe] unknown
   *[no] no
}] { $rule } (event: no value)
other-labels = { $count ->
    [one] { NUMBER($count) } notification is
   *[other] { NUMBER($count) } notifications are
} for other connections.
told = Events: { NUMBER($events) }, matched: { NUMBER($yes) }, possibly matched: { NUMBER($maybe) }
# A notification, its target, and how many messages it would have sent.
notified = { $name } → { $target }: { NUMBER($yes) } (possibly { NUMBER($maybe) } more)

## Tests

# $name is a test.
test-line = { $outcome ->
    [passed] passed
   *[other] failed
}: { $name } ({ $events ->
    [one] { NUMBER($events) } event
   *[other] { NUMBER($events) } events
})
test-counts = Passed: { NUMBER($passed) }, failed: { NUMBER($failed) }
# $event is an operation.
expected-match = “{ $name }” should match event { NUMBER($number) } ({ $event }).
expected-no-match = “{ $name }” shouldn’t match event { NUMBER($number) } ({ $event }).
# $day is a date, such as 2026-11-28.
too-many-a-day = “{ $name }” could send { $count ->
    [one] { NUMBER($count) } message
   *[other] { NUMBER($count) } messages
} on { $day }. At most { NUMBER($limit) } are expected.
too-many-undated = “{ $name }” could send { $count ->
    [one] { NUMBER($count) } message
   *[other] { NUMBER($count) } messages
} about events without a time, perhaps on one day. At most { NUMBER($limit) } are expected.
more-failures = { $count ->
    [one] And { NUMBER($count) } more failure.
   *[other] And { NUMBER($count) } more failures.
}
notification-unknown = The bundle has no notification “{ $name }” for this connection.
test-without-events = The test has no events. Add events or event_files.
test-without-expectation = The test expects nothing. Add notify, not_notify, nobody, or at_most_a_day.
events-none = The file contains no event.

## Connections

connections-missing = Name the file of connections with --connections or in NOTICTL_CONNECTIONS.
connections-none = The file has no connections.
connection-unknown = There’s no connection “{ $name }”. Use { OR($known) }.
# $names are the connections that the bundle names.
bundle-for-others = The bundle names none of the connections in the file, so it’s for none of them: { AND($names) }
connection-one = Name one connection with --connection.
# The connection is named before.
read-only = The connection is read-only in the file of connections, so nothing can be changed through it.
own-site = “{ $connection }” can be reached only in the console: it is the sandbox, or its endpoint is a path of the console’s site.
# $variable is an environment variable, $first and $second are connections.
variable-ambiguous = { $variable } could be for “{ $first }” or “{ $second }”. Use a file of credentials.
credentials-wrong = The file isn’t a file of credentials as documented. Check “{ $path }”.
credentials-broken = The file isn’t a file of credentials as documented.
# $what is an environment variable or the member of a file.
credential-characters = { $what } contains line breaks, control characters, or characters that aren’t ASCII. Set it again.
credential-control = { $what } contains line breaks or control characters. Set it again.
credentials-missing = Set NOTICTL_ACCESS_KEY_ID and NOTICTL_SECRET_ACCESS_KEY, set NOTICTL_TOKEN, or use --credentials.
api-key-missing = Set NOTICTL_API_KEY or use --credentials.
unreachable = No response from the endpoint.
certificate-issuer = The certificate isn’t signed by a trusted authority. If it’s your company’s, name the authority’s certificate with --ca-file or in NOTICTL_CA_FILE.
certificate-host = The certificate is for another host name. Check the endpoint of the connection.
certificate-dates = The certificate has expired or isn’t valid yet. Check the clock of this computer, and the certificate of the service.
certificate-wrong = The certificate of the service isn’t valid.
certificates-none = There are no certificates in PEM format, or one of them isn’t valid.
proxy-wrong = The value isn’t the address of a proxy, such as http://proxy.example:3128.
proxy-refuses = The proxy didn’t connect to the endpoint. Check HTTPS_PROXY, HTTP_PROXY, or ALL_PROXY, or list the host in NO_PROXY.
proxy-silent = No response from the endpoint or the proxy. Check HTTPS_PROXY, HTTP_PROXY, or ALL_PROXY.
# $title says what failed, $cause why: two sentences.
failed = { $title } { $cause }
at-connection = { $connection }: { $message }
reading = Loading connections
applying = Applying

## Plans

object = { $kind ->
    [connector] Connector “{ $name }”
   *[notification] Notification “{ $name }”
}
warning = Warning: { $message }
# $variable is an environment variable, $name is how a bundle refers to the external ID.
external-id-needed = Before applying, set { $variable } to the external ID “{ $name }”, or add it to the file of credentials.
out-taken = The file is already there and isn’t a plan, so it isn’t overwritten. Choose another name.
unmatched = For none of these connections: { AND($objects) }.
# $file is the name of a file.
written = Written: { $file }
folder-missing = Name a folder with --folder, or one connection with --connection.
# $name is a notification or connector, $reason a sentence.
omitted = { $connection }: “{ $name }” isn’t in the bundle. { $reason }
cell = { $cell ->
    [same] same
    [differs] differs
    [missing] missing
    [only-here] only here
    [uncompared] nothing to compare with
   *[unknown] unknown
}
# $name is a notification.
differs = { $name }, { $connection }:

## Applying a plan

# $object is, for example, “Notification “logins””.
world-changed = { $connection }: { $object } was changed after the plan was made. Nothing was applied. Make a new plan.
connection-changed = “{ $connection }” isn’t the connection of the plan: its region or project is another one.
yes-missing = There’s no terminal to ask at. Use --yes to apply.
apply-now = Apply? Enter “yes”:
# $over of $all objects are done, $object now: for example, “Notification “logins””.
progress = { NUMBER($over) }/{ NUMBER($all) } { $connection }: { $object }
not-applied = Nothing was applied.
not-done = Not finished.
item-outcome = { $connection }: { $object }: { $message }
resume-with = Not everything was applied. Continue with notictl apply --resume { $file }
plan-anew = Skipped objects were changed after the plan was made. Make a new plan for them.
# $reason is the parser’s own, in English.
resume-unreadable = The file isn’t that of an unfinished run: { $reason }
run-begun = The plan isn’t finished. Continue with notictl apply --resume { $file }, or delete that file.
interrupting = Stopping after the requests under way.
interrupted = Stopped before all was done.
credentials-refused = { $connection }: the credentials are missing or were rejected.
wait-too-long = { $connection }: the service asks to wait { $count ->
    [one] { NUMBER($count) } second
   *[other] { NUMBER($count) } seconds
}.

## Baselines

# $status is “Met”, for example, $title a requirement.
requirement-line = { $status }: { $title }
requirement-counts = Met: { NUMBER($met) }, not met: { NUMBER($missing) }, unknown: { NUMBER($unknown) }, not applicable: { NUMBER($other) }
