//! A place in a text from which JSON values are read one after the other.

use serde::de::DeserializeOwned;
use serde_json::Deserializer;

/// The text, and how far it is read.
#[derive(Debug, Clone)]
pub(super) struct Cursor<'a> {
    /// All of the text.
    pub(super) text: &'a str,
    /// Offset of the next byte; the text's length at its end. Where reading a value
    /// fails, it is the offset of what was in the way.
    pub(super) at: usize,
}

impl Cursor<'_> {
    /// The next byte; none at the end.
    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Passes that byte, if it is next.
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Passes what may stand between values.
    pub(super) fn skip_blanks(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// The value that follows.
    pub(super) fn value<T: DeserializeOwned>(&mut self) -> Option<T> {
        let rest = self.text.get(self.at..)?;
        let mut values = Deserializer::from_str(rest).into_iter();
        match values.next() {
            Some(Ok(value)) => {
                self.at += values.byte_offset();
                Some(value)
            }
            Some(Err(error)) if !error.is_eof() => {
                self.at += offset(rest, error.line(), error.column());
                None
            }
            _ => {
                self.at = self.text.len();
                None
            }
        }
    }
}

/// The offset of the byte in that column of a line; both count from 1.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before = text.split_inclusive('\n').take(line.saturating_sub(1));
    let start: usize = before.map(str::len).sum();
    text.floor_char_boundary((start + column).saturating_sub(1))
}
