//! The command palette and the list of shortcuts, in a file of their own.

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Message, page, shell};
use screen::choice::{Choice, Group, narrow};
use screen::list_query::ListQuery;
use screen::route::{Exports, Route, WorkspaceView};

use super::shortcuts::{self, OpenPanel, Panel};
use crate::browser::{clock, dom};
use crate::components::button::Button;
use crate::components::choice_list::{ChoiceList, Mark, choice_id, count, marked, step};
use crate::pages::connections;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::{App, use_app};

/// Id of the dialog.
const DIALOG: &str = "palette";

/// Id of the box.
const BOX: &str = "palette-box";

/// Id of the list.
const LIST: &str = "palette-list";

/// How many choices of a group are shown: more are found by typing more.
const MOST: usize = 8;

/// What is open of the two, if anything.
#[component]
pub fn Palette(
    /// Which one it is.
    panel: OpenPanel,
) -> impl IntoView {
    let open = memo(move |_| panel.get());
    move || {
        open.get().map(|open| match open {
            Panel::Commands => view! { <Commands panel /> }.into_any(),
            Panel::Shortcuts => view! { <Shortcuts panel /> }.into_any(),
        })
    }
}

/// A dialog was closed. The browser says so a moment later, when the other one may be open
/// already.
fn closed(panel: OpenPanel, which: Panel) {
    if panel.get_untracked() == Some(which) {
        panel.set(None);
    }
}

/// What a choice does.
#[derive(Clone)]
enum Command {
    Open(Route),
    /// Presses the button or link beside the title of the page with that number.
    Press(usize),
    /// Uses the connection of that id.
    Use(String),
    Shortcuts,
}

/// Commands under a title: what each does, what it is called, and what is said beside it.
type Section = (Message, Vec<(Command, String, String)>);

/// Everything that can be chosen. The things of lists only where something is typed.
fn sections(app: App, typed: bool) -> Vec<Section> {
    let labels = dom::page_action_labels();
    let pages = [
        Route::Notifications(ListQuery::default()),
        Route::Connectors(ListQuery::default()),
        Route::Assistant { connector: None },
        Route::Simulator { within: None },
        Route::Coverage,
        Route::Export(Exports::Listed(ListQuery::default())),
        Route::Connections,
        Route::Check,
        Route::Sandbox,
        Route::NotificationNew { copy_of: None },
        Route::ConnectorNew { copy_of: None },
    ];
    let views = WorkspaceView::ALL.map(|view| Route::Workspace {
        view,
        query: String::new(),
    });
    let pages = pages.into_iter().chain(views).map(|route| {
        let title = t(route.title());
        (Command::Open(route), title, String::new())
    });
    // What the page itself offers stands there only.
    let pages = pages.filter(|(_, title, _)| !labels.iter().any(|label| label.trim() == title));
    let mut pages: Vec<_> = pages.collect();
    let actions = labels.iter().enumerate();
    let actions = actions.map(|(at, label)| (Command::Press(at), label.clone(), String::new()));
    let actions: Vec<_> = actions.collect();
    pages.push((Command::Shortcuts, t(shell::SHORTCUTS), String::new()));
    let used = app.session.connection_now();
    let others = untrack(|| app.session.all()).into_iter();
    let others = others.filter(|connection| connection.id != used.id);
    let switches = others.map(|connection| {
        let label = t(shell::PaletteSwitch {
            connection: connection.name().into(),
        });
        (Command::Use(connection.id), label, String::new())
    });
    let mut sections = vec![
        (shell::PALETTE_ON_THIS_PAGE, actions),
        (shell::PALETTE_PAGES, pages),
        (page::CONNECTIONS, switches.collect()),
    ];
    if typed {
        sections.push((page::NOTIFICATIONS, notifications(app)));
        sections.push((page::CONNECTORS, connectors(app)));
    }
    sections
}

fn notifications(app: App) -> Vec<(Command, String, String)> {
    let list = app.store.notifications.peek();
    let all = list.iter().flat_map(|list| list.iter());
    all.map(|notification| {
        let open = Command::Open(Route::Notification(notification.id.clone()));
        (open, notification.name.clone(), String::new())
    })
    .collect()
}

fn connectors(app: App) -> Vec<(Command, String, String)> {
    let list = app.store.connectors.peek();
    let all = list.iter().flat_map(|list| list.iter());
    all.map(|connector| {
        let kind = connector.notification_type.clone();
        let topic = connector.topic_arn.clone();
        (Command::Open(Route::Connector(kind.clone())), kind, topic)
    })
    .collect()
}

/// What can be chosen, with numbers as values.
struct Offer {
    commands: Vec<Command>,
    groups: Vec<Group>,
}

fn offer(app: App, typed: bool) -> Offer {
    let mut commands = Vec::new();
    let mut groups = Vec::new();
    for (title, lines) in sections(app, typed) {
        let mut choices = Vec::new();
        for (command, label, note) in lines {
            choices.push(Choice {
                value: commands.len().to_string(),
                label,
                note,
            });
            commands.push(command);
        }
        groups.push(Group {
            title: t(title),
            choices,
        });
    }
    Offer { commands, groups }
}

