//! Sending what a run asks for, several requests at once.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use desired_state::apply::{Hold, Reply, Request, Run, Step};
use messages::{Message, notictl as say};
use wire::{connectors, notifications};

use super::journal::Journal;
use crate::live::client::Client;
use crate::live::reading::{MOST_AT_ONCE, progress};
use crate::plan::object;
use crate::trouble::{Result, Trouble};
use crate::words::Words;

/// How often it is looked whether Ctrl-C was pressed.
const LOOK: Duration = Duration::from_millis(50);

/// The first wait where a service does not say how long, in seconds; it doubles.
const FIRST_WAIT_S: u32 = 1;

/// Longer waits are for people to decide about, in seconds.
const LONGEST_WAIT_S: u32 = 60;

/// Carries out what is left of a run, as far as that is possible now. What is in the way
/// of the rest.
pub fn carry_out(
    words: Words,
    run: &mut Run,
    clients: &[Client],
    journal: &mut Journal,
) -> Result<Vec<Message>> {
    let is_interrupted = interruption(words)?;
    let client = |id: &str| clients.iter().find(|it| it.connection().id == id);
    let external_id = |connection: &str, name: &str| client(connection)?.external_id(name);
    let changes = run.plan().items.iter();
    let changes = changes.filter(|item| item.action.is_change()).count();
    let bar = progress(words.say(say::APPLYING), changes);
    // A log has no bar, but somebody may read it while it grows.
    let is_logged = !io::stderr().is_terminal();
    let mut told = 0;
    let (sender, receiver) = channel();
    let (mut under_way, mut waits) = (0, BTreeMap::new());
    let stopped = thread::scope(|scope| {
        loop {
            if is_interrupted.load(Ordering::Relaxed) {
                run.cancel();
            }
            if under_way < MOST_AT_ONCE {
                match run.next(&external_id) {
                    Step::Send {
                        item,
                        connection,
                        request,
                    } => {
                        // Before it is sent, so that it is never sent twice.
                        journal.note(run, item)?;
                        under_way += 1;
                        let (sender, client) = (sender.clone(), client(&connection));
                        scope.spawn(move || {
                            let reply = match client {
                                Some(client) => send(client, &request),
                                None => Reply::Done(Err(wire::error::ApiError::unreachable())),
                            };
                            // Whoever waited for it is gone after an error only.
                            let _ = sender.send((item, reply));
                        });
                        continue;
                    }
                    Step::Finished => return Ok(Vec::new()),
                    Step::Held(holds) if under_way == 0 => {
                        let interrupted = || is_interrupted.load(Ordering::Relaxed);
                        let stopped = wait(run, &holds, &mut waits, &interrupted);
                        if let Some(stopped) = stopped {
                            return Ok(stopped);
                        }
                        continue;
                    }
                    Step::Busy | Step::Held(_) => {}
                }
            }
            match receiver.recv_timeout(LOOK) {
                Ok((item, reply)) => {
                    under_way -= 1;
                    run.answered(item, reply);
                    journal.note(run, item)?;
                    let report = run.report();
                    let over = changes - report.open - report.running;
                    bar.set_position(over as u64);
                    if is_logged && over > told {
                        told = over;
                        log(words, run, item, (over, changes));
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(Vec::new()),
            }
        }
    });
    bar.finish_and_clear();
    let mut stopped = stopped?;
    if is_interrupted.load(Ordering::Relaxed) {
        stopped.push(say::INTERRUPTED);
    }
    Ok(stopped)
}

/// A line about what is done now.
fn log(words: Words, run: &Run, item: usize, (over, all): (usize, usize)) {
    let Some(item) = run.plan().items.get(item) else {
        return;
    };
    let line = say::Progress {
        all,
        connection: (&item.connection.name).into(),
        object: object(&item.object).into(),
        over,
    };
    // Where nobody reads, nothing can be said.
    let _ = writeln!(io::stderr(), "{}", words.say(line));
}

/// What is set by Ctrl-C, and by what asks a program to end; pressed again, it ends the program at once.
fn interruption(words: Words) -> Result<Arc<AtomicBool>> {
    let flag = Arc::new(AtomicBool::new(false));
    let set = Arc::clone(&flag);
    let handler = move || {
        if set.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
        // Where nobody reads, nothing can be said.
        let _ = writeln!(io::stderr(), "{}", words.say(say::INTERRUPTING));
    };
    let handled = ctrlc::set_handler(handler);
    handled.map_err(|error| Trouble::system(&io::Error::other(error)))?;
    Ok(flag)
}

/// Waits until connections that are held can be gone on with; if none can, why not.
fn wait(
    run: &mut Run,
    holds: &BTreeMap<String, Hold>,
    waits: &mut BTreeMap<String, u32>,
    is_interrupted: &dyn Fn() -> bool,
) -> Option<Vec<Message>> {
    let (mut stopped, mut later) = (Vec::new(), Vec::new());
    for (id, hold) in holds {
        let connection = id.into();
        match hold {
            Hold::Credentials => stopped.push(say::CredentialsRefused { connection }.into()),
            Hold::Later(Some(seconds)) if *seconds > LONGEST_WAIT_S => {
                let count = *seconds as usize;
                stopped.push(say::WaitTooLong { connection, count }.into());
            }
            Hold::Later(seconds) => {
                let usual = waits.entry(id.clone()).or_insert(FIRST_WAIT_S);
                later.push((id, seconds.unwrap_or(*usual)));
                *usual = usual.saturating_mul(2).min(LONGEST_WAIT_S);
            }
        }
    }
    let soonest = later.iter().map(|(_, seconds)| *seconds).min();
    let Some(soonest) = soonest.filter(|_| !is_interrupted()) else {
        return Some(stopped);
    };
    let until = Instant::now() + Duration::from_secs(soonest.into());
    while Instant::now() < until {
        if is_interrupted() {
            return Some(stopped);
        }
        thread::sleep(LOOK);
    }
    for (id, seconds) in later {
        if seconds <= soonest {
            run.go_on(id);
        }
    }
    None
}

fn send(client: &Client, request: &Request) -> Reply {
    let (project, api) = (client.project_id(), client.connector_api());
    let done = |result: std::result::Result<_, _>| Reply::Done(result.map(|_| ()));
    match request {
        Request::ListNotifications => Reply::Notifications(client.notifications()),
        Request::CreateNotification(wanted) => {
            Reply::Written(client.send(&notifications::create(project, wanted)))
        }
        Request::UpdateNotification(wanted) => {
            Reply::Written(client.send(&notifications::update(project, wanted)))
        }
        Request::DeleteNotification(id) => {
            Reply::Done(client.send(&notifications::delete(project, &[id])))
        }
        Request::DescribeConnector(kind) => {
            Reply::Connector(client.send(&connectors::describe(&api, kind)))
        }
        Request::CreateConnector(wanted) => done(client.send(&connectors::create(&api, wanted))),
        Request::UpdateConnector(wanted) => done(client.send(&connectors::update(&api, wanted))),
        Request::DeleteConnector(kind) => Reply::Done(client.send(&connectors::delete(&api, kind))),
    }
}
