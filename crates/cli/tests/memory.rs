//! How much memory `simulate` takes does not depend on how many events it reads.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::Write;
use std::ops::Range;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

/// Writes different events to a program, each in a line.
fn write(child: &Child, numbers: Range<usize>) {
    let mut input = child.stdin.as_ref().unwrap();
    for numbers in numbers.collect::<Vec<_>>().chunks(1_000) {
        let lines = numbers.iter().map(|number| {
            let event = json!({
                "trace_id": format!("{number:032x}"),
                "time": 1_765_788_000_000_u64 + *number as u64,
                "user": { "name": format!("user{}", number % 97) },
                "service_type": "ECS",
                "resource_type": "ecs",
                "trace_name": "deleteServer",
            });
            format!("{event}\n")
        });
        input
            .write_all(lines.collect::<String>().as_bytes())
            .unwrap();
    }
    input.flush().unwrap();
}

/// The most memory a program had so far, in kibibytes. It has read all but what the pipe
/// holds.
fn peak(child: &Child) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let mark = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = mark.unwrap().trim().strip_suffix(" kB").unwrap();
    kib.parse().unwrap()
}

#[test]
fn four_times_the_events_take_the_same_memory() {
    let folder = tempfile::tempdir().unwrap();
    let bundle = json!({ "version": 1, "notifications": [
        { "name": "all", "scope": "all", "target": { "topic": "duty" } },
    ] });
    fs::write(folder.path().join("bundle.json"), bundle.to_string()).unwrap();
    let child = Command::new(env!("CARGO_BIN_EXE_notictl"))
        .args(["simulate", "bundle.json", "-", "--format", "json"])
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    write(&child, 0..50_000);
    let before = peak(&child);
    write(&child, 50_000..200_000);
    let after = peak(&child);
    let output = child.wait_with_output().unwrap();
    let printed: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(printed["events"], 200_000);
    // To remember each of the others would take more than this twentieth.
    assert!(
        after <= before + before / 20,
        "{before} KiB, then {after} KiB"
    );
}
