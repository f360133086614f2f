use crate::reactive::effect;
use crate::state::App;
use crate::state::language::t;
use crate::state::navigation::LeaveWords;
use crate::state::question::Question;
use leptos::prelude::*;
use messages::shell;

/// Asks before a form with unsaved changes is left.
pub fn ask_before_leaving(app: App) {
    effect(move |_| {
        let Some((count, words)) = app.nav.asks_to_drop() else {
            return;
        };
        let words = words.unwrap_or_else(|| LeaveWords {
            title: t(shell::DiscardChanges { count }),
            body: t(shell::DISCARD_CHANGES_WHY),
            yes: t(shell::DISCARD_AND_LEAVE),
            no: t(shell::KEEP_EDITING),
        });
        app.asking.set(Some(Question {
            title: words.title,
            body: vec![words.body],
            yes: words.yes,
            no: words.no,
            word: None,
            act: Callback::new(move |()| app.nav.decide(true)),
            decline: Some(Callback::new(move |()| app.nav.decide(false))),
        }));
    });
}
