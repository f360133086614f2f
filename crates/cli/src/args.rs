//! The arguments, described in the language of the reader.

use std::ffi::OsString;

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command, ValueEnum};
use clap_complete::Shell;
use clap_mangen::Man;
use messages::{Message, notictl as say};

use crate::trouble::{Result, Trouble};
use crate::words::{Words, languages};

/// Files or values that a command is about.
pub const FILES: &str = "files";
/// A single value.
pub const VALUE: &str = "value";
/// What an ARN is meant to be.
pub const KIND: &str = "kind";
/// How the output is written.
pub const FORMAT: &str = "format";
/// Warnings count as well.
pub const STRICT: &str = "strict";
/// The bundle.
pub const BUNDLE: &str = "bundle";
/// Files of events.
pub const EVENTS: &str = "events";
/// Every event is explained.
pub const EXPLAIN: &str = "explain";
/// Name of the connection.
pub const CONNECTION: &str = "connection";
/// Region of the connection.
pub const REGION: &str = "region";
/// Project of the connection.
pub const PROJECT: &str = "project-id";
/// A label of the connection.
pub const LABEL: &str = "label";
/// Corrected documents are printed.
pub const FIX: &str = "fix";
/// The documents of a connector.
pub const DOCUMENTS: [&str; 4] = ["trust", "permissions", "topic", "key"];
/// Values of a connector.
pub const NOTIFICATION_TYPE: &str = "notification-type";
/// ARN of the topic.
pub const TOPIC_ARN: &str = "topic-arn";
/// ARN of the role.
pub const ROLE_ARN: &str = "role-arn";
/// ARN of the key.
pub const KEY_ARN: &str = "key-arn";
/// Who may assume the role.
pub const TRUSTED_ACCOUNT: &str = "trusted-account";
/// File that holds the external ID.
pub const EXTERNAL_ID_FILE: &str = "external-id-file";
/// The file of connections.
pub const CONNECTIONS: &str = "connections";
/// The file of credentials.
pub const CREDENTIALS: &str = "credentials";
/// The file of certificates that are trusted as well.
pub const CA_FILE: &str = "ca-file";
/// What a bundle does not have is deleted.
pub const DELETE: &str = "delete";
/// The file a plan is written to.
pub const OUT: &str = "out";
/// The folder that bundles are written to.
pub const FOLDER: &str = "folder";
/// The connection that others are compared with.
pub const REFERENCE: &str = "reference";
/// The baseline.
pub const BASELINE: &str = "baseline";
/// The plan.
pub const PLAN: &str = "plan";
/// The file of a run to go on with.
pub const RESUME: &str = "resume";
/// Nobody is asked.
pub const YES: &str = "yes";
/// The shell that completions are for.
pub const SHELL: &str = "shell";

/// Where help lists what every command takes.
const LAST: usize = 1_000;

/// How the output is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Human,
    /// One JSON document.
    Json,
    /// JSON, a document in each line.
    Lines,
    /// SARIF 2.1.0.
    Sarif,
    /// JUnit's XML.
    Junit,
}

impl Format {
    /// The one that is asked for.
    pub fn of(matches: &ArgMatches) -> Self {
        match matches.get_one::<String>(FORMAT).map(String::as_str) {
            Some("json") => Self::Json,
            Some("jsonl") => Self::Lines,
            Some("sarif") => Self::Sarif,
            Some("junit") => Self::Junit,
            _ => Self::Human,
        }
    }
}

/// Why arguments are not carried out.
#[derive(Debug)]
pub enum Refused {
    /// They ask for help or the version.
    Shown(String),
    /// There is no command; the help says which there are.
    Lacking(String),
    /// Something is wrong with them.
    Wrong(Trouble),
}

/// Reads the arguments.
pub fn parse(words: Words, arguments: &[OsString]) -> std::result::Result<ArgMatches, Refused> {
    let error = match command(words).try_get_matches_from(arguments) {
        Ok(matches) => return Ok(matches),
        Err(error) => error,
    };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            Err(Refused::Shown(error.render().to_string()))
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Err(Refused::Lacking(error.render().to_string()))
        }
        _ => Err(Refused::Wrong(Trouble::new(in_words(&error)))),
    }
}

