//! Tables: the trace list exported from the service's console, one event a row.
//! A table is told by its header, which has the columns of the trace list as the
//! console, in English or Chinese, or the API names them, in any order.

use serde_json::{Map, Value};

use super::damage::BYTE_ORDER_MARK;
use super::{EventFindingKind, Reader, parse_time};

/// Columns as the console names them, and the members they are.
const COLUMNS: [(&str, &str); 33] = [
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
    ("user.name", "user"),
    ("operated", "time"),
    // The user manual in Chinese.
    ("事件名称", "trace_name"),
    ("事件来源", "service_type"),
    ("云服务", "service_type"),
    ("资源类型", "resource_type"),
    ("资源id", "resource_id"),
    ("资源名称", "resource_name"),
    ("事件id", "trace_id"),
    ("事件级别", "trace_rating"),
    ("事件状态", "trace_rating"),
    ("事件类型", "trace_type"),
    ("操作用户", "user"),
    ("操作时间", "time"),
    ("源ip地址", "source_ip"),
];

/// The columns without which no notification can be judged.
const NEEDED: [&str; 3] = ["trace_name", "service_type", "resource_type"];

/// The header of a table.
#[derive(Debug, Clone)]
pub(super) struct Table {
    separator: u8,
    /// The member each column is; empty where nobody knows it.
    members: Vec<String>,
    /// The offset of the times, where the name of their column says it.
    zone: String,
}

impl Table {
    /// Reads a header; `None` if this is none of the trace list.
    fn of(cells: &[String], separator: u8) -> Option<Self> {
        let names = cells.iter().map(|cell| column(cell));
        let (members, qualifiers): (Vec<String>, Vec<String>) = names.unzip();
        let has = |needed: &&str| members.iter().any(|member| member == needed);
        let time = members.iter().position(|member| member == "time");
        let zone = time.and_then(|at| qualifiers.get(at)).cloned();
        NEEDED.iter().all(has).then(|| Self {
            separator,
            members,
            zone: zone.unwrap_or_default(),
        })
    }

    /// The event in a row; `None` if it has other cells than the header.
    fn event(&self, cells: &[String]) -> Option<Value> {
        let known = cells.get(..self.members.len())?;
        let more = cells.get(self.members.len()..)?;
        if more.iter().any(|cell| !cell.trim().is_empty()) {
            return None;
        }
        let mut event = Map::new();
        for (name, cell) in self.members.iter().zip(known) {
            let cell = cell.trim();
            if name.is_empty() || matches!(cell, "" | "-" | "--") {
                continue;
            }
            let zoned = (name == "time" && parse_time(cell).is_none())
                .then(|| [cell, " ", &self.zone].concat())
                .filter(|zoned| parse_time(zoned).is_some());
            event.insert(name.clone(), Value::from(zoned.as_deref().unwrap_or(cell)));
        }
        Some(Value::Object(event))
    }
}

impl Reader<'_> {
    /// Begins a table if its header is at the cursor. `false` if this is none.
    pub(super) fn begin_table(&mut self) -> bool {
        let text = self.cursor.text;
        let start = self.cursor.at + announced(text.get(self.cursor.at..).unwrap_or_default());
        let rest = text.get(start..).unwrap_or_default();
        let Some(separator) = separator(rest) else {
            return false;
        };
        let (cells, end) = row(text, start, separator);
        let Some(table) = Table::of(&cells, separator) else {
            return false;
        };
        self.cursor.at = end;
        self.listed = true;
        self.table = Some(table);
        true
    }

    /// Reads a row of the table. `false` at the end of the text.
    pub(super) fn table_row(&mut self) -> bool {
        let text = self.cursor.text;
        let between = ['\r', '\n', BYTE_ORDER_MARK];
        let rest = text.get(self.cursor.at..).unwrap_or_default();
        self.cursor.at = text.len() - rest.trim_start_matches(between).len();
        self.mark = self.mark.moved(text, self.cursor.at);
        let Some(table) = &self.table else {
            return false;
        };
        if self.cursor.at >= text.len() {
            return false;
        }
        let (cells, end) = row(text, self.cursor.at, table.separator);
        self.cursor.at = end;
        // Tables that were put after one another.
        let next = is_named(&cells).then(|| Table::of(&cells, table.separator));
        if let Some(next) = next.flatten() {
            self.table = Some(next);
            return true;
        }
        match table.event(&cells) {
            Some(event) => self.event(&event),
            None => {
                self.objects += 1;
                self.report(self.mark, EventFindingKind::Cells, None);
            }
        }
        true
    }
}

/// Bytes of a first line that only says what separates the cells, as spreadsheets
/// read it.
fn announced(text: &str) -> usize {
    let line = text.split('\n').next().unwrap_or_default();
    let words = line.trim_end_matches('\r').trim_matches('"');
    let is_one = words
        .get(..4)
        .is_some_and(|word| word.eq_ignore_ascii_case("sep="));
    if is_one && words.chars().count() == 5 {
        (line.len() + 1).min(text.len())
    } else {
        0
    }
}

/// Whether a text could be a table, of whatever: its first line has only names,
/// and more lines follow.
pub(super) fn is_likely(text: &str) -> bool {
    let text = text.get(announced(text)..).unwrap_or_default();
    let Some(separator) = separator(text) else {
        return false;
    };
    let (cells, end) = row(text, 0, separator);
    let named = |cell: &String| {
        let (name, _) = split_qualifier(cell);
        let fits = |c: char| c.is_alphanumeric() || c.is_whitespace() || "_-./*#&".contains(c);
        !name.is_empty() && name.chars().all(fits)
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

/// Whether a row may be another header: its first cell is the name of a column.
fn is_named(cells: &[String]) -> bool {
    let first = cells.first().map_or("", |cell| cell.trim());
    let is = |name: &str| first.eq_ignore_ascii_case(name);
    COLUMNS
        .iter()
        .any(|(column, member)| is(column) || is(member))
}

/// The member a column is, and the qualifier in its name; the name of the API is its own.
fn column(cell: &str) -> (String, String) {
    let (name, qualifier) = split_qualifier(cell);
    let words = name
        .trim_matches([BYTE_ORDER_MARK, '*', ' '])
        .to_lowercase();
    let spaced = words.replace('_', " ");
    let spaced: Vec<&str> = spaced.split_whitespace().collect();
    let spaced = spaced.join(" ");
    let known = COLUMNS.iter().find(|(column, _)| *column == spaced);
    let member = known.map_or(words, |(_, member)| (*member).to_owned());
    (member, qualifier.to_owned())
}

/// The name of a column, and what it says in brackets.
fn split_qualifier(cell: &str) -> (&str, &str) {
    let cell = cell.trim();
    let inside = cell.strip_suffix([')', '）']);
    match inside.and_then(|cell| cell.split_once(['(', '（'])) {
        Some((name, qualifier)) => (name.trim(), qualifier.trim()),
        None => (cell, ""),
    }
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
            let opened = at;
            loop {
                let tail = text.get(at..).unwrap_or_default();
                let Some(end) = tail.find('"') else {
                    // A quote nobody closes is one, and hides no more rows.
                    at = opened;
                    cell = "\"".to_owned();
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
