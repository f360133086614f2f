//! The shell around every page: navigation, messages, the one question dialog, and the
//! page the address names.

mod connection;
mod language;
pub mod leave_guard;
mod notices;
mod other_tab;
mod palette;
mod shortcuts;
mod side;

use domain::connector::SecretEdit;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Message, page, shell, verbatim};
use screen::connection::config::SiteConfig;
use screen::route::Route;

use crate::browser::{clock, dom, policy, press};
use crate::client::early;
use crate::components::confirm::ConfirmDialog;
use crate::components::lazy::LazyPart;
use crate::components::rich_text::RichText;
use crate::pages::Page;
use crate::pages::sign_in::SignInDialog;
use crate::reactive::{effect, memo};
use crate::split::{Loaded, split};
use crate::state::language::{pieces, settle, t};
use crate::state::{App, use_app};
use leave_guard::ask_before_leaving;
use notices::{Conditions, Marks, Messages};
use shortcuts::{OpenPanel, Panels};
use side::Side;

/// After this time, in milliseconds, the app is shown without its first list.
const APPEARS_MS: u32 = 300;

/// The whole app, as the site configured it; or what is wrong with that.
#[component]
pub fn Console() -> impl IntoView {
    match SiteConfig::parse_valid(&dom::site_config()) {
        Some(config) => view! { <Shell app=App::start(config) /> }.into_any(),
        None => {
            dom::reveal();
            view! {
                <LazyPart
                    missing=t(shell::MISCONFIGURED_MISSING)
                    load=load_misconfigured
                    make=misconfigured
                />
            }
            .into_any()
        }
    }
}

split! {
    connections, load_misconfigured,
    fn misconfigured() -> Loaded<AnyView> {
        Ok(view! { <Misconfigured /> }.into_any())
    }
}

/// In place of the console, whose `config.json` may have been meant to forbid something
/// that would be possible without it.
#[component]
fn Misconfigured() -> impl IntoView {
    let error = SiteConfig::parse(&dom::site_config()).err();
    let mistake = error.map(|error| {
        let at = shell::MisconfiguredAt {
            message: error.message.into(),
            place: error.place.into(),
        };
        view! {
            <p>
                <RichText pieces=pieces(at) />
            </p>
        }
    });
    view! {
        <main class="boot">
            <div role="alert">
                <h1>{t(shell::MISCONFIGURED)}</h1>
                {mistake}
                <p>{t(shell::MISCONFIGURED_NEXT)}</p>
            </div>
        </main>
    }
}

/// The title of the view: with the name of the notification it is about, once that is
/// known, or of the connection that is tested; or that of the page that stands in its place.
fn title(app: App) -> Message {
    if let Some(heading) = app.nav.instead() {
        return verbatim(heading);
    }
    if app.nav.with(|route| *route == Route::Check) {
        let connection = app.session.connection().name().into();
        return page::ConnectionTestOf { connection }.into();
    }
    app.nav.with(|route| {
        let named = route.notification().and_then(|id| {
            let list = app.store.notifications.get()?;
            Some(route.title_of(&list.find(id)?.name))
        });
        named.unwrap_or_else(|| route.title())
    })
}

/// The app, which provides what it knows to every component.
#[component]
fn Shell(app: App) -> impl IntoView {
    provide_context(app);
    effect(move |_| {
        app.language.shown.track();
        let page = title(app).into();
        dom::set_title(&t(page::Tab { page }));
        dom::show_current_entry_soon();
    });
    press::watch();
    ask_before_leaving(app);
    policy::watch();
    other_tab::follow(app);
    let panel = OpenPanel::default();
    shortcuts::listen(panel);
    // Whether the page is there.
    let begun = RwSignal::new(false);
    appear(app, begun);
    // Everything is made again in another language.
    let language = app.language.shown;
    move || {
        language.track();
        view! { <Frame begun panel /> }
    }
}

/// All that is seen.
#[component]
fn Frame(
    /// Set once the page is to be made.
    begun: RwSignal<bool>,
    /// Which panel of the keyboard is open.
    panel: OpenPanel,
) -> impl IntoView {
    let app = use_app();
    view! {
        <button
            type="button"
            class="unseen skip"
            on:click=|_| {
                dom::focus("main");
            }
        >
            {t(shell::SKIP_TO_CONTENT)}
        </button>
        <Marks />
        <div class="shell">
            <header class="side">
                <Side panel />
            </header>
            <main id="main" tabindex="-1">
                <Panels panel />
                <Conditions />
                <Messages />
                <CurrentPage begun />
            </main>
        </div>
        <ConfirmDialog asking=app.asking />
        <SignInDialog />
    }
}

/// Shows the app. Where its first list is on its way already, both appear together:
/// laying out and painting what is seen for a moment would keep the list waiting.
fn appear(app: App, begun: RwSignal<bool>) {
    if !early::was_asked() {
        dom::reveal();
        return;
    }
    spawn_local(async {
        clock::sleep(APPEARS_MS).await;
        dom::reveal();
    });
    let list = app.store.notifications;
    effect(move |_| {
        let is_there = list.get().is_some() || list.error().is_some();
        let is_asked = app.session.vault.asking.with(Option::is_some);
        // A short list may be there before the page it is on.
        if begun.get() && (is_there || is_asked) {
            dom::reveal();
        }
    });
}

/// The page the address names, made again only when another view is opened, not when
/// its query changes.
#[component]
fn CurrentPage(
    /// Set once the page is to be made.
    begun: RwSignal<bool>,
) -> impl IntoView {
    let app = use_app();
    let shown = memo(move |before: Option<&Route>| {
        let route = app.nav.route();
        match before {
            Some(before) if screen::route::same_view(before, &route) => before.clone(),
            _ => route,
        }
    });
    // The shell and the page are two tasks, so that neither keeps the browser long. What
    // has arrived of the lists by then is read in between, so that more can follow while
    // the page is made.
    app.store.start();
    // In another language the page is made at once, and only then.
    if !begun.get_untracked() {
        spawn_local(async move {
            clock::sleep(0).await;
            begun.set(true);
        });
    }
    // The first page may be in a file that arrives after the lists.
    let is_first = StoredValue::new(true);
    let section = StoredValue::new(None);
    move || {
        begun.get().then(|| {
            let route = shown.get();
            if !is_first.get_value() {
                app.store.started();
                app.flashes
                    .turn_page(section.get_value() != route.section());
                app.external_id.set_value(SecretEdit::Unchanged);
                settle();
            }
            is_first.set_value(false);
            section.set_value(route.section());
            view! { <Page route /> }
        })
    }
}
