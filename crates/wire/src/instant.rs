//! Points in time: Unix milliseconds from and to dates, by whole numbers only.
//! Years start in March here, so that the leap day is the last one; 719,468
//! days lie between 1 March 0000 and 1 January 1970 (Howard Hinnant's
//! `civil_from_days` and its inverse).

const SECOND: i64 = 1_000;
const DAY: i64 = 86_400 * SECOND;

/// A date and time of the Gregorian calendar, without an offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Civil {
    /// Year; 0 is the year before 1.
    pub year: i64,
    /// 1 to 12.
    pub month: i64,
    /// 1 to 31.
    pub day: i64,
    /// 0 to 23.
    pub hour: i64,
    /// 0 to 59.
    pub minute: i64,
    /// 0 to 59.
    pub second: i64,
}

impl Civil {
    /// The date and time at that many milliseconds of Unix time, in UTC.
    #[must_use]
    pub fn of(ms: i64) -> Self {
        let days = ms.div_euclid(DAY) + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let month = if shifted_month < 10 {
            shifted_month + 3
        } else {
            shifted_month - 9
        };
        let seconds = ms.rem_euclid(DAY) / SECOND;
        Self {
            year: year_of_era + era * 400 + i64::from(month <= 2),
            month,
            day: day_of_year - (153 * shifted_month + 2) / 5 + 1,
            hour: seconds / 3_600,
            minute: seconds / 60 % 60,
            second: seconds % 60,
        }
    }

    /// Unix milliseconds, taken as UTC. Years must be within ±100,000.
    #[must_use]
    pub fn to_ms(self) -> i64 {
        let year = self.year - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let shifted_month = (self.month + 9) % 12;
        let day_of_year = (153 * shifted_month + 2) / 5 + self.day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        let days = era * 146_097 + day_of_era - 719_468;
        days * DAY + (self.hour * 3_600 + self.minute * 60 + self.second) * SECOND
    }

    /// Reads the digits of `YYYYMMDDhhmmss`. `None` if there are others, or if
    /// the calendar has no such moment.
    pub(crate) fn of_digits(digits: &str) -> Option<Self> {
        if digits.len() != 14 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let number = |from: usize, to: usize| digits.get(from..to)?.parse::<i64>().ok();
        let civil = Self {
            year: number(0, 4)?,
            month: number(4, 6)?,
            day: number(6, 8)?,
            hour: number(8, 10)?,
            minute: number(10, 12)?,
            second: number(12, 14)?,
        };
        civil.is_real().then_some(civil)
    }

    /// Whether the calendar has such a moment: 30 February and 25 o'clock come
    /// back as another one.
    pub(crate) fn is_real(self) -> bool {
        Self::of(self.to_ms()) == self
    }

    /// The digits [`Civil::of_digits`] reads, with these words between year and
    /// month, after the day, between hour and minute, and at the end.
    pub(crate) fn written(&self, dash: &str, colon: &str) -> String {
        let mut out = String::with_capacity(20);
        push(self.year, 4, &mut out);
        for (before, number) in [
            (dash, self.month),
            (dash, self.day),
            ("T", self.hour),
            (colon, self.minute),
            (colon, self.second),
        ] {
            out.push_str(before);
            push(number, 2, &mut out);
        }
        out.push('Z');
        out
    }
}

/// Appends a number with at least that many digits.
fn push(number: i64, digits: usize, out: &mut String) {
    let text = number.to_string();
    for _ in text.len()..digits {
        out.push('0');
    }
    out.push_str(&text);
}

/// `2019-02-13T06:52:13Z`, as the services write times.
#[must_use]
pub fn iso(ms: i64) -> String {
    Civil::of(ms).written("-", ":")
}

/// Reads `2019-02-13T06:52:13.855000Z` with or without a fraction, which is cut
/// to milliseconds. The time must be in UTC. `None` if it is written otherwise.
#[must_use]
pub fn parse_iso(text: &str) -> Option<i64> {
    let text = text.trim();
    let text = text
        .strip_suffix('Z')
        .or_else(|| text.strip_suffix("+00:00"))?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "000"));
    let shape = |(at, byte): (usize, u8)| match at {
        4 | 7 => byte == b'-',
        10 => byte == b'T' || byte == b' ',
        13 | 16 => byte == b':',
        _ => byte.is_ascii_digit(),
    };
    let fine = whole.bytes().enumerate().all(shape)
        && !fraction.is_empty()
        && fraction.bytes().all(|byte| byte.is_ascii_digit());
    if !fine {
        return None;
    }
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let mut thousandths = 0;
    for at in 0..3 {
        let digit = fraction.as_bytes().get(at).map_or(0, |byte| byte - b'0');
        thousandths = thousandths * 10 + i64::from(digit);
    }
    Some(Civil::of_digits(&digits)?.to_ms() + thousandths)
}

const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";

/// Reads a date of HTTP (RFC 9110, all three forms): `Sat, 21 Nov 2026 10:58:54 GMT`,
/// `Saturday, 21-Nov-26 10:58:54 GMT`, `Sat Nov 21 10:58:54 2026`. Years of two digits
/// are those from 1970 to 2069. `None` if it is written otherwise, or if the calendar has no such
/// moment.
#[must_use]
pub fn parse_http_date(text: &str) -> Option<i64> {
    let is_split = |c: char| c == ' ' || c == ':' || c == '-';
    let (day, name, clock, year) = match text.trim().split_once(", ") {
        Some((_, rest)) => {
            let mut words = rest.strip_suffix(" GMT")?.splitn(4, is_split);
            let (day, name, year) = (words.next()?, words.next()?, words.next()?);
            (day, name, words.next()?, year)
        }
        None => {
            let mut words = text.split_whitespace().skip(1);
            let (name, day, clock) = (words.next()?, words.next()?, words.next()?);
            (
                day,
                name,
                clock,
                words.next().filter(|_| words.next().is_none())?,
            )
        }
    };
    let month = MONTHS
        .find(name)
        .filter(|at| name.len() == 3 && at % 3 == 0)?;
    let mut parts = clock.split(':').map(|part| part.parse().ok());
    let full_year: i64 = year.parse().ok()?;
    let civil = Civil {
        month: i64::try_from(month / 3).ok()? + 1,
        day: day.parse().ok()?,
        year: match (year.len(), full_year) {
            (4, _) => full_year,
            (2, 70..) => 1900 + full_year,
            (2, _) => 2000 + full_year,
            _ => return None,
        },
        hour: parts.next()??,
        minute: parts.next()??,
        second: parts.next()??,
    };
    (parts.next().is_none() && civil.is_real()).then(|| civil.to_ms())
}
