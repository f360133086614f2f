//! A long text of events cut into pieces, each of which can be read on its own, so that
//! a file of any length is read in little memory.
//!
//! A piece ends between two events: after an object in JSON Lines, or after an element of
//! a list, which is then closed and opened again. What comes after the list of an answer
//! of the service is no event and is left out of a long text. Texts that are no JSON, and
//! texts in UTF-16, are one piece. An event has to be shorter than a piece.

use domain::finding::Position;

use crate::encoding::decode;

/// A part of the text that can be read on its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// It.
    pub text: String,
    /// Where in the whole text it begins.
    pub begins: Position,
}

impl Piece {
    /// The place in the whole text of a place in this piece.
    #[must_use]
    pub fn place(&self, within: Position) -> Position {
        let Position { line, column } = self.begins;
        Position {
            line: line + within.line - 1,
            column: match within.line {
                1 => column + within.column - 1,
                _ => within.column,
            },
        }
    }
}

/// Cuts a text, which is given bit by bit.
#[derive(Debug)]
pub struct Pieces {
    /// A piece ends at the first possibility after so many bytes.
    length: usize,
    buffer: Vec<u8>,
    /// Up to here the buffer was looked at.
    seen: usize,
    /// What is open, a bracket each.
    open: Vec<u8>,
    /// How deep the list is that was cut.
    list: Option<usize>,
    in_text: bool,
    escaped: bool,
    /// Not JSON that could be cut.
    whole: Option<bool>,
    /// What follows the list of an answer is left out.
    skips: bool,
    /// Something at the outermost level has ended, so that this is no single answer.
    several: bool,
    /// Where the buffer begins.
    begins: Position,
}

impl Pieces {
    /// Begins a text that is cut into pieces of about so many bytes.
    #[must_use]
    pub fn new(length: usize) -> Self {
        Self {
            length,
            buffer: Vec::new(),
            seen: 0,
            open: Vec::new(),
            list: None,
            in_text: false,
            escaped: false,
            whole: None,
            skips: false,
            several: false,
            begins: Position { line: 1, column: 1 },
        }
    }

    /// How many bytes wait for the end of their piece.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.buffer.len()
    }

    /// Takes more of the text. Returns the pieces that are complete now.
    pub fn put(&mut self, bytes: &[u8]) -> Vec<Piece> {
        self.buffer.extend_from_slice(bytes);
        let mut done = Vec::new();
        if self.is_whole() {
            return done;
        }
        while let Some(byte) = self.buffer.get(self.seen).copied() {
            self.seen += 1;
            self.look(byte, &mut done);
        }
        done
    }

    /// The rest, at the end of the text.
    #[must_use]
    pub fn finish(mut self) -> Option<Piece> {
        (!self.skips && !self.buffer.is_empty()).then(|| self.take(self.buffer.len()))
    }

    /// Told by the beginning: a text in another encoding, or no JSON.
    fn is_whole(&mut self) -> bool {
        if let Some(known) = self.whole {
            return known;
        }
        let rest = self.buffer.strip_prefix(b"\xef\xbb\xbf");
        let rest = rest.unwrap_or(&self.buffer);
        let is_utf16 = matches!(
            rest,
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [_, 0, ..] | [0, ..]
        );
        let first = rest.iter().find(|byte| !byte.is_ascii_whitespace());
        // Two bytes tell UTF-16 from a text that begins with the same letter.
        let (Some(first), true) = (first, rest.len() > 1) else {
            return true;
        };
        let whole = is_utf16 || !matches!(first, b'{' | b'[');
        self.whole = Some(whole);
        whole
    }

    fn look(&mut self, byte: u8, done: &mut Vec<Piece>) {
        if self.in_text {
            match byte {
                // No JSON string goes over a line's end: something is broken, and the
                // next line begins anew.
                b'\n' => (self.in_text, self.escaped) = (false, false),
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.in_text = false,
                _ => {}
            }
            return;
        }
        match byte {
            b'"' => self.in_text = true,
            b'{' | b'[' => self.open.push(byte),
            b'}' | b']' => {
                self.open.pop();
                self.closed(done);
            }
            // Between the elements of a list that was cut, in place of the comma.
            b',' if self.list == Some(self.open.len()) && self.seen == 1 => {
                self.replace_first(b'[');
            }
            blank
                if blank.is_ascii_whitespace()
                    && self.seen == 1
                    && self.list == Some(self.open.len()) =>
            {
                self.forget();
            }
            _ => {}
        }
    }

    /// Something was closed.
    fn closed(&mut self, done: &mut Vec<Piece>) {
        let depth = self.open.len();
        self.several |= depth == 0;
        if self.skips {
            if depth == 0 {
                self.forget();
                self.skips = false;
            }
            return;
        }
        match self.list {
            // The end of a list that was cut.
            Some(list) if depth < list => {
                self.list = None;
                if self.seen == 1 {
                    // Nothing is between the last cut and the end.
                    self.forget();
                } else {
                    done.push(self.take(self.seen));
                }
                self.skips = depth > 0;
            }
            Some(list) if depth > list => {}
            _ if self.seen < self.length => {}
            Some(_) => done.push(self.cut()),
            None if depth == 0 => done.push(self.take(self.seen)),
            None if self.is_list_of_events() => {
                self.list = Some(depth);
                let outside = self.open.iter().rev().map(|open| match open {
                    b'[' => b']',
                    _ => b'}',
                });
                let closing: Vec<u8> = outside.collect();
                let mut piece = self.take(self.seen);
                piece.text.push_str(&String::from_utf8_lossy(&closing));
                done.push(piece);
            }
            None => {}
        }
    }

    /// Whether what is open is a list of events, alone or in an answer.
    fn is_list_of_events(&self) -> bool {
        match self.open.as_slice() {
            [b'['] => true,
            // An answer; in JSON Lines it would be the list of an event.
            [b'{', b'['] => !self.several,
            _ => false,
        }
    }

    /// A piece in the middle of a list.
    fn cut(&mut self) -> Piece {
        let mut piece = self.take(self.seen);
        piece.text.push(']');
        piece
    }

    /// Takes the first bytes out.
    fn take(&mut self, count: usize) -> Piece {
        let rest = self.buffer.split_off(count.min(self.buffer.len()));
        let bytes = std::mem::replace(&mut self.buffer, rest);
        self.seen = 0;
        let begins = self.begins;
        self.pass(&bytes);
        Piece {
            text: decode(bytes),
            begins,
        }
    }

    /// Counts what was taken out.
    fn pass(&mut self, bytes: &[u8]) {
        let mut lines = bytes.rsplit(|byte| *byte == b'\n');
        // The bytes of UTF-8 that begin a character.
        let characters = |line: &[u8]| line.iter().filter(|byte| **byte & 0xc0 != 0x80).count();
        let last = lines.next().map_or(0, characters);
        match lines.count() {
            0 => self.begins.column += last,
            count => {
                self.begins.line += count;
                self.begins.column = last + 1;
            }
        }
    }

    fn forget(&mut self) {
        let rest = self.buffer.split_off(self.seen.min(self.buffer.len()));
        let bytes = std::mem::replace(&mut self.buffer, rest);
        self.seen = 0;
        self.pass(&bytes);
    }

    fn replace_first(&mut self, by: u8) {
        if let Some(first) = self.buffer.first_mut() {
            *first = by;
        }
    }
}
