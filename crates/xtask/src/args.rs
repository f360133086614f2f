//! The command line: words in, one [`Task`] out.

use crate::bench::{PEERS, SIMULATOR};

/// What `cargo xtask` prints on its own.
pub const HELP: &str = "\
Usage: cargo xtask <command> [options]

  serve     Build the console and serve it on this machine
              --port N       port of 127.0.0.1, 0 for any free one (8080)
              --base /x/     path the site is hosted under (/)
              --dev          rebuild and reload on every change
              --no-build     serve what was built last
              --open         open the browser
  build     Build the static files into dist/, with .br files beside them
              --base /x/     path the site is hosted under (/); not dist/ but
                             target/site/x for another path
  sandbox   Serve the stand-in for both APIs; --help after it lists its options
  split     A step of Trunk’s: take the program apart into files loaded on use
  size      Say what a first visit downloads, and fail above the limit
  test      Check everything: format, lints, tests, build, size, browsers
              --only STEP    only this step, and what it needs (see `test --list`)
              --list         names of the steps
              --grep TEXT    only the journeys whose title matches
  bench     Measure the console beside other frameworks; writes docs/benchmarks.md
              --rounds N     how often everything is measured (5)
              --only NAME    only the console and floor, react-admin, refine or
                             cloudscape, or only the simulator; writes nothing
              --quick        one round; writes nothing
              --report       write again what the last run measured
  help      Show this

The first run installs what is missing: the WebAssembly target, trunk and
wasm-bindgen into the user's cache (NOTIFICATION_CONSOLE_CACHE moves it). `test`
also needs Node.js, Chromium, its driver and Firefox; CHROMIUM, CHROMEDRIVER and
FIREFOX name them where they are not on the PATH.";

/// What to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    Help,
    Serve(Serve),
    Build { base: String },
    Sandbox(Vec<String>),
    Split,
    Size,
    Test(Test),
    Bench(Bench),
}

/// Options of `serve`.
#[derive(Debug, PartialEq, Eq)]
pub struct Serve {
    pub port: u16,
    pub base: String,
    pub dev: bool,
    pub build: bool,
    pub open: bool,
}

/// Options of `test`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Test {
    pub only: Option<String>,
    pub grep: Option<String>,
    pub list: bool,
}

/// Options of `bench`.
#[derive(Debug, PartialEq, Eq)]
pub struct Bench {
    pub rounds: u32,
    pub only: Option<String>,
    pub quick: bool,
    pub report: bool,
}

impl Bench {
    /// Whether that app is measured.
    pub fn wants(&self, app: &str) -> bool {
        self.only.as_deref().is_none_or(|only| only == app)
    }

    /// Whether what is measured is worth keeping.
    pub fn is_whole(&self) -> bool {
        self.only.is_none() && !self.quick
    }
}

/// Reads the words after `cargo xtask`.
///
/// # Errors
/// A sentence about the first word that is not understood.
pub fn parse(words: &[String]) -> Result<Task, String> {
    let mut words = Words { rest: words.iter() };
    let Some(command) = words.next() else {
        return Ok(Task::Help);
    };
    match command {
        "help" | "--help" | "-h" => Ok(Task::Help),
        "serve" => serve(words),
        "build" => build(words),
        "sandbox" => Ok(Task::Sandbox(words.rest.cloned().collect())),
        "split" => words.end("split").map(|()| Task::Split),
        "size" => words.end("size").map(|()| Task::Size),
        "test" => test(words),
        "bench" => bench(words),
        other => Err(format!("“{other}” is not a command of cargo xtask.")),
    }
}

struct Words<'a> {
    rest: std::slice::Iter<'a, String>,
}

impl<'a> Words<'a> {
    fn next(&mut self) -> Option<&'a str> {
        self.rest.next().map(String::as_str)
    }

    fn value(&mut self, option: &str, expected: &str) -> Result<&'a str, String> {
        self.next()
            .filter(|value| !value.starts_with("--"))
            .ok_or_else(|| format!("{option} needs {expected} after it."))
    }

    fn end(mut self, command: &str) -> Result<(), String> {
        match self.next() {
            None => Ok(()),
            Some(word) => Err(unknown(command, word)),
        }
    }
}

fn unknown(command: &str, word: &str) -> String {
    format!("“{word}” is not an option of cargo xtask {command}.")
}

fn serve(mut words: Words<'_>) -> Result<Task, String> {
    let mut options = Serve {
        port: 8080,
        base: "/".to_owned(),
        dev: false,
        build: true,
        open: false,
    };
    while let Some(word) = words.next() {
        match word {
            "--port" => options.port = port(words.value(word, "a port number")?)?,
            "--base" => options.base = base(words.value(word, "a path")?)?,
            "--dev" => options.dev = true,
            "--no-build" => options.build = false,
            "--open" => options.open = true,
            "--help" | "-h" => return Ok(Task::Help),
            other => return Err(unknown("serve", other)),
        }
    }
    if options.dev && !options.build {
        return Err(
            "--dev builds on every change; it cannot be combined with --no-build.".to_owned(),
        );
    }
    if options.dev && options.port == 0 {
        return Err("--dev needs a port other than 0.".to_owned());
    }
    Ok(Task::Serve(options))
}

fn build(mut words: Words<'_>) -> Result<Task, String> {
    let mut path = "/".to_owned();
    while let Some(word) = words.next() {
        match word {
            "--base" => path = base(words.value(word, "a path")?)?,
            "--help" | "-h" => return Ok(Task::Help),
            other => return Err(unknown("build", other)),
        }
    }
    Ok(Task::Build { base: path })
}