/// What is wrong with the arguments.
fn in_words(error: &clap::Error) -> Message {
    let texts = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    };
    let first = |kind| texts(kind).into_iter().next().unwrap_or_default();
    // Dots say that there can be several.
    let plain = |text: String| text.trim_end_matches("...").to_owned();
    let argument = || plain(first(ContextKind::InvalidArg)).into();
    let list = |kind| messages::Arg::list(texts(kind).into_iter().map(plain));
    match error.kind() {
        ErrorKind::UnknownArgument => say::ArgumentUnknown {
            argument: argument(),
        }
        .into(),
        ErrorKind::InvalidSubcommand => say::CommandUnknown {
            command: first(ContextKind::InvalidSubcommand).into(),
        }
        .into(),
        ErrorKind::MissingSubcommand => say::CommandMissing {
            commands: list(ContextKind::ValidSubcommand),
        }
        .into(),
        ErrorKind::MissingRequiredArgument => say::ArgumentMissing {
            arguments: list(ContextKind::InvalidArg),
        }
        .into(),
        ErrorKind::ArgumentConflict => {
            let other = plain(first(ContextKind::PriorArg));
            match other.is_empty() || other == plain(first(ContextKind::InvalidArg)) {
                true => say::ArgumentTwice {
                    argument: argument(),
                }
                .into(),
                false => say::ArgumentsExclude {
                    argument: argument(),
                    other: other.into(),
                }
                .into(),
            }
        }
        ErrorKind::InvalidValue if first(ContextKind::InvalidValue).is_empty() => {
            say::ValueMissing {
                argument: argument(),
            }
            .into()
        }
        ErrorKind::InvalidValue => say::ValueUnknown {
            argument: argument(),
            value: first(ContextKind::InvalidValue).into(),
            values: list(ContextKind::ValidValue),
        }
        .into(),
        _ => say::ARGUMENTS_WRONG,
    }
}

