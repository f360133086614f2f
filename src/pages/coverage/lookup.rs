//! Who is told when a user does something to a resource? What is not said could be
//! anything.

use domain::cts::RuleField;
use domain::matching::{Answer, Assumptions, Audience, Event, Judgement, Matcher};
use domain::notification::{Detour, Notification};
use domain::sentence;
use leptos::prelude::*;
use messages::{Message, coverage as say, simulator as result};
use screen::collation::sorted;
use screen::route::Route;
use simulator::explain::stage_results;

use super::spots::DetourNote;
use crate::components::icon::Icon;
use crate::components::judgement::{AnswerNote, Stages};
use crate::components::rich_text::RichText;
use crate::reactive::memo;
use crate::state::language::{self, pieces, t};
use crate::state::use_app;

/// What is asked, as it is typed.
#[derive(Clone, Default, PartialEq)]
struct Asked {
    /// Service, resource type, operation, user, resource.
    texts: [String; 5],
}

impl Asked {
    /// What is known about the event.
    fn event(&self) -> Event {
        let known = |text: &String| {
            let text = text.trim();
            (!text.is_empty()).then(|| text.to_owned())
        };
        let [service, resource_type, name, user, resource] = &self.texts;
        let mut event = Event {
            service_type: known(service),
            resource_type: known(resource_type),
            trace_name: known(name),
            user: known(user),
            ..Event::default()
        };
        let fields = RuleField::ALL.iter().zip(&mut event.fields);
        for (field, place) in fields {
            if *field == RuleField::ResourceName {
                *place = known(resource);
            }
        }
        event
    }
}

/// The boxes: label, id, and the list that is offered.
const BOXES: [(Message, &str); 5] = [
    (say::SERVICE, "asked-service"),
    (say::RESOURCE_TYPE, "asked-type"),
    (say::OPERATION, "asked-operation"),
    (say::USER, "asked-user"),
    (say::RESOURCE_NAME, "asked-resource"),
];

/// The card that says who is told about an event.
#[component]
pub fn Lookup() -> impl IntoView {
    let app = use_app();
    let asked = RwSignal::new(Asked::default());
    let each = app.store.each_notification();
    let assumed = memo(move |_| app.assumptions.get());
    // Which notifications can fire at all is proved, which is too much for each key.
    let can_fire: Memo<Vec<usize>> = memo(move |_| {
        let all = each.get().unwrap_or_default();
        let audience = Audience::new(&all, assumed.get());
        (0..all.len()).filter(|at| audience.has(*at)).collect()
    });
    let boxes = (0..)
        .zip(BOXES)
        .map(|(at, (label, id))| view! { <AskedBox asked at label id /> })
        .collect_view();
    let detour = memo(move |_| {
        let [service, ..] = asked.get().texts;
        app.store.surroundings().detour(service.trim())
    });
    let answer = move || {
        let all = each.get().unwrap_or_default();
        let detour = detour.get();
        let told = answer(
            &asked.get(),
            &all,
            &can_fire.get(),
            assumed.get(),
            detour.as_ref(),
        );
        let note = detour.map(|detour| view! { <DetourNote detour /> });
        view! {
            {note}
            {told}
        }
    };
    view! {
        <section class="card pad" aria-labelledby="lookup-title">
            <h2 id="lookup-title">{t(say::LOOKUP_TITLE)}</h2>
            <p class="ink-2">{t(say::LOOKUP_HINT)}</p>
            <div class="boxes">{boxes}</div>
            <Offers asked />
            <div class="stack" role="status">
                {answer}
            </div>
        </section>
    }
}

/// A box for one thing that is known about the event.
#[component]
fn AskedBox(asked: RwSignal<Asked>, at: usize, label: Message, id: &'static str) -> impl IntoView {
    let text = move || asked.with(|asked| asked.texts.get(at).cloned().unwrap_or_default());
    let enter = move |typed: String| {
        asked.update(|asked| {
            if let Some(place) = asked.texts.get_mut(at) {
                *place = typed;
            }
        });
    };
    view! {
        <div>
            <label class="field-label" for=id>
                {t(label)}
            </label>
            <input
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                id=id
                class="input mono"
                list=[id, "-known"].concat()
                prop:value=text
                on:input=move |event| enter(event_target_value(&event))
            />
        </div>
    }
}

