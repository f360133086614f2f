//! Points in time, in Unix milliseconds. How they are written is for the browser to know:
//! it has the words of every language and the rules of every time zone.

/// “2021-10-11T06:19:30Z”, for the `datetime` attribute of `<time>`.
pub use wire::instant::iso as machine;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// How long ago something was, as people say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ago {
    /// Less than a minute. Clocks differ, so a minute ahead still counts as now.
    Now,
    /// So many whole minutes.
    Minutes(i32),
    /// So many whole hours.
    Hours(i32),
    /// So many whole days, less than a week.
    Days(i32),
    /// Longer, or in the future: the date says more.
    Date,
}

/// How long ago a moment was.
#[must_use]
pub fn ago(ms: i64, now_ms: i64) -> Ago {
    let ago = now_ms.saturating_sub(ms);
    let count = |size: i64| i32::try_from(ago / size).unwrap_or(i32::MAX);
    match ago {
        _ if !(-MINUTE..7 * DAY).contains(&ago) => Ago::Date,
        _ if ago < MINUTE => Ago::Now,
        _ if ago < HOUR => Ago::Minutes(count(MINUTE)),
        _ if ago < DAY => Ago::Hours(count(HOUR)),
        _ => Ago::Days(count(DAY)),
    }
}
