use leptos::prelude::*;
use messages::{Message, component};

use super::icon::Icon;
use super::rich_text::RichText;
use crate::state::language::{pieces, t};
use crate::state::use_navigation;

/// What is said above the form of a copy whose original is not in the list. The form is
/// that of a new object, and so is the title of the tab.
#[component]
pub fn CopyMissing(
    /// The heading of the form.
    heading: Message,
    /// Why there is nothing to copy.
    why: Message,
) -> impl IntoView {
    use_navigation().stands_instead(t(heading));
    view! {
        <div class="alert info" role="status">
            <h2>
                <Icon name="info" />
                <span>{t(component::ORIGINAL_NOT_FOUND)}</span>
            </h2>
            <p>
                <RichText pieces=pieces(why) />
            </p>
            <p>{t(component::ORIGINAL_NOT_FOUND_NEXT)}</p>
        </div>
    }
}
