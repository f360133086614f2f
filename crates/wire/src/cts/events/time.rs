//! Times in words, as exports of traces and the service's console write them.

use crate::instant::Civil;

/// Reads `2016/12/08 11:07:28 GMT+08:00` as Unix milliseconds. Hyphens or a `T`
/// may stand in the date, digits after a point behind the seconds; they are cut
/// to milliseconds. The offset may be `Z`, `GMT`, `UTC`, `+08:00`, `+0800` or
/// `GMT+8`, at most 14 hours. `None` if the time is written otherwise, if the
/// calendar has no such moment, or without an offset: then nobody knows when
/// it was.
#[must_use]
pub fn parse_time(text: &str) -> Option<i64> {
    let mut words = Words {
        rest: text.trim().as_bytes(),
    };
    let year = words.number(4, 4)?;
    let between = words.one_of(b"/-")?;
    let month = words.number(1, 2)?;
    words.one_of(&[between])?;
    let day = words.number(1, 2)?;
    words.one_of(b" T")?;
    words.skip_blanks();
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
    let offset_minutes = words.offset()?;
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
        for name in ["GMT", "UTC", "Z"] {
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
            None if self.rest.is_empty() => 0,
            None => self.number(2, 2)?,
        };
        let offset = hours * 60 + minutes;
        if minutes > 59 || offset > 14 * 60 {
            return None;
        }
        Some(if sign == b'-' { -offset } else { offset })
    }
}
