//! Tables: the trace list exported from the service's console, one event a row.
//! A table is told by its header, which has the columns of the trace list as the
//! console or the API names them, in any order.

use crate::json::{Map, Value};

use super::{ProblemKind, Reader};

/// Columns as the console names them, and the members they are.
const COLUMNS: [(&str, &str); 18] = [
    ("trace name", "trace_name"),
    ("trace source", "service_type"),
    ("cloud service", "service_type"),
    ("service", "service_type"),
    ("resource type", "resource_type"),
    ("resource id", "resource_id"),
    ("resource name", "resource_name"),
    ("trace id", "trace_id"),
    ("trace status", "trace_rating"),
    ("trace level", "trace_rating"),
    ("trace type", "trace_type"),
    ("operator", "user"),
    ("user name", "user"),
    ("time", "time"),
    ("operation time", "time"),
    ("generated", "time"),
    ("source ip", "source_ip"),
    ("source ip address", "source_ip"),
];

/// The columns without which no notification can be judged.
const NEEDED: [&str; 3] = ["trace_name", "service_type", "resource_type"];

/// The header of a table.
#[derive(Debug, Clone)]
pub(super) struct Table {
    separator: u8,
    /// The member each column is; empty where nobody knows it.
    members: Vec<String>,
}

impl Reader<'_> {
    /// Begins a table if its header is at the cursor. `false` if this is none.
    pub(super) fn begin_table(&mut self) -> bool {
        let text = self.cursor.text;
        let rest = text.get(self.cursor.at..).unwrap_or_default();
        let Some(separator) = separator(rest) else {
            return false;
        };
        let (cells, end) = row(text, self.cursor.at, separator);
        let members: Vec<String> = cells.iter().map(|cell| member(cell)).collect();
        let has = |needed: &&str| members.iter().any(|member| member == needed);
        if !NEEDED.iter().all(has) {
            return false;
        }
        self.cursor.at = end;
        self.listed = true;
        self.table = Some(Table { separator, members });
        true
    }

    /// Reads a row of the table. `false` at the end of the text.
    pub(super) fn table_row(&mut self) -> bool {
        let text = self.cursor.text;
        let blank = |byte: &u8| matches!(byte, b'\r' | b'\n');
        while text.as_bytes().get(self.cursor.at).is_some_and(blank) {
            self.cursor.at += 1;
        }
        self.mark = self.mark.moved(text, self.cursor.at);
        let Some(table) = &self.table else {
            return false;
        };
        if self.cursor.at >= text.len() {
            return false;
        }
        let (cells, end) = row(text, self.cursor.at, table.separator);
        self.cursor.at = end;
        let mut event = Map::new();
        for (name, cell) in table.members.iter().zip(&cells) {
            let cell = cell.trim();
            if !name.is_empty() && !cell.is_empty() && cell != "--" {
                event.insert(name, Value::from(cell));
            }
        }
        if cells.len() == table.members.len() {
            self.event(&Value::Object(event));
        } else {
            self.objects += 1;
            self.report(self.mark, ProblemKind::Cells, None);
        }
        true
    }
}

/// Whether a text could be a table, of whatever: its first line has only names,
/// and more lines follow.
pub(super) fn is_likely(text: &str) -> bool {
    let Some(separator) = separator(text) else {
        return false;
    };
    let (cells, end) = row(text, 0, separator);
    let named = |cell: &String| {
        let cell = cell.trim();
        let fits = |c: char| c.is_alphanumeric() || " _-()/".contains(c);
        !cell.is_empty() && cell.chars().all(fits)
    };
    let more = text.get(end..).unwrap_or_default().trim();
    !more.is_empty() && cells.iter().all(named)
}

/// What separates the cells of a header; `None` if the line is none.
fn separator(text: &str) -> Option<u8> {
    let line = text.split(['\r', '\n']).next().unwrap_or_default();
    let count = |separator: &u8| line.bytes().filter(|byte| byte == separator).count();
    let separator = [b',', b';', b'\t'].into_iter().max_by_key(count)?;
    let begins = line.starts_with(|c: char| c.is_alphabetic() || c == '"');
    (begins && count(&separator) > 0).then_some(separator)
}

/// The member a column is; the name of the API is its own.
fn member(cell: &str) -> String {
    let name = cell.trim_matches(['\u{feff}', ' ']).to_lowercase();
    let spaced = name.replace('_', " ");
    let known = COLUMNS.iter().find(|(column, _)| *column == spaced);
    known.map_or(name, |(_, member)| (*member).to_owned())
}

/// The cells of the row at an offset, and where the next row begins. Quotes
/// around a cell keep separators and ends of lines in it (RFC 4180).
fn row(text: &str, start: usize, separator: u8) -> (Vec<String>, usize) {
    let bytes = text.as_bytes();
    let (mut cells, mut at) = (Vec::new(), start);
    loop {
        let mut cell = String::new();
        if bytes.get(at) == Some(&b'"') {
            at += 1;
            loop {
                let tail = text.get(at..).unwrap_or_default();
                let Some(end) = tail.find('"') else {
                    cell.push_str(tail);
                    at = text.len();
                    break;
                };
                cell.push_str(tail.get(..end).unwrap_or_default());
                at += end + 1;
                if bytes.get(at) != Some(&b'"') {
                    break;
                }
                cell.push('"');
                at += 1;
            }
        }
        let tail = text.get(at..).unwrap_or_default();
        let end = tail
            .bytes()
            .position(|byte| byte == separator || matches!(byte, b'\r' | b'\n'))
            .unwrap_or(tail.len());
        cell.push_str(tail.get(..end).unwrap_or_default());
        cells.push(cell);
        at += end;
        if bytes.get(at) != Some(&separator) {
            return (cells, at);
        }
        at += 1;
    }
}
