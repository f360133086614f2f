//! The build tools, in exactly the versions the project was tried with: the
//! WebAssembly target, trunk and wasm-bindgen. A matching one on the `PATH` is
//! used as it is; a missing one is installed into the cache.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command;
use crate::paths;
use anyhow::{Context, Result, anyhow};

/// What the app is compiled to.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// One tool from crates.io.
struct Tool {
    package: &'static str,
    version: &'static str,
    /// Programs that must be there and report that version.
    programs: &'static [&'static str],
    /// How long an installation takes, in words.
    takes: &'static str,
}

const TRUNK: Tool = Tool {
    package: "trunk",
    version: "0.21.14",
    programs: &["trunk"],
    takes: "about 5 minutes on two cores",
};

/// Must be the version of the `wasm-bindgen` crate in Cargo.lock.
const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    version: "0.2.126",
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    takes: "about 2 minutes on two cores",
};

/// The tools, ready to be called.
pub struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// A command that finds the tools first, in the repository.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.program(program));
        command.current_dir(paths::repository());
        self.prepare(&mut command);
        command
    }

    /// Lets a command find the tools first.
    pub fn prepare(&self, command: &mut Command) {
        command.env("PATH", self.path());
    }

    fn program(&self, name: &str) -> PathBuf {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        self.folders
            .iter()
            .map(|dir| dir.join(&file))
            .find(|path| path.is_file())
            .unwrap_or_else(|| name.into())
    }

    fn path(&self) -> OsString {
        let old = env::var_os("PATH").unwrap_or_default();
        let all = self.folders.iter().cloned().chain(env::split_paths(&old));
        env::join_paths(all).unwrap_or(old)
    }
}

/// Finds or installs everything a build needs.
///
/// # Errors
/// Something is missing and cannot be installed.
pub fn ensure() -> Result<Tools> {
    ensure_target()?;
    let folders = [TRUNK, WASM_BINDGEN]
        .iter()
        .map(ensure_tool)
        .collect::<Result<Vec<_>>>()?;
    Ok(Tools {
        folders: folders.into_iter().flatten().collect(),
    })
}

/// Finds or installs wasm-bindgen alone, for a build that somebody else started.
///
/// # Errors
/// It is missing and cannot be installed.
pub fn ensure_wasm_bindgen() -> Result<Tools> {
    Ok(Tools {
        folders: ensure_tool(&WASM_BINDGEN)?.into_iter().collect(),
    })
}

/// Adds a component of the Rust toolchain where it is missing.
///
/// # Errors
/// It is missing and rustup cannot add it.
pub fn ensure_component(program: &str, component: &str) -> Result<()> {
    if command::read(command::cargo().args([program, "--version"])).is_some() {
        return Ok(());
    }
    rustup(
        &["component", "add", component],
        &format!("The Rust component “{component}” is missing"),
    )
}

/// Adds the WebAssembly target to the toolchain where it is missing.
///
/// # Errors
/// It is missing and rustup cannot add it.
pub fn ensure_target() -> Result<()> {
    let mut rustc = Command::new("rustc");
    rustc.current_dir(paths::repository()).args([
        "--print",
        "target-libdir",
        "--target",
        WASM_TARGET,
    ]);
    match command::read(&mut rustc) {
        Some(dir) if Path::new(&dir).is_dir() => Ok(()),
        _ => rustup(
            &["target", "add", WASM_TARGET],
            &format!("The Rust target {WASM_TARGET} is missing"),
        ),
    }
}

fn rustup(words: &[&str], missing: &str) -> Result<()> {
    println!("{missing}; adding it (less than a minute).");
    let mut rustup = Command::new("rustup");
    rustup.current_dir(paths::repository()).args(words);
    command::run(&mut rustup).map_err(|failure| {
        anyhow!(
            "{missing} and could not be added: {failure:#} Run “rustup {}”.",
            words.join(" ")
        )
    })
}

/// The folder to look in first; none where the `PATH` already leads to it.
fn ensure_tool(tool: &Tool) -> Result<Option<PathBuf>> {
    if tool
        .programs
        .iter()
        .all(|program| reports(Path::new(program), tool.version))
    {
        return Ok(None);
    }
    let root = paths::cache()?
        .join("tools")
        .join(format!("{}-{}", tool.package, tool.version));
    let bin = root.join("bin");
    if !is_installed(tool, &bin) {
        install(tool, &root)?;
        if !is_installed(tool, &bin) {
            return Err(anyhow!(
                "{} was installed into {}, but does not report version {}.",
                tool.package,
                root.display(),
                tool.version
            ));
        }
    }
    Ok(Some(bin))
}

fn is_installed(tool: &Tool, bin: &Path) -> bool {
    tool.programs
        .iter()
        .all(|program| reports(&bin.join(program), tool.version))
}

fn reports(program: &Path, version: &str) -> bool {
    command::read(Command::new(program).arg("--version"))
        .is_some_and(|line| line.split_whitespace().nth(1) == Some(version))
}

fn install(tool: &Tool, root: &Path) -> Result<()> {
    println!(
        "Installing {} {} into {} ({}; once per machine).",
        tool.package,
        tool.version,
        root.display(),
        tool.takes
    );
    let logs = paths::cache()?.join("logs");
    std::fs::create_dir_all(root)
        .with_context(|| format!("Could not create {}", root.display()))?;
    let mut cargo = command::cargo();
    cargo
        .args([
            "install",
            "--locked",
            "--force",
            tool.package,
            "--version",
            tool.version,
            "--root",
        ])
        .arg(root)
        // Quicker to build; how fast the tool itself runs hardly matters.
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        // A tool's build is no part of this project's.
        .env_remove("CARGO_TARGET_DIR")
        .env_remove("RUSTFLAGS");
    command::run_long(
        &format!("installing {}", tool.package),
        &mut cargo,
        &logs.join(format!("{}.log", tool.package)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wasm_bindgen_is_the_version_of_the_lock_file() {
        let lock = std::fs::read_to_string(paths::repository().join("Cargo.lock")).unwrap();
        let entry = format!(
            "name = \"wasm-bindgen\"\nversion = \"{}\"",
            WASM_BINDGEN.version
        );
        assert!(
            lock.contains(&entry),
            "Cargo.lock has another version of wasm-bindgen than the tool"
        );
        let trunk = std::fs::read_to_string(paths::repository().join("Trunk.toml")).unwrap();
        assert!(trunk.contains(&format!("wasm_bindgen = \"{}\"", WASM_BINDGEN.version)));
    }

    #[test]
    fn a_version_is_the_second_word() {
        assert!(!reports(Path::new("cargo"), "0.0.1"));
        assert!(!reports(Path::new("no-such-program"), "0.0.1"));
    }
}
