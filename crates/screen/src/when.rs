//! Words for points in time: “2 days ago”, “11 Oct 2021”, “11 Oct 2021, 06:19
//! UTC”. Times are Unix milliseconds; an offset is minutes east of UTC (the
//! negative of what JavaScript's `getTimezoneOffset` answers).

use wire::instant::Civil;
/// “2021-10-11T06:19:30Z”, for the `datetime` attribute of `<time>`.
pub use wire::instant::iso as machine;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The date and time on the wall.
fn civil(ms: i64, offset_minutes: i32) -> Civil {
    Civil::of(ms.saturating_add(i64::from(offset_minutes) * MINUTE))
}

fn date_of(civil: &Civil) -> String {
    let month = usize::try_from(civil.month - 1)
        .ok()
        .and_then(|at| MONTHS.get(at));
    format!(
        "{} {} {}",
        civil.day,
        month.copied().unwrap_or_default(),
        civil.year
    )
}

/// “11 Oct 2021”.
#[must_use]
pub fn date(ms: i64, offset_minutes: i32) -> String {
    date_of(&civil(ms, offset_minutes))
}

/// “11 Oct”, for the ticks of an axis.
#[must_use]
pub fn day(ms: i64, offset_minutes: i32) -> String {
    let date = date(ms, offset_minutes);
    let year = date.rfind(' ').unwrap_or(date.len());
    date.get(..year).unwrap_or_default().to_owned()
}

/// “06:19”, for the ticks of an axis.
#[must_use]
pub fn clock(ms: i64, offset_minutes: i32) -> String {
    let civil = civil(ms, offset_minutes);
    format!("{:02}:{:02}", civil.hour, civil.minute)
}

/// “UTC”, “UTC+5:30”.
#[must_use]
pub fn zone(offset_minutes: i32) -> String {
    let sign = if offset_minutes < 0 { '−' } else { '+' };
    match (
        offset_minutes.unsigned_abs() / 60,
        offset_minutes.unsigned_abs() % 60,
    ) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

/// “11 Oct 2021, 06:19 UTC”, “11 Oct 2021, 11:49 UTC+5:30”.
#[must_use]
pub fn exact(ms: i64, offset_minutes: i32) -> String {
    let (date, clock) = (date(ms, offset_minutes), clock(ms, offset_minutes));
    format!("{date}, {clock} {}", zone(offset_minutes))
}

/// How long ago, for up to a week; the date for anything older or in the
/// future. Clocks differ, so a minute ahead still counts as now.
#[must_use]
pub fn relative(ms: i64, now_ms: i64, offset_minutes: i32) -> String {
    let ago = now_ms.saturating_sub(ms);
    let count = |size: i64, one: &str, many: &str| match ago / size {
        1 => format!("1 {one} ago"),
        n => format!("{n} {many} ago"),
    };
    match ago {
        _ if !(-MINUTE..7 * DAY).contains(&ago) => date(ms, offset_minutes),
        _ if ago < MINUTE => "just now".to_owned(),
        _ if ago < HOUR => count(MINUTE, "minute", "minutes"),
        _ if ago < DAY => count(HOUR, "hour", "hours"),
        _ => count(DAY, "day", "days"),
    }
}
