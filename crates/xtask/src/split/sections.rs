//! The sections of a WebAssembly file, as far as leaving things out and renaming
//! them needs it.

const HEADER: &[u8] = b"\0asm";
const VERSION: &[u8] = &[1, 0, 0, 0];
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// What a program takes from outside.
#[derive(Debug, PartialEq)]
pub struct Import {
    /// Who provides it.
    pub module: String,
    /// What it is called there.
    pub name: String,
}

/// The file without custom sections that only describe it. wasm-bindgen's own is
/// kept: it is read later.
///
/// `None` where this is no WebAssembly file.
pub fn without_notes(file: &[u8]) -> Option<Vec<u8>> {
    rewritten(file, |id, content| {
        let kept = id != CUSTOM || Reader(content).text()?.starts_with("__wasm_bindgen");
        Some(kept.then(|| content.to_vec()))
    })
}

/// A file of nothing but a custom section, which holds that content at its end.
pub fn only_custom(name: &str, content: &[u8]) -> Vec<u8> {
    let mut section = Vec::new();
    put_text(&mut section, name);
    section.extend_from_slice(content);
    let mut file = [HEADER, VERSION, &[CUSTOM]].concat();
    put_number(&mut file, section.len());
    file.extend_from_slice(&section);
    file
}

/// The file with other names for what it takes from outside.
///
/// `None` where this is no WebAssembly file.
pub fn with_imports(file: &[u8], mut rename: impl FnMut(Import) -> Import) -> Option<Vec<u8>> {
    rewritten(file, |id, content| {
        if id != IMPORTS {
            return Some(Some(content.to_vec()));
        }
        let mut reader = Reader(content);
        let count = reader.number()?;
        let mut new = Vec::new();
        put_number(&mut new, count);
        for _ in 0..count {
            let import = rename(Import {
                module: reader.text()?.to_owned(),
                name: reader.text()?.to_owned(),
            });
            put_text(&mut new, &import.module);
            put_text(&mut new, &import.name);
            new.extend_from_slice(reader.kind()?);
        }
        Some(Some(new))
    })
}

/// The names of what a program gives to outside.
///
/// `None` where this is no WebAssembly file.
pub fn exports(file: &[u8]) -> Option<Vec<String>> {
    let mut all = Vec::new();
    without_exports(file, |name| {
        all.push(name.to_owned());
        false
    })?;
    Some(all)
}

/// The file without some of what it gives to outside.
///
/// `None` where this is no WebAssembly file.
pub fn without_exports(file: &[u8], mut drop: impl FnMut(&str) -> bool) -> Option<Vec<u8>> {
    rewritten(file, |id, content| {
        if id != EXPORTS {
            return Some(Some(content.to_vec()));
        }
        let mut reader = Reader(content);
        let mut kept = (0, Vec::new());
        for _ in 0..reader.number()? {
            let from = reader.0;
            let name = reader.text()?;
            reader.byte()?;
            reader.number()?;
            if !drop(name) {
                kept.0 += 1;
                kept.1
                    .extend_from_slice(from.get(..from.len() - reader.0.len())?);
            }
        }
        let mut new = Vec::new();
        put_number(&mut new, kept.0);
        new.extend(kept.1);
        Some(Some(new))
    })
}

/// The file with each section as `rewrite` makes it of its number and content.
fn rewritten(
    file: &[u8],
    mut rewrite: impl FnMut(u8, &[u8]) -> Option<Option<Vec<u8>>>,
) -> Option<Vec<u8>> {
    let (header, rest) = file.split_at_checked(8)?;
    if !header.starts_with(HEADER) {
        return None;
    }
    let mut new = header.to_vec();
    let mut reader = Reader(rest);
    while !reader.0.is_empty() {
        let id = reader.byte()?;
        let length = reader.number()?;
        if let Some(content) = rewrite(id, reader.bytes(length)?)? {
            new.push(id);
            put_number(&mut new, content.len());
            new.extend(content);
        }
    }
    Some(new)
}

/// What is still to be read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (&byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(byte)
    }

    fn bytes(&mut self, length: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    /// A LEB128 number of up to 32 bits.
    fn number(&mut self) -> Option<usize> {
        let mut value = 0;
        for place in 0..5 {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << (7 * place);
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.bytes(length)?).ok()
    }

    /// What kind of thing is imported: a function, a table, a memory or a global.
    fn kind(&mut self) -> Option<&'a [u8]> {
        let from = self.0;
        match self.byte()? {
            0 => self.number().map(drop)?,
            1 => {
                self.byte()?;
                self.limits()?;
            }
            2 => self.limits()?,
            3 => self.bytes(2).map(drop)?,
            _ => return None,
        }
        from.get(..from.len() - self.0.len())
    }

    fn limits(&mut self) -> Option<()> {
        let has_most = self.byte()? & 1 == 1;
        self.number()?;
        if has_most {
            self.number()?;
        }
        Some(())
    }
}

fn put_number(bytes: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = (number & 0x7f) as u8;
        number >>= 7;
        if number == 0 {
            return bytes.push(low);
        }
        bytes.push(low | 0x80);
    }
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put_number(bytes, text.len());
    bytes.extend_from_slice(text.as_bytes());
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
    fn every_kind_of_import_is_read_and_written() {
        let sections: &[u8] = b"\x02\x28\x05\x01a\x01f\0\x81\x01\x01a\x01t\x01\x70\0\x05\x01a\x01u\x01\x70\x01\x05\x09\
            \x01a\x01m\x02\0\x80\x01\x01a\x01g\x03\x7f\x01";
        let file = [HEADER, sections].concat();
        let mut found = Vec::new();
        let copy = with_imports(&file, |import| {
            found.push(import.name.clone());
            import
        });
        assert_eq!(copy, Some(file));
        assert_eq!(found, ["f", "t", "u", "m", "g"]);
    }

    #[test]
    fn what_is_cut_short_or_something_else_is_refused() {
        assert_eq!(without_notes(b"<!doctype html>"), None);
        assert_eq!(without_notes(&[HEADER, b"\x01\x05\0"].concat()), None);
        assert_eq!(without_notes(&[HEADER, b"\x01\x80"].concat()), None);
        assert_eq!(
            with_imports(&[HEADER, b"\x02\x02\x01\x01"].concat(), |import| import),
            None
        );
        assert_eq!(
            with_imports(
                &[HEADER, b"\x02\x06\x01\x01a\x01b\x09"].concat(),
                |import| import
            ),
            None
        );
        assert_eq!(exports(&[HEADER, b"\x07\x02\x01\x01"].concat()), None);
    }
}
