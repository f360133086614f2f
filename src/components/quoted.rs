use leptos::prelude::*;
use messages::Message;

use crate::state::language::t;

/// A sentence. What it quotes of a program stands behind it and says that it is English.
#[component]
pub fn Quoted(
    /// The sentence.
    message: Message,
) -> impl IntoView {
    match message.quoting() {
        Some((sentence, words)) => view! {
            {t(sentence.clone())}
            " "
            <q class="small dim" lang="en" translate="no">
                {words.to_owned()}
            </q>
        }
        .into_any(),
        None => t(message).into_any(),
    }
}
