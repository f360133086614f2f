//! `cargo xtask split`: what Trunk runs after each build. Takes the program apart
//! along its `#[wasm_split]` functions into a main file and files that are loaded
//! when they are first used, and puts them in place of what Trunk made.

mod shrink;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

use crate::build::files;
use crate::command;
use crate::{catalogues, paths, tools, worker};
use anyhow::{Context, Result, anyhow};

/// What the names of the program's own files begin with.
const PROGRAM: &str = "notification-console";

/// The script that loads the chunks, as the splitter names it.
const LOADER: &str = "chunks.js";

/// Runs as Trunk's hook, which says by environment where the new site is.
///
/// # Errors
/// It is not run by Trunk, or the program cannot be taken apart.
pub fn run() -> Result<()> {
    let Some(site) = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        return Err(anyhow!(
            "This is a step of Trunk’s. Run “cargo xtask build” or “trunk build”.",
        ));
    };
    let profile = env::var("TRUNK_PROFILE").unwrap_or_else(|_| "debug".to_owned());
    let program = paths::target()
        .join(tools::WASM_TARGET)
        .join(&profile)
        .join(format!("{PROGRAM}.wasm"));
    let work = paths::target().join("split");
    let (parts, bound) = (work.join("parts"), work.join("bound"));
    let old = trunk_hash(&site)?;
    let worker_program = worker::compile()?;
    let stamp = work.join("stamp");
    let profile_and_hash = format!("{profile} {old}");
    let made_of = hash_of(
        &profile_and_hash,
        &[&program, &worker_program, &env::current_exe()?],
    )?;
    // A site for another path is made of the same files.
    if fs::read_to_string(&stamp).ok() != Some(made_of.clone()) {
        let _ = fs::remove_dir_all(&work);
        fs::create_dir_all(&parts)
            .with_context(|| format!("Could not create {}", work.display()))?;
        make(&program, &work, &old, &profile, &worker_program)?;
        fs::write(&stamp, made_of)
            .with_context(|| format!("Could not write {}", stamp.display()))?;
    }
    let chunks = files(&parts)?;
    let mut made = chunks.clone();
    made.extend(files(&bound)?);
    let new = hash_of(&old, &made)?;
    put(&site, &work, &chunks, &old, &new)?;
    let page = site.join("index.html");
    name_in(&page, &worker::put(&site, &worker::files(&work))?)?;
    name_in(&page, &(LOADER.to_owned(), format!("chunks-{new}.js")))?;
    for renamed in catalogues::put(&site)? {
        name_in(&page, &renamed)?;
    }
    // For hosts that cannot rewrite paths: what they show for a path that is no
    // file is the app, which then reads the path.
    fs::copy(&page, site.join("404.html"))
        .with_context(|| format!("Could not copy {}", page.display()))?;
    Ok(())
}

/// Makes the files of the site, in the folder for work.
fn make(program: &Path, work: &Path, hash: &str, profile: &str, worker: &Path) -> Result<()> {
    take_apart(program, work, hash)?;
    bind(work)?;
    worker::make(worker, work)?;
    if profile == "release" {
        let mut made = files(&work.join("parts"))?;
        made.extend(files(&work.join("bound"))?);
        made.extend(worker::files(work));
        shrink::shrink(&made)?;
    }
    Ok(())
}

/// Lets the page name a script as it is called now.
fn name_in(page: &Path, (from, to): &(String, String)) -> Result<()> {
    let doing = format!("write {}", page.display());
    let text = fs::read_to_string(page).with_context(|| format!("Could not {doing}"))?;
    let named = text.replace(from, to);
    if named == text {
        return Err(anyhow!(
            "The page does not name {from}; index.html and Trunk.toml make it do so."
        ));
    }
    fs::write(page, named).with_context(|| format!("Could not {doing}"))
}

/// The hash in the names of what Trunk made.
fn trunk_hash(site: &Path) -> Result<String> {
    let hash = files(site)?.into_iter().find_map(|path| {
        let name = path.file_name()?.to_str()?;
        let name = name.strip_prefix(PROGRAM)?.strip_prefix('-')?;
        Some(name.strip_suffix("_bg.wasm")?.to_owned())
    });
    hash.ok_or_else(|| anyhow!("Trunk made no WebAssembly file to take apart."))
}

