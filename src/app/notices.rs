//! What is said around every page.

use leptos::prelude::*;
use messages::{Message, shell};

use crate::browser::dom;
use crate::components::button::Button;
use crate::components::icon::Icon;
use crate::components::rich_text::RichText;
use crate::reactive::memo;
use crate::state::flashes::{Flash, Tone};
use crate::state::language::{pieces, t};
use crate::state::{use_app, use_flashes, use_session};

/// What nobody may overlook, whatever the size of the window: that this is only practice,
/// and that nothing can be changed.
#[component]
pub fn Marks() -> impl IntoView {
    let session = use_session();
    let marks = memo(move |_| {
        let sandbox = session.connection().is_sandbox();
        (sandbox, session.read_only().is_some())
    });
    move || {
        let (sandbox, read_only) = marks.get();
        (sandbox || read_only).then(|| {
            view! {
                <section class="marks" aria-label=t(shell::ABOUT_THIS_CONNECTION)>
                    {sandbox.then(|| view! { <span class="badge">{t(shell::SAMPLE_DATA)}</span> })}
                    {read_only.then(|| view! { <span class="badge">{t(shell::READ_ONLY)}</span> })}
                </section>
            }
        })
    }
}

/// What everybody should know at the moment: no network, a slow service.
#[component]
pub fn Conditions() -> impl IntoView {
    let app = use_app();
    let offline = move || {
        (!app.online.get()).then(|| view! { <Condition icon="alert" words=shell::OFFLINE /> })
    };
    let waits = move || {
        let words = app.session.waits();
        words.map(|words| view! { <Condition icon="info" words /> })
    };
    view! { <div role="status">{offline} {waits}</div> }
}

#[component]
fn Condition(icon: &'static str, words: Message) -> impl IntoView {
    view! {
        <p class="condition">
            <Icon name=icon />
            {t(words)}
        </p>
    }
}

/// What was done, newest first, until it is dismissed.
#[component]
pub fn Messages() -> impl IntoView {
    let flashes = use_flashes();
    view! {
        <section class="flashes" aria-label=t(shell::MESSAGES)>
            <For
                each=move || flashes.list()
                key=|flash| flash.number
                children=|flash| view! { <Message flash /> }
            />
        </section>
    }
}

/// A message, with what can be done about it.
#[component]
fn Message(flash: Flash) -> impl IntoView {
    let flashes = use_flashes();
    let (class, icon, role) = match flash.tone {
        Tone::Success => ("flash success", "check", "status"),
        Tone::Failure => ("flash failure", "alert", "alert"),
    };
    let dismiss = move || {
        flashes.dismiss(flash.number);
        dom::focus("main");
    };
    let words_id = format!("flash-{}", flash.number);
    let action = flash.action.map(|(label, act)| {
        let press = move || {
            dismiss();
            act.run(());
        };
        // Of several, each “Undo” says to a screen reader what it takes back.
        view! {
            <Button
                class="btn slim"
                label=t(label)
                on_press=press
                attr:aria-describedby=words_id.clone()
            />
        }
    });
    view! {
        <div class=class>
            <Icon name=icon />
            <p role=role id=words_id>
                <RichText pieces=pieces(flash.words) />
            </p>
            {action}
            <Button class="btn quiet slim" label=t(shell::DISMISS) on_press=dismiss />
        </div>
    }
}