/// The palette: a box and the commands that fit what is typed into it.
#[component]
fn Commands(panel: OpenPanel) -> impl IntoView {
    let app = use_app();
    let (typed, mark) = (RwSignal::new(String::new()), Mark::new(Some(0)));
    // What is on the page stays what it is while the dialog is open.
    let (few, all) = (Arc::new(offer(app, false)), Arc::new(offer(app, true)));
    let shown = all.groups.clone();
    let few = few.groups.clone();
    let groups = memo(move |_| {
        typed.with(|typed| match typed.trim() {
            "" => few
                .iter()
                .filter(|g| !g.choices.is_empty())
                .cloned()
                .collect(),
            typed => narrow(shown.clone(), typed, MOST),
        })
    });
    let choose = Callback::new(move |value: String| {
        let command = value.parse::<usize>().ok();
        let command = command.and_then(|at| all.commands.get(at).cloned());
        dom::close_dialog(DIALOG);
        panel.set(None);
        if let Some(command) = command {
            run(app, panel, command);
        }
    });
    let keydown = move |event: KeyboardEvent| {
        if event.is_composing() {
            return;
        }
        let many = groups.with_untracked(|groups| count(groups));
        if event.key() == "Enter" {
            event.prevent_default();
            let value = groups.with_untracked(|groups| marked(groups, mark.get_untracked()));
            value.into_iter().for_each(|value| choose.run(value));
        } else if step(&event.key(), LIST, many, mark) {
            event.prevent_default();
        }
    };
    let search = move |text: String| {
        typed.set(text);
        mark.set(Some(0));
        dom::scroll_to_start(LIST);
    };
    let words = move || {
        let count = groups.with(|groups| count(groups));
        t(shell::PaletteResults { count })
    };
    let active = move || {
        let is_there = groups.with(|groups| mark.get().is_some_and(|at| at < count(groups)));
        mark.get()
            .filter(|_| is_there)
            .map(|at| choice_id(LIST, at))
    };
    dom::open_dialog_soon(DIALOG, BOX);
    view! {
        <dialog
            id=DIALOG
            class="palette"
            aria-label=t(shell::PALETTE)
            closedby="any"
            on:close=move |_| closed(panel, Panel::Commands)
        >
            <input
                id=BOX
                class="input"
                role="combobox"
                aria-label=t(shell::PALETTE_SEARCH)
                placeholder=t(shell::PALETTE_SEARCH)
                aria-autocomplete="list"
                aria-expanded="true"
                aria-controls=LIST
                aria-activedescendant=active
                autocomplete="off"
                spellcheck="false"
                prop:value=typed
                on:input=move |event| search(event_target_value(&event))
                on:keydown=keydown
            />
            <ChoiceList id=LIST label=t(shell::PALETTE_COMMANDS) groups mark on_choose=choose />
            <p class="palette-foot">
                <span role="status">{words}</span>
                <span aria-hidden="true">
                    // A key and what it does are in one line.
                    <span class="nowrap">
                        <kbd>"↑"</kbd>
                        <kbd>"↓"</kbd>
                        " "
                        {t(shell::KEY_SELECT)}
                    </span>
                    " "
                    <span class="nowrap">
                        <kbd>"Enter"</kbd>
                        " "
                        {t(shell::KEY_OPEN)}
                    </span>
                    " "
                    <span class="nowrap">
                        <kbd>"Esc"</kbd>
                        " "
                        {t(shell::KEY_CLOSE)}
                    </span>
                </span>
            </p>
        </dialog>
    }
}

fn run(app: App, panel: OpenPanel, command: Command) {
    match command {
        Command::Open(route) => app.nav.go(route),
        Command::Press(at) => dom::press_page_action(at),
        Command::Use(id) => connections::switch_to(app, &id),
        // Once this dialog is gone: its closing is told to whatever takes its place.
        Command::Shortcuts => spawn_local(async move {
            clock::turn().await;
            panel.set(Some(Panel::Shortcuts));
        }),
    }
}

/// The list of shortcuts, and whether they are on.
#[component]
fn Shortcuts(panel: OpenPanel) -> impl IntoView {
    const ID: &str = "shortcuts";
    let on = RwSignal::new(shortcuts::are_on());
    let close = move || {
        dom::close_dialog(ID);
        panel.set(None);
    };
    let change = move |event| {
        let is_on = event_target_checked(&event);
        shortcuts::switch(is_on);
        on.set(is_on);
    };
    let keys = [
        (shortcuts::palette_key(), shell::SHORTCUT_PALETTE),
        ("/".to_owned(), shell::SHORTCUT_SEARCH),
        ("n".to_owned(), shell::SHORTCUT_NEW),
        ("e".to_owned(), shell::SHORTCUT_EDIT),
        ("?".to_owned(), shell::SHORTCUT_LIST),
    ];
    let lines = keys.into_iter().map(|(key, words)| {
        view! {
            <dt>
                <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
        }
    });
    dom::open_dialog_soon(ID, "shortcuts-close");
    view! {
        <dialog
            id=ID
            aria-labelledby="shortcuts-title"
            closedby="any"
            on:close=move |_| closed(panel, Panel::Shortcuts)
        >
            <h2 id="shortcuts-title">{t(shell::SHORTCUTS)}</h2>
            <div class="body">
                <dl class="facts keys">{lines.collect_view()}</dl>
                <label class="choice">
                    <input type="checkbox" prop:checked=on on:change=change />
                    <span>{t(shell::SHORTCUTS_ENABLE)}</span>
                    <small>{t(shell::SHORTCUTS_HINT)}</small>
                </label>
            </div>
            <div class="actions">
                <Button attr:id="shortcuts-close" label=t(shell::CLOSE) on_press=close />
            </div>
        </dialog>
    }
}
