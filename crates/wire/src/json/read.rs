//! Reading JSON text (RFC 8259), strictly.

use super::{Map, Value};

/// How deep values may be nested, so that no text exhausts the stack.
pub(crate) const DEEPEST: u8 = 127;

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

/// Reads the answer of a list as [`parse`] does, but hands its elements over one
/// after the other, so that a long list is never there twice: those of the array
/// below `key`, or of the text if that is an array. The array is empty in what is
/// returned. `take` is given `None` where an array begins: of several below the
/// same name the last counts.
pub(crate) fn parse_list(
    text: &str,
    key: &str,
    take: &mut dyn FnMut(Option<Value>),
) -> Option<Value> {
    whole(text, &mut |reader| reader.list(key, take)).ok()
}

/// The value, or the offset of what is in the way.
fn read(text: &str) -> Result<Value, usize> {
    whole(text, &mut |reader| reader.value(DEEPEST))
}

fn whole(
    text: &str,
    read: &mut dyn FnMut(&mut Reader<'_>) -> Option<Value>,
) -> Result<Value, usize> {
    let mut reader = Reader { text, at: 0 };
    if let Some(value) = read(&mut reader) {
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
pub(crate) struct Reader<'a> {
    pub(crate) text: &'a str,
    /// Offset of the next byte; the text's length at its end. Where a reader
    /// gives up, it is the offset of what was in the way.
    pub(crate) at: usize,
}

impl Reader<'_> {
    pub(crate) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    pub(crate) fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    pub(crate) fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn next_word(&mut self) -> Option<u8> {
        self.skip_blanks();
        self.next()
    }

    /// Gives up because of the byte that was just taken.
    fn refuse<T>(&mut self) -> Option<T> {
        self.at -= 1;
        None
    }

    pub(crate) fn value(&mut self, depth: u8) -> Option<Value> {
        self.skip_blanks();
        Some(match self.peek()? {
            b'"' => Value::String(self.string()?),
            b'[' => Value::Array(self.array(depth.checked_sub(1)?)?),
            b'{' => Value::Object(self.object(depth.checked_sub(1)?)?),
            b'n' => self.literal("null", Value::Null)?,
            b't' => self.literal("true", Value::Bool(true))?,
            b'f' => self.literal("false", Value::Bool(false))?,
            _ => Value::Number(self.number()?),
        })
    }

    fn literal(&mut self, word: &str, value: Value) -> Option<Value> {
        let found = self.text.get(self.at..)?.starts_with(word);
        self.at += if found { word.len() } else { 0 };
        found.then_some(value)
    }

    fn array(&mut self, depth: u8) -> Option<Vec<Value>> {
        let mut elements = Vec::new();
        self.elements(depth, &mut |element| elements.push(element))?;
        Some(elements)
    }

    /// An array, whose elements go away one after the other.
    fn elements(&mut self, depth: u8, take: &mut dyn FnMut(Value)) -> Option<()> {
        self.at += 1;
        self.skip_blanks();
        if self.eat(b']') {
            return Some(());
        }
        loop {
            take(self.value(depth)?);
            match self.next_word()? {
                b',' => {}
                b']' => return Some(()),
                _ => return self.refuse(),
            }
        }
    }

    fn object(&mut self, depth: u8) -> Option<Map> {
        self.members(&mut |reader, _| reader.value(depth))
    }

    /// An object; `read` reads the value of the member it is given the name of.
    fn members(&mut self, read: &mut dyn FnMut(&mut Self, &str) -> Option<Value>) -> Option<Map> {
        self.at += 1;
        let mut members = Map::default();
        self.skip_blanks();
        if self.eat(b'}') {
            return Some(members);
        }
        loop {
            self.skip_blanks();
            let name = self.string()?;
            if self.next_word()? != b':' {
                return self.refuse();
            }
            let value = read(self, &name)?;
            members.insert_owned(name, value);
            match self.next_word()? {
                b',' => {}
                b'}' => return Some(members),
                _ => return self.refuse(),
            }
        }
    }

    /// The answer of a list, without its elements: see [`parse_list`].
    fn list(&mut self, key: &str, take: &mut dyn FnMut(Option<Value>)) -> Option<Value> {
        let mut elements = |reader: &mut Self, depth| {
            take(None);
            reader.elements(depth, &mut |element| take(Some(element)))?;
            Some(Value::Array(Vec::new()))
        };
        self.skip_blanks();
        match self.peek()? {
            b'[' => elements(self, DEEPEST - 1),
            b'{' => {
                let members = self.members(&mut |reader, name| {
                    reader.skip_blanks();
                    if name == key && reader.peek() == Some(b'[') {
                        elements(reader, DEEPEST - 2)
                    } else {
                        reader.value(DEEPEST - 1)
                    }
                });
                members.map(Value::Object)
            }
            _ => self.value(DEEPEST),
        }
    }

    /// At least one digit.
    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn number(&mut self) -> Option<String> {
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
        self.text.get(start..self.at).map(str::to_owned)
    }

    pub(crate) fn string(&mut self) -> Option<String> {
        if !self.eat(b'"') {
            return None;
        }
        let start = self.at;
        self.skip_plain();
        // Most texts are taken as they are.
        let mut out = self.text.get(start..self.at)?.to_owned();
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

    /// Skips the characters of a string that stand for themselves.
    fn skip_plain(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let plain = |byte: &u8| *byte >= b' ' && *byte != b'"' && *byte != b'\\';
        self.at += rest.iter().take_while(|byte| plain(byte)).count();
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
