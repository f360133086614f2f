//! `notictl compare`: the notifications of connections against each other.

use clap::ArgMatches;
use desired_state::compare::{Cell, Matrix, differences, matrix};
use desired_state::place::Place;
use domain::merge::Change;
use domain::notification::Notification;
use messages::notictl as say;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use crate::args::{self, Format};
use crate::findings::document;
use crate::live::connections::chosen;
use crate::live::reading::{Stored, read_all};
use crate::plan::{changed, refuse_unread};
use crate::print;
use crate::trouble::{Result, Trouble};
use crate::words::{Words, visible};

/// Prints which notifications are the same everywhere, and how the others differ. Whether
/// they all are the same.
pub fn compare(words: Words, matches: &ArgMatches) -> Result<bool> {
    let clients = chosen(matches)?;
    let reference = match matches.get_one::<String>(args::REFERENCE) {
        None => None,
        Some(name) => {
            let mut all = clients.iter().map(|it| &it.connection().label);
            let at = all.position(|label| label == name);
            Some(at.ok_or_else(|| {
                let known = clients.iter().map(|it| it.connection().label.clone());
                Trouble::new(say::ConnectionUnknown {
                    name: name.into(),
                    known: messages::Arg::list(known),
                })
            })?)
        }
    };
    let stored = read_all(words, &clients);
    refuse_unread(&stored)?;
    let places: Vec<Place<'_>> = stored.iter().map(Stored::place).collect();
    let matrix = matrix(&places, reference);
    let compared = Compared {
        stored: &stored,
        places: &places,
        matrix: &matrix,
        reference,
    };
    print(&match Format::of(matches) {
        Format::Json => document("comparison", compared.in_json(words)),
        _ => compared.human(words),
    })?;
    let mut cells = matrix.rows.iter().flat_map(|row| &row.cells);
    Ok(cells.all(|cell| *cell == Cell::Same))
}

struct Compared<'a> {
    stored: &'a [Stored],
    places: &'a [Place<'a>],
    matrix: &'a Matrix,
    reference: Option<usize>,
}

impl Compared<'_> {
    fn names(&self) -> impl Iterator<Item = &str> {
        self.stored.iter().map(|it| it.connection.name.as_str())
    }

    /// In which fields a notification differs from the one it is compared with: where no
    /// version is the most common one, the first.
    fn differences(&self, row: usize, at: usize) -> Vec<Change> {
        let Some(row) = self.matrix.rows.get(row) else {
            return Vec::new();
        };
        let found = |at: usize| -> Option<(&Place<'_>, &Notification)> {
            let list = self.stored.get(at)?.notifications()?;
            let found = list.iter().find(|it| it.name == row.name)?;
            Some((self.places.get(at)?, found))
        };
        match (row.source(self.reference).and_then(found), found(at)) {
            (Some(standard), Some(other)) => differences(standard, other),
            _ => Vec::new(),
        }
    }

    fn differing(&self, row: usize) -> impl Iterator<Item = (&str, Vec<Change>)> {
        let found = self.matrix.rows.get(row);
        let source = found.and_then(|it| it.source(self.reference));
        let cells = found.into_iter().flat_map(|it| &it.cells);
        let cells = self.names().zip(cells).enumerate();
        let differing =
            cells.filter(move |(at, (_, cell))| **cell == Cell::Differs && Some(*at) != source);
        differing.map(move |(at, (name, _))| (name, self.differences(row, at)))
    }

    fn human(&self, words: Words) -> String {
        let mut rows: Vec<Vec<String>> = Vec::new();
        let heading = std::iter::once(String::new());
        rows.push(heading.chain(self.names().map(visible)).collect());
        for row in &self.matrix.rows {
            let cells = row.cells.iter().map(|cell| {
                let cell = word(*cell).into();
                words.say(say::Cell { cell })
            });
            rows.push(std::iter::once(visible(&row.name)).chain(cells).collect());
        }
        let mut text = table(&rows);
        for (at, row) in self.matrix.rows.iter().enumerate() {
            for (connection, changes) in self.differing(at) {
                let (connection, name) = (connection.into(), (&row.name).into());
                let heading = words.say(say::Differs { connection, name });
                text += &format!("\n{heading}\n");
                for line in changes.iter().flat_map(|it| changed(words, it)) {
                    text += &format!("  {line}\n");
                }
            }
        }
        text
    }

    fn in_json(&self, words: Words) -> Value {
        let rows = self.matrix.rows.iter().enumerate().map(|(at, row)| {
            let cells = row
                .cells
                .iter()
                .zip(self.names())
                .map(|(cell, name)| json!({ "connection": name, "is": word(*cell) }));
            let differing = self.differing(at).map(|(name, changes)| {
                let changes = changes.iter().map(|change| {
                    let texts = |all: &[messages::Message]| -> Vec<String> {
                        all.iter().map(|it| words.say(it.clone())).collect()
                    };
                    json!({
                        "field": change.key,
                        "before": texts(&change.before),
                        "after": texts(&change.after),
                    })
                });
                json!({ "connection": name, "changes": changes.collect::<Vec<_>>() })
            });
            json!({
                "name": row.name,
                "cells": cells.collect::<Vec<_>>(),
                "differences": differing.collect::<Vec<_>>(),
            })
        });
        json!({ "notifications": rows.collect::<Vec<_>>() })
    }
}

fn word(cell: Cell) -> &'static str {
    match cell {
        Cell::Same => "same",
        Cell::Differs => "differs",
        Cell::Missing => "missing",
        Cell::OnlyHere => "only-here",
        Cell::Uncompared => "uncompared",
        Cell::Unknown => "unknown",
    }
}

/// Columns side by side.
fn table(rows: &[Vec<String>]) -> String {
    let mut widths = Vec::new();
    for row in rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.width());
        }
    }
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (width, cell) in widths.iter().zip(row) {
            let missing = width.saturating_sub(cell.width());
            line += &format!("{cell}{}  ", " ".repeat(missing));
        }
        text += line.trim_end();
        text.push('\n');
    }
    text
}
