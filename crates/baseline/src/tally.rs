//! What a requirement comes to at a group of connections.

use crate::assess::{Count, Status};

/// At how many connections a requirement has each status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// The connections of which that is known.
    pub count: Count,
    /// Those that are not read yet.
    pub unread: usize,
}

/// What says most about a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Met wherever it is about anything.
    Met,
    /// Met on some connections, and missing on others.
    Partly,
    /// Met nowhere, and missing somewhere.
    Missing,
    /// Not proven somewhere, and missing nowhere.
    Unknown,
    /// Some are not read yet, and nothing is wrong with the others.
    Unread,
    /// About nothing anywhere.
    NotApplicable,
}

impl Tally {
    /// Counts a connection; without a status one that is not read yet.
    pub fn add(&mut self, status: Option<Status>) {
        match status {
            Some(status) => self.count.add(status),
            None => self.unread += 1,
        }
    }

    /// How many connections it counts at.
    #[must_use]
    pub fn all(&self) -> usize {
        self.count.met + self.count.missing + self.count.unknown + self.unread
    }

    /// What says most, and at how many connections it is so: what is missing before what
    /// is open. Of what is partly met, where it is met.
    #[must_use]
    pub fn standing(&self) -> (Standing, usize) {
        let Count {
            met,
            missing,
            unknown,
            not_applicable,
        } = self.count;
        match (met, missing) {
            _ if self.all() == 0 => (Standing::NotApplicable, not_applicable),
            (0, 1..) => (Standing::Missing, missing),
            (1.., 1..) => (Standing::Partly, met),
            _ if unknown > 0 => (Standing::Unknown, unknown),
            _ if self.unread > 0 => (Standing::Unread, self.unread),
            _ => (Standing::Met, met),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(statuses: &[Option<Status>]) -> (Standing, usize) {
        let mut tally = Tally::default();
        for status in statuses {
            tally.add(*status);
        }
        tally.standing()
    }

    #[test]
    fn what_is_met_nowhere_is_not_partly_met() {
        const MET: Option<Status> = Some(Status::Met);
        const MISSING: Option<Status> = Some(Status::Missing);
        const UNKNOWN: Option<Status> = Some(Status::Unknown);
        const ELSEWHERE: Option<Status> = Some(Status::NotApplicable);
        for (statuses, expected) in [
            (&[][..], (Standing::NotApplicable, 0)),
            (&[ELSEWHERE, ELSEWHERE], (Standing::NotApplicable, 2)),
            (&[MISSING, MISSING], (Standing::Missing, 2)),
            (&[MISSING, MISSING, UNKNOWN], (Standing::Missing, 2)),
            (&[MISSING, None, ELSEWHERE], (Standing::Missing, 1)),
            (&[MET, MISSING, UNKNOWN, None], (Standing::Partly, 1)),
            (&[UNKNOWN, UNKNOWN], (Standing::Unknown, 2)),
            (&[MET, UNKNOWN, None], (Standing::Unknown, 1)),
            (&[MET, None], (Standing::Unread, 1)),
            (&[MET, MET, ELSEWHERE], (Standing::Met, 2)),
        ] {
            assert_eq!(standing(statuses), expected, "{statuses:?}");
        }
    }
}
