//! Bridge to [`crate::components::saving_card`].

use leptos::prelude::*;

use crate::components::saving_card::SavingCard;
use crate::components::validation::Validation;
use crate::view::Node;

/// See [`SavingCard`].
pub fn saving_card(validation: Validation, complete: Signal<bool>) -> Node {
    view! { <SavingCard validation complete /> }
        .into_any()
        .into()
}
