//! What the app knows while it runs: where it is, what was loaded, what is to
//! be said. Pages read and change it; it knows no page.

pub mod busy;
pub mod flashes;
pub mod language;
pub mod navigation;
pub mod permit;
pub mod question;
pub mod remote;
pub mod session;
pub mod simulation;
pub mod store;
pub mod trail;
pub mod vault;
pub mod workspace;

use domain::connector::SecretEdit;
use domain::matching::Assumptions;
use leptos::prelude::*;
use screen::connection::config::SiteConfig;

use crate::browser::dom;
use crate::browser::dom::Event;
use crate::browser::storage::{self, Retention};
use busy::Busy;
use flashes::Flashes;
use language::Language;
use navigation::Navigation;
use question::{Asking, Question};
use session::Session;
use simulation::Simulation;
use store::Store;
use trail::Trail;
use workspace::Workspace;

/// Everything the app knows, handed to each page. Lives as long as the app.
#[derive(Clone, Copy)]
pub struct App {
    /// Which view is shown.
    pub nav: Navigation,
    /// Which connection is used.
    pub session: Session,
    /// What was loaded.
    pub store: Store,
    /// What was read at all connections.
    pub workspace: Workspace,
    /// What was changed through this browser.
    pub trail: Trail,
    /// Which language is shown.
    pub language: Language,
    /// What was done.
    pub flashes: Flashes,
    /// Notifications something is being done with.
    pub busy: Busy,
    /// What is being asked.
    pub asking: Asking,
    /// Whether this device has a network.
    pub online: RwSignal<bool>,
    /// The external ID typed into the form that is open, which no storage may have: the
    /// form takes it from here when it is made again in another language.
    pub external_id: StoredValue<SecretEdit>,
    /// What notifications would have done with events.
    pub simulation: Simulation,
    /// What is assumed about the service's matcher; see [`App::assume`].
    pub assumptions: RwSignal<Assumptions>,
    /// What is made in it lives as long as the app; see [`App::callback`].
    owner: StoredValue<Owner>,
}

/// What the app knows, in any component.
///
/// # Panics
///
/// Outside the components of the shell, which provides it; as do the functions for its
/// members.
pub fn use_app() -> App {
    expect_context()
}

/// Which view is shown, in any component.
pub fn use_navigation() -> Navigation {
    use_app().nav
}

/// Which connection is used, in any component.
pub fn use_session() -> Session {
    use_app().session
}

/// What was loaded, in any component.
pub fn use_store() -> Store {
    use_app().store
}

/// What was done, in any component.
pub fn use_flashes() -> Flashes {
    use_app().flashes
}

const ASSUMPTIONS: &str = "assumptions";

impl App {
    /// Starts where the address bar is, with what the site decided.
    pub fn start(config: SiteConfig) -> Self {
        let session = Session::start(config);
        let simulation = Simulation::new();
        let language = Language::new();
        let assumptions = RwSignal::new(
            storage::get(Retention::Always, ASSUMPTIONS)
                .and_then(|letters| Assumptions::from_letters(&letters))
                .unwrap_or_default(),
        );
        let workspace = Workspace::new();
        let app = Self {
            nav: Navigation::start(),
            session,
            store: Store::new(
                session,
                workspace,
                language,
                simulation.overview,
                assumptions,
            ),
            workspace,
            trail: Trail::new(),
            language,
            flashes: Flashes::new(),
            busy: Busy::new(),
            asking: RwSignal::new(None),
            online: RwSignal::new(dom::is_online()),
            external_id: StoredValue::new(SecretEdit::Unchanged),
            simulation,
            assumptions,
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
        };
        session.watch_writes(move |id, request, outcome| {
            trail::note(app, id, request, outcome);
            app.workspace.outdate(id);
        });
        dom::ask_before_closing(move || !simulation.text.with_untracked(String::is_empty));
        for event in ["online", "offline"] {
            dom::on_window::<Event>(event, move |_| {
                app.online.set(dom::is_online());
                if dom::is_online() {
                    app.store.refresh();
                }
            });
        }
        app
    }

    /// A callback that lives as long as the app, for a question or for a step that waits
    /// for an answer: what the handler of an event makes otherwise goes with the component
    /// the handler is in, which a refresh may take away before the answer.
    pub fn callback(&self, act: impl Fn() + Send + Sync + 'static) -> Callback<()> {
        let act = move |()| act();
        self.owner
            .with_value(|owner| owner.with(|| Callback::new(act)))
    }

    /// Asks before something is done. The callbacks of the question live as long as the
    /// app; see [`App::callback`].
    pub fn ask(&self, question: impl FnOnce() -> Question) {
        let question = self.owner.with_value(|owner| owner.with(question));
        self.asking.set(Some(question));
    }

    /// Takes other assumptions from now on, and on the next visit.
    pub fn assume(&self, assumptions: Assumptions) {
        storage::set(Retention::Always, ASSUMPTIONS, &assumptions.to_letters());
        self.assumptions.set(assumptions);
    }
}
