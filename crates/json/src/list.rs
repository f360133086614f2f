//! The answer of a list, read as it arrives: a long one is never there whole.

use super::read::{DEEPEST, Reader};
use crate::{Map, Value};

/// Takes the elements of a list.
pub trait Rows {
    /// The list begins. Of several below the same name the last counts, so what came
    /// before is not part of it.
    fn restart(&mut self);

    /// Reads the element at the reader, nested no deeper than that. `None` where it
    /// is cut off, which leaves the reader at its end, or no JSON.
    fn row(&mut self, reader: &mut Reader<'_>, depth: u8) -> Option<()>;
}

/// Each element by itself, but for `null`.
impl Rows for Vec<Value> {
    fn restart(&mut self) {
        self.clear();
    }

    fn row(&mut self, reader: &mut Reader<'_>, depth: u8) -> Option<()> {
        match reader.value(depth)? {
            Value::Null => {}
            row => self.push(row),
        }
        Some(())
    }
}

/// How much of an answer was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing yet.
    Start,
    /// Next is a member's name, or the object's end if it can be empty.
    Member { can_end: bool },
    /// Next is an element of the list, or its end if it can be empty.
    Row { can_end: bool },
    /// Next is what stands after an element.
    AfterRow,
    /// Next is what stands after a member that is the list.
    AfterList,
    /// The value is complete.
    End,
    /// This is not JSON.
    Broken,
}

/// Reads the answer of a list: an array, or an object with the array below a name,
/// strictly by RFC 8259. Its elements go to a [`Rows`] one after the other.
#[derive(Debug)]
pub struct ListReader {
    key: &'static str,
    state: State,
    in_object: bool,
    /// Everything but the elements.
    rest: Value,
    /// What arrived and was not read yet, and how many bytes it needs for another try.
    pending: String,
    enough: usize,
    /// The beginning of a character whose end did not arrive yet.
    cut: Vec<u8>,
}

impl ListReader {
    /// The list below that name, or all of it.
    pub fn new(key: &'static str) -> Self {
        Self {
            key,
            state: State::Start,
            in_object: false,
            rest: Value::Null,
            pending: String::new(),
            enough: 0,
            cut: Vec::new(),
        }
    }

    /// Reads a whole answer. The list is empty in what is returned. `None` if it is
    /// not JSON; nothing at all is `null`.
    pub fn whole(key: &'static str, text: &str, rows: &mut dyn Rows) -> Option<Value> {
        let mut reader = Self::new(key);
        reader.advance(text, true, rows);
        reader.result()
    }

    /// Takes what arrived next. What is no UTF-8 becomes U+FFFD.
    pub fn push(&mut self, bytes: &[u8], rows: &mut dyn Rows) {
        if self.cut.is_empty() {
            self.take_in(bytes);
        } else {
            let mut cut = std::mem::take(&mut self.cut);
            cut.extend_from_slice(bytes);
            self.take_in(&cut);
        }
        // One element may be longer than all that arrives at once.
        if self.pending.len() >= self.enough {
            self.read_pending(false, rows);
        }
    }

    /// The same as of [`ListReader::whole`], after everything arrived.
    pub fn end(mut self, rows: &mut dyn Rows) -> Option<Value> {
        if !self.cut.is_empty() {
            self.pending.push(char::REPLACEMENT_CHARACTER);
        }
        self.read_pending(true, rows);
        self.result()
    }

