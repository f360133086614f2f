//! Which view is shown. Every change of view passes here, so that a form with
//! unsaved changes is asked about once, however it is left.

use leptos::prelude::*;
use screen::route::{Route, same_view, strip_base, with_base};

use crate::browser::{dom, history};

/// Where a blocked step wanted to go.
#[derive(Clone)]
enum PendingNavigation {
    /// A new entry.
    Go(Route),
    /// Back or forward by that many entries.
    Step(i32),
    /// Something other than another view: what to do, and what if not.
    Act(Callback<()>, Callback<()>),
}

/// What is asked before a view is left.
#[derive(Clone, PartialEq, Eq)]
pub struct LeaveWords {
    /// The question.
    pub title: String,
    /// What would follow.
    pub body: String,
    /// What leaves.
    pub yes: String,
    /// What stays.
    pub no: String,
}

/// What keeps a view from being left without a question.
#[derive(Clone, Copy)]
struct Guard {
    /// How much would be lost; nothing is asked at zero.
    unsaved: Signal<usize>,
    /// Drops it.
    drop: Callback<()>,
    /// How the question reads for that much, where it is not about changes of a form.
    words: Option<Callback<usize, LeaveWords>>,
}

/// The view shown, and the way to others.
#[derive(Clone, Copy)]
pub struct Navigation {
    route: RwSignal<Route>,
    base: StoredValue<String>,
    number: StoredValue<i32>,
    unsaved: RwSignal<Option<Guard>>,
    wanted: RwSignal<Option<PendingNavigation>>,
    /// Id of the list row that was left for a detail page.
    left_row: StoredValue<Option<String>>,
    went_back: StoredValue<bool>,
    /// The heading of a page that stands in place of the view's own; empty without one.
    instead: RwSignal<String>,
}

impl Navigation {
    /// Starts at what the address bar says and follows it from now on.
    pub fn start() -> Self {
        let base = dom::base();
        let place = history::place();
        let route = match strip_base(&base, &place.path) {
            Some(path) => Route::parse(path, &place.query),
            None => Route::NotFound(place.path),
        };
        let number = history::number().unwrap_or(0);
        history::replace_soon(with_base(&base, &route), number);
        let this = Self {
            route: RwSignal::new(route),
            base: StoredValue::new(base),
            number: StoredValue::new(number),
            unsaved: RwSignal::new(None),
            wanted: RwSignal::new(None),
            left_row: StoredValue::new(None),
            went_back: StoredValue::new(false),
            instead: RwSignal::default(),
        };
        history::on_pop(move |place| this.popped(&place.path, &place.query));
        history::on_link(move |path, query| match this.parse(path, query) {
            Some(route) => {
                this.go(route);
                true
            }
            None => false,
        });
        dom::ask_before_closing(move || this.unsaved_now() > 0);
        this
    }

    fn parse(&self, path: &str, query: &str) -> Option<Route> {
        self.base
            .with_value(|base| strip_base(base, path).map(|path| Route::parse(path, query)))
    }

    /// The view shown.
    pub fn route(&self) -> Route {
        self.route.get()
    }

    /// The view shown, without listening to changes.
    pub fn route_now(&self) -> Route {
        self.route.get_untracked()
    }

    /// Reads the route without cloning it, listening to changes.
    pub fn with<R>(&self, read: impl FnOnce(&Route) -> R) -> R {
        self.route.with(read)
    }

    /// Says that a page with another heading stands in place of the view's own for as long as
    /// the component lives that calls this.
    pub fn stands_instead(&self, heading: String) {
        let instead = self.instead;
        instead.set(heading);
        on_cleanup(move || {
            instead.try_set(String::new());
        });
    }

    /// The heading of the page that stands in place of the view's own, if one does.
    pub fn instead(&self) -> Option<String> {
        Some(self.instead.get()).filter(|heading| !heading.is_empty())
    }

    /// Address of a view.
    pub fn href(&self, route: &Route) -> String {
        self.base.with_value(|base| with_base(base, route))
    }

    /// Opens a view, unless the form that is open has unsaved changes: then it
    /// asks first.
    pub fn go(&self, route: Route) {
        if self.unsaved_now() > 0 && !same_view(&self.route.get_untracked(), &route) {
            self.wanted.set(Some(PendingNavigation::Go(route)));
        } else {
            self.open(route);
        }
    }

