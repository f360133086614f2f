//! The file that a run can be gone on with: its plan in the first line, and a line for
//! each step of an item, written before the request is sent.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;

use desired_state::apply::Run;
use desired_state::plan::Plan;
use messages::{Message, notictl as say, verbatim};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::input::{refuse_no_json, text_of};
use crate::trouble::{Result, Trouble};

/// What the name of the plan's file is followed by.
const ENDING: &str = ".resume.jsonl";

/// A step of an item.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    item: usize,
    progress: Box<RawValue>,
}

/// The file, open for the next step.
pub struct Journal {
    name: String,
    file: File,
}

impl Journal {
    /// The name of the plan's file, seen from the journal's.
    pub fn plan_of(name: &str) -> String {
        name.strip_suffix(ENDING).unwrap_or(name).to_owned()
    }

    /// A plan that was begun is gone on with, not begun again.
    pub fn refuse_begun(plan: &str) -> Result<()> {
        let file = format!("{plan}{ENDING}");
        match Path::new(&file).exists() {
            true => Err(begun(file)),
            false => Ok(()),
        }
    }

    /// Begins to carry out a plan.
    pub fn begin(base: &str, plan: Plan) -> Result<(Self, Run)> {
        let name = format!("{base}{ENDING}");
        let file = OpenOptions::new().write(true).create_new(true).open(&name);
        let file = match file {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                return Err(begun(name));
            }
            file => file.map_err(|error| Trouble::of_io(&name, &error))?,
        };
        let mut journal = Self { name, file };
        let run = Run::new(plan);
        journal.put(&run.to_json())?;
        Ok((journal, run))
    }

    /// Opens a file to go on. A last line that was not written whole is left out: its
    /// request was not sent.
    pub fn open(name: &str) -> Result<(Self, Run)> {
        let text = text_of(name)?;
        let wrong = |line: usize, reason: Message| {
            let position = domain::finding::Position { line, column: 1 };
            let reason = reason.into();
            Trouble::of_file(name, Some(position), say::ResumeUnreadable { reason })
        };
        let whole = text.rfind('\n').and_then(|end| text.get(..=end));
        let whole = whole.unwrap_or_default();
        let mut lines = whole.lines();
        let plan = lines.next().unwrap_or_default();
        refuse_no_json(name, 1, plan)?;
        let begun = Run::from_json(plan).map_err(|error| wrong(1, error.words()))?;
        let mut items = Vec::new();
        for (at, line) in lines.enumerate() {
            refuse_no_json(name, at + 2, line)?;
            let line: serde_json::Result<Line> = serde_json::from_str(line);
            let line = line.map_err(|error| wrong(at + 2, verbatim(error.to_string())))?;
            items.push((line.item, line.progress));
        }
        let items = items.iter().map(|(item, progress)| (*item, progress.get()));
        let run = Run::resume(begun.plan().clone(), items);
        let run = run.map_err(|error| wrong(1, error.words()))?;
        let file = OpenOptions::new().append(true).open(name);
        let file = file.map_err(|error| Trouble::of_io(name, &error))?;
        let length = whole.len() as u64;
        file.set_len(length)
            .map_err(|error| Trouble::of_io(name, &error))?;
        let name = name.to_owned();
        Ok((Self { name, file }, run))
    }

    /// The name of the file.
    pub fn file(&self) -> &str {
        &self.name
    }

    /// Notes how far an item is.
    pub fn note(&mut self, run: &Run, item: usize) -> Result<()> {
        let progress = RawValue::from_string(run.item_to_json(item)).unwrap_or_default();
        let line = serde_json::to_string(&Line { item, progress }).unwrap_or_default();
        self.put(&line)
    }

    fn put(&mut self, line: &str) -> Result<()> {
        let written = self.file.write_all(format!("{line}\n").as_bytes());
        written.map_err(|error| Trouble::of_io(&self.name, &error))
    }

    /// Everything is done: there is nothing to go on with.
    pub fn remove(self) -> Result<()> {
        fs::remove_file(&self.name).map_err(|error| Trouble::of_io(&self.name, &error))
    }
}

fn begun(file: String) -> Trouble {
    let file = file.into();
    Trouble::new(say::RunBegun { file })
}
