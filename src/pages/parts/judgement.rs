//! Bridge to [`crate::components::judgement`].

use domain::matching::{Answer, Event, Judgement};
use domain::notification::Notification;
use leptos::prelude::*;

use crate::components::judgement::{AnswerNote, Stages, stage_results};
use crate::view::Node;

/// See [`AnswerNote`].
pub fn verdict(answer: Answer, words: [&'static str; 3]) -> Node {
    view! { <AnswerNote answer words /> }.into_any().into()
}

/// See [`Stages`].
pub fn stages(notification: &Notification, event: &Event, judgement: &Judgement) -> Node {
    let stages = stage_results(notification, event, judgement);
    view! { <Stages stages /> }.into_any().into()
}
