//! The sections of a WebAssembly file, as far as leaving some out needs it.

/// The file without custom sections that only describe it. wasm-bindgen's own is
/// kept: it is read later.
///
/// `None` where this is no WebAssembly file.
pub fn without_notes(file: &[u8]) -> Option<Vec<u8>> {
    let (header, mut rest) = file.split_at_checked(8)?;
    if !header.starts_with(b"\0asm") {
        return None;
    }
    let mut kept = header.to_vec();
    while let Some((&id, after)) = rest.split_first() {
        let (length, content) = number(after)?;
        let (content, next) = content.split_at_checked(length)?;
        let size = rest.len().checked_sub(next.len())?;
        if id != 0 || custom_name(content)?.starts_with(b"__wasm_bindgen") {
            kept.extend_from_slice(rest.get(..size)?);
        }
        rest = next;
    }
    Some(kept)
}

fn custom_name(content: &[u8]) -> Option<&[u8]> {
    let (length, rest) = number(content)?;
    rest.get(..length)
}

/// A LEB128 number of up to 32 bits, and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (place, &byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * place);
        if byte < 0x80 {
            return Some((value, bytes.get(place + 1..)?));
        }
    }
    None
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
        assert_eq!(without_notes(&file), Some(expected));
    }

    #[test]
    fn what_is_cut_short_or_something_else_is_refused() {
        assert_eq!(without_notes(b"<!doctype html>"), None);
        assert_eq!(without_notes(&[HEADER, b"\x01\x05\0"].concat()), None);
        assert_eq!(without_notes(&[HEADER, b"\x01\x80"].concat()), None);
    }
}