/// The whole command line.
pub fn command(words: Words) -> Command {
    let t = |message: Message| words.say(message);
    let usage = say::Usage {
        usage: "{usage}".into(),
    };
    let usage = words.say(usage);
    let template = format!("{{before-help}}{{about}}\n\n{usage}\n\n{{all-args}}{{after-help}}");
    let sub = |name: &'static str, about: Message| {
        Command::new(name)
            .about(t(about))
            .help_template(template.clone())
            .next_help_heading(t(say::OPTIONS))
            .disable_help_flag(true)
            .arg(help(words))
    };
    let check = sub("check", say::ABOUT_POLICY_CHECK)
        .args(documents(words))
        .args(connector(words))
        .arg(flag(FIX, t(say::OPTION_FIX)))
        .arg(strict(words))
        .arg(format(words, &["human", "json", "sarif"]))
        .group(
            ArgGroup::new("documents")
                .args(DOCUMENTS)
                .multiple(true)
                .required(true),
        );
    Command::new("notictl")
        .version(env!("CARGO_PKG_VERSION"))
        .about(t(say::ABOUT))
        .help_template(template.clone())
        .subcommand_help_heading(t(say::COMMANDS))
        .next_help_heading(t(say::OPTIONS))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(help(words))
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .display_order(LAST)
                .help(t(say::OPTION_VERSION)),
        )
        .arg(
            Arg::new("lang")
                .long("lang")
                .global(true)
                .value_name("LANGUAGE")
                .value_parser(PossibleValuesParser::new(languages()))
                .hide_possible_values(true)
                .display_order(LAST - 2)
                .help(words.say(say::OptionLang {
                    languages: messages::Arg::list(languages()),
                })),
        )
        .subcommand(
            sub("lint", say::ABOUT_LINT)
                .arg(
                    files(FILES, "FILE", t(say::ARGUMENT_BUNDLES))
                        .required(false)
                        .required_unless_present_any([CONNECTIONS, CONNECTION]),
                )
                .args(reach(words))
                .arg(choice(words))
                .arg(strict(words))
                .arg(format(words, &["human", "json", "sarif"])),
        )
        .subcommand(
            sub("test", say::ABOUT_TEST)
                .arg(files(FILES, "FILE", t(say::ARGUMENT_TESTS)))
                .arg(format(words, &["human", "json", "junit"])),
        )
        .subcommand(
            sub("simulate", say::ABOUT_SIMULATE)
                .arg(one(BUNDLE, "BUNDLE", t(say::ARGUMENT_BUNDLE)))
                .arg(
                    files(EVENTS, "EVENTS", t(say::ARGUMENT_EVENTS))
                        .required(false)
                        .required_unless_present(CONNECTIONS),
                )
                .args(reach(words).map(|arg| match arg.get_id() == CONNECTIONS {
                    true => arg.help(t(say::OPTION_LIVE)),
                    false => arg,
                }))
                .args(surroundings(words))
                .arg(flag(EXPLAIN, t(say::OPTION_EXPLAIN)))
                .arg(format(words, &["human", "json", "jsonl"])),
        )
        .subcommand(
            sub("export", say::ABOUT_EXPORT)
                .args(reach(words))
                .arg(choice(words))
                .arg(valued(FOLDER, "FOLDER", t(say::OPTION_FOLDER)))
                .arg(format(words, &["yaml", "json"])),
        )
        .subcommand(
            sub("plan", say::ABOUT_PLAN)
                .arg(one(BUNDLE, "BUNDLE", t(say::ARGUMENT_BUNDLE)))
                .args(reach(words))
                .arg(choice(words))
                .arg(flag(DELETE, t(say::OPTION_DELETE)))
                .arg(valued(OUT, "FILE", t(say::OPTION_OUT)))
                .arg(format(words, &["human", "json"])),
        )
        .subcommand(
            sub("apply", say::ABOUT_APPLY)
                .arg(one(PLAN, "PLAN", t(say::ARGUMENT_PLAN)).required(false))
                .arg(valued(RESUME, "FILE", t(say::OPTION_RESUME)))
                .args(reach(words))
                .arg(flag(YES, t(say::OPTION_YES)))
                .arg(format(words, &["human", "json"]))
                .group(ArgGroup::new("run").args([PLAN, RESUME]).required(true)),
        )
        .subcommand(
            sub("drift", say::ABOUT_DRIFT)
                .arg(one(BUNDLE, "BUNDLE", t(say::ARGUMENT_BUNDLE)))
                .args(reach(words))
                .arg(choice(words))
                .arg(flag(DELETE, t(say::OPTION_DELETE)))
                .arg(format(words, &["human", "json"])),
        )
        .subcommand(
            sub("compare", say::ABOUT_COMPARE)
                .args(reach(words))
                .arg(choice(words))
                .arg(valued(REFERENCE, "NAME", t(say::OPTION_REFERENCE)))
                .arg(format(words, &["human", "json"])),
        )
        .subcommand(
            sub("baseline", say::ABOUT_BASELINE)
                .args(reach(words))
                .arg(choice(words))
                .arg(valued(BASELINE, "FILE", t(say::OPTION_BASELINE)))
                .arg(format(words, &["human", "json", "csv", "html"])),
        )
        .subcommand(
            sub("policy", say::ABOUT_POLICY)
                .subcommand_help_heading(t(say::COMMANDS))
                .subcommand_required(true)
                .arg_required_else_help(true)
                .disable_help_subcommand(true)
                .subcommand(check),
        )
        .subcommand(
            sub("arn", say::ABOUT_ARN)
                .arg(one(VALUE, "VALUE", t(say::ARGUMENT_ARN)))
                .arg(
                    valued(KIND, "KIND", t(say::OPTION_KIND))
                        .value_parser(PossibleValuesParser::new(["topic", "role", "target"]))
                        .hide_possible_values(true),
                )
                .arg(strict(words))
                .arg(format(words, &["human", "json"])),
        )
        .subcommand(
            sub("rule", say::ABOUT_RULE)
                .arg(one(VALUE, "RULE", t(say::ARGUMENT_RULE)))
                .arg(strict(words))
                .arg(format(words, &["human", "json"])),
        )
        .subcommand(
            sub("completions", say::ABOUT_COMPLETIONS).arg(
                one(
                    SHELL,
                    "SHELL",
                    words.say(say::ArgumentShell { shells: shells() }),
                )
                .value_parser(clap::value_parser!(Shell))
                .hide_possible_values(true),
            ),
        )
        .subcommand(sub("man", say::ABOUT_MAN))
}

fn help(words: Words) -> Arg {
    Arg::new("help")
        .long("help")
        .short('h')
        .action(ArgAction::Help)
        .display_order(LAST - 1)
        .help(words.say(say::OPTION_HELP))
}

