//! The sandbox's HTTP server, built for the tests. Journeys start one of their
//! own each; a step may start one here.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::{command, paths, sandbox};
use anyhow::{Context, Result, anyhow};

/// A server of its own. It ends with this value.
pub struct Running {
    child: Child,
    /// Where it listens: `http://127.0.0.1:…`.
    pub url: String,
    /// Open as long as the server may print.
    _output: Option<BufReader<ChildStdout>>,
}

impl Drop for Running {
    fn drop(&mut self) {
        // One that ended by itself is what we want.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Builds the program and says where it is.
///
/// # Errors
/// It does not build.
pub fn program() -> Result<PathBuf> {
    command::run(&mut sandbox::cargo("build"))?;
    Ok(paths::target()
        .join("debug")
        .join(format!("sandbox-server{}", std::env::consts::EXE_SUFFIX)))
}

/// Builds and starts one that checks credentials.
///
/// # Errors
/// It does not build or does not start.
pub fn checking() -> Result<Running> {
    let program = program()?;
    let mut command = Command::new(&program);
    command
        .args(["--port", "0", "--credentials", "check"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    let mut child = command
        .spawn()
        .with_context(|| format!("Could not start {}", program.display()))?;
    let mut output = child.stdout.take().map(BufReader::new);
    let mut line = String::new();
    if let Some(output) = &mut output {
        let _ = output.read_line(&mut line);
    }
    let running = Running {
        child,
        url: address(&line).unwrap_or_default().to_owned(),
        _output: output,
    };
    if running.url.is_empty() {
        return Err(anyhow!(
            "{} did not say where it listens.",
            program.display()
        ));
    }
    Ok(running)
}

/// The address in “Sandbox at http://127.0.0.1:8090”.
fn address(line: &str) -> Option<&str> {
    line.split_whitespace()
        .find(|word| word.starts_with("http://"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_read_from_the_first_line() {
        assert_eq!(
            address("Sandbox at http://127.0.0.1:8090\n"),
            Some("http://127.0.0.1:8090")
        );
        assert_eq!(address("Port 8090 is taken\n"), None);
    }
}
