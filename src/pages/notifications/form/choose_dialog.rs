//! What every dialog of the form that chooses from a list has: its title, a
//! search above what scrolls, and what follows from the choice beside the buttons.

use leptos::ev::Event;
use leptos::prelude::*;
use messages::notification_form as words;

use crate::browser::dom;
use crate::components::button::Button;
use crate::components::icon::Icon;
use crate::components::search_box::SearchBox;
use crate::state::language::t;

/// Id of the dialog; only one is open at a time.
const DIALOG: &str = "picker";

/// Id of its search box.
const SEARCH: &str = "picker-search";

/// Id of what scrolls.
const BODY: &str = "picker-body";

/// Opens the dialog that is being rendered now.
pub fn open_soon() {
    dom::open_dialog_soon(DIALOG, SEARCH);
}

/// Closes it. The focus goes back to where it was; only then may the dialog go.
pub fn close() {
    dom::close_dialog(DIALOG);
}

/// The dialog with its title.
#[component]
pub fn ChooseDialog(
    /// Classes of the dialog.
    class: &'static str,
    /// The title.
    title: String,
    /// What the Escape key does.
    on_leave: Callback<()>,
    /// What is below the title.
    children: Children,
) -> impl IntoView {
    let cancel = move |event: Event| {
        event.prevent_default();
        on_leave.run(());
    };
    view! {
        <dialog id=DIALOG class=class aria-labelledby="picker-title" on:cancel=cancel>
            <h2 id="picker-title">{title}</h2>
            {children()}
        </dialog>
    }
}

/// What is shown while there is nothing to choose from yet.
#[component]
pub fn NothingToChoose(
    /// Closes the dialog.
    on_leave: Callback<()>,
    /// Why there is nothing.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="body">{children()}</div>
        <div class="actions">
            <Button label=t(words::CLOSE) on_press=on_leave />
        </div>
    }
}

/// What can be chosen, below its search, and above the buttons. Gets the focus, as it
/// may have come while the dialog was open.
#[component]
pub fn ChooseList(
    /// Name of the search box.
    label: String,
    /// What is searched for.
    search: RwSignal<String>,
    /// How much was found.
    #[prop(into)]
    count: Signal<String>,
    /// How much is chosen.
    #[prop(into)]
    verdict: Signal<String>,
    /// Why that cannot be applied, if it cannot.
    #[prop(into)]
    error: Signal<Option<String>>,
    /// Applies it.
    #[prop(into)]
    on_apply: Callback<()>,
    /// Gives it up.
    on_leave: Callback<()>,
    /// What was found.
    children: Children,
) -> impl IntoView {
    dom::focus_soon(SEARCH);
    let type_ = move |text| {
        search.set(text);
        dom::scroll_to_start(BODY);
    };
    view! {
        <div class="tools" role="search">
            <SearchBox id=SEARCH label text=search on_input=type_ />
            <p class="count" role="status">
                {count}
            </p>
        </div>
        <div class="body" id=BODY>
            {children()}
        </div>
        <ChooseFoot verdict error on_apply on_leave />
    }
}

/// What follows from the choice, and the buttons.
#[component]
fn ChooseFoot(
    verdict: Signal<String>,
    error: Signal<Option<String>>,
    on_apply: Callback<()>,
    on_leave: Callback<()>,
) -> impl IntoView {
    let words = move || match error.get() {
        None => view! { <span>{verdict}</span> }.into_any(),
        Some(why) => view! {
            <span class="note bad">
                <Icon name="alert" />
                {move || {
                    t(words::ChosenBut {
                        chosen: verdict.get().into(),
                        why: (&why).into(),
                    })
                }}
            </span>
        }
        .into_any(),
    };
    let apply = move |_| {
        if error.with_untracked(Option::is_none) {
            on_apply.run(());
        }
    };
    let off = move || error.with(Option::is_some).then_some("true");
    view! {
        <div class="actions">
            <p class="small grow" role="status">
                {words}
            </p>
            <Button label=t(words::CANCEL) on_press=on_leave />
            <button type="button" class="btn primary" aria-disabled=off on:click=apply>
                {t(words::APPLY)}
            </button>
        </div>
    }
}
