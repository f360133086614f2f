//! Bytes of a file as text.

use domain::finding::Position;

/// What the bytes of a file are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packing {
    /// Compressed by gzip, as archives in OBS are.
    Gzip,
    /// A ZIP archive; spreadsheets (XLSX) are these too.
    Zip,
    /// A TAR archive.
    Tar,
    /// Neither: a text.
    Plain,
}

/// Bytes of a file's head that [`packing`] looks at.
pub const HEAD: usize = 262;

/// Tells by the first bytes of a file what it is, whatever its name says.
#[must_use]
pub fn packing(bytes: &[u8]) -> Packing {
    match bytes {
        [0x1f, 0x8b, ..] => Packing::Gzip,
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Packing::Zip,
        _ if bytes.get(257..HEAD) == Some(b"ustar") => Packing::Tar,
        _ => Packing::Plain,
    }
}

/// Where in a gzip file its members begin (RFC 1952): several that were put after one
/// another are one file, but browsers decompress one and refuse what follows it. What
/// looks like a beginning stands in compressed data once in ten thousand million bytes.
#[must_use]
pub fn members(bytes: &[u8]) -> Vec<usize> {
    // Magic number, deflate, no reserved flag, time, level, operating system.
    let is_start = |head: &[u8]| {
        matches!(head, [0x1f, 0x8b, 8, flags, _, _, _, _, level, system]
            if flags & 0xe0 == 0 && matches!(level, 0 | 2 | 4) && matches!(system, 0..=13 | 255))
    };
    let heads = bytes.windows(10).enumerate();
    let starts = heads.filter(|(at, head)| *at == 0 || is_start(head));
    starts.map(|(at, _)| at).collect()
}

/// The text of a file. UTF-8, or UTF-16 with a byte order mark, as PowerShell writes
/// it, or without one, which is told by its first letter: half of it is zero. Bytes that
/// are neither become replacement characters.
#[must_use]
pub fn decode(bytes: Vec<u8>) -> String {
    match units(&bytes) {
        Some((units, _)) => String::from_utf16_lossy(&units),
        // Text as it should be is not copied.
        None => String::from_utf8(bytes)
            .unwrap_or_else(|broken| String::from_utf8_lossy(broken.as_bytes()).into_owned()),
    }
}

/// The text of a file, told in the same way, where every byte has to be one of its text.
///
/// # Errors
/// Where the first that is not would stand.
pub fn decode_exactly(bytes: Vec<u8>) -> Result<String, Position> {
    let end = |text: &str| Position::of(text, text.len());
    let Some((units, is_whole)) = units(&bytes) else {
        return String::from_utf8(bytes).map_err(|broken| {
            let valid = broken.utf8_error().valid_up_to();
            let before = broken.as_bytes().get(..valid).unwrap_or_default();
            end(&String::from_utf8_lossy(before))
        });
    };
    let mut text = String::with_capacity(units.len());
    for read in char::decode_utf16(units) {
        match read {
            Ok(character) => text.push(character),
            Err(_) => return Err(end(&text)),
        }
    }
    if is_whole { Ok(text) } else { Err(end(&text)) }
}

/// The units of UTF-16, and whether they are all of the file; none if it is in UTF-8.
fn units(bytes: &[u8]) -> Option<(Vec<u16>, bool)> {
    let units = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let pairs = rest.chunks_exact(2);
        let is_whole = pairs.remainder().is_empty();
        let pairs = pairs.filter_map(|pair| pair.try_into().ok());
        Some((pairs.map(unit).collect(), is_whole))
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => units(rest, u16::from_be_bytes),
        [1..=u8::MAX, 0, ..] => units(bytes, u16::from_le_bytes),
        [0, 1..=u8::MAX, ..] => units(bytes, u16::from_be_bytes),
        _ => None,
    }
}
