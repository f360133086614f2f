//! Other programs: run them in view, run them quietly with a heartbeat, or read
//! what they print.

use std::env;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::paths;
use anyhow::{Context, Result, anyhow};

const HEARTBEAT: Duration = Duration::from_secs(15);

/// Words for how long something took, for example “2 min 05 s”.
pub fn duration(time: Duration) -> String {
    match time.as_secs() {
        seconds @ 0..60 => format!("{seconds} s"),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

/// The command as a person would type it.
fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

/// Fails unless the command reported success.
fn checked(command: &Command, status: ExitStatus) -> Result<()> {
    match status.code() {
        Some(0) => Ok(()),
        Some(code) => Err(anyhow!("“{}” ended with exit code {code}.", shown(command))),
        None => Err(anyhow!("“{}” was stopped by a signal.", shown(command))),
    }
}

/// Runs a command whose output the person sees.
///
/// # Errors
/// It cannot be started or reports a failure.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status();
    let status = status.with_context(|| format!("Could not run “{}”", shown(command)))?;
    checked(command, status)
}

/// Runs a command whose output the person sees, and returns what it printed
/// together with what [`run`] would say of it.
///
/// # Errors
/// It cannot be started.
pub fn run_and_read(command: &mut Command) -> Result<(String, Result<()>)> {
    let doing = format!("Could not run “{}”", shown(command));
    let child = command.stdout(Stdio::piped()).spawn();
    let mut child = child.context(doing.clone())?;
    let mut printed = String::new();
    for line in child
        .stdout
        .take()
        .into_iter()
        .flat_map(|output| BufReader::new(output).split(b'\n'))
    {
        let line = line.context(doing.clone())?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        printed.push_str(&line);
        printed.push('\n');
    }
    let status = child.wait().context(doing)?;
    Ok((printed, checked(command, status)))
}

/// What a short command prints, or nothing where it fails or does not exist.
pub fn read(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let printed = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(printed)
}

/// Runs a long command with its output in a log file named after `what`, and says
/// every few seconds that it is still at it.
///
/// # Errors
/// It cannot be started, or reports a failure; then the end of the log is shown.
pub fn run_long(what: &str, command: &mut Command) -> Result<()> {
    let logs = paths::cache()?.join("logs");
    let log = logs.join(format!("{}.log", what.replace([' ', '/'], "-")));
    let writing = || format!("Could not write {}", log.display());
    fs::create_dir_all(&logs).with_context(writing)?;
    let output = File::create(&log).with_context(writing)?;
    let errors = output.try_clone().with_context(writing)?;
    let started = Instant::now();
    let child = command.stdin(Stdio::null()).stdout(output).stderr(errors);
    let doing = format!("Could not run “{}”", shown(child));
    let mut child = child.spawn().context(doing.clone())?;
    let (done, over) = mpsc::channel::<()>();
    let status = thread::scope(|scope| {
        let log = &log;
        scope.spawn(move || {
            while over.recv_timeout(HEARTBEAT) == Err(mpsc::RecvTimeoutError::Timeout) {
                let took = duration(started.elapsed());
                println!("  … {what}: {took} so far ({})", last_lines(log, 1).trim());
            }
        });
        let status = child.wait();
        drop(done);
        status
    });
    let ended = checked(command, status.context(doing)?);
    match &ended {
        Ok(()) => println!("  {what}: done in {}", duration(started.elapsed())),
        Err(_) => eprintln!("{}", last_lines(&log, 40)),
    }
    ended.with_context(|| format!("The whole output is in {}", log.display()))
}

fn last_lines(path: &Path, count: usize) -> String {
    let text = fs::read(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let from = lines.len().saturating_sub(count);
    lines.get(from..).unwrap_or_default().join("\n")
}

/// Cargo, in the repository. What the cargo that runs this program says about this package
/// is left out: build scripts that look at it would run again each time.
pub fn cargo<'a>(words: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(paths::repository()).args(words);
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    command
}

/// The first program of that name on the `PATH`.
pub fn find(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|dir| dir.join(&file))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_well() {
        assert_eq!(duration(Duration::from_secs(59)), "59 s");
        assert_eq!(duration(Duration::from_secs(125)), "2 min 05 s");
    }

    #[test]
    fn a_failing_command_is_named() {
        let mut command = Command::new("cargo");
        let failure = run(command.arg("no-such-command").stderr(Stdio::null())).unwrap_err();
        assert_eq!(
            failure.to_string(),
            "“cargo no-such-command” ended with exit code 101."
        );
    }
}
