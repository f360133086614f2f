//! Blind spots: operations nobody is told about, those somebody is only sometimes
//! told about, and targets that are told twice. Operations whose events go elsewhere are
//! none here.

use std::collections::{BTreeMap, BTreeSet};

use domain::cts::Listening;
use domain::matching::{Answer, Audience, Coverage, CoverageLevel};
use domain::notification::{
    Detour, FilterMode, Notification, NotificationForm, OperationRow, OperationSet, Scope,
    ValidationContext,
};
use domain::sentence::topic_name;
use leptos::prelude::*;
use messages::{Arg, Message, coverage as say, notifications};
use screen::action_kind::{ActionKind, is_identity};
use screen::collation::order;
use screen::route::Route;
use simulator::message::{WorkerReply, WorkerRequest};
use wire::explain::Subject;

use super::hearing::{Hearing, HearingChoice};
use super::heat::{HeatTable, heat_map, kind_label};
use crate::browser::dom;
use crate::components::button::Button;
use crate::components::icon::Icon;
use crate::components::judgement::AnswerNote;
use crate::components::loading::{LoadFailure, Skeleton};
use crate::components::search_box::SearchBox;
use crate::components::segments::Segments;
use crate::reactive::{effect, memo};
use crate::state::language::{self, t};
use crate::state::use_app;

/// Id of the heading of the list, while it is of one cell.
pub const PICKED: &str = "spots-picked";

/// An operation with who is told about it, and how often it was seen.
#[derive(Clone, PartialEq)]
pub struct Spot {
    /// Service, resource type and name.
    pub operation: [String; 3],
    /// Who is told about it.
    pub coverage: Coverage,
    /// How many events of it there were.
    pub seen: usize,
}

/// A service and a kind of action, whose operations are listed.
#[derive(Clone, PartialEq, Eq)]
pub struct Picked {
    /// Acronym of the service.
    pub service: String,
    /// The kind.
    pub kind: ActionKind,
}

impl Picked {
    fn has(&self, spot: &Spot) -> bool {
        let [service, ..] = &spot.operation;
        *service == self.service && spot.kind() == self.kind
    }
}

impl Spot {
    fn kind(&self) -> ActionKind {
        let [service, resource, name] = &self.operation;
        ActionKind::of([service, resource, name])
    }

    /// Its service and resource type.
    fn group(&self) -> [&str; 2] {
        let [service, resource, _] = &self.operation;
        [service, resource]
    }

    fn is(&self, show: &str, notifications: &[Notification]) -> bool {
        match show {
            "nobody" => self.coverage.told == CoverageLevel::Never,
            "unknown" => self.coverage.told == CoverageLevel::Unknown,
            "sometimes" => self.coverage.told == CoverageLevel::Sometimes,
            "twice" => !self.coverage.told_twice(notifications).is_empty(),
            _ => true,
        }
    }
}

/// What can be shown, with its label.
const SHOWN: [(&str, Message); 5] = [
    ("nobody", say::SHOW_GAPS),
    ("unknown", say::SHOW_UNKNOWN),
    ("sometimes", say::SHOW_PARTIAL),
    ("twice", say::SHOW_DUPLICATES),
    ("all", say::SHOW_ALL),
];

