use crate::reactive::effect;
use crate::state::App;
use crate::state::question::Question;
use leptos::prelude::*;

/// Asks before a form with unsaved changes is left.
pub fn ask_before_leaving(app: App) {
    effect(move |_| {
        let Some(changes) = app.nav.asks_to_drop() else {
            return;
        };
        let title = if changes == 1 {
            "Drop 1 unsaved change?".to_owned()
        } else {
            format!("Drop {changes} unsaved changes?")
        };
        app.asking.set(Some(Question {
            title,
            body: vec![
                "This form has not been saved. If you leave it now, what you \
                 changed is gone."
                    .to_owned(),
            ],
            yes: "Drop and leave".to_owned(),
            no: "Keep editing".to_owned(),
            word: None,
            act: Callback::new(move |()| app.nav.decide(true)),
            decline: Some(Callback::new(move |()| app.nav.decide(false))),
        }));
    });
}
