//! The small parts in one file. What two parts of the program share becomes a part of
//! its own, and most of those are a function or two: dozens of requests of a hundred
//! bytes for one page.

use std::fs;
use std::path::Path;

use super::sections::only_custom;
use crate::build::files;
use anyhow::{Context, Result};

/// The file of the small ones.
const NAME: &str = "chunk_small.wasm";

/// Up to this many bytes a part is small.
const SMALL: usize = 1_024;

/// Puts the small ones of the parts into one file and lets the script that loads them
/// know where each is.
///
/// # Errors
/// A file cannot be read or written.
pub fn join(parts: &Path, script: &Path) -> Result<()> {
    let doing = format!("join the small files of {}", parts.display());
    let mut text = fs::read_to_string(script).with_context(|| format!("Could not {doing}"))?;
    let mut small = Vec::new();
    for path in files(parts)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let bytes = fs::read(&path).with_context(|| format!("Could not {doing}"))?;
        if name.starts_with("chunk_") && bytes.len() <= SMALL {
            small.push((name.into_owned(), bytes));
            fs::remove_file(&path).with_context(|| format!("Could not {doing}"))?;
        }
    }
    if small.is_empty() {
        return Ok(());
    }
    small.sort();
    fs::write(parts.join(NAME), joined(&small, &mut text))
        .with_context(|| format!("Could not {doing}"))?;
    fs::write(script, text).with_context(|| format!("Could not {doing}"))
}

/// One file of all, which hosts take for what it is called: WebAssembly, of a section
/// that no browser runs.
fn joined(small: &[(String, Vec<u8>)], script: &mut String) -> Vec<u8> {
    let all: Vec<u8> = small.iter().flat_map(|(_, bytes)| bytes.clone()).collect();
    let file = only_custom("parts", &all);
    let mut start = file.len() - all.len();
    for (name, bytes) in small {
        let place = format!("./{NAME}#{start},{}", bytes.len());
        *script = script.replace(&format!("./{name}"), &place);
        start += bytes.len();
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_parts_are_found_where_the_script_says() {
        let dir = std::env::temp_dir().join(format!("bundle-{}", std::process::id()));
        fs::create_dir_all(&dir).unwrap();
        let script = dir.join("program.js");
        fs::write(&script, "p(\"./chunk_1.wasm\"),p(\"./chunk_12.wasm\"),p(\"./chunk_2.wasm\"),p(\"./split_a.wasm\")").unwrap();
        for (name, bytes) in [
            ("chunk_1.wasm", vec![1; 200]),
            ("chunk_12.wasm", vec![2; SMALL]),
            ("chunk_2.wasm", vec![3; SMALL + 1]),
            ("split_a.wasm", vec![4; 10]),
        ] {
            fs::write(dir.join(name), bytes).unwrap();
        }
        join(&dir, &script).unwrap();
        let text = fs::read_to_string(&script).unwrap();
        let file = fs::read(dir.join(NAME)).unwrap();
        let mut found = Vec::new();
        for place in text.split(&format!("\"./{NAME}#")).skip(1) {
            let (start, rest) = place.split_once(',').unwrap();
            let (length, _) = rest.split_once('"').unwrap();
            let (start, length): (usize, usize) = (start.parse().unwrap(), length.parse().unwrap());
            found.push(file[start..start + length].to_vec());
        }
        assert_eq!(found, [vec![1; 200], vec![2; SMALL]]);
        assert!(text.ends_with("p(\"./chunk_2.wasm\"),p(\"./split_a.wasm\")"));
        assert!(!dir.join("chunk_12.wasm").exists() && dir.join("chunk_2.wasm").exists());
        fs::remove_dir_all(dir).unwrap();
    }
}
