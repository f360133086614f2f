//! `cargo xtask size`: what every first visit downloads, measured as a host sends it.

use std::fs;
use std::path::Path;

use crate::build::{compressed_path, files, is_compressed};
use crate::catalogues;
use crate::{paths, worker};
use anyhow::{Context, Result, anyhow};

/// Bytes a first visit is to take, compressed with brotli: as many as react-admin's
/// smallest page. Counted is what every visit loads: all but the chunks and the worker, which
/// are loaded on use, the other languages, and the copy of the page for paths that are no
/// files. What the page that is opened loads on top is measured in a browser, by the journeys
/// “a first visit …”.
const AIM: usize = 264_000;

/// Most bytes it may take until then: it must not grow. docs/decisions.md says what of.
const LIMIT: usize = 340_000;

/// One file of the site, in bytes.
struct Entry {
    name: String,
    raw: usize,
    sent: usize,
}

/// Reports the built site.
///
/// # Errors
/// There is none, or it is above the limit.
pub fn run() -> Result<()> {
    check(&paths::dist("/"))
}

/// Reports the site in that folder.
///
/// # Errors
/// There is none, or it is above the limit.
pub fn check(dist: &Path) -> Result<()> {
    if !dist.join("index.html").is_file() {
        return Err(anyhow!(
            "There is no built site to measure. Run “cargo xtask build” first.",
        ));
    }
    let entries = entries(dist)?;
    for Entry { name, raw, sent } in &entries {
        println!("{raw:>10} {sent:>10}  {name}");
    }
    let (later, first): (Vec<_>, Vec<_>) = entries
        .iter()
        .partition(|e| is_chunk(&e.name) || is_other_language(&e.name));
    let total = |entries: &[&Entry]| {
        let raw: usize = entries.iter().map(|entry| entry.raw).sum();
        let sent: usize = entries.iter().map(|entry| entry.sent).sum();
        (raw, sent)
    };
    let (raw, sent) = total(&later);
    println!(
        "{raw:>10} {sent:>10}  chunks, the worker and other languages, each loaded when it is first used"
    );
    let (raw, sent) = total(&first);
    println!("{raw:>10} {sent:>10}  every first visit (bytes, and bytes as sent with brotli)");
    verdict(sent)
}

/// Whether a file is a part of the program that `split` took out of it, or the
/// worker.
fn is_chunk(name: &str) -> bool {
    let chunk = name.starts_with("split_") || name.starts_with("chunk_");
    chunk && name.ends_with(".wasm") || name.starts_with(worker::NAME)
}

/// Whether a file is a catalogue in another language than English, of which a visit loads
/// one, or the part of a catalogue that comes later.
fn is_other_language(name: &str) -> bool {
    if name.ends_with(".json") && name.contains(&format!("-{}-", catalogues::REST)) {
        return true;
    }
    let language = |known: &str| name.ends_with(".json") && name.starts_with(&format!("{known}-"));
    let mut others = messages::embedded::CATALOGUES
        .iter()
        .map(|(known, _)| *known);
    others.any(|known| known != "en" && language(known))
}

fn verdict(sent: usize) -> Result<()> {
    if sent > LIMIT {
        return Err(anyhow!(
            "A first visit takes {sent} bytes; the limit is {LIMIT}. Make the program smaller."
        ));
    }
    if sent > AIM {
        println!("That is {} bytes above the aim of {AIM}.", sent - AIM);
    }
    Ok(())
}

fn entries(dist: &Path) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for path in files(dist)? {
        let name = path
            .strip_prefix(dist)
            .unwrap_or(&path)
            .display()
            .to_string();
        if name == "404.html" || is_compressed(&path) {
            continue;
        }
        let size = |path: &Path| {
            fs::metadata(path).map(|data| usize::try_from(data.len()).unwrap_or(usize::MAX))
        };
        let raw = size(&path).with_context(|| format!("Could not measure {}", path.display()))?;
        let sent = size(&compressed_path(&path)).unwrap_or(raw);
        entries.push(Entry { name, raw, sent });
    }
    entries.sort_by(|a, b| b.sent.cmp(&a.sent).then_with(|| a.name.cmp(&b.name)));
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_itself_is_allowed() {
        verdict(LIMIT).unwrap();
        assert_eq!(
            verdict(LIMIT + 1).unwrap_err().to_string(),
            format!(
                "A first visit takes {} bytes; the limit is {LIMIT}. Make the program smaller.",
                LIMIT + 1
            )
        );
    }
}
