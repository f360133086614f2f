//! The static files: trunk builds them, then each gets a `.br` and a `.gz` file
//! beside it for hosts that send compressed files as they are.

use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::command::{self, duration};
use crate::paths;
use crate::tools;
use anyhow::{Context, Result, anyhow};

/// `cargo xtask build`.
///
/// # Errors
/// A tool is missing, or the code does not build.
pub fn run(base: &str) -> Result<()> {
    println!("The site for {base} is in {}.", site(base)?.display());
    Ok(())
}

/// Builds the release site for that base path and returns its folder.
///
/// # Errors
/// A tool is missing, the code does not build, or the folder cannot be written.
pub fn site(base: &str) -> Result<PathBuf> {
    let dist = paths::dist(base);
    let mut trunk = tools::trunk()?;
    println!(
        "Building the console for {base} (a minute or two after a change, seconds without one)."
    );
    let started = Instant::now();
    fs::create_dir_all(&dist).with_context(|| format!("Could not create {}", dist.display()))?;
    trunk
        .args(["--log", "error", "build", "--release"])
        .args(["--public-url", base, "--dist"])
        .arg(&dist);
    if let Some(flag) = without_sources_folder() {
        // Cargo adds it to those of .cargo/config.toml.
        trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flag);
    }
    command::run(&mut trunk)?;
    check_folders(&dist)?;
    compress_all(&dist)?;
    println!("Built in {}.", duration(started.elapsed()));
    Ok(dist)
}

/// The folder of the libraries' sources on this machine. Cargo separates flags by
/// blanks, so none where there is one in its path.
fn sources_folder() -> Option<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo")))?;
    let folder = home.join("registry").join("src");
    let folder = folder.to_str()?;
    (!folder.contains(char::is_whitespace)).then(|| folder.to_owned())
}

/// The flag that lets a program name the sources of its libraries without the folder
/// they are in on this machine, which would tell visitors whose it is.
pub fn without_sources_folder() -> Option<String> {
    Some(format!(
        "--remap-path-prefix={}=libraries",
        sources_folder()?
    ))
}

/// Refuses a site with a file that names that folder.
fn check_folders(dir: &Path) -> Result<()> {
    let Some(folder) = sources_folder() else {
        return Ok(());
    };
    for path in files(dir)? {
        let bytes =
            fs::read(&path).with_context(|| format!("Could not read {}", path.display()))?;
        if bytes.windows(folder.len()).any(|w| w == folder.as_bytes()) {
            return Err(anyhow!(
                "{} names a folder of this machine, {folder}.",
                path.display()
            ));
        }
    }
    Ok(())
}

fn compress_all(dir: &Path) -> Result<()> {
    let doing = format!("compress the files in {}", dir.display());
    for path in files(dir)? {
        if is_compressed(&path) {
            continue;
        }
        let bytes = fs::read(&path).with_context(|| format!("Could not {doing}"))?;
        let forms = [
            (compressed_path(&path), compress(&bytes)),
            (
                with_ending(&path, ".gz"),
                gzip(&bytes).with_context(|| format!("Could not {doing}"))?,
            ),
        ];
        for (form, small) in forms {
            // A host would send a larger file for nothing.
            if small.len() < bytes.len() {
                fs::write(form, small).with_context(|| format!("Could not {doing}"))?;
            }
        }
    }
    Ok(())
}

/// Whether a file is the compressed form of another.
pub fn is_compressed(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension == "br" || extension == "gz")
}

/// Where the brotli form of a file is.
pub fn compressed_path(path: &Path) -> PathBuf {
    with_ending(path, ".br")
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// For hosts that know no brotli.
fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Brotli at its best quality, as hosts do once per file.
pub fn compress(bytes: &[u8]) -> Vec<u8> {
    let mut small = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut rest = bytes;
    // Neither a slice nor a vector can fail to be read or written.
    let _ = brotli::BrotliCompress(&mut rest, &mut small, &parameters);
    small
}

/// Every file below a folder, in order of its path.
///
/// # Errors
/// A folder cannot be read.
pub fn files(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        let doing = format!("read {}", folder.display());
        for entry in fs::read_dir(&folder).with_context(|| format!("Could not {doing}"))? {
            let path = entry.with_context(|| format!("Could not {doing}"))?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compressed_can_be_read_back() {
        let text = "notification ".repeat(200);
        let small = compress(text.as_bytes());
        assert!(small.len() < 60, "{} bytes", small.len());
        let mut read = Vec::new();
        brotli::BrotliDecompress(&mut small.as_slice(), &mut read).unwrap();
        assert_eq!(read, text.as_bytes());

        let small = gzip(text.as_bytes()).unwrap();
        assert!(small.len() < 90, "{} bytes", small.len());
        let mut read = String::new();
        std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(&small[..]), &mut read)
            .unwrap();
        assert_eq!(read, text);
    }

    #[test]
    fn compressed_forms_are_told_from_files() {
        assert!(is_compressed(Path::new("dist/a.js.br")));
        assert!(is_compressed(Path::new("dist/a.js.gz")));
        assert!(!is_compressed(Path::new("dist/a.js")));
    }

    #[test]
    fn a_compressed_file_keeps_the_whole_name() {
        assert_eq!(
            compressed_path(Path::new("dist/a.js")),
            Path::new("dist/a.js.br")
        );
    }
}
