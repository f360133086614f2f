//! The sections of a WebAssembly file, as far as leaving some out needs it.

use anyhow::Result;
use wasm_encoder::{CustomSection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// The file without custom sections that only describe it. wasm-bindgen's own are
/// kept: they are read later.
///
/// # Errors
/// This is no WebAssembly file.
pub fn without_notes(file: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(file) {
        let payload = payload?;
        let is_note = match &payload {
            Payload::CustomSection(section) => !section.name().starts_with("__wasm_bindgen"),
            _ => false,
        };
        if let Some((id, range)) = payload.as_section().filter(|_| !is_note) {
            let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
            let data = file.get(range).unwrap_or_default();
            module.section(&RawSection { id, data });
        }
    }
    Ok(module.finish())
}

/// A file of nothing but a custom section, which holds that content at its end.
pub fn only_custom(name: &str, content: &[u8]) -> Vec<u8> {
    let mut module = Module::new();
    module.section(&CustomSection {
        name: name.into(),
        data: content.into(),
    });
    module.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &[u8] = b"\0asm\x01\0\0\0";

    #[test]
    fn only_notes_are_left_out() {
        let bindgen: &[u8] = b"\0\x0f\x0e__wasm_bindgen";
        let types: &[u8] = b"\x01\x01\0";
        let file = [HEADER, b"\0\x06\x04nameX", types, bindgen].concat();
        let expected = [HEADER, types, bindgen].concat();
        assert_eq!(without_notes(&file).unwrap(), expected);
    }

    #[test]
    fn what_is_cut_short_or_something_else_is_refused() {
        for file in [
            b"<!doctype html>".as_slice(),
            &[HEADER, b"\x01\x05\0"].concat(),
        ] {
            assert!(without_notes(file).is_err());
        }
    }

    #[test]
    fn a_browser_takes_the_rest_for_a_program_that_does_nothing() {
        let file = only_custom("parts", b"anything");
        assert!(file.ends_with(b"anything"));
        assert_eq!(without_notes(&file).unwrap(), HEADER);
    }
}