    fn take_in(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let (text, rest, wrong) = match std::str::from_utf8(bytes) {
                Ok(text) => (text, &[][..], None),
                Err(error) => {
                    let (text, rest) = bytes.split_at(error.valid_up_to());
                    let text = std::str::from_utf8(text).unwrap_or_default();
                    (text, rest, error.error_len())
                }
            };
            self.pending.push_str(text);
            bytes = match wrong {
                Some(length) => {
                    self.pending.push(char::REPLACEMENT_CHARACTER);
                    rest.get(length..).unwrap_or_default()
                }
                None => {
                    self.cut = rest.to_vec();
                    return;
                }
            };
        }
    }

    fn read_pending(&mut self, last: bool, rows: &mut dyn Rows) {
        let mut pending = std::mem::take(&mut self.pending);
        let read = self.advance(&pending, last, rows);
        pending.drain(..read);
        self.enough = if read > 0 { 0 } else { pending.len() * 2 };
        self.pending = pending;
    }

    fn result(self) -> Option<Value> {
        match self.state {
            State::End => Some(self.rest),
            State::Start => Some(Value::Null),
            _ => None,
        }
    }

    /// Reads as far as possible and returns how far that is. Before the `last` text
    /// nothing is wrong with one that ends too early.
    fn advance(&mut self, text: &str, last: bool, rows: &mut dyn Rows) -> usize {
        let mut read = 0;
        while self.state != State::Broken {
            let mut reader = Reader { text, at: read };
            match self.step(&mut reader, last, rows) {
                Some(state) => self.state = state,
                None if reader.at < text.len() || last => {
                    let rest = text.get(read..).unwrap_or_default();
                    if !(matches!(self.state, State::Start | State::End) && is_blank(rest)) {
                        self.state = State::Broken;
                    }
                    return text.len();
                }
                None => break,
            }
            read = reader.at;
        }
        read
    }

    /// Reads what comes next, whole, and returns what comes after it. `None` where
    /// that is cut off, which leaves the reader at its end, or wrong.
    fn step(&mut self, reader: &mut Reader<'_>, last: bool, rows: &mut dyn Rows) -> Option<State> {
        match self.state {
            State::Start => {
                skip_mark(reader);
                match reader.peek()? {
                    b'[' => Some(self.list(reader, rows)),
                    b'{' => {
                        reader.at += 1;
                        self.in_object = true;
                        self.rest = Value::Object(Map::new());
                        Some(State::Member { can_end: true })
                    }
                    _ => {
                        self.rest = reader.value(DEEPEST)?;
                        // More of a number may follow.
                        (last || reader.peek().is_some()).then_some(State::End)
                    }
                }
            }
            State::Member { can_end } => {
                reader.skip_blanks();
                if can_end && reader.eat(b'}') {
                    return Some(State::End);
                }
                let name = reader.string()?;
                reader.colon()?;
                if reader.peek()? == b'[' && name == self.key {
                    return Some(self.list(reader, rows));
                }
                let value = reader.value(DEEPEST - 1)?;
                let next = after_member(reader)?;
                self.insert(name, value);
                Some(next)
            }
            State::Row { can_end } => {
                reader.skip_blanks();
                if can_end && reader.eat(b']') {
                    return Some(self.after_list());
                }
                if !matches!(reader.peek()?, b'{' | b'[' | b'"') {
                    let mut ahead = reader.clone();
                    if ahead.value(0).is_none() || ahead.peek().is_none() {
                        reader.at = ahead.at;
                        return None;
                    }
                }
                rows.row(reader, DEEPEST - 1 - u8::from(self.in_object))?;
                Some(State::AfterRow)
            }
            State::AfterRow => match reader.next_word()? {
                b',' => Some(State::Row { can_end: false }),
                b']' => Some(self.after_list()),
                _ => reader.refuse(),
            },
            State::AfterList => after_member(reader),
            // Nothing but blanks may follow.
            State::End | State::Broken => {
                let rest = reader.text.get(reader.at..).unwrap_or_default();
                if is_blank(rest) {
                    reader.at = reader.text.len();
                }
                None
            }
        }
    }

    fn list(&mut self, reader: &mut Reader<'_>, rows: &mut dyn Rows) -> State {
        reader.at += 1;
        rows.restart();
        if self.in_object {
            self.insert(self.key.to_owned(), Value::Array(Vec::new()));
        } else {
            self.rest = Value::Array(Vec::new());
        }
        State::Row { can_end: true }
    }

    fn after_list(&self) -> State {
        if self.in_object {
            State::AfterList
        } else {
            State::End
        }
    }

    fn insert(&mut self, name: String, value: Value) {
        if let Value::Object(members) = &mut self.rest {
            members.insert_owned(name, value);
        }
    }
}

fn after_member(reader: &mut Reader<'_>) -> Option<State> {
    match reader.next_word()? {
        b',' => Some(State::Member { can_end: false }),
        b'}' => Some(State::End),
        _ => reader.refuse(),
    }
}

/// Servers are known to begin with a byte order mark.
fn skip_mark(reader: &mut Reader<'_>) {
    let rest = reader.text.get(reader.at..).unwrap_or_default();
    let value = rest.trim_start_matches(is_around);
    reader.at += rest.len() - value.len();
}

fn is_blank(text: &str) -> bool {
    text.chars().all(is_around)
}

/// What may stand around an answer.
fn is_around(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}
