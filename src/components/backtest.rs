//! What would have been sent: a sentence, a chart over time with its numbers, what it
//! was about most, and a warning where it is too much.

use std::sync::Arc;

use leptos::prelude::*;
use messages::{Message, simulator as say};
use screen::simulation::{difference, messages, noise, span};
use simulator::backtest::Backtest;

use super::chart::{Brush, MessageChart, number};
use super::icon::Icon;
use super::rich_text::RichText;
use crate::reactive::memo;
use crate::state::language::{exact, pieces, t};

/// Whose messages they are.
#[derive(Clone, PartialEq, Eq)]
pub enum Sender {
    /// Those of all notifications.
    All,
    /// Those of the notification of that name.
    One(String),
    /// Those of the notification in the form.
    Form,
}

impl Sender {
    /// What it would have sent, and in which time.
    fn sentence(self, sent: Message, span: Option<Message>) -> Message {
        let sent = sent.into();
        match (self, span.map(Into::into)) {
            (Self::All, Some(span)) => say::AllSent { sent, span }.into(),
            (Self::All, None) => say::AllSentUndated { sent }.into(),
            (Self::One(name), Some(span)) => {
                let name = name.into();
                say::OneSent { name, sent, span }.into()
            }
            (Self::One(name), None) => {
                let name = name.into();
                say::OneSentUndated { name, sent }.into()
            }
            (Self::Form, Some(span)) => say::FormSent { sent, span }.into(),
            (Self::Form, None) => say::FormSentUndated { sent }.into(),
        }
    }
}

/// Everything about a backtest. The chart stays while a part of it is selected.
#[component]
pub fn BacktestSummary(
    /// Whose messages they are.
    #[prop(into)]
    sender: Signal<Sender>,
    /// The backtest.
    #[prop(into)]
    backtest: Signal<Backtest>,
    /// Names of the notifications, by their places.
    #[prop(optional, into)]
    names: Signal<Arc<Vec<String>>>,
    /// Selects a part of the time, where that is possible.
    #[prop(optional)]
    brush: Option<Brush>,
) -> impl IntoView {
    let has_steps = memo(move |_| backtest.with(|backtest| !backtest.steps.is_empty()));
    let sentence = move || {
        backtest.with(|backtest| {
            let within = backtest.span_ms.map(span);
            let sent = messages(backtest.messages);
            let pieces = pieces(sender.get().sentence(sent, within));
            view! {
                <p class="sentence">
                    <RichText pieces />
                </p>
            }
        })
    };
    let notes = move || {
        backtest.with(|backtest| {
            let changed = difference(backtest);
            let warning = noise(backtest, exact);
            view! {
                {changed.map(|message| view! { <Note class="note plain" icon="info" message /> })}
                {warning.map(|message| view! { <Note class="note warn" icon="alert" message /> })}
            }
        })
    };
    let undated = move || {
        let undated = backtest.with(|backtest| backtest.undated);
        (undated > 0).then(|| {
            let words = t(say::UndatedMessages { count: undated });
            view! { <p class="small dim">{words}</p> }
        })
    };
    let tops =
        move || backtest.with(|backtest| (backtest.messages.yes > 0).then(|| top_lists(backtest)));
    view! {
        {sentence}
        {notes}
        <Show when=move || has_steps.get()>
            <MessageChart backtest names brush />
        </Show>
        {undated}
        {tops}
    }
}

/// A line with an icon.
#[component]
fn Note(class: &'static str, icon: &'static str, message: Message) -> impl IntoView {
    view! {
        <p class=class>
            <Icon name=icon />
            <span>{t(message)}</span>
        </p>
    }
}

/// What the messages are about most.
fn top_lists(backtest: &Backtest) -> AnyView {
    let labels = [say::TOP_OPERATIONS, say::TOP_USERS, say::TOP_RESOURCES];
    let lists = labels
        .into_iter()
        .zip(&backtest.most)
        .map(|(label, counts)| {
            let rows = counts
                .iter()
                .map(|(name, count)| {
                    view! {
                        <li>
                            <span class="mono wrap">{name.clone()}</span>
                            <span class="n">{number(*count)}</span>
                        </li>
                    }
                })
                .collect_view();
            view! {
                <section>
                    <h3>{t(label)}</h3>
                    <ol class="tops">{rows}</ol>
                </section>
            }
        })
        .collect_view();
    view! { <div class="thirds">{lists}</div> }.into_any()
}