/// The card that says what nobody is told about.
#[component]
pub fn BlindSpots() -> impl IntoView {
    let app = use_app();
    let overview = app
        .simulation
        .answer(Signal::stored(Some(WorkerRequest::Overview)));
    let each = app.store.each_notification();
    let hearing = Hearing::new(app);
    let operations = memo(move |_| {
        let seen = overview.get();
        let seen = match seen.as_deref() {
            Some(WorkerReply::Overview(overview)) => overview
                .operations
                .iter()
                .map(|seen| (seen.operation.clone(), seen.events))
                .collect(),
            _ => BTreeMap::new(),
        };
        Some(all_operations(&app.store.catalogue.get()?, seen))
    });
    let detours = memo(move |_| {
        let here = app.store.surroundings();
        operations.with(|all| all.as_ref().map(|all| detours(all, &here)))
    });
    let spots = memo(move |_| {
        let (notifications, detours) = (each.get()?, detours.get()?);
        let audience = Audience::new(&notifications, app.assumptions.get()).heard(|at| {
            let notification = notifications.get(at);
            notification.map_or(Listening::Unknown, |it| hearing.of(it))
        });
        let covered = |[service, resource, name]: &[String; 3]| {
            let here = || audience.of([service, resource, name]);
            match detours.get(service) {
                None => Some(here()),
                Some(Detour::Perhaps(_)) => Some(here().perhaps()),
                Some(Detour::Elsewhere(_)) => None,
            }
        };
        operations.with(|all| Some(all_spots(all.as_ref()?, covered)))
    });
    let map = memo(move |_| spots.with(|spots| heat_map(spots.as_deref().unwrap_or_default())));
    let has_map = memo(move |_| map.with(|map| !map.rows.is_empty()));
    let show = RwSignal::new("nobody");
    let search = RwSignal::new(String::new());
    let picked = RwSignal::new(None::<Picked>);
    // A cell is about all of its operations, whoever is told about them.
    effect(move |_| {
        if picked.with(Option::is_some) {
            show.set("all");
        }
    });
    let content = move || match spots.get() {
        Some(spots) => {
            let all = each.get().unwrap_or_default();
            listed(
                &all,
                &spots,
                show.get(),
                &search.get(),
                picked.get().as_ref(),
            )
        }
        None => view! { <Skeleton /> }.into_any(),
    };
    let error = app.store.catalogue.error_signal();
    let retry = move || app.store.load_suggestions();
    view! {
        <section class="card pad" aria-labelledby="spots-title">
            <h2 id="spots-title">{t(say::GAPS_TITLE)}</h2>
            <LoadFailure error subject=Subject::ListOperations on_retry=retry />
            <HearingChoice hearing />
            {move || {
                detours
                    .get()
                    .unwrap_or_default()
                    .into_values()
                    .map(|detour| view! { <DetourNote detour /> })
                    .collect_view()
            }}
            <Show when=move || has_map.get()>
                <HeatTable map picked />
            </Show>
            <SeenHint />
            <div class="tools" role="search">
                <SearchBox
                    id="spots-search"
                    label=t(say::SEARCH_OPERATIONS)
                    tip=t(say::SEARCH_TIP)
                    text=search
                    on_input=move |text| search.set(text)
                />
                <Segments
                    name="spots-show"
                    legend=t(say::OPERATIONS_SHOWN)
                    choices=SHOWN.map(|(value, label)| (value, t(label))).to_vec()
                    chosen=show
                    on_choose=move |choice| show.set(choice)
                />
            </div>
            <PickedChip picked />
            {content}
        </section>
    }
}

/// That events of a service go elsewhere, or may.
#[component]
pub fn DetourNote(detour: Detour) -> impl IntoView {
    view! {
        <p class="note">
            <Icon name="info" />
            {t(detour.message().clone())}
        </p>
    }
}

/// The cell whose operations are listed, and the way back to all of them. Its name heads the
/// list, which is far below the map.
#[component]
fn PickedChip(picked: RwSignal<Option<Picked>>) -> impl IntoView {
    move || {
        let Picked { service, kind } = picked.get()?;
        let cell: Message = say::Cell {
            service: service.into(),
            kind: kind_label(kind).into(),
        }
        .into();
        let label = t(say::ShowAllAgain {
            cell: cell.clone().into(),
        });
        Some(view! {
            <div class="tools">
                <div class="chip">
                    <h3 id=PICKED tabindex="-1">
                        {t(cell)}
                    </h3>
                    <button
                        type="button"
                        aria-label=label
                        on:click=move |_| {
                            picked.set(None);
                            dom::focus("spots-search");
                        }
                    >
                        <Icon name="x" />
                    </button>
                </div>
            </div>
        })
    }
}

/// How the events come in that say what is really done.
#[component]
fn SeenHint() -> impl IntoView {
    let app = use_app();
    let has_events = memo(move |_| app.simulation.has_events());
    let words = move || {
        if has_events.get() {
            t(say::SEEN_FIRST)
        } else {
            t(say::LOAD_EVENTS)
        }
    };
    view! {
        <p class="ink-2">
            {words} " " <Show when=move || !has_events.get()>
                <a href=app
                    .nav
                    .href(&Route::Simulator { within: None })>{t(say::OPEN_SIMULATOR)}</a>
            </Show>
        </p>
    }
}

/// Operations, each with how many events of it there were.
type Operations = BTreeMap<[String; 3], usize>;

/// Every operation of the catalogue, and those that were seen but are not in it.
fn all_operations(catalogue: &[OperationSet], seen: Operations) -> Operations {
    let mut all = seen;
    for set in catalogue {
        for name in &set.trace_names {
            let operation = [
                set.service_type.clone(),
                set.resource_type.clone(),
                name.clone(),
            ];
            all.entry(operation).or_default();
        }
    }
    all
}

