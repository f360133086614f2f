### The command line program, notictl: its help, and what it prints.

about = Checks, proves, simulates, and tests notifications and connectors from files.
usage = Usage:
commands = Commands
options = Arguments and options
about-lint = Check bundles
about-test = Run the tests in test files
about-simulate = Show what a bundle’s notifications would have done with events
about-policy = Work with AWS policies
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
argument-shell = Name of the shell
option-help = Show help
option-version = Show the version
option-lang = Language of the output: { OR($languages) }
option-format = Format of the output: { OR($formats) }
option-strict = Exit with code 2 on warnings, too
option-fix = Print the corrected policies instead of the findings
option-explain = Say for each event why notifications match or don’t
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

## What is wrong with the arguments

argument-unknown = Unknown argument “{ $argument }”.
argument-missing = Missing: { AND($arguments) }.
argument-twice = “{ $argument }” can be used only once.
# $argument is an option or an environment variable, $message says what is wrong with its value.
argument-wrong = { $argument }: { $message }
arguments-wrong = These arguments don’t fit together. --help lists what the command takes.
command-unknown = Unknown command “{ $command }”.
command-missing = Enter a command: { OR($commands) }.
value-missing = { $argument }: a value is missing.
value-unknown = { $argument }: “{ $value }” isn’t supported. Use { OR($values) }.
label-form = Write a label as name=value. Found “{ $found }”.
# $variable is an environment variable.
external-id-missing = The external ID is missing. Set { $variable }, or name a file with --external-id-file.
file-open-to-others = Others can read this file. Let only its owner read it (chmod 600).

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
} for connections with other labels.
told = Events: { NUMBER($events) }, matched: { NUMBER($yes) }, possibly matched: { NUMBER($maybe) }
# A notification, its target, and how many messages it would have sent.
notified = { $name } → { $target }: { NUMBER($yes) } (possibly { NUMBER($maybe) } more)

## Tests

# $name is a test.
test-line = { $outcome ->
    [passed] passed
   *[failed] failed
}: { $name } ({ $events ->
    [one] { NUMBER($events) } event
   *[other] { NUMBER($events) } events
})
test-counts = Passed: { NUMBER($passed) }, failed: { NUMBER($failed) }
# $event is an operation.
expected-match = “{ $name }” should match event { NUMBER($number) } ({ $event }).
expected-no-match = “{ $name }” shouldn’t match event { NUMBER($number) } ({ $event }).
# $day is a date, such as 2026-11-28.
too-many-a-day = “{ $name }” could send { NUMBER($count) } messages on { $day }. At most { NUMBER($limit) } are expected.
too-many-undated = “{ $name }” could send { NUMBER($count) } messages about events without a time, perhaps on one day. At most { NUMBER($limit) } are expected.
more-failures = { $count ->
    [one] And { NUMBER($count) } more failure.
   *[other] And { NUMBER($count) } more failures.
}
notification-unknown = The bundle has no notification “{ $name }” for this connection.
test-without-events = The test has no events. Add events or event_files.
test-without-expectation = The test expects nothing. Add notify, not_notify, nobody, or at_most_a_day.
