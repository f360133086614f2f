//! `notictl export`: bundles of what is stored.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;

use clap::ArgMatches;
use desired_state::bundle::{self, bundle_of};
use messages::notictl as say;

use crate::args;
use crate::live::connections::chosen;
use crate::live::reading::{Stored, read_all};
use crate::output::{make_folder, write_file};
use crate::plan::refuse_unread;
use crate::print;
use crate::trouble::{Result, Trouble};
use crate::words::Words;

/// Writes a bundle of a connection, or one of each into a folder. Whether everything that
/// is stored is in it.
pub fn export(words: Words, matches: &ArgMatches) -> Result<bool> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let (format, ending) = match text(args::FORMAT) {
        Some("json") => (bundle::Format::Json, "json"),
        _ => (bundle::Format::Yaml, "yaml"),
    };
    let clients = chosen(matches)?;
    if clients.len() > 1 && text(args::FOLDER).is_none() {
        return Err(Trouble::new(say::FOLDER_MISSING));
    }
    let stored = read_all(words, &clients);
    refuse_unread(&stored)?;
    let mut names = BTreeSet::new();
    let mut is_whole = true;
    for one in &stored {
        let made = made(one);
        for omission in &made.omitted {
            is_whole = false;
            let line = say::Omitted {
                connection: (&one.connection.name).into(),
                name: (&omission.name).into(),
                reason: omission.reason.clone().into(),
            };
            // Where nobody reads, nothing can be said.
            let _ = writeln!(io::stderr(), "{}", words.say(line));
        }
        let made = made.bundle.write(format);
        let Some(folder) = text(args::FOLDER) else {
            print(&made)?;
            continue;
        };
        make_folder(folder)?;
        let mut name = file_name(&one.connection.name);
        while !names.insert(name.to_lowercase()) {
            name.push('_');
        }
        let path = Path::new(folder).join(format!("{name}.{ending}"));
        let path = path.to_string_lossy();
        write_file(&path, &made)?;
        let file = path.as_ref().into();
        print(&format!("{}\n", words.say(say::Written { file })))?;
    }
    Ok(is_whole)
}

/// A bundle of what is stored at a connection.
pub fn made(stored: &Stored) -> bundle::Made {
    let connection = &stored.connection;
    bundle_of(
        connection,
        stored.notifications(),
        &|_| true,
        stored.connectors(),
    )
}

/// A name that is one on every system.
fn file_name(name: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let plain = |c: char| if is_plain(c) { c } else { '_' };
    name.chars().map(plain).collect()
}