    /// Does something that gives up what is open, asking first if the form has
    /// unsaved changes; `stay` follows if the person keeps editing.
    pub fn leave(&self, act: Callback<()>, stay: Callback<()>) {
        if self.unsaved_now() > 0 {
            self.wanted.set(Some(PendingNavigation::Act(act, stay)));
        } else {
            act.run(());
        }
    }

    /// Opens a view without asking: the form was saved.
    pub fn open(&self, route: Route) {
        let number = self.number.get_value() + 1;
        self.number.set_value(number);
        history::push(&self.href(&route), number);
        self.went_back.set_value(false);
        self.show(route);
    }

    /// Changes the query of the view shown, for example while typing a search.
    pub fn refine(&self, route: Route) {
        history::replace_soon(self.href(&route), self.number.get_value());
        self.route.set(route);
    }

    fn show(&self, route: Route) {
        let moved = !same_view(&self.route.get_untracked(), &route);
        if moved {
            self.unsaved.set(None);
        }
        self.route.set(route);
        if moved {
            match self.row_to_focus() {
                Some(row) => self.focus_row(row),
                None => dom::focus_heading_soon(),
            }
        }
    }

    /// The row a list was left by, if the last step went back to it.
    pub fn row_to_focus(&self) -> Option<String> {
        self.left_row
            .get_value()
            .filter(|_| self.went_back.get_value())
    }

    /// Back at a list: the row that was left gets the focus, if it is still there.
    fn focus_row(&self, row: String) {
        leptos::task::spawn_local(async move {
            crate::browser::clock::sleep(0).await;
            if !dom::focus(&row) {
                dom::focus_heading_soon();
            }
        });
    }

    fn popped(&self, path: &str, query: &str) {
        let number = history::number().unwrap_or(0);
        let delta = number - self.number.get_value();
        let Some(route) = self.parse(path, query) else {
            return;
        };
        if self.unsaved_now() > 0 && !same_view(&self.route.get_untracked(), &route) && delta != 0 {
            // The address bar has moved already: put it back, then ask.
            history::step_silently(-delta);
            self.wanted.set(Some(PendingNavigation::Step(delta)));
            return;
        }
        self.number.set_value(number);
        self.went_back.set_value(delta < 0);
        self.show(route);
    }

    /// Remembers which row a list was left by.
    pub fn leave_by_row(&self, id: String) {
        self.left_row.set_value(Some(id));
    }

    /// Guards the view shown as long as `unsaved` is not zero. `drop` is told
    /// when the person decided to leave all the same.
    pub fn guard(&self, unsaved: Signal<usize>, drop: Callback<()>) {
        self.unsaved.set(Some(Guard {
            unsaved,
            drop,
            words: None,
        }));
    }

    /// The same for something other than changes, with a question of its own.
    pub fn guard_with(
        &self,
        unsaved: Signal<usize>,
        drop: Callback<()>,
        words: Callback<usize, LeaveWords>,
    ) {
        self.unsaved.set(Some(Guard {
            unsaved,
            drop,
            words: Some(words),
        }));
    }

    /// The form was saved: nothing to guard any more.
    pub fn unguard(&self) {
        self.unsaved.set(None);
    }

    fn unsaved_now(&self) -> usize {
        self.unsaved
            .get_untracked()
            .and_then(|guard| guard.unsaved.try_get_untracked())
            .unwrap_or(0)
    }

    /// How much would be dropped by the step that waits for an answer, and how the question
    /// reads, where it is not about changes.
    pub fn asks_to_drop(&self) -> Option<(usize, Option<LeaveWords>)> {
        self.wanted.with(Option::is_some).then(|| {
            let count = self.unsaved_now();
            let words = self.unsaved.get_untracked().and_then(|guard| guard.words);
            (count, words.and_then(|words| words.try_run(count)))
        })
    }

    /// The person decided about the step that waits.
    pub fn decide(&self, leave: bool) {
        let wanted = self.wanted.get_untracked();
        self.wanted.set(None);
        if !leave {
            if let Some(PendingNavigation::Act(_, stay)) = wanted {
                stay.run(());
            }
            return;
        }
        if let Some(guard) = self.unsaved.get_untracked() {
            guard.drop.run(());
        }
        self.unsaved.set(None);
        match wanted {
            Some(PendingNavigation::Go(route)) => self.open(route),
            Some(PendingNavigation::Step(delta)) => history::step(delta),
            Some(PendingNavigation::Act(act, _)) => act.run(()),
            None => {}
        }
    }
}
