//! The command line of `cargo xtask`.

use clap::{Args, Parser, Subcommand};

/// Sets up, serves and checks the console.
///
/// The first run installs what is missing: the WebAssembly target, trunk and
/// wasm-bindgen into the user's cache (NOTIFICATION_CONSOLE_CACHE moves it). “test”
/// installs leptosfmt as well, and needs Node.js, Chromium, its driver and Firefox;
/// CHROMIUM, CHROMEDRIVER and FIREFOX name them where they are not on the PATH.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
pub struct Cli {
    #[command(subcommand)]
    pub task: Task,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Build the console and serve it on this machine
    Serve(Serve),
    /// Build the static files, with compressed ones beside them
    Build {
        /// Path the site is hosted under; / goes to dist/, others to target/site/
        #[arg(long, default_value = "/", value_parser = base)]
        base: String,
    },
    /// Serve the stand-in for both APIs; “-- --help” lists its options
    Sandbox {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        options: Vec<String>,
    },
    /// A step of Trunk's: take the program apart into files loaded on use
    Split,
    /// Say what a first visit downloads, and fail above the limit
    Size,
    /// Check everything: format, lints, tests, build, size, browsers
    Test(Test),
    /// Measure the console beside other frameworks (“-- --help” lists its options), or
    /// “notictl”: events through the command line
    Bench {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        options: Vec<String>,
    },
}

/// Options of `serve`.
#[derive(Debug, Args)]
pub struct Serve {
    /// Port of 127.0.0.1, 0 for any free one
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Path the site is hosted under
    #[arg(long, default_value = "/", value_parser = base)]
    pub base: String,
    /// Rebuild and reload on every change
    #[arg(long, conflicts_with = "no_build")]
    pub dev: bool,
    /// Serve what was built last
    #[arg(long)]
    pub no_build: bool,
    /// Open the browser
    #[arg(long)]
    pub open: bool,
}

/// Options of `test`.
#[derive(Debug, Args)]
pub struct Test {
    /// Only this step, and what it needs
    #[arg(long, value_name = "STEP")]
    pub only: Option<String>,
    /// Only the journeys whose title matches
    #[arg(long, value_name = "TEXT")]
    pub grep: Option<String>,
    /// Names of the steps
    #[arg(long)]
    pub list: bool,
}

/// A base path with a slash at both ends.
fn base(text: &str) -> Result<String, String> {
    let inner = text.trim_matches('/');
    if inner.is_empty() {
        return Ok("/".to_owned());
    }
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~');
    let segment =
        |part: &str| !part.is_empty() && part != "." && part != ".." && part.chars().all(allowed);
    if inner.split('/').all(segment) {
        Ok(format!("/{inner}/"))
    } else {
        Err("expected segments of letters, digits, “-”, “_”, “.” or “~” between slashes".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    fn parse(line: &str) -> Result<Task, clap::Error> {
        let words = std::iter::once("xtask").chain(line.split_whitespace());
        Cli::try_parse_from(words).map(|cli| cli.task)
    }

    #[test]
    fn the_description_of_the_options_is_sound() {
        Cli::command().debug_assert();
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
    fn the_sandbox_and_the_benchmark_read_their_own_options() {
        for line in ["sandbox --port 9 --help", "bench --port 9 --help"] {
            let (Ok(Task::Sandbox { options }) | Ok(Task::Bench { options })) = parse(line) else {
                panic!("{line}");
            };
            assert_eq!(options, ["--port", "9", "--help"]);
        }
    }

    #[test]
    fn what_contradicts_itself_is_refused() {
        for line in ["serve --dev --no-build", "build --base /a//b", "size now"] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}
