//! Coverage at a glance: services by kinds of action, those first where a gap hurts most.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use domain::matching::CoverageLevel;

use crate::action_kind::{ActionKind, is_identity};
use crate::collation::{Collate, places};

/// The operations of a service of one kind, counted by who is notified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cell {
    /// Those somebody is always notified of.
    pub always: usize,
    /// Those somebody is notified of under conditions.
    pub sometimes: usize,
    /// Those of which it is not known.
    pub unknown: usize,
    /// Those nobody is notified of.
    pub never: usize,
}

/// How well the operations of a cell are covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heat {
    /// All of them, always.
    Covered,
    /// Some of them, or under conditions.
    Partly,
    /// It is not known.
    Unknown,
    /// None of them.
    NotCovered,
}

impl Cell {
    fn add(&mut self, level: CoverageLevel) {
        let count = match level {
            CoverageLevel::Always => &mut self.always,
            CoverageLevel::Sometimes => &mut self.sometimes,
            CoverageLevel::Unknown => &mut self.unknown,
            CoverageLevel::Never => &mut self.never,
        };
        *count += 1;
    }

    /// How many operations there are.
    #[must_use]
    pub fn total(&self) -> usize {
        self.always + self.sometimes + self.unknown + self.never
    }

    /// How well they are covered; nothing where there are none.
    #[must_use]
    pub fn heat(&self) -> Option<Heat> {
        let total = self.total();
        Some(match *self {
            _ if total == 0 => return None,
            Self { always, .. } if always == total => Heat::Covered,
            Self { never, .. } if never == total => Heat::NotCovered,
            Self {
                sometimes: 0,
                never: 0,
                ..
            } => Heat::Unknown,
            Self {
                sometimes: 0,
                always: 0,
                ..
            } => Heat::Unknown,
            _ => Heat::Partly,
        })
    }
}

/// A service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its acronym.
    pub service: String,
    /// A cell for each of [`HeatMap::kinds`].
    pub cells: Vec<Cell>,
    /// How many events of it were seen.
    pub seen: usize,
}

/// Services by kinds of action.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeatMap {
    /// The kinds that occur, the riskiest first.
    pub kinds: Vec<ActionKind>,
    /// The services: those about identities first, then those with risky operations
    /// nobody is notified of, or perhaps nobody; the busy ones before others.
    pub rows: Vec<Row>,
}

/// What is known of an operation: service, resource type and name; who is notified; how
/// many events of it were seen.
pub type Known<'a> = ([&'a str; 3], CoverageLevel, usize);

impl HeatMap {
    /// The map of these operations; services alike in all else are in the order of a
    /// language.
    #[must_use]
    pub fn of<'a>(operations: impl Iterator<Item = Known<'a>>, collate: Collate) -> Self {
        let mut services: BTreeMap<&str, ([Cell; 7], usize)> = BTreeMap::new();
        for (operation, level, events) in operations {
            let kind = ActionKind::of(operation);
            let (cells, seen) = services.entry(operation[0]).or_default();
            *seen += events;
            for (other, cell) in ActionKind::ALL.iter().zip(cells) {
                if *other == kind {
                    cell.add(level);
                }
            }
        }
        let occurs = |at: &usize| {
            let mut all = services.values();
            all.any(|(cells, _)| cells.get(*at).is_some_and(|cell| cell.total() > 0))
        };
        let columns: Vec<usize> = (0..ActionKind::ALL.len()).filter(occurs).collect();
        let kinds = columns.iter().filter_map(|at| ActionKind::ALL.get(*at));
        let kinds: Vec<ActionKind> = kinds.copied().collect();
        let names: Vec<&str> = services.keys().copied().collect();
        let by_name = places(&names, collate);
        let mut rows: Vec<(Row, u32)> = services
            .iter()
            .map(|(service, (cells, seen))| Row {
                service: (*service).to_owned(),
                cells: columns
                    .iter()
                    .filter_map(|at| cells.get(*at))
                    .copied()
                    .collect(),
                seen: *seen,
            })
            .zip(by_name)
            .collect();
        rows.sort_by_cached_key(|(row, by_name)| {
            let risky = kinds.iter().zip(&row.cells);
            let risky = risky.filter(|(kind, _)| kind.is_risky());
            let gaps: usize = risky.map(|(_, cell)| cell.never + cell.unknown).sum();
            let rank = match is_identity(&row.service) {
                true => 0,
                false if gaps > 0 => 1,
                false => 2,
            };
            (rank, Reverse(row.seen), Reverse(gaps), *by_name)
        });
        let rows = rows.into_iter().map(|(row, _)| row).collect();
        Self { kinds, rows }
    }

    /// The nearest cell with operations, from one (row and column) into a direction: so
    /// many rows and columns a step. `None` if there is none on that way.
    #[must_use]
    pub fn next(
        &self,
        (row, column): (usize, usize),
        step: (isize, isize),
    ) -> Option<(usize, usize)> {
        let (mut row, mut column) = (row, column);
        loop {
            row = row.checked_add_signed(step.0)?;
            column = column.checked_add_signed(step.1)?;
            let cell = self.rows.get(row)?.cells.get(column)?;
            if cell.total() > 0 {
                return Some((row, column));
            }
            if step == (0, 0) {
                return None;
            }
        }
    }

    /// The first cell of a row with operations, or the last one.
    #[must_use]
    pub fn end_of(&self, row: usize, last: bool) -> Option<(usize, usize)> {
        let has = |cell: &Cell| cell.total() > 0;
        let cells = &self.rows.get(row)?.cells;
        let column = if last {
            cells.iter().rposition(has)
        } else {
            cells.iter().position(has)
        };
        Some((row, column?))
    }
}
