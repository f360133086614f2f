//! Pages, and parts of pages, in files of their own; see [`crate::split`].

use std::future::Future;

use futures::FutureExt;
use futures::future::{LocalBoxFuture, join};
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::component;
use messages::shell::CodeMissing;

use super::alert::{Alert, Failure};
use super::button::Button;
use super::head::Head;
use super::loading::Skeleton;
use crate::browser::dom;
use crate::split::Loaded;
use crate::state::App;
use crate::state::language::{self, t};

/// Loads the file of a part.
pub struct LoadFile(Box<dyn Fn() -> LocalBoxFuture<'static, Loaded<()>> + Send + Sync>);

impl<F, L> From<F> for LoadFile
where
    F: Fn() -> L + Send + Sync + 'static,
    L: Future<Output = Loaded<()>> + 'static,
{
    fn from(load: F) -> Self {
        Self(Box::new(move || load().boxed_local()))
    }
}

/// Makes the view of a part whose file is there.
pub struct MakeView(Box<dyn Fn() -> Option<AnyView> + Send>);

impl<F, M> From<F> for MakeView
where
    F: Fn() -> M + Send + 'static,
    M: Future<Output = Loaded<AnyView>>,
{
    fn from(make: F) -> Self {
        // What is loaded answers at once.
        Self(Box::new(move || make().now_or_never()?.ok()))
    }
}

/// How far the file of a part is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LoadStage {
    Coming,
    There,
    Missing,
}

/// A page in a file of its own. Until it is there the title is shown, which keeps the
/// focus.
#[component]
pub fn LazyPage(
    /// The title until the page is there.
    title: String,
    /// Loads its file.
    #[prop(into)]
    load: LoadFile,
    /// Makes the page.
    #[prop(into)]
    make: MakeView,
) -> impl IntoView {
    let (stage, on_retry) = fetch(load);
    move || {
        let made = made(stage, &make);
        made.unwrap_or_else(|| {
            let title = title.clone();
            let below = match stage.get() {
                LoadStage::Coming => view! { <Skeleton /> }.into_any(),
                _ => {
                    let title = t(component::PAGE_MISSING);
                    view! { <NotLoaded title on_retry /> }.into_any()
                }
            };
            view! {
                <Head title=move || title />
                {below}
            }
            .into_any()
        })
    }
}

/// A part of a page in a file of its own.
#[component]
pub fn LazyPart(
    /// What is said where its file does not arrive: “The report could not be loaded”.
    #[prop(into)]
    missing: String,
    /// Loads its file.
    #[prop(into)]
    load: LoadFile,
    /// Makes the part.
    #[prop(into)]
    make: MakeView,
    /// What is shown until it is there: nothing unless said otherwise.
    #[prop(optional, into)]
    until: ViewFn,
) -> impl IntoView {
    let (stage, on_retry) = fetch(load);
    move || {
        let made = made(stage, &make);
        made.unwrap_or_else(|| match stage.get() {
            LoadStage::Coming => until.run(),
            _ => view! { <NotLoaded title=missing.clone() on_retry /> }.into_any(),
        })
    }
}

/// Begins to load a file: how far it is, and what loads it again.
fn fetch(load: LoadFile) -> (RwSignal<LoadStage>, Callback<()>) {
    let stage = RwSignal::new(LoadStage::Coming);
    let fetch = Callback::new(move |()| {
        stage.set(LoadStage::Coming);
        let load = (load.0)();
        spawn_local(async move {
            // Together with what it says.
            let (file, words) = join(load, language::whole()).await;
            let end = if file.is_ok() && words.is_ok() {
                LoadStage::There
            } else {
                LoadStage::Missing
            };
            let focused = dom::heading_has_focus();
            // The page may have been left meanwhile.
            stage.try_set(end);
            if focused {
                // The heading that stood in for the page's gives way to it.
                dom::focus_heading_soon();
            }
        });
    });
    fetch.run(());
    (stage, fetch)
}

/// The view of a part, made where it will be shown, once its file is there.
fn made(stage: RwSignal<LoadStage>, make: &MakeView) -> Option<AnyView> {
    let there = stage.get() == LoadStage::There;
    there.then(|| untrack(|| (make.0)())).flatten()
}

/// Does something with the object of that name by code in a file of its own, or says that
/// the file did not arrive.
pub fn act(app: App, name: String, action: impl Future<Output = Loaded<()>> + 'static) {
    spawn_local(async move {
        // What it says may be in the rest of the catalogue.
        let words = language::whole().await;
        if words.is_err() || action.await.is_err() {
            let name = name.into();
            app.flashes.failure(CodeMissing { name }, None);
        }
    });
}

/// Says that a file did not arrive.
#[component]
fn NotLoaded(title: String, on_retry: Callback<()>) -> impl IntoView {
    let failure = Failure {
        title,
        cause: t(component::FILE_MISSING),
        next: t(component::FILE_MISSING_NEXT),
        facts: String::new(),
        raw: String::new(),
    };
    view! {
        <Alert failure>
            <Button icon="refresh" label=t(component::TRY_AGAIN) on_press=on_retry />
        </Alert>
    }
}
