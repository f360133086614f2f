//! Times in words, as exports of traces and the service's console write them.

use crate::instant::Civil;

/// Reads `2016/12/08 11:07:28 GMT+08:00` as Unix milliseconds. Hyphens or a `T`
/// may stand in the date, digits after a point behind the seconds; they are cut
/// to milliseconds. The console writes `Dec 8, 2016 11:24:04 GMT+08:00`; the day
/// may come before the month, and a day of the week before all. The offset may
/// be `Z`, `GMT`, `UTC`, `+08:00`, `+0800` or `GMT+8`, at most 14 hours. `None`
/// if the time is written otherwise, if the calendar has no such moment, or
/// without an offset: then nobody knows when it was.
#[must_use]
pub fn parse_time(text: &str) -> Option<i64> {
    let mut words = Words {
        rest: text.trim().as_bytes(),
    };
    let (year, month, day) = words.date()?;
    let hour = words.number(1, 2)?;
    words.one_of(b":")?;
    let minute = words.number(2, 2)?;
    words.one_of(b":")?;
    let second = words.number(2, 2)?;
    let thousandths = match words.one_of(b".,") {
        Some(_) => words.thousandths()?,
        None => 0,
    };
    words.skip_blanks();
    let hour = words.of_day(hour)?;
    let offset_minutes = words.offset()?;
    words.skip_remark();
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

    /// A word of letters, in small letters; empty if there is none.
    fn word(&mut self) -> String {
        let mut word = String::new();
        while let Some((first, rest)) = self.rest.split_first() {
            if !first.is_ascii_alphabetic() {
                break;
            }
            word.push(char::from(first.to_ascii_lowercase()));
            self.rest = rest;
        }
        word
    }

    /// Year, month and day, and what stands between them and the hour.
    fn date(&mut self) -> Option<(i64, i64, i64)> {
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
        if let (Some(day), Some(_)) = (self.number(1, 2), self.one_of(b" -")) {
            let month = month(&self.word())?;
            self.one_of(b"-");
            return self.year_after(month, day);
        }
        self.rest = before;
        let year = self.number(4, 4)?;
        let between = self.one_of(b"/-")?;
        let month = self.number(1, 2)?;
        self.one_of(&[between])?;
        let day = self.number(1, 2)?;
        self.one_of(b" Tt")?;
        self.skip_blanks();
        Some((year, month, day))
    }

    /// The year, where it comes last.
    fn year_after(&mut self, month: i64, day: i64) -> Option<(i64, i64, i64)> {
        self.one_of(b",");
        self.skip_blanks();
        let year = self.number(4, 4)?;
        self.one_of(b", ")?;
        self.skip_blanks();
        Some((year, month, day))
    }

    /// The hour of the day, where it is one of twelve.
    fn of_day(&mut self, hour: i64) -> Option<i64> {
        let [first, second, ..] = self.rest else {
            return Some(hour);
        };
        let noon = match (first.to_ascii_lowercase(), second.to_ascii_lowercase()) {
            (b'a', b'm') => 0,
            (b'p', b'm') => 12,
            _ => return Some(hour),
        };
        self.word();
        self.skip_blanks();
        (1..=12).contains(&hour).then_some(hour % 12 + noon)
    }

    /// The name of the zone that browsers put in brackets behind its offset.
    fn skip_remark(&mut self) {
        if let [b' ', b'(', name @ .., b')'] = self.rest
            && !name.contains(&b')')
        {
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
        let mut named = false;
        for name in ["GMT", "UTC", "Z", "z"] {
            if let Some(rest) = self.rest.strip_prefix(name.as_bytes()) {
                self.rest = rest;
                named = true;
                break;
            }
        }
        let Some(sign) = self.one_of(b"+-") else {
            return named.then_some(0);
        };
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
