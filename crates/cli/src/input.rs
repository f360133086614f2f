//! Files, standard input, and events within them.

use std::fs::{self, File};
use std::io::{self, Read};

use domain::finding::Position;
use flate2::read::MultiGzDecoder;
use messages::{Message, events as say, notictl};
use simulator::encoding::{HEAD, Packing, decode, packing};
use simulator::pieces::{Piece, Pieces};
use wire::cts::{EventsError, Reader, Trace};

use crate::trouble::{Result, Trouble};

/// About so long is a piece of a text of events, in bytes.
const PIECE: usize = 1 << 20;

/// So much is read at once.
const CHUNK: usize = 1 << 16;

/// No piece may be longer than this.
const LONGEST: usize = 512 << 20;

/// Objects that are read at once.
const STEPS: usize = 1_000;

/// So many findings of a file are kept.
const MOST_FINDINGS: usize = 20;

/// What came of reading the events of a file.
#[derive(Debug, Default)]
pub struct ReadReport {
    /// Objects that are no events, and what could not be read.
    pub skipped: usize,
    /// What was skipped first, and where.
    pub findings: Vec<(Position, Message)>,
}

/// The text of a file, or of standard input for `-`.
pub fn text_of(file: &str) -> Result<String> {
    let mut bytes = Vec::new();
    let read = match file {
        "-" => io::stdin().lock().read_to_end(&mut bytes).map(|_| ()),
        path => fs::read(path).map(|read| bytes = read),
    };
    read.map_err(|error| Trouble::of_io(file, &error))?;
    Ok(decode(bytes))
}

/// The text of a file that holds secrets, so that only its owner may be able to read it.
pub fn private_text_of(file: &str) -> Result<String> {
    let wrong = |error: io::Error| Trouble::of_io(file, &error);
    let mut opened = File::open(file).map_err(wrong)?;
    if !is_private(&opened.metadata().map_err(wrong)?) {
        return Err(Trouble::of_file(file, None, notictl::FILE_OPEN_TO_OTHERS));
    }
    let mut bytes = Vec::new();
    opened.read_to_end(&mut bytes).map_err(wrong)?;
    Ok(decode(bytes))
}

/// Whether nobody but the owner can read a file.
#[cfg(unix)]
fn is_private(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o077 == 0
}

/// Other systems have other permissions, which the folder of a user keeps.
#[cfg(not(unix))]
fn is_private(_: &fs::Metadata) -> bool {
    true
}

/// Gives every event of a file to a function.
pub fn events_of(file: &str, mut take: impl FnMut(Trace) -> Result<()>) -> Result<ReadReport> {
    let mut source: Box<dyn Read> = match file {
        "-" => Box::new(io::stdin().lock()),
        path => Box::new(File::open(path).map_err(|error| Trouble::of_io(file, &error))?),
    };
    let mut head = Vec::new();
    let begun = (&mut source).take(HEAD as u64).read_to_end(&mut head);
    begun.map_err(|error| Trouble::of_io(file, &error))?;
    let packing = packing(&head);
    let whole = io::Cursor::new(head).chain(source);
    let mut plain: Box<dyn Read> = match packing {
        Packing::Gzip => Box::new(MultiGzDecoder::new(whole)),
        Packing::Plain => Box::new(whole),
        Packing::Zip => return Err(Trouble::of_file(file, None, say::ZIP)),
        Packing::Tar => return Err(Trouble::of_file(file, None, say::TAR)),
    };
    let mut reading = Reading::default();
    let mut pieces = Pieces::new(PIECE);
    let mut chunk = vec![0; CHUNK];
    loop {
        let count = plain.read(&mut chunk).map_err(|error| match packing {
            Packing::Gzip => Trouble::of_file(file, None, say::NO_ARCHIVE),
            _ => Trouble::of_io(file, &error),
        })?;
        let Some(read @ [_, ..]) = chunk.get(..count) else {
            break;
        };
        for piece in pieces.put(read) {
            reading.read(&piece, &mut take)?;
        }
        if pieces.waiting() > LONGEST {
            return Err(Trouble::of_file(file, None, say::TOO_LARGE));
        }
    }
    if let Some(piece) = pieces.finish() {
        reading.read(&piece, &mut take)?;
    }
    reading.done(file)
}

/// Gives every event of a text to a function.
pub fn events_in(
    name: &str,
    text: &str,
    mut take: impl FnMut(Trace) -> Result<()>,
) -> Result<ReadReport> {
    let mut reading = Reading::default();
    let begins = Position { line: 1, column: 1 };
    let text = text.to_owned();
    reading.read(&Piece { text, begins }, &mut take)?;
    reading.done(name)
}

/// What was read so far.
#[derive(Default)]
struct Reading {
    events: usize,
    pieces: usize,
    error: Option<EventsError>,
    report: ReadReport,
}

impl Reading {
    fn read(&mut self, piece: &Piece, take: &mut impl FnMut(Trace) -> Result<()>) -> Result<()> {
        let mut reader = Reader::new(&piece.text);
        while let Some(batch) = reader.next_batch(STEPS) {
            self.events += batch.traces.len();
            for trace in batch.traces {
                take(trace)?;
            }
            let room = MOST_FINDINGS.saturating_sub(self.report.findings.len());
            let skips = batch.findings.into_iter().filter(|it| it.skips());
            let said = skips.map(|it| (piece.place(it.place), it.message()));
            self.report.findings.extend(said.take(room));
        }
        self.report.skipped += reader.skipped();
        self.pieces += 1;
        if let Some(error) = reader.error().filter(|_| self.error.is_none()) {
            let place = piece.place(error.place);
            self.error = Some(EventsError { place, ..error });
        }
        Ok(())
    }

    fn done(self, file: &str) -> Result<ReadReport> {
        if self.events > 0 {
            return Ok(self.report);
        }
        match self.error {
            Some(error) => Err(Trouble::of_file(file, Some(error.place), error.message())),
            // No bytes at all.
            None if self.pieces == 0 => Err(Trouble::of_file(file, None, say::EMPTY_TEXT)),
            None => Ok(self.report),
        }
    }
}
