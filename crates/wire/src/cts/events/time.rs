//! Times in words, as exports of traces and the service's console write them.

use crate::instant::Civil;

/// Reads `2016/12/08 11:07:28 GMT+08:00` as Unix milliseconds. Hyphens or a `T`
/// may stand in the date, digits after a point behind the seconds; they are cut
/// to milliseconds. The console writes `Dec 8, 2016 11:24:04 GMT+08:00`; the day
/// may come before the month, a day of the week before all, and the year after
/// all. Also read: `8.12.2016`, `2016年12月8日`, and `20161208T032404Z` without any
/// marks. The offset may be `Z`, `GMT`, `UTC`, `+08:00`, `+0800` or `GMT+8`, at
/// most 14 hours, also in brackets. `None` if the time is written otherwise, if the
/// calendar has no such moment, or without an offset: then nobody knows when it was.
#[must_use]
pub fn parse_time(text: &str) -> Option<i64> {
    let plain: String = text.trim().chars().map(plain).collect();
    let mut words = Words {
        rest: plain.as_bytes(),
    };
    let (year, month, day) = words.date()?;
    let digits = words.rest.iter().take_while(|byte| byte.is_ascii_digit());
    let compact = digits.count() > 2;
    let hour = words.number(if compact { 2 } else { 1 }, 2)?;
    if !compact {
        words.one_of(b":")?;
    }
    let minute = words.number(2, 2)?;
    if !compact {
        words.one_of(b":")?;
    }
    let second = words.number(2, 2)?;
    let thousandths = match words.one_of(b".,") {
        Some(_) => words.thousandths()?,
        None => 0,
    };
    words.skip_blanks();
    let hour = words.of_day(hour)?;
    let offset_minutes = words.offset()?;
    let year = match year {
        Some(year) => year,
        None => {
            words.one_of(b" ")?;
            words.number(4, 4)?
        }
    };
    words.skip_zone_name();
    let civil = Civil {
        year,
        month,
        day,
        hour,
        minute,
        second,
    };
    (words.rest.is_empty() && civil.is_real())
        .then(|| civil.to_ms() + thousandths - offset_minutes * 60_000)
}

/// Small letters, and the marks that stand for others: browsers put narrow blanks
/// before AM and PM.
fn plain(c: char) -> char {
    match c {
        '\u{a0}' | '\u{2009}' | '\u{202f}' | '日' => ' ',
        '年' | '月' => '/',
        '\u{2212}' => '-',
        _ => c.to_ascii_lowercase(),
    }
}

/// What is left of a time.
struct Words<'a> {
    rest: &'a [u8],
}

