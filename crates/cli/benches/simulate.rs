//! How fast `notictl simulate` reads and judges events, and with how much memory: run by
//! `cargo bench -p notictl --bench simulate`.
#![allow(clippy::print_stdout, reason = "that is what it is for")]

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

const NOTIFICATIONS: usize = 100;

/// Numbers of events that are measured.
const SIZES: [usize; 3] = [100_000, 1_000_000, 2_000_000];

/// Each number of events is spread over so many files.
const FILES: usize = 20;

/// How often memory is looked at.
const LOOK: Duration = Duration::from_millis(10);

const SERVICES: [(&str, &str, [&str; 3]); 5] = [
    (
        "ECS",
        "ecs",
        ["createServer", "deleteServer", "rebootServer"],
    ),
    ("IAM", "user", ["login", "createUser", "deleteUser"]),
    (
        "OBS",
        "bucket",
        ["createBucket", "deleteBucket", "setBucketPolicy"],
    ),
    ("VPC", "vpc", ["createVpc", "deleteVpc", "modifyVpc"]),
    (
        "KMS",
        "cmk",
        ["createKey", "disableKey", "scheduleKeyDeletion"],
    ),
];

/// Invents events, measures and prints a table.
fn main() -> Result<()> {
    let program = Path::new(env!("CARGO_BIN_EXE_notictl"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("simulate");
    fs::create_dir_all(&folder)?;
    let bundle = folder.join("bundle.json");
    fs::write(&bundle, notifications().to_string())?;
    println!("| events | notifications | compressed | seconds | events a second | peak memory |");
    println!("|---:|---:|---:|---:|---:|---:|");
    for size in SIZES {
        let files = events(&folder, size)?;
        let bytes: u64 = files
            .iter()
            .filter_map(|file| fs::metadata(file).ok())
            .map(|it| it.len())
            .sum();
        let (seconds, peak) = measured(program, &bundle, &files, size)?;
        let rate = size as f64 / seconds;
        let peak = peak.map_or_else(
            || "–".to_owned(),
            |kib| format!("{} MB", kib * 1024 / 1_000_000),
        );
        println!(
            "| {size} | {NOTIFICATIONS} | {} MB | {seconds:.1} | {rate:.0} | {peak} |",
            bytes / 1_000_000
        );
        for file in files {
            fs::remove_file(file)?;
        }
    }
    Ok(())
}

/// Notifications of every kind: of everything and of some operations, with and without
/// rules and users.
fn notifications() -> Value {
    let all = (0..NOTIFICATIONS).map(|at| {
        let operations = match at % 5 {
            0 => None,
            _ => {
                let (service, resource, names) = of(&SERVICES, at);
                Some(json!([{
                    "service_type": service,
                    "resource_type": resource,
                    "trace_names": names.get(..1 + at % 3),
                }]))
            }
        };
        let filter = json!({
            "condition": if at % 4 == 0 { "AND" } else { "OR" },
            "enabled": true,
            "rules": ["code != 200", "trace_type = ApiCall"],
        });
        let users = json!([{ "group": "admin", "users": [format!("user{}", at % 50)] }]);
        let scope = if operations.is_some() {
            "selected"
        } else {
            "all"
        };
        let members = [
            ("name", Some(json!(format!("n{at}")))),
            ("target", Some(json!({ "topic": "alerts" }))),
            ("enabled", Some(json!(at % 10 != 9))),
            ("scope", Some(json!(scope))),
            ("operations", operations),
            ("filter", (at % 2 == 0).then_some(filter)),
            ("user_groups", (at % 7 == 0).then_some(users)),
        ];
        let members = members.into_iter();
        let members = members.filter_map(|(name, value)| Some((name.to_owned(), value?)));
        Value::Object(members.collect())
    });
    json!({ "version": 1, "notifications": all.collect::<Vec<_>>() })
}

fn of<T: Copy>(all: &[T; 5], at: usize) -> T {
    let [a, b, c, d, e] = *all;
    match at % 5 {
        0 => a,
        1 => b,
        2 => c,
        3 => d,
        _ => e,
    }
}

/// Writes events as OBS has them: arrays, compressed.
fn events(folder: &Path, size: usize) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for file in 0..FILES {
        let path = folder.join(format!("events-{size}-{file}.json.gz"));
        let writing = || format!("Could not write {}", path.display());
        let packed = BufWriter::new(File::create(&path).with_context(writing)?);
        let mut packed = GzEncoder::new(packed, Compression::fast());
        for at in (file..size).step_by(FILES) {
            let separator = if at == file { "[" } else { ",\n" };
            write!(packed, "{separator}{}", event(at)).with_context(writing)?;
        }
        write!(packed, "]").with_context(writing)?;
        packed.finish().with_context(writing)?.flush()?;
        files.push(path);
    }
    Ok(files)
}

fn event(at: usize) -> Value {
    // Mixed, so that neighbors differ.
    let mixed = at.wrapping_mul(2_654_435_761) >> 7;
    let (service, resource, names) = of(&SERVICES, mixed);
    let [first, second, third] = names;
    let name = match mixed / 5 % 3 {
        0 => first,
        1 => second,
        _ => third,
    };
    json!({
        "time": 1_765_788_000_000_u64 + 80 * at as u64,
        "user": { "name": format!("user{}", mixed % 97), "domain": { "name": "account" } },
        "code": if mixed.is_multiple_of(11) { "403" } else { "200" },
        "service_type": service,
        "resource_type": resource,
        "resource_name": format!("{resource}-{}", mixed % 10_007),
        "trace_name": name,
        "trace_type": if mixed.is_multiple_of(3) { "ConsoleAction" } else { "ApiCall" },
        "trace_rating": "normal",
        "source_ip": format!("192.0.2.{}", mixed % 254),
        "trace_id": format!("{mixed:016x}-{at:016x}"),
    })
}

/// Seconds, and peak memory in kibibytes where the system tells.
fn measured(
    program: &Path,
    bundle: &Path,
    files: &[PathBuf],
    size: usize,
) -> Result<(f64, Option<u64>)> {
    let mut run = Command::new(program);
    run.arg("simulate")
        .arg(bundle)
        .args(files)
        .args(["--format", "json"]);
    let started = Instant::now();
    let mut child = run.stdout(Stdio::piped()).spawn()?;
    let peak = peak(&mut child)?;
    let output = child.wait_with_output()?;
    let seconds = started.elapsed().as_secs_f64();
    ensure!(output.status.success(), "notictl failed.");
    let printed: Value = serde_json::from_slice(&output.stdout)?;
    let counted = printed.get("events").and_then(Value::as_u64);
    ensure!(
        counted == Some(size as u64),
        "notictl counted {counted:?} of {size} events."
    );
    Ok((seconds, peak))
}

/// Looks at a program until it ends.
fn peak(child: &mut Child) -> Result<Option<u64>> {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = None;
    while child.try_wait()?.is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let mark = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = mark.and_then(|mark| mark.trim().strip_suffix(" kB")?.parse().ok());
        peak = peak.max(kib);
        thread::sleep(LOOK);
    }
    Ok(peak)
}