/// Writes `main.wasm` and, in `parts`, the chunks and their loader.
fn take_apart(program: &Path, work: &Path, hash: &str) -> Result<()> {
    let input =
        fs::read(program).with_context(|| format!("Could not read {}", program.display()))?;
    let parts = work.join("parts");
    let main = work.join("main.wasm");
    let (glue, link) = (format!("./{PROGRAM}-{hash}.js"), format!("./{LOADER}"));
    let mut options = wasm_split_cli_support::Options::new(&input);
    options.output_dir = &parts;
    options.main_out_path = &main;
    options.main_module = &glue;
    options.link_name = &link;
    wasm_split_cli_support::transform(options).map_err(|error| {
        anyhow!(
            "The program could not be taken apart: {error:#}. It must be linked with the \
             relocations .cargo/config.toml asks for; RUSTFLAGS in the environment replaces them."
        )
    })?;
    Ok(())
}

/// Lets wasm-bindgen make the script and the final main file.
fn bind(work: &Path) -> Result<()> {
    let mut bindgen = tools::wasm_bindgen()?;
    bindgen
        .args(["--target", "web", "--no-typescript"])
        // The chunks find what they share with the main file by these.
        .args(["--keep-lld-exports", "--no-demangle"])
        .args(["--remove-name-section", "--remove-producers-section"])
        .args(["--out-name", PROGRAM, "--out-dir"])
        .arg(work.join("bound"))
        .arg(work.join("main.wasm"));
    command::run(&mut bindgen)
}

/// The hash of a word and of all files: chunks only fit the main file they were made with.
fn hash_of(word: &str, made: &[impl AsRef<Path>]) -> Result<String> {
    let mut contents = vec![word.as_bytes().to_vec()];
    for path in made.iter().map(AsRef::as_ref) {
        contents
            .push(fs::read(path).with_context(|| format!("Could not read {}", path.display()))?);
    }
    Ok(hash(contents.iter().map(Vec::as_slice)))
}

/// What a file is called after, so that its name changes with what it holds.
pub fn hash<'a>(contents: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hasher = DefaultHasher::new();
    contents.into_iter().for_each(|bytes| hasher.write(bytes));
    format!("{:016x}", hasher.finish())
}

/// Replaces Trunk's files in the site by the new ones, under their new names.
fn put(site: &Path, work: &Path, parts: &[PathBuf], old: &str, new: &str) -> Result<()> {
    let bound = work.join("bound");
    let mut names = BTreeMap::from([(old.to_owned(), new.to_owned())]);
    let mut from_to = vec![(site.join("index.html"), "index.html".to_owned())];
    for end in [".js", "_bg.wasm"] {
        let (made, named) = (format!("{PROGRAM}{end}"), format!("{PROGRAM}-{new}{end}"));
        let trunks = site.join(format!("{PROGRAM}-{old}{end}"));
        fs::remove_file(&trunks)
            .with_context(|| format!("Could not remove {}", trunks.display()))?;
        names.insert(made.clone(), named.clone());
        from_to.push((bound.join(made), named));
    }
    for part in parts {
        let name = part.file_name().unwrap_or_default().to_string_lossy();
        let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
        let named = format!("{stem}-{new}.{ending}");
        if name == LOADER {
            // The program asks for what it gives by this name, so only imports change.
            for from in ["from ", "from"] {
                names.insert(format!("{from}\"./{name}"), format!("{from}\"./{named}"));
            }
        } else {
            names.insert(format!("\"./{name}"), format!("\"./{named}"));
        }
        from_to.push((part.clone(), named));
    }
    for (from, named) in from_to {
        let doing = format!("write {named}");
        let mut bytes = fs::read(&from).with_context(|| format!("Could not {doing}"))?;
        if !named.ends_with(".wasm") {
            let text = String::from_utf8(bytes).with_context(|| format!("Could not {doing}"))?;
            let renamed = names
                .iter()
                .fold(text, |text, (from, to)| text.replace(from, to));
            bytes = renamed.into_bytes();
        }
        fs::write(site.join(&named), bytes).with_context(|| format!("Could not {doing}"))?;
    }
    Ok(())
}
