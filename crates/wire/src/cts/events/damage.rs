//! Saying what is wrong, and finding the line where reading can go on.

use domain::finding::Position;

use super::{
    Before, EventFinding, EventFindingKind, EventsError, EventsErrorKind, Frame, Reader, table,
};

pub(super) const BYTE_ORDER_MARK: char = '\u{feff}';

/// An offset, and the place that is. It only moves on, so that counting lines
/// and columns takes one pass however many places are told.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub(super) at: usize,
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Default for Mark {
    fn default() -> Self {
        Self {
            at: 0,
            line: 1,
            column: 1,
        }
    }
}

impl Mark {
    /// The mark of an offset at or after this one.
    pub(super) fn moved(mut self, text: &str, to: usize) -> Self {
        for c in text.get(self.at..to).unwrap_or_default().chars() {
            if c == '\n' {
                self.line += 1;
                self.column = 1;
            } else if c != BYTE_ORDER_MARK || self.column > 1 {
                self.column += 1;
            }
        }
        self.at = self.at.max(to);
        self
    }

    pub(super) fn place(self) -> Position {
        Position {
            line: self.line,
            column: self.column,
        }
    }

    /// Lines that end at or before this mark, with the one it is in.
    pub(super) fn lines(self) -> usize {
        // A line that has only begun is not one yet.
        self.line - usize::from(self.column == 1)
    }
}

impl Reader<'_> {
    /// Notes a finding at a place.
    pub(super) fn report(&mut self, mark: Mark, kind: EventFindingKind, event: Option<usize>) {
        let error = match kind {
            EventFindingKind::Cut => EventsErrorKind::Cut,
            EventFindingKind::NotObject
            | EventFindingKind::NotEvent
            | EventFindingKind::Envelope(_) => EventsErrorKind::NoEvent,
            EventFindingKind::Cells => EventsErrorKind::Cells,
            _ => EventsErrorKind::NotJson,
        };
        let place = mark.place();
        self.skipped += usize::from(kind.skips());
        self.first_error
            .get_or_insert(EventsError { place, kind: error });
        self.batch.findings.push(EventFinding {
            place,
            kind,
            event,
            left_out: None,
        });
    }

    /// Leaves out what begins at the mark, because of what is at the cursor,
    /// and goes on at the next line that can begin something.
    pub(super) fn give_up(&mut self) {
        let kind = if self.cursor.peek().is_none() {
            EventFindingKind::Cut
        } else {
            EventFindingKind::Malformed
        };
        self.leave_out(kind);
    }

    fn leave_out(&mut self, kind: EventFindingKind) {
        let text = self.cursor.text;
        let start = self.mark;
        let stop = self.cursor.at;
        let first = self.first_error.is_none() && !self.listed && self.objects == 0;
        self.skipped += usize::from(!kind.skips());
        self.report(start.moved(text, stop), kind, None);
        let tail = text.get(start.at..).unwrap_or_default();
        let page = first && tail.starts_with('<');
        if page && let Some(error) = &mut self.first_error {
            error.kind = EventsErrorKind::Page;
        }
        if first
            && table::is_likely(tail)
            && let Some(error) = &mut self.first_error
        {
            error.kind = EventsErrorKind::Table;
        }
        // What was opened in this line is given up with it: one line then is one
        // whole thing. A list opened earlier goes on.
        while let Some(frame) = self.frames.last() {
            match frame {
                Frame::List(line) if *line != start.line => break,
                _ => self.frames.pop(),
            };
            self.given_up += 1;
        }
        let after = self.last_certain(start.at, stop);
        let resume = if page { None } else { self.next_start(after) };
        self.cursor.at = resume.unwrap_or(text.len());
        if resume.is_none() {
            self.frames.clear();
        }
        self.before = Before::Damage;
        self.mark = start.moved(text, self.cursor.at);
        let lines = match resume {
            Some(_) => self.mark.line - start.line,
            None => self.mark.lines() + 1 - start.line,
        };
        if let Some(finding) = self.batch.findings.last_mut() {
            finding.left_out = Some((start.line, lines));
        }
    }

    /// Where to look for the next line from. Usually that is where the broken
    /// thing starts, since what stopped it may be far into the things after it.
    /// But the second time within what was read once, it is the line where the
    /// attempts stopped: nothing is read more than three times.
    fn last_certain(&mut self, start: usize, stop: usize) -> usize {
        let again = start < self.damaged;
        self.damaged = self.damaged.max(stop);
        if !again {
            return start;
        }
        let between = self.cursor.text.get(start..self.damaged);
        let newline = between.and_then(|between| between.rfind('\n'));
        start + newline.unwrap_or(0)
    }

    /// The first thing in a line after this offset that can begin an event or
    /// a list, or end a list that is open.
    fn next_start(&self, after: usize) -> Option<usize> {
        let text = self.cursor.text;
        let open = !self.frames.is_empty() || self.given_up > 0;
        let mut at = after;
        loop {
            at += text.get(at..)?.find('\n')? + 1;
            let line = text.get(at..)?;
            let words = line.trim_start_matches([' ', '\t', '\r', BYTE_ORDER_MARK]);
            match words.bytes().next()? {
                b'{' | b'[' => {}
                b']' if open => {}
                _ => continue,
            }
            return Some(at + line.len() - words.len());
        }
    }
}
