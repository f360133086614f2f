//! The simulator's worker: a WebAssembly program of its own, built for speed and
//! put beside the files of the app.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{build, command, paths, split, tools};
use anyhow::{Context, Result};

const PACKAGE: &str = "simulator-worker";

/// What the files are called; the page names the script.
pub const NAME: &str = "simulator";

/// Its script and its program in a folder.
pub fn files(folder: &Path) -> [PathBuf; 2] {
    [".js", "_bg.wasm"].map(|end| folder.join("worker").join(format!("{NAME}{end}")))
}

/// Makes the script and the program of the compiled worker.
///
/// # Errors
/// wasm-bindgen is missing or fails.
pub fn make(program: &Path, folder: &Path) -> Result<()> {
    bind(program, &folder.join("worker"))?;
    let [script, _] = files(folder);
    let doing = format!("write {}", script.display());
    let text = fs::read_to_string(&script).with_context(|| format!("Could not {doing}"))?;
    // Nobody imports a worker's script, so it starts itself.
    fs::write(&script, text + "\n__wbg_init();\n").with_context(|| format!("Could not {doing}"))
}

/// Puts the worker into the site. Returns how the page calls its script, and what
/// it is called.
///
/// # Errors
/// The site cannot be written.
pub fn put(site: &Path, [script, program]: &[PathBuf; 2]) -> Result<(String, String)> {
    let doing = format!("put the worker into {}", site.display());
    let bytes = fs::read(program).with_context(|| format!("Could not {doing}"))?;
    let text = fs::read_to_string(script).with_context(|| format!("Could not {doing}"))?;
    let stem = format!("{NAME}-{}", split::hash([&bytes, text.as_bytes()]));
    fs::write(site.join(format!("{stem}_bg.wasm")), bytes)
        .with_context(|| format!("Could not {doing}"))?;
    let text = text.replace(&format!("{NAME}_bg.wasm"), &format!("{stem}_bg.wasm"));
    fs::write(site.join(format!("{stem}.js")), text)
        .with_context(|| format!("Could not {doing}"))?;
    Ok((format!("{NAME}.js"), format!("{stem}.js")))
}

/// Builds the worker. Returns its program.
///
/// # Errors
/// It does not build.
pub fn compile() -> Result<PathBuf> {
    let flags = ["-Cpanic=abort".to_owned()].into_iter();
    let flags = flags.chain(build::without_sources_folder());
    let flags = flags.collect::<Vec<_>>().join(" ");
    let mut cargo = command::cargo(["build", "--quiet", "--locked", "--profile", "worker"]);
    cargo
        .args(["--package", PACKAGE, "--target", tools::WASM_TARGET])
        // What makes the app small would make the worker slow.
        .env("RUSTFLAGS", flags);
    command::run(&mut cargo)?;
    let folder = paths::target().join(tools::WASM_TARGET).join("worker");
    Ok(folder.join(format!("{PACKAGE}.wasm")))
}

fn bind(program: &Path, folder: &Path) -> Result<()> {
    let mut bindgen = tools::wasm_bindgen()?;
    bindgen
        .args(["--target", "web", "--no-typescript"])
        .args(["--remove-name-section", "--remove-producers-section"])
        .args(["--out-name", NAME, "--out-dir"])
        .arg(folder)
        .arg(program);
    command::run(&mut bindgen)
}
