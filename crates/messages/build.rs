//! Compiles the catalogues of `locales/` (see `message-compiler`).

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    // From this package's folder, where cargo starts it: two checkouts may share what is built.
    let locales = Path::new("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    if let Err(error) = write(locales) {
        println!("cargo::error={error}");
        process::exit(1);
    }
}

fn write(locales: &Path) -> Result<(), String> {
    let compiled = message_compiler::compile(locales).map_err(|errors| {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        lines.join("\ncargo::error=")
    })?;
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let mut embedded = "&[\n".to_owned();
    for (language, catalogue) in &compiled.catalogues {
        put(&out.join(format!("{language}.json")), catalogue)?;
        embedded += &format!(
            "({language:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{language}.json\"))),\n"
        );
    }
    put(&out.join("embedded.rs"), &(embedded + "]"))?;
    put(&out.join("keys.rs"), &format!("&{:?}", compiled.keys))?;
    let mut edition = DefaultHasher::new();
    compiled.rust.hash(&mut edition);
    put(&out.join("edition.rs"), &edition.finish().to_string())?;
    put(&out.join("messages.rs"), &compiled.rust)
}

fn put(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
