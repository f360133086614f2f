//! Other programs: run them in view, run them quietly with a heartbeat, or read
//! what they print.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};

const HEARTBEAT: Duration = Duration::from_secs(15);

/// Words for how long something took, for example “2 min 05 s”.
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{seconds} s")
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

/// The command as a person would type it.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

fn ended(command: &Command, status: std::process::ExitStatus) -> anyhow::Error {
    match status.code() {
        Some(code) => anyhow!("“{}” ended with exit code {code}.", shown(command)),
        None => anyhow!("“{}” was stopped by a signal.", shown(command)),
    }
}

/// Runs a command whose output the person sees.
///
/// # Errors
/// It cannot be started or reports a failure.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("Could not run “{}”", shown(command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(ended(command, status))
    }
}

/// Runs a command whose output the person sees, and returns what it printed
/// together with whether it reported success.
///
/// # Errors
/// It cannot be started.
pub fn run_and_read(command: &mut Command) -> Result<(String, bool)> {
    let doing = format!("run “{}”", shown(command));
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("Could not {doing}"))?;
    let mut printed = String::new();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line.with_context(|| format!("Could not {doing}"))?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            printed.push_str(&line);
            printed.push('\n');
        }
    }
    let status = child.wait().with_context(|| format!("Could not {doing}"))?;
    Ok((printed, status.success()))
}

/// What a short command prints, or nothing where it fails or does not exist.
pub fn read(command: &mut Command) -> Option<String> {
    let output = command
        .stderr(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a long command with its output in a log file, and says every few seconds
/// that it is still at it.
///
/// # Errors
/// It cannot be started, or reports a failure; then the end of the log is shown.
pub fn run_long(what: &str, command: &mut Command, log: &Path) -> Result<()> {
    let doing = format!("run “{}”", shown(command));
    let (file, copy) =
        log_file(log).with_context(|| format!("Could not write {}", log.display()))?;
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(file)
        .stderr(copy)
        .spawn()
        .with_context(|| format!("Could not {doing}"))?;
    let (done, over) = mpsc::channel::<()>();
    let status = std::thread::scope(|scope| {
        scope.spawn(move || {
            while over.recv_timeout(HEARTBEAT) == Err(mpsc::RecvTimeoutError::Timeout) {
                let at = last_lines(log, 1);
                println!(
                    "  … {what}: {} so far ({})",
                    duration(started.elapsed()),
                    at.trim()
                );
            }
        });
        let status = child.wait();
        drop(done);
        status
    });
    let status = status.with_context(|| format!("Could not {doing}"))?;
    if status.success() {
        println!("  {what}: done in {}", duration(started.elapsed()));
        return Ok(());
    }
    eprintln!("{}", last_lines(log, 40));
    Err(anyhow!(
        "{} The whole output is in {}.",
        ended(command, status),
        log.display()
    ))
}

fn log_file(path: &Path) -> std::io::Result<(File, File)> {
    if let Some(dir) = path.parent() {
        std::fs::create_dir_all(dir)?;
    }
    let file = File::create(path)?;
    let copy = file.try_clone()?;
    Ok((file, copy))
}

fn last_lines(path: &Path, count: usize) -> String {
    let text = std::fs::read(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    lines
        .get(lines.len().saturating_sub(count)..)
        .unwrap_or_default()
        .join("\n")
}

/// Cargo, in the repository.
pub fn cargo() -> Command {
    let program = std::env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from);
    let mut command = Command::new(program);
    command.current_dir(crate::paths::repository());
    command
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
    fn a_command_is_shown_as_typed() {
        assert_eq!(
            shown(Command::new("trunk").args(["build", "--release"])),
            "trunk build --release"
        );
    }

    #[test]
    fn a_failing_command_is_named() {
        let failure = run(Command::new("cargo")
            .arg("no-such-command")
            .stderr(Stdio::null()))
        .unwrap_err();
        assert_eq!(
            failure.to_string(),
            "“cargo no-such-command” ended with exit code 101."
        );
    }
}
