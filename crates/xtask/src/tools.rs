//! The build tools, in exactly the versions the project was tried with: the
//! WebAssembly target, trunk, wasm-bindgen and leptosfmt. A matching one on the `PATH` is
//! used as it is; a missing one is installed into the cache.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{command, paths};
use anyhow::{Context, Result, ensure};

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

const LEPTOSFMT: Tool = Tool {
    package: "leptosfmt",
    version: "0.1.33",
    programs: &["leptosfmt"],
    takes: "about 2 minutes on two cores",
};

/// trunk, ready to be called.
///
/// # Errors
/// Something a build needs is missing and cannot be installed.
pub fn trunk() -> Result<Command> {
    ensure_target()?;
    let trunk = TRUNK.ensure()?;
    let mut command = with_path(&trunk.join("trunk"), &[&trunk, &WASM_BINDGEN.ensure()?])?;
    // trunk reads NO_COLOR as a flag with a value and refuses “1”.
    command.arg("--skip-version-check").env_remove("NO_COLOR");
    Ok(command)
}

/// wasm-bindgen, ready to be called.
///
/// # Errors
/// It is missing and cannot be installed.
pub fn wasm_bindgen() -> Result<Command> {
    let folder = WASM_BINDGEN.ensure()?;
    with_path(&folder.join("wasm-bindgen"), &[])
}

/// The formatter of `view!`, ready to be called.
///
/// # Errors
/// It is missing and cannot be installed.
pub fn leptosfmt() -> Result<Command> {
    let folder = LEPTOSFMT.ensure()?;
    with_path(&folder.join("leptosfmt"), &[])
}

/// Cargo, which finds the runner of tests for the browser.
///
/// # Errors
/// The target or the runner is missing and cannot be installed.
pub fn cargo_for_wasm() -> Result<Command> {
    ensure_target()?;
    with_path(
        Path::new(command::cargo([]).get_program()),
        &[&WASM_BINDGEN.ensure()?],
    )
}

/// A command in the repository that looks for others in these folders first.
fn with_path(program: &Path, folders: &[&Path]) -> Result<Command> {
    let old = env::var_os("PATH").unwrap_or_default();
    let own = folders.iter().map(|folder| folder.to_path_buf());
    // The folder of a tool that the PATH leads to has no name.
    let own = own.filter(|folder| !folder.as_os_str().is_empty());
    let path = env::join_paths(own.chain(env::split_paths(&old))).context("The PATH is odd")?;
    let mut command = Command::new(program);
    command.current_dir(paths::repository()).env("PATH", path);
    Ok(command)
}

/// Adds a component of the Rust toolchain where it is missing.
///
/// # Errors
/// It is missing and rustup cannot add it.
pub fn ensure_component(program: &str, component: &str) -> Result<()> {
    match command::read(&mut command::cargo([program, "--version"])) {
        Some(_) => Ok(()),
        None => rustup("component", component),
    }
}

/// Adds the WebAssembly target to the toolchain where it is missing.
///
/// # Errors
/// It is missing and rustup cannot add it.
pub fn ensure_target() -> Result<()> {
    let mut rustc = Command::new("rustc");
    rustc.current_dir(paths::repository());
    match command::read(rustc.args(["--print", "target-libdir", "--target", WASM_TARGET])) {
        Some(dir) if Path::new(&dir).is_dir() => Ok(()),
        _ => rustup("target", WASM_TARGET),
    }
}

fn rustup(kind: &str, name: &str) -> Result<()> {
    println!("The Rust {kind} “{name}” is missing; adding it (less than a minute).");
    let mut rustup = Command::new("rustup");
    rustup
        .current_dir(paths::repository())
        .args([kind, "add", name]);
    command::run(&mut rustup).with_context(|| format!("The Rust {kind} “{name}” is missing"))
}

impl Tool {
    /// The folder it is in; an empty path where the `PATH` leads to it.
    fn ensure(&self) -> Result<PathBuf> {
        if self.is_in(Path::new("")) {
            return Ok(PathBuf::new());
        }
        let name = format!("{}-{}", self.package, self.version);
        let root = paths::cache()?.join("tools").join(name);
        let bin = root.join("bin");
        if !self.is_in(&bin) {
            self.install(&root)?;
        }
        ensure!(
            self.is_in(&bin),
            "{} was installed into {}, but does not report version {}.",
            self.package,
            root.display(),
            self.version
        );
        Ok(bin)
    }

    fn is_in(&self, folder: &Path) -> bool {
        let reported = |program| command::read(Command::new(folder.join(program)).arg("--version"));
        self.programs.iter().all(|program| {
            reported(program)
                .is_some_and(|line| line.split_whitespace().nth(1) == Some(self.version))
        })
    }

    fn install(&self, root: &Path) -> Result<()> {
        let Self {
            package,
            version,
            takes,
            ..
        } = self;
        let place = root.display();
        println!("Installing {package} {version} into {place} ({takes}; once per machine).");
        let mut cargo = command::cargo(["install", "--locked", "--force", package]);
        cargo
            .args(["--version", version, "--root"])
            .arg(root)
            // Quicker to build; how fast the tool itself runs hardly matters.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            // A tool's build is no part of this project's.
            .env_remove("CARGO_TARGET_DIR")
            .env_remove("RUSTFLAGS");
        command::run_long(&format!("installing {package}"), &mut cargo)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wasm_bindgen_is_the_version_of_the_lock_file() {
        let version = WASM_BINDGEN.version;
        for (file, entry) in [
            (
                "Cargo.lock",
                format!("name = \"wasm-bindgen\"\nversion = \"{version}\""),
            ),
            ("Trunk.toml", format!("wasm_bindgen = \"{version}\"")),
        ] {
            let text = std::fs::read_to_string(paths::repository().join(file)).unwrap();
            assert!(
                text.contains(&entry),
                "{file} has another version than the tool"
            );
        }
    }

    #[test]
    fn a_tool_of_another_version_is_not_taken() {
        for programs in [&["cargo"], &["no-such-program"]] {
            let tool = Tool {
                package: "x",
                version: "0.0.1",
                programs,
                takes: "no time",
            };
            assert!(!tool.is_in(Path::new("")));
        }
    }
}
