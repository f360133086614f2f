//! The simulator in a Web Worker: messages in, messages out. Reading takes turns
//! with questions, so that it can be watched and stopped.

mod bytes;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use bytes::Content;
use js_sys::{Array, Promise};
use messages::{Message, events};
use simulator::encoding::decode;
use simulator::engine::Engine;
use simulator::message::{ReadReport, WorkerReply, WorkerRequest};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent};
use wire::cts::Reader;

/// Objects that are read before others get a turn: a few milliseconds.
const STEPS: usize = 400;

/// Findings that are told with their place.
const MOST_FINDINGS: usize = 100;

#[derive(Clone)]
struct Worker {
    scope: DedicatedWorkerGlobalScope,
    engine: Rc<RefCell<Engine>>,
    /// What is being read stops when this is no longer what it was.
    round: Rc<Cell<u32>>,
}

/// A message with its place in the text.
fn at(line: usize, column: usize, message: Message) -> Message {
    let message = message.into();
    events::Place {
        line,
        column,
        message,
    }
    .into()
}

fn main() {
    let worker = Worker {
        scope: js_sys::global().unchecked_into(),
        engine: Rc::default(),
        round: Rc::default(),
    };
    let scope = worker.scope.clone();
    let ready = worker.clone();
    let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let parts: Array = event.data().unchecked_into();
        let ask = parts.get(0).as_string();
        if let Some((ask, number)) = ask.and_then(|text| WorkerRequest::from_json(&text)) {
            worker.take(ask, number, &parts.get(1));
        }
    });
    scope.set_onmessage(Some(listener.as_ref().unchecked_ref()));
    // It listens for as long as the worker lives.
    listener.forget();
    ready.reply(&WorkerReply::Ready, 0);
}

impl Worker {
    fn reply(&self, reply: &WorkerReply, number: u32) {
        // Nobody is left to be told that nobody listens.
        let _ = self.scope.post_message(&reply.to_json(number).into());
    }

    fn take(&self, ask: WorkerRequest, number: u32, with: &JsValue) {
        let mut engine = self.engine.borrow_mut();
        let reply = match ask {
            WorkerRequest::Cancel => return self.stop(),
            WorkerRequest::Know(notifications, assumptions) => {
                return engine.know(notifications, assumptions);
            }
            WorkerRequest::Text(text) => return self.read(text, None, number),
            WorkerRequest::File => {
                if let Some(file) = with.dyn_ref::<Blob>() {
                    self.open(file.clone(), number);
                }
                return;
            }
            WorkerRequest::Overview => WorkerReply::Overview(engine.overview()),
            WorkerRequest::Backtest(query) => WorkerReply::Backtest(engine.backtest(&query)),
            WorkerRequest::Rows(query) => WorkerReply::Rows(engine.rows(&query)),
            WorkerRequest::Explain(at) => WorkerReply::Explained(engine.explain(at)),
        };
        self.reply(&reply, number);
    }

    fn stop(&self) {
        self.round.set(self.round.get().wrapping_add(1));
    }

    fn open(&self, file: Blob, number: u32) {
        let this = self.clone();
        let round = self.round.get();
        spawn_local(async move {
            let goes_on = || this.round.get() == round;
            match bytes::of(&file, goes_on).await {
                Ok(_) if !goes_on() => this.reply(&WorkerReply::Loaded(this.stopped()), number),
                Ok(Content { bytes, lacks }) => this.read(decode(bytes), lacks, number),
                Err(message) => {
                    let loaded = ReadReport {
                        error: Some(at(1, 1, message)),
                        stopped: false,
                        ..this.stopped()
                    };
                    this.reply(&WorkerReply::Loaded(loaded), number);
                }
            }
        });
    }

    /// Nothing was read.
    fn stopped(&self) -> ReadReport {
        let engine = self.engine.borrow();
        ReadReport {
            stopped: true,
            events: engine.events(),
            duplicates: engine.duplicates(),
            ..ReadReport::default()
        }
    }

    /// Reads a text. `lacks` says why it is not the whole one.
    fn read(&self, text: String, mut lacks: Option<Message>, number: u32) {
        let this = self.clone();
        let round = self.round.get();
        spawn_local(async move {
            let mut reader = Reader::new(&text);
            let mut loaded = ReadReport {
                bytes: (0, text.len()),
                goes_on: true,
                ..ReadReport::default()
            };
            while loaded.goes_on {
                if this.round.get() != round {
                    loaded.goes_on = false;
                    loaded.stopped = true;
                } else if let Some(batch) = reader.next_batch(STEPS) {
                    let mut engine = this.engine.borrow_mut();
                    loaded.read += batch.traces.len();
                    for trace in batch.traces {
                        engine.add(trace);
                    }
                    for finding in batch.findings {
                        if loaded.findings.len() == MOST_FINDINGS {
                            loaded.more_findings += 1;
                            continue;
                        }
                        let (line, column) = (finding.place.line, finding.place.column);
                        loaded.findings.push(at(line, column, finding.message()));
                    }
                } else {
                    loaded.goes_on = false;
                    loaded.error = reader.error().map(|error| {
                        let (line, column) = (error.place.line, error.place.column);
                        at(line, column, error.message())
                    });
                    let end = reader.lines().max(1);
                    let lacks = lacks.take().map(|message| at(end, 1, message));
                    loaded.findings.extend(lacks);
                }
                loaded.bytes.0 = reader.consumed();
                loaded.skipped = reader.skipped();
                {
                    let engine = this.engine.borrow();
                    loaded.events = engine.events();
                    loaded.duplicates = engine.duplicates();
                }
                this.reply(&WorkerReply::Loaded(loaded.clone()), number);
                this.others_first().await;
            }
        });
    }

    /// Lets messages that wait be taken.
    async fn others_first(&self) {
        let scope = self.scope.clone();
        let soon = Promise::new(&mut |resolve, _| {
            let _ = scope.set_timeout_with_callback(&resolve);
        });
        // It is never rejected.
        let _ = JsFuture::from(soon).await;
    }
}
