//! Reading JSON text (RFC 8259), strictly.

use std::borrow::Cow;

use crate::{Map, Value};

/// How deep values may be nested, so that no text exhausts the stack.
pub const DEEPEST: u8 = 127;

/// Where a text stops being JSON. Both count from 1; the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Line.
    pub line: usize,
    /// Column in the line.
    pub column: usize,
}

/// Reads a JSON text. `None` if it is anything else, or nested deeper than 127
/// arrays and objects. Of members with the same name the last counts.
#[must_use]
pub fn parse(text: &str) -> Option<Value> {
    read(text).ok()
}

/// Reads a JSON text, as [`parse`] does.
///
/// # Errors
/// The place of the first character that cannot be part of JSON, or of the end
/// where something is missing.
pub fn locate(text: &str) -> Result<Value, Place> {
    read(text).map_err(|at| place(text, at))
}

/// The value, or the offset of what is in the way.
fn read(text: &str) -> Result<Value, usize> {
    let mut reader = Reader { text, at: 0 };
    if let Some(value) = reader.value(DEEPEST) {
        reader.skip_blanks();
        if reader.at == text.len() {
            return Ok(value);
        }
    }
    Err(reader.at)
}

pub(super) fn place(text: &str, at: usize) -> Place {
    let mut place = Place { line: 1, column: 1 };
    for (_, c) in text.char_indices().take_while(|(start, _)| *start < at) {
        if c == '\n' {
            place.line += 1;
            place.column = 1;
        } else {
            place.column += 1;
        }
    }
    place
}

/// Reads values one after the other, for texts that hold more than one.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    /// All of the text.
    pub text: &'a str,
    /// Offset of the next byte; the text's length at its end. Where a reader
    /// gives up, it is the offset of what was in the way.
    pub at: usize,
}

