//! `notictl`: what the console checks, proves and simulates, on the command line.
//!
//! A driver without rules of its own: it reads files, asks the crates the console asks,
//! and prints what they say. Exit codes: 0 nothing to object to, 1 the command could not
//! do what it was asked for, 2 it did and found something.

mod apply;
mod args;
mod baseline;
mod bundle;
mod compare;
mod export;
mod findings;
mod identifier;
mod input;
mod junit;
mod lint;
mod live;
mod output;
mod plan;
mod policy;
mod sarif;
mod simulate;
mod suite;
mod test;
mod trouble;
mod words;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::ArgMatches;

use trouble::{Result, Trouble};
use words::Words;

/// The command could not do what it was asked for.
const FAILED: u8 = 1;

/// The command found something.
const FOUND: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let words = Words::of(&arguments);
    let parsed = args::parse(words, &arguments);
    let done = match parsed {
        Ok(matches) => Words::refuse_unknown(&arguments).and_then(|()| run(words, &matches)),
        Err(args::Refused::Lacking(text)) => {
            // Where nobody reads, nothing can be said.
            let _ = io::stderr().write_all(text.as_bytes());
            return ExitCode::from(FAILED);
        }
        Err(args::Refused::Shown(text)) => print(&text).map(|()| true),
        Err(args::Refused::Wrong(trouble)) => Err(trouble),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(FOUND),
        Err(trouble) => {
            // Where nobody reads, nothing can be said.
            let _ = io::stderr().write_all(trouble.in_words(words).as_bytes());
            ExitCode::from(FAILED)
        }
    }
}

/// Does what was asked for. Whether there is nothing to object to.
fn run(words: Words, matches: &ArgMatches) -> Result<bool> {
    match matches.subcommand() {
        Some(("arn", matches)) => identifier::arn(words, matches),
        Some(("rule", matches)) => identifier::rule(words, matches),
        Some(("policy", matches)) => match matches.subcommand() {
            Some(("check", matches)) => policy::check(words, matches),
            _ => Ok(true),
        },
        Some(("lint", matches)) => lint::lint(words, matches),
        Some(("simulate", matches)) => simulate::simulate(words, matches),
        Some(("test", matches)) => test::test(words, matches),
        Some(("export", matches)) => export::export(words, matches),
        Some(("plan", matches)) => plan::plan(words, matches),
        Some(("apply", matches)) => apply::apply(words, matches),
        Some(("drift", matches)) => plan::drift(words, matches),
        Some(("compare", matches)) => compare::compare(words, matches),
        Some(("baseline", matches)) => baseline::baseline(words, matches),
        Some(("completions", matches)) => print(&args::completions(words, matches)).map(|()| true),
        Some(("man", _)) => print(&args::man(words)?).map(|()| true),
        _ => Ok(true),
    }
}

/// Prints a whole text.
fn print(text: &str) -> Result<()> {
    let mut out = io::stdout().lock();
    written(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// What came of writing. Whoever stops reading early, as `head` does, has what they want.
fn written(outcome: io::Result<()>) -> Result<()> {
    match outcome {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Trouble::system(&error)),
        _ => Ok(()),
    }
}