impl Words<'_> {
    fn one_of(&mut self, wanted: &[u8]) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        wanted.contains(first).then(|| {
            self.rest = rest;
            *first
        })
    }

    fn skip_blanks(&mut self) {
        while self.one_of(b" ").is_some() {}
    }

    /// A word of letters; empty if there is none.
    fn word(&mut self) -> String {
        let mut word = String::new();
        while let Some((first, rest)) = self.rest.split_first() {
            if !first.is_ascii_lowercase() {
                break;
            }
            word.push(char::from(*first));
            self.rest = rest;
        }
        word
    }

    /// Year, month and day, and what stands between them and the hour. The year may
    /// be yet to come.
    fn date(&mut self) -> Option<(Option<i64>, i64, i64)> {
        let mut word = self.word();
        if !word.is_empty() && month(&word).is_none() {
            is_name(&word, &WEEKDAYS).then_some(())?;
            self.one_of(b", ")?;
            self.skip_blanks();
            word = self.word();
        }
        if let Some(month) = month(&word) {
            self.one_of(b".");
            self.one_of(b" ")?;
            self.skip_blanks();
            let day = self.number(1, 2)?;
            return self.year_after(month, day);
        }
        if !word.is_empty() {
            return None;
        }
        let before = self.rest;
        if let (Some(day), Some(between)) = (self.number(1, 2), self.one_of(b" -.")) {
            let month = match between {
                b'.' => self.number(1, 2)?,
                _ => month(&self.word())?,
            };
            self.one_of(b"-.");
            return self.year_after(month, day);
        }
        self.rest = before;
        let year = self.number(4, 4)?;
        let Some(between) = self.one_of(b"/-") else {
            let (month, day) = (self.number(2, 2)?, self.number(2, 2)?);
            self.one_of(b"t")?;
            return Some((Some(year), month, day));
        };
        let month = self.number(1, 2)?;
        self.one_of(&[between])?;
        let day = self.number(1, 2)?;
        self.one_of(b" t")?;
        self.skip_blanks();
        Some((Some(year), month, day))
    }

    /// The year, where it does not come first.
    fn year_after(&mut self, month: i64, day: i64) -> Option<(Option<i64>, i64, i64)> {
        self.one_of(b",");
        self.skip_blanks();
        let before = self.rest;
        let Some(year) = self.number(4, 4) else {
            self.rest = before;
            return Some((None, month, day));
        };
        self.one_of(b", ")?;
        self.skip_blanks();
        if let Some(rest) = self.rest.strip_prefix(b"at ") {
            self.rest = rest;
        }
        Some((Some(year), month, day))
    }

    /// The hour of the day, where it is one of twelve.
    fn of_day(&mut self, hour: i64) -> Option<i64> {
        let noon = match self.rest {
            [b'a', b'm', ..] | [b'a', b'.', b'm', ..] => 0,
            [b'p', b'm', ..] | [b'p', b'.', b'm', ..] => 12,
            _ => return Some(hour),
        };
        while self.one_of(b"apm.").is_some() {}
        self.skip_blanks();
        (1..=12).contains(&hour).then_some(hour % 12 + noon)
    }

    /// The name of the zone that may stand behind its offset, bare or in brackets.
    fn skip_zone_name(&mut self) {
        let name = match self.rest {
            [b' ', b'(', name @ .., b')'] | [b'[', name @ .., b']'] => name,
            [b' ', name @ ..] if name.len() > 2 && name.iter().all(u8::is_ascii_lowercase) => name,
            _ => return,
        };
        if !name.iter().any(|byte| b")]".contains(byte)) {
            self.rest = &[];
        }
    }

    fn digit(&mut self) -> Option<i64> {
        self.one_of(b"0123456789")
            .map(|byte| i64::from(byte - b'0'))
    }

    /// A number of so many digits.
    fn number(&mut self, fewest: usize, most: usize) -> Option<i64> {
        let mut number = 0;
        for read in 0..most {
            match self.digit() {
                Some(digit) => number = number * 10 + digit,
                None if read >= fewest => break,
                None => return None,
            }
        }
        Some(number)
    }

    /// At least one digit, of which three count.
    fn thousandths(&mut self) -> Option<i64> {
        let mut number = self.digit()? * 100;
        let mut worth = 10;
        while let Some(digit) = self.digit() {
            number += digit * worth;
            worth /= 10;
        }
        Some(number)
    }

    /// Minutes east of UTC.
    fn offset(&mut self) -> Option<i64> {
        let bracket = self.one_of(b"(").is_some();
        let mut named = false;
        for name in ["gmt", "utc", "z"] {
            if let Some(rest) = self.rest.strip_prefix(name.as_bytes()) {
                self.rest = rest;
                named = true;
                break;
            }
        }
        if let [b' ', b'+' | b'-', ..] = self.rest {
            self.skip_blanks();
        }
        let offset = match self.one_of(b"+-") {
            Some(sign) => self.hours_and_minutes(sign)?,
            None => named.then_some(0)?,
        };
        if bracket {
            self.one_of(b")")?;
        }
        Some(offset)
    }

    fn hours_and_minutes(&mut self, sign: u8) -> Option<i64> {
        let hours = self.number(1, 2)?;
        let minutes = match self.one_of(b":") {
            Some(_) => self.number(2, 2)?,
            None if !self.rest.first().is_some_and(u8::is_ascii_digit) => 0,
            None => self.number(2, 2)?,
        };
        let offset = hours * 60 + minutes;
        if minutes > 59 || offset > 14 * 60 {
            return None;
        }
        Some(if sign == b'-' { -offset } else { offset })
    }
}

const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// Whether a word is one of these names, in full or by its first letters.
fn is_name(word: &str, names: &[&str]) -> bool {
    word.len() >= 3 && names.iter().any(|name| name.starts_with(word))
}

/// The number of a month by its English name, in full or by its first letters.
fn month(word: &str) -> Option<i64> {
    let named = |name: &&str| is_name(word, &[name]);
    (1..)
        .zip(&MONTHS)
        .find(|(_, name)| named(name))
        .map(|(number, _)| number)
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
