//! The side of the shell: where one can go, and through which connection.

use leptos::prelude::*;
use messages::{page, shell};
use screen::list_query::ListQuery;
use screen::route::{Route, Section, WorkspaceView};

use super::connection::ConnectionChoice;
use super::language::LanguageChoice;
use super::shortcuts::{OpenPanel, PaletteButton};
use crate::browser::dom;
use crate::browser::theme::Theme;
use crate::components::icon::Icon;
use crate::components::segments::Segments;
use crate::reactive::{effect, memo};
use crate::state::language::t;
use crate::state::{use_navigation, use_store};

/// Name, connection, sections and theme.
#[component]
pub fn Side(
    /// Which panel of the keyboard is open.
    panel: OpenPanel,
) -> impl IntoView {
    let nav = use_navigation();
    let home = nav.href(&Route::Notifications(ListQuery::default()));
    view! {
        <div class="side-in">
            <a class="brand" href=home>
                <Icon name="bell" />
                {t(page::PRODUCT)}
            </a>
            <ConnectionChoice />
            <PaletteButton panel />
            <Sections />
            <div class="side-foot">
                <LanguageChoice />
                <ThemeChoice />
            </div>
        </div>
    }
}

/// The sections of the console.
#[component]
fn Sections() -> impl IntoView {
    let store = use_store();
    let connectors = memo(move |_| store.connectors.get().map(|list| list.len()));
    let notifications = memo(move |_| store.notifications.get().map(|list| list.len()));
    // The entries become wider with their counts.
    effect(move |_| {
        connectors.track();
        notifications.track();
        dom::show_current_entry_soon();
    });
    view! {
        <nav class="nav" aria-label=t(shell::MAIN_NAVIGATION)>
            <SectionLink
                section=Section::Connectors
                route=Route::Connectors(ListQuery::default())
                icon="plug"
                count=connectors
            />
            <SectionLink
                section=Section::Assistant
                route=Route::Assistant {
                    connector: None,
                }
                icon="document"
            />
            <SectionLink
                section=Section::Notifications
                route=Route::Notifications(ListQuery::default())
                icon="bell"
                count=notifications
            />
            <SectionLink
                section=Section::Simulator
                route=Route::Simulator { within: None }
                icon="play"
            />
            <SectionLink section=Section::Coverage route=Route::Coverage icon="shield" />
            <SectionLink
                section=Section::Workspace
                route=Route::Workspace {
                    view: WorkspaceView::Overview,
                    query: String::new(),
                }
                icon="grid"
            />
            <h2>{t(shell::SETTINGS)}</h2>
            <SectionLink section=Section::Connections route=Route::Connections icon="link" />
            <SectionLink section=Section::Sandbox route=Route::Sandbox icon="box" />
        </nav>
    }
}

/// A link to a section, with how many things are in it where that is known.
#[component]
fn SectionLink(
    section: Section,
    route: Route,
    icon: &'static str,
    #[prop(optional, into)] count: MaybeProp<usize>,
) -> impl IntoView {
    let nav = use_navigation();
    let current = move || {
        nav.with(|route| route.section() == Some(section))
            .then_some("page")
    };
    let count = move || {
        count.get().map(|count| {
            view! {
                <span class="n">
                    <span class="unseen">", "</span>
                    {count}
                </span>
            }
        })
    };
    view! {
        <a href=nav.href(&route) aria-current=current>
            <Icon name=icon />
            {t(route.title())}
            {count}
        </a>
    }
}

/// Light, dark, or as the system has it.
#[component]
fn ThemeChoice() -> impl IntoView {
    let chosen = RwSignal::new(Theme::kept());
    let choices = Theme::ALL.map(|theme| (theme.word(), t(theme.label())));
    let choose = move |word: &'static str| {
        if let Some(theme) = Theme::ALL.into_iter().find(|t| t.word() == word) {
            theme.apply();
            chosen.set(theme);
        }
    };
    view! {
        <Segments
            name="theme"
            legend=t(shell::THEME)
            choices=choices.to_vec()
            chosen=Signal::derive(move || chosen.get().word())
            on_choose=choose
        />
    }
}