/// The services whose events do not come here, or perhaps not.
fn detours(operations: &Operations, here: &ValidationContext) -> BTreeMap<String, Detour> {
    let services = operations.keys().map(|[service, ..]| service);
    let services: BTreeSet<&String> = services.collect();
    let detours = services.into_iter().filter_map(|service| {
        let detour = here.detour(service)?;
        Some((service.clone(), detour))
    });
    detours.collect()
}

/// Those whose events come here, as far as it is known, in the order of the language.
fn all_spots(
    operations: &Operations,
    covered: impl Fn(&[String; 3]) -> Option<Coverage>,
) -> Vec<Spot> {
    let all: Vec<_> = operations.iter().collect();
    let columns = [0, 1, 2].map(|part| {
        let texts = all.iter().map(|(operation, _)| operation.get(part));
        texts.map(|text| text.map_or("", String::as_str)).collect()
    });
    let order = order(&columns, language::collate);
    let all = order.iter().filter_map(|at| all.get(*at));
    let spots = all.filter_map(|&(operation, seen)| {
        Some(Spot {
            coverage: covered(operation)?,
            operation: operation.clone(),
            seen: *seen,
        })
    });
    spots.collect()
}

/// The operations that are to be shown, by service and resource type.
fn listed(
    notifications: &[Notification],
    spots: &[Spot],
    show: &'static str,
    search: &str,
    picked: Option<&Picked>,
) -> AnyView {
    let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
    let has = |spot: &&Spot| {
        let text = spot.operation.join(" ").to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    let chosen: Vec<&Spot> = spots
        .iter()
        .filter(|spot| spot.is(show, notifications))
        .filter(has)
        .filter(|spot| picked.is_none_or(|picked| picked.has(spot)))
        .collect();
    let groups = chosen.chunk_by(|a, b| a.group() == b.group());
    let groups = groups.filter_map(|spots| Some((spots.first()?.group(), spots.to_vec())));
    let mut groups: Vec<([&str; 2], Vec<&Spot>)> = groups.collect();
    let seen_in = |spots: &[&Spot]| spots.iter().map(|spot| spot.seen).sum::<usize>();
    // What was seen comes first, then identities and what is risky.
    groups.sort_by_key(|([service, _], spots)| {
        let kind = spots.iter().map(|spot| spot.kind()).min();
        let seen = std::cmp::Reverse(seen_in(spots));
        (seen, !is_identity(service), kind)
    });
    let listed = t(say::Listed {
        count: chosen.len(),
        total: spots.len(),
    });
    let open = groups.len() == 1 || !words.is_empty() || picked.is_some();
    let found = !groups.is_empty();
    let groups = groups
        .into_iter()
        .map(|([service, resource], mut spots)| {
            spots.sort_by_key(|spot| (std::cmp::Reverse(spot.seen), spot.kind()));
            let rows: Vec<_> = spots
                .iter()
                .map(|spot| SpotRow::of(spot, notifications))
                .collect();
            let (service, resource) = (service.to_owned(), resource.to_owned());
            view! { <SpotGroup service resource rows open /> }
        })
        .collect_view();
    view! {
        <p class="small dim" role="status">
            {listed}
        </p>
        {if found {
            view! { <div class="spots">{groups}</div> }.into_any()
        } else {
            view! { <NoSpots title=no_spots(show, &words) /> }.into_any()
        }}
    }
    .into_any()
}

/// What is said in place of an empty list.
fn no_spots(show: &str, words: &[String]) -> Message {
    match show {
        _ if !words.is_empty() => say::NO_WORDS,
        "nobody" => say::NO_GAPS,
        "unknown" => say::NO_UNKNOWN,
        "sometimes" => say::NO_PARTIAL,
        "twice" => say::NO_DUPLICATES,
        _ => say::NO_OPERATIONS,
    }
}

#[component]
fn NoSpots(title: Message) -> impl IntoView {
    view! {
        <div class="empty">
            <Icon name="check" />
            <h3>{t(title)}</h3>
        </div>
    }
}

/// What is said of one operation.
struct SpotRow {
    name: String,
    told: CoverageLevel,
    seen: usize,
    /// Names of the notifications that tell somebody about it.
    by: Vec<String>,
    /// Names of those of them of which it is not known whether anybody listens.
    listening_unknown: Vec<String>,
    /// Names of others, which nobody listens to.
    unheard: Vec<String>,
    /// Names of others, whose topic does not exist.
    without_topic: Vec<String>,
    /// The targets that are told more than once.
    twice: Vec<String>,
}

impl SpotRow {
    fn of(spot: &Spot, notifications: &[Notification]) -> Self {
        let [_, _, name] = &spot.operation;
        let named = |places: &[usize]| -> Vec<String> {
            let named = places.iter().filter_map(|at| notifications.get(*at));
            named.map(|one| one.name.clone()).collect()
        };
        let twice = spot.coverage.told_twice(notifications).into_iter();
        let twice = twice.map(topic_name);
        Self {
            name: name.clone(),
            told: spot.coverage.told,
            seen: spot.seen,
            by: named(&spot.coverage.by),
            listening_unknown: named(&spot.coverage.listening_unknown),
            unheard: named(&spot.coverage.unheard),
            without_topic: named(&spot.coverage.without_topic),
            twice: twice.collect(),
        }
    }
}

/// The operations of one resource type.
#[component]
fn SpotGroup(service: String, resource: String, rows: Vec<SpotRow>, open: bool) -> impl IntoView {
    let seen: usize = rows.iter().map(|row| row.seen).sum();
    let badge = (seen > 0)
        .then(|| view! { <span class="badge">{t(say::CountEvents { count: seen })}</span> });
    let untold: Vec<String> = rows
        .iter()
        .filter(|row| row.told == CoverageLevel::Never)
        .map(|row| row.name.clone())
        .collect();
    let label = if resource.is_empty() {
        service.clone()
    } else {
        t(say::Group {
            service: (&service).into(),
            resource: (&resource).into(),
        })
    };
    let tell = (!untold.is_empty()).then(|| {
        let operations = OperationRow {
            service_type: service,
            resource_type: resource,
            trace_names: untold,
            pending: String::new(),
        };
        view! { <TellSomebody operations /> }
    });
    let count = t(say::CountOperations { count: rows.len() });
    let rows = rows
        .into_iter()
        .map(|row| view! { <SpotItem row /> })
        .collect_view();
    view! {
        <details class="raw" open=open>
            <summary>
                <b>{label}</b>
                " "
                {count}
                " "
                {badge}
            </summary>
            <ul class="spot-list">{rows}</ul>
            {tell}
        </details>
    }
}

/// One operation: who is told about it, and how often it was seen.
#[component]
fn SpotItem(row: SpotRow) -> impl IntoView {
    let (answer, level) = match row.told {
        CoverageLevel::Never => (Answer::No, say::NOT_COVERED),
        CoverageLevel::Unknown => (Answer::Uncertain, say::UNKNOWN),
        CoverageLevel::Sometimes => (Answer::Uncertain, say::PARTIALLY_COVERED),
        CoverageLevel::Always => (Answer::Yes, say::COVERED),
    };
    let words = [say::NOT_COVERED, level, say::COVERED].map(t);
    let note = |words: String| {
        (!words.is_empty()).then(|| view! { <span class="small dim wrap">{words}</span> })
    };
    let twice = if row.twice.is_empty() {
        String::new()
    } else {
        let targets = Arg::list(&row.twice);
        t(say::DuplicatesTo { targets })
    };
    let about = |names: &[String], words: fn(Vec<Arg>) -> Message| {
        if names.is_empty() {
            String::new()
        } else {
            t(words(Arg::list(names)))
        }
    };
    let by = about(&row.by, |names| notifications::Names { names }.into());
    let open = about(&row.listening_unknown, |names| {
        say::ListeningUnknown { names }.into()
    });
    let without_topic = about(&row.without_topic, |names| {
        say::WithoutTopic { names }.into()
    });
    let unheard = about(&row.unheard, |names| say::Unheard { names }.into());
    let seen = (row.seen > 0).then(|| {
        view! {
            <span class="small dim">
                {t(say::CountEvents {
                    count: row.seen,
                })}
            </span>
        }
    });
    view! {
        <li>
            <code>{row.name}</code>
            <AnswerNote answer words />
            {seen}
            {note(by)}
            {note(open)}
            {note(without_topic)}
            {note(unheard)}
            {note(twice)}
        </li>
    }
}

/// Opens the form of a new notification about operations.
#[component]
fn TellSomebody(operations: OperationRow) -> impl IntoView {
    let app = use_app();
    let press = move || {
        let form = NotificationForm {
            scope: Scope::Customized,
            operations: vec![operations.clone()],
            enabled: Some(true),
            filter_mode: FilterMode::None,
            ..NotificationForm::default()
        };
        app.store.proposed.set_value(Some((None, form)));
        app.nav.go(Route::NotificationNew { copy_of: None });
    };
    view! { <Button class="btn slim" icon="plus" label=t(say::CREATE_NOTIFICATION) on_press=press /> }
}
