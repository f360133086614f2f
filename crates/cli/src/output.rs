//! Files that are written.

use std::fs;
use std::path::Path;

use crate::trouble::{Result, Trouble};

/// Writes a file whole: whoever reads it meanwhile sees the old one or the new one.
pub fn write_file(file: &str, text: &str) -> Result<()> {
    let beside = format!("{file}.part");
    let written = fs::write(&beside, text).and_then(|()| fs::rename(&beside, file));
    written.map_err(|error| {
        // There is nothing to tidy up where it could not be begun.
        let _ = fs::remove_file(&beside);
        Trouble::of_io(file, &error)
    })
}

/// Makes a folder, unless it is there.
pub fn make_folder(folder: &str) -> Result<()> {
    let made = match Path::new(folder).is_dir() {
        true => Ok(()),
        false => fs::create_dir_all(folder),
    };
    made.map_err(|error| Trouble::of_io(folder, &error))
}