impl<'a> Reader<'a> {
    // Called for every byte; the program is built to be small, not to inline.
    /// The next byte; none at the end.
    #[inline(always)]
    pub fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline(always)]
    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// Passes that byte, if it is next.
    #[inline(always)]
    pub fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Passes what may stand between values.
    #[inline(always)]
    pub fn skip_blanks(&mut self) {
        // Mostly there is nothing to pass, and one comparison says so.
        while let Some(byte @ ..=b' ') = self.peek() {
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
                break;
            }
            self.at += 1;
        }
    }

    #[inline(always)]
    pub(crate) fn next_word(&mut self) -> Option<u8> {
        self.skip_blanks();
        self.next()
    }

    /// Gives up because of the byte that was just taken.
    pub(crate) fn refuse<T>(&mut self) -> Option<T> {
        self.at -= 1;
        None
    }

    /// The value that follows, nested no deeper than that.
    pub fn value(&mut self, depth: u8) -> Option<Value> {
        self.skip_blanks();
        Some(match self.peek()? {
            b'"' => Value::String(self.string()?),
            b'[' => {
                let (depth, mut elements) = (depth.checked_sub(1)?, Vec::new());
                self.items(b']', &mut |reader| {
                    elements.push(reader.value(depth)?);
                    Some(())
                })?;
                Value::Array(elements)
            }
            b'{' => {
                let (depth, mut members) = (depth.checked_sub(1)?, Map::new());
                self.items(b'}', &mut |reader| {
                    reader.skip_blanks();
                    let name = reader.string()?;
                    reader.colon()?;
                    members.insert_owned(name, reader.value(depth)?);
                    Some(())
                })?;
                Value::Object(members)
            }
            b'n' => self.literal("null", Value::Null)?,
            b't' => self.literal("true", Value::Bool(true))?,
            b'f' => self.literal("false", Value::Bool(false))?,
            _ => Value::Number(self.number()?.to_owned()),
        })
    }

    /// Passes a word; where it is cut off, the reader is at the end.
    pub(crate) fn literal<T>(&mut self, word: &str, is: T) -> Option<T> {
        let rest = self.text.get(self.at..)?;
        let found = rest.starts_with(word);
        self.at += if found {
            word.len()
        } else if word.starts_with(rest) {
            rest.len()
        } else {
            0
        };
        found.then_some(is)
    }

    /// What stands between two brackets, of which the first is next and the last
    /// is `close`: `read` reads each item.
    pub(crate) fn items(
        &mut self,
        close: u8,
        read: &mut dyn FnMut(&mut Self) -> Option<()>,
    ) -> Option<()> {
        self.at += 1;
        self.skip_blanks();
        if self.eat(close) {
            return Some(());
        }
        loop {
            read(self)?;
            match self.next_word()? {
                b',' => {}
                byte if byte == close => return Some(()),
                _ => return self.refuse(),
            }
        }
    }

    /// Passes the object that is next, looking only for its end. Where that is not
    /// there, the reader is at the end.
    pub fn skip_object(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'"' => self.skip_string(),
                b'{' | b'[' => depth += 1,
                b'}' | b']' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return Some(());
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// Passes the rest of a string, or all there is of it.
    fn skip_string(&mut self) {
        loop {
            self.skip_plain();
            let Some(byte) = self.peek() else {
                break;
            };
            self.at += 1;
            match byte {
                b'"' => return,
                b'\\' => self.at += 1,
                _ => {}
            }
        }
        self.at = self.at.min(self.text.len());
    }

    /// What stands between the name and the value of a member.
    pub(crate) fn colon(&mut self) -> Option<()> {
        match self.next_word()? {
            b':' => self.skip_blanks(),
            _ => return self.refuse(),
        }
        Some(())
    }

    /// At least one digit.
    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    /// A number as it is written.
    pub fn number(&mut self) -> Option<&'a str> {
        let start = self.at;
        self.eat(b'-');
        // Nothing may follow a leading zero.
        if !self.eat(b'0') {
            self.digits()?;
        }
        if self.eat(b'.') {
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _ = self.eat(b'+') || self.eat(b'-');
            self.digits()?;
        }
        self.text.get(start..self.at)
    }

    /// A text by itself, as [`Reader::text`] reads it.
    pub fn string(&mut self) -> Option<String> {
        self.text().map(Cow::into_owned)
    }

    /// A text; most are what stands there.
    pub fn text(&mut self) -> Option<Cow<'a, str>> {
        if !self.eat(b'"') {
            return None;
        }
        let start = self.at;
        self.skip_plain();
        let plain = self.text.get(start..self.at)?;
        if self.eat(b'"') {
            return Some(Cow::Borrowed(plain));
        }
        self.text_with_escapes(plain).map(Cow::Owned)
    }

    /// The text that begins with what stands there up to the next byte.
    #[cold]
    #[inline(never)]
    fn text_with_escapes(&mut self, plain: &str) -> Option<String> {
        let mut out = plain.to_owned();
        loop {
            match self.next()? {
                b'"' => return Some(out),
                b'\\' => out.push(self.escaped()?),
                _ => return self.refuse(),
            }
            let start = self.at;
            self.skip_plain();
            out.push_str(self.text.get(start..self.at)?);
        }
    }

    /// Skips the characters of a string that stand for themselves, eight bytes at once.
    #[inline(always)]
    fn skip_plain(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let (eights, few) = rest.as_chunks::<8>();
        for eight in eights {
            let other = special(u64::from_le_bytes(*eight));
            if other != 0 {
                self.at += other.trailing_zeros() as usize / 8;
                return;
            }
            self.at += 8;
        }
        let plain = |byte: &&u8| !matches!(**byte, ..b' ' | b'"' | b'\\');
        self.at += few.iter().take_while(plain).count();
    }

    /// Passes a text that is exactly this one, which holds only characters that stand
    /// for themselves.
    #[inline(always)]
    pub(crate) fn eat_text(&mut self, plain: &[u8]) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let found = rest.len() >= plain.len() + 2
            && rest.first() == Some(&b'"')
            && rest.get(plain.len() + 1) == Some(&b'"')
            && is_same(rest.get(1..=plain.len()).unwrap_or_default(), plain);
        self.at += if found { plain.len() + 2 } else { 0 };
        found
    }

    fn escaped(&mut self) -> Option<char> {
        Some(match self.next()? {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let mut code = self.code_unit()?;
                // Characters beyond 16 bits are two escapes that follow each other.
                if code & 0xfc00 == 0xd800 {
                    if !(self.eat(b'\\') && self.eat(b'u')) {
                        return None;
                    }
                    let low = self.code_unit()?;
                    if low & 0xfc00 != 0xdc00 {
                        return None;
                    }
                    code = 0x1_0000 + ((code & 0x3ff) << 10) + (low & 0x3ff);
                }
                char::from_u32(code)?
            }
            byte @ (b'"' | b'\\' | b'/') => char::from(byte),
            _ => return self.refuse(),
        })
    }

    fn code_unit(&mut self) -> Option<u32> {
        let mut code = 0;
        for _ in 0..4 {
            match char::from(self.next()?).to_digit(16) {
                Some(digit) => code = code << 4 | digit,
                None => return self.refuse(),
            }
        }
        Some(code)
    }
}

/// Where one of eight bytes does not stand for itself in a string, the lowest such
/// byte's uppermost bit is set.
#[inline(always)]
fn special(eight: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let all = |byte: u8| ONES * u64::from(byte);
    // A borrow only reaches bytes above the one that is looked for.
    let below = |bytes: u64, byte: u8| bytes.wrapping_sub(all(byte)) & !bytes;
    let is = |byte: u8| below(eight ^ all(byte), 1);
    (below(eight, b' ') | is(b'"') | is(b'\\')) & all(0x80)
}

/// Whether two texts are the same, eight bytes at once: the comparison WebAssembly
/// programs come with looks at each.
#[inline(always)]
pub(super) fn is_same(a: &[u8], b: &[u8]) -> bool {
    let ((a, a_rest), (b, b_rest)) = (a.as_chunks::<8>(), b.as_chunks::<8>());
    let eight = |bytes: &[u8; 8]| u64::from_le_bytes(*bytes);
    a.len() == b.len()
        && a.iter().zip(b).all(|(a, b)| eight(a) == eight(b))
        && a_rest.len() == b_rest.len()
        && a_rest.iter().zip(b_rest).all(|(a, b)| a == b)
}