fn one(name: &'static str, shown: &'static str, help: String) -> Arg {
    Arg::new(name)
        .value_name(shown)
        .required(true)
        .display_order(0)
        .allow_hyphen_values(name == VALUE)
        .help(help)
}

fn files(name: &'static str, shown: &'static str, help: String) -> Arg {
    one(name, shown, help)
        .num_args(1..)
        .action(ArgAction::Append)
}

fn valued(name: &'static str, shown: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(shown).help(help)
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(help)
}

fn strict(words: Words) -> Arg {
    flag(STRICT, words.say(say::OPTION_STRICT))
}

fn format(words: Words, formats: &'static [&'static str]) -> Arg {
    let help = words.say(say::OptionFormat {
        formats: messages::Arg::list(formats.iter().copied()),
    });
    valued(FORMAT, "FORMAT", help)
        .value_parser(PossibleValuesParser::new(formats))
        .hide_possible_values(true)
}

/// What a bundle is resolved for.
fn surroundings(words: Words) -> [Arg; 4] {
    let t = |message: Message| words.say(message);
    [
        valued(CONNECTION, "NAME", t(say::OPTION_CONNECTION)),
        valued(REGION, "REGION", t(say::OPTION_REGION)),
        valued(PROJECT, "ID", t(say::OPTION_PROJECT)),
        valued(LABEL, "NAME=VALUE", t(say::OPTION_LABEL)).action(ArgAction::Append),
    ]
}

/// How connections are reached.
fn reach(words: Words) -> [Arg; 3] {
    let t = |message: Message| words.say(message);
    [
        valued(CONNECTIONS, "FILE", t(say::OPTION_CONNECTIONS)),
        valued(CREDENTIALS, "FILE", t(say::OPTION_CREDENTIALS)),
        valued(CA_FILE, "FILE", t(say::OPTION_CA_FILE)),
    ]
}

/// Which of the connections.
fn choice(words: Words) -> Arg {
    let help = words.say(say::OPTION_CHOICE);
    valued(CONNECTION, "NAME", help).action(ArgAction::Append)
}

fn documents(words: Words) -> [Arg; 4] {
    let t = |message: Message| words.say(message);
    [
        valued("trust", "FILE", t(say::OPTION_TRUST)),
        valued("permissions", "FILE", t(say::OPTION_PERMISSIONS)),
        valued("topic", "FILE", t(say::OPTION_TOPIC)),
        valued("key", "FILE", t(say::OPTION_KEY)),
    ]
}

fn connector(words: Words) -> [Arg; 6] {
    let t = |message: Message| words.say(message);
    [
        valued(NOTIFICATION_TYPE, "TYPE", t(say::OPTION_NOTIFICATION_TYPE)).required(true),
        valued(TOPIC_ARN, "ARN", t(say::OPTION_TOPIC_ARN)).required(true),
        valued(ROLE_ARN, "ARN", t(say::OPTION_ROLE_ARN)).required(true),
        valued(KEY_ARN, "ARN", t(say::OPTION_KEY_ARN)),
        valued(TRUSTED_ACCOUNT, "ID", t(say::OPTION_TRUSTED_ACCOUNT)),
        valued(EXTERNAL_ID_FILE, "FILE", t(say::OPTION_EXTERNAL_ID_FILE)),
    ]
}

fn shells() -> Vec<messages::Arg> {
    let shells = Shell::value_variants().iter();
    messages::Arg::list(shells.map(ToString::to_string))
}

/// Completions for a shell.
pub fn completions(words: Words, matches: &ArgMatches) -> String {
    let mut text = Vec::new();
    if let Some(shell) = matches.get_one::<Shell>(SHELL) {
        clap_complete::generate(*shell, &mut command(words), "notictl", &mut text);
    }
    String::from_utf8_lossy(&text).into_owned()
}

/// The manual page, with every command.
pub fn man(words: Words) -> Result<String> {
    let mut text = Vec::new();
    let mut whole = command(words);
    whole.build();
    let mut pages = vec![whole.clone()];
    for sub in whole.get_subcommands() {
        pages.push(sub.clone());
        pages.extend(sub.get_subcommands().cloned());
    }
    for page in pages {
        let page = page.disable_help_flag(true);
        Man::new(page)
            .render(&mut text)
            .map_err(|error| Trouble::system(&error))?;
    }
    Ok(String::from_utf8_lossy(&text).into_owned())
}