/// What the catalogue and the users seen lately offer for the boxes.
#[component]
fn Offers(asked: RwSignal<Asked>) -> impl IntoView {
    let app = use_app();
    let sets = memo(move |_| app.store.catalogue.get());
    let users = memo(move |_| app.store.users.get());
    let chosen = move |at: usize| asked.with(|a| a.texts.get(at).cloned().unwrap_or_default());
    let fits = |chosen: &str, has: &str| chosen.is_empty() || chosen == has;
    let services = move || {
        let all = sets.get().unwrap_or_default();
        options(all.iter().map(|s| s.service_type.clone()).collect())
    };
    let types = move || {
        let (all, service) = (sets.get().unwrap_or_default(), chosen(0));
        let all = all.iter().filter(|set| fits(&service, &set.service_type));
        options(all.map(|set| set.resource_type.clone()).collect())
    };
    let names = move || {
        let (all, service, kind) = (sets.get().unwrap_or_default(), chosen(0), chosen(1));
        let all = all
            .iter()
            .filter(|set| fits(&service, &set.service_type) && fits(&kind, &set.resource_type));
        options(all.flat_map(|set| set.trace_names.clone()).collect())
    };
    let users = move || options(users.get().unwrap_or_default().to_vec());
    view! {
        <datalist id="asked-service-known">{services}</datalist>
        <datalist id="asked-type-known">{types}</datalist>
        <datalist id="asked-operation-known">{names}</datalist>
        <datalist id="asked-user-known">{users}</datalist>
    }
}

/// The values of a list that is offered, in order and each once.
fn options(values: Vec<String>) -> impl IntoView {
    sorted(values.iter().map(String::as_str), language::collate)
        .into_iter()
        .map(|value| view! { <option value=value></option> })
        .collect_view()
}

/// `can_fire` are the places of the notifications that tell anybody anything. Of what
/// comes here perhaps, nobody is told for certain.
fn answer(
    asked: &Asked,
    all: &[Notification],
    can_fire: &[usize],
    assumptions: Assumptions,
    detour: Option<&Detour>,
) -> Option<AnyView> {
    let event = asked.event();
    if event == Event::default() {
        return None;
    }
    let judged = can_fire.iter().filter_map(|at| all.get(*at)).map(|one| {
        let mut judgement = Matcher::new(one, assumptions).judge_known(&event);
        judgement.fires = judgement.fires.min(match detour {
            None => Answer::Yes,
            Some(Detour::Perhaps(_)) => Answer::Uncertain,
            Some(Detour::Elsewhere(_)) => Answer::No,
        });
        (one, judgement)
    });
    let mut told: Vec<_> = judged
        .filter(|(_, judgement)| judgement.fires != Answer::No)
        .collect();
    told.sort_by_key(|(_, judgement)| std::cmp::Reverse(judgement.fires));
    if told.is_empty() {
        let nobody = view! {
            <p class="note warn">
                <Icon name="alert" />
                {t(say::NOTHING_MATCHES)}
            </p>
        };
        return Some(nobody.into_any());
    }
    let told = told
        .into_iter()
        .map(|(one, judgement)| {
            let (notification, event) = (one.clone(), event.clone());
            view! { <Told notification event judgement /> }
        })
        .collect_view();
    Some(told.into_any())
}

/// A notification that tells somebody about the event, or may, and why.
#[component]
fn Told(notification: Notification, event: Event, judgement: Judgement) -> impl IntoView {
    let app = use_app();
    let stages = stage_results(&notification, &event, &judgement);
    let answer = judgement.fires;
    let target = sentence::target(&notification).name;
    let words = pieces(say::Notifies {
        name: (&notification.name).into(),
        target: target.into(),
    });
    view! {
        <details class="raw decision">
            <summary>
                <AnswerNote
                    answer
                    words=[result::NO_MATCH, result::POSSIBLE_MATCH, result::MATCH].map(t)
                />
                " "
                <RichText pieces=words />
            </summary>
            <Stages stages />
            <a href=app
                .nav
                .href(&Route::Notification(notification.id))>{t(say::OPEN_NOTIFICATION)}</a>
        </details>
    }
}
