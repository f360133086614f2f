//! Files, standard input, and events within them.

use std::fs::{self, File};
use std::io::{self, Read};

use domain::finding::Position;
use flate2::read::MultiGzDecoder;
use messages::{Message, bundle, events as say, notictl};
use serde::de::IgnoredAny;
use simulator::encoding::{HEAD, Packing, decode_exactly, packing};
use simulator::pieces::{Piece, Pieces};
use wire::cts::{EventFinding, EventFindingKind, EventsError, Reader, Trace};

use crate::trouble::{Result, Trouble};

/// About so long is a piece of a text of events, in bytes.
const PIECE: usize = 1 << 20;

/// So much is read at once.
const CHUNK: usize = 1 << 16;

/// No piece may be longer than this, in MB.
const LONGEST: usize = 512;

/// No file that is read whole may be longer than this, in MB.
const LONGEST_TEXT: usize = 256;

/// Objects that are read at once.
const STEPS: usize = 1_000;

/// So many findings of a file are kept.
const MOST_FINDINGS: usize = 20;

/// What came of reading the events of a file.
#[derive(Debug, Default)]
pub struct ReadReport {
    /// Events that were read.
    pub events: usize,
    /// Objects that are no events, and what could not be read.
    pub skipped: usize,
    /// What was skipped first, and where.
    pub findings: Vec<(Position, Message)>,
}

impl ReadReport {
    /// Whether all that is there was read.
    pub fn is_whole(&self) -> bool {
        self.skipped == 0 && self.findings.is_empty()
    }
}

/// The text of a file, or of standard input for `-`.
pub fn text_of(file: &str) -> Result<String> {
    match file {
        "-" => text_from(file, io::stdin().lock()),
        path => {
            let opened = File::open(path).map_err(|error| Trouble::of_io(file, &error))?;
            text_from(file, opened)
        }
    }
}

/// The text of a file that holds secrets, so that only its owner may be able to read it.
pub fn private_text_of(file: &str) -> Result<String> {
    let wrong = |error: io::Error| Trouble::of_io(file, &error);
    let opened = File::open(file).map_err(wrong)?;
    if !is_private(&opened.metadata().map_err(wrong)?) {
        return Err(Trouble::of_file(file, None, notictl::FILE_OPEN_TO_OTHERS));
    }
    text_from(file, opened)
}

/// All of a text that is neither endless nor anything but text, without the mark it can
/// begin with.
fn text_from(file: &str, source: impl Read) -> Result<String> {
    let (mut bytes, most) = (Vec::new(), LONGEST_TEXT << 20);
    let read = source.take(most as u64 + 1).read_to_end(&mut bytes);
    read.map_err(|error| Trouble::of_io(file, &error))?;
    if bytes.len() > most {
        let limit = LONGEST_TEXT;
        return Err(Trouble::of_file(
            file,
            None,
            notictl::FileTooLarge { limit },
        ));
    }
    let text = decode_exactly(bytes);
    let text = text.map_err(|at| Trouble::of_file(file, Some(at), notictl::NOT_UTF8))?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

/// Refuses what is no JSON in words of the reader's language; the parser has only its own.
/// The text begins in that line of the file.
pub fn refuse_no_json(file: &str, line: usize, text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(Trouble::of_file(file, None, say::EMPTY_TEXT));
    }
    let Err(error) = serde_json::from_str::<IgnoredAny>(text) else {
        return Ok(());
    };
    let position = Position {
        line: line + error.line().saturating_sub(1),
        column: error.column().max(1),
    };
    Err(Trouble::of_file(file, Some(position), bundle::NOT_JSON))
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
    let mut chunk = Vec::with_capacity(CHUNK);
    loop {
        chunk.clear();
        // Always full, however little a pipe holds: so the pieces, and with them the memory
        // that is needed, do not depend on who writes how fast.
        let read = (&mut plain).take(CHUNK as u64).read_to_end(&mut chunk);
        read.map_err(|error| match packing {
            Packing::Gzip => Trouble::of_file(file, None, say::NO_ARCHIVE),
            _ => Trouble::of_io(file, &error),
        })?;
        if chunk.is_empty() {
            break;
        }
        for piece in pieces.put(&chunk) {
            reading.read(&piece, &mut take)?;
        }
        if pieces.waiting() > LONGEST << 20 {
            let limit = LONGEST;
            return Err(Trouble::of_file(
                file,
                None,
                notictl::PieceTooLarge { limit },
            ));
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
    pieces: usize,
    error: Option<EventsError>,
    report: ReadReport,
}

impl Reading {
    fn read(&mut self, piece: &Piece, take: &mut impl FnMut(Trace) -> Result<()>) -> Result<()> {
        let mut reader = Reader::new(&piece.text);
        while let Some(batch) = reader.next_batch(STEPS) {
            self.report.events += batch.traces.len();
            for trace in batch.traces {
                take(trace)?;
            }
            let room = MOST_FINDINGS.saturating_sub(self.report.findings.len());
            // A list without its end is no event that was skipped, but some may be missing.
            let is_lost = |it: &EventFinding| it.skips() || it.kind == EventFindingKind::Cut;
            let skips = batch.findings.into_iter().filter(is_lost);
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
        if self.report.events > 0 {
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