fn test(mut words: Words<'_>) -> Result<Task, String> {
    let mut options = Test::default();
    while let Some(word) = words.next() {
        match word {
            "--only" => options.only = Some(words.value(word, "the name of a step")?.to_owned()),
            "--grep" => options.grep = Some(words.value(word, "a part of a title")?.to_owned()),
            "--list" => options.list = true,
            "--help" | "-h" => return Ok(Task::Help),
            other => return Err(unknown("test", other)),
        }
    }
    Ok(Task::Test(options))
}

fn bench(mut words: Words<'_>) -> Result<Task, String> {
    let mut options = Bench {
        rounds: 5,
        only: None,
        quick: false,
        report: false,
    };
    while let Some(word) = words.next() {
        match word {
            "--rounds" => options.rounds = rounds(words.value(word, "a number")?)?,
            "--only" => options.only = Some(peer(words.value(word, "a name")?)?),
            "--quick" => options.quick = true,
            "--report" => options.report = true,
            "--help" | "-h" => return Ok(Task::Help),
            other => return Err(unknown("bench", other)),
        }
    }
    if options.quick {
        options.rounds = 1;
    }
    Ok(Task::Bench(options))
}

fn rounds(text: &str) -> Result<u32, String> {
    text.parse()
        .ok()
        .filter(|rounds| (1..=100).contains(rounds))
        .ok_or_else(|| format!("“{text}” is not a number of rounds: expected one from 1 to 100."))
}

fn peer(text: &str) -> Result<String, String> {
    if PEERS.contains(&text) || text == SIMULATOR {
        return Ok(text.to_owned());
    }
    Err(format!(
        "“{text}” is nothing that is measured; that is {}, {SIMULATOR}.",
        PEERS.join(", ")
    ))
}

fn port(text: &str) -> Result<u16, String> {
    text.parse()
        .map_err(|_| format!("“{text}” is not a port: expected a number from 0 to 65535."))
}

/// A base path with a slash at both ends.
fn base(text: &str) -> Result<String, String> {
    let inner = text.trim_matches('/');
    if inner.is_empty() {
        return Ok("/".to_owned());
    }
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~');
    if inner
        .split('/')
        .all(|part| !part.is_empty() && part != "." && part != ".." && part.chars().all(allowed))
    {
        Ok(format!("/{inner}/"))
    } else {
        Err(format!(
            "“{text}” cannot be the base path: expected segments of letters, digits, “-”, “_”, “.” or “~” between slashes."
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn no_command_is_help() {
        assert_eq!(parse(&[]), Ok(Task::Help));
        assert_eq!(parse(&words("serve --help")), Ok(Task::Help));
    }

    #[test]
    fn serve_has_defaults_and_options() {
        let defaults = Serve {
            port: 8080,
            base: "/".into(),
            dev: false,
            build: true,
            open: false,
        };
        assert_eq!(parse(&words("serve")), Ok(Task::Serve(defaults)));
        let all = Serve {
            port: 0,
            base: "/console/".into(),
            dev: false,
            build: false,
            open: true,
        };
        assert_eq!(
            parse(&words("serve --port 0 --base console --no-build --open")),
            Ok(Task::Serve(all))
        );
    }

    #[test]
    fn base_paths_get_a_slash_at_both_ends() {
        for (given, expected) in [("/", "/"), ("/console", "/console/"), ("a/b/", "/a/b/")] {
            assert_eq!(base(given).as_deref(), Ok(expected), "{given}");
        }
        for given in ["/a b/", "/a//b/", "/../x", "https://example.com/x"] {
            assert!(base(given).is_err(), "{given}");
        }
    }

    #[test]
    fn the_sandbox_reads_its_own_options() {
        assert_eq!(
            parse(&words("sandbox --port 9 --help")),
            Ok(Task::Sandbox(words("--port 9 --help")))
        );
    }

    #[test]
    fn bench_has_defaults_and_options() {
        let bench = |line: &str| match parse(&words(line)) {
            Ok(Task::Bench(options)) => options,
            other => panic!("{other:?}"),
        };
        let whole = bench("bench");
        assert!(whole.rounds == 5 && whole.is_whole() && whole.wants("refine"));
        let part = bench("bench --rounds 2 --only refine");
        assert!(part.rounds == 2 && !part.is_whole());
        assert!(part.wants("refine") && !part.wants("floor"));
        let quick = bench("bench --rounds 9 --quick");
        assert!(quick.rounds == 1 && !quick.is_whole());
        assert!(bench("bench --report").report);
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for (line, sentence) in [
            ("srve", "“srve” is not a command of cargo xtask."),
            (
                "serve --prot 1",
                "“--prot” is not an option of cargo xtask serve.",
            ),
            (
                "bench --rounds 0",
                "“0” is not a number of rounds: expected one from 1 to 100.",
            ),
            (
                "bench --only vue",
                "“vue” is nothing that is measured; that is floor, react-admin, refine, cloudscape, simulator.",
            ),
            ("size now", "“now” is not an option of cargo xtask size."),
            ("serve --port", "--port needs a port number after it."),
            ("serve --port --dev", "--port needs a port number after it."),
            (
                "serve --port 65536",
                "“65536” is not a port: expected a number from 0 to 65535.",
            ),
            (
                "serve --dev --no-build",
                "--dev builds on every change; it cannot be combined with --no-build.",
            ),
        ] {
            assert_eq!(parse(&words(line)), Err(sentence.to_owned()), "{line}");
        }
    }
}
