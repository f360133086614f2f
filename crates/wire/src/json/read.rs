//! Reading JSON text (RFC 8259), strictly.

use super::{Map, Value};

/// How deep values may be nested, so that no text exhausts the stack.
const DEEPEST: u8 = 127;

/// Reads a JSON text. `None` if it is anything else, or nested deeper than 127
/// arrays and objects. Of members with the same name the last counts.
#[must_use]
pub fn parse(text: &str) -> Option<Value> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(DEEPEST)?;
    reader.skip_blanks();
    (reader.at == text.len()).then_some(value)
}

struct Reader<'a> {
    text: &'a str,
    /// Offset of the next byte; beyond the text at its end.
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn next_word(&mut self) -> Option<u8> {
        self.skip_blanks();
        self.next()
    }

    fn value(&mut self, depth: u8) -> Option<Value> {
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
        self.at += word.len();
        found.then_some(value)
    }

    fn array(&mut self, depth: u8) -> Option<Vec<Value>> {
        self.at += 1;
        let mut elements = Vec::new();
        self.skip_blanks();
        if self.eat(b']') {
            return Some(elements);
        }
        loop {
            elements.push(self.value(depth)?);
            match self.next_word()? {
                b',' => {}
                b']' => return Some(elements),
                _ => return None,
            }
        }
    }

    fn object(&mut self, depth: u8) -> Option<Map> {
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
                return None;
            }
            members.insert_owned(name, self.value(depth)?);
            match self.next_word()? {
                b',' => {}
                b'}' => return Some(members),
                _ => return None,
            }
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

    fn string(&mut self) -> Option<String> {
        if !self.eat(b'"') {
            return None;
        }
        let mut out = String::new();
        let mut start = self.at;
        loop {
            let byte = self.next()?;
            if byte < b' ' {
                return None;
            }
            if byte == b'"' || byte == b'\\' {
                out.push_str(self.text.get(start..self.at - 1)?);
                if byte == b'"' {
                    return Some(out);
                }
                out.push(self.escaped()?);
                start = self.at;
            }
        }
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
            _ => return None,
        })
    }

    fn code_unit(&mut self) -> Option<u32> {
        let mut code = 0;
        for _ in 0..4 {
            code = code << 4 | char::from(self.next()?).to_digit(16)?;
        }
        Some(code)
    }
}
