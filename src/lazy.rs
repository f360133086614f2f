//! Parts of the program in files of their own, which are loaded when they are
//! first used. `#[wasm_split]` on a function names its file; `cargo xtask split`
//! takes it, and all that only it needs, out of the program after the build.

use std::future::Future;

use futures::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_split_helpers::SplitLoaderError;

use crate::browser::dom;
use crate::pages::parts::head::title_only;
use crate::pages::parts::loading::skeleton;
use crate::ui::alert::{Trouble, alert};
use crate::ui::button::button;
use crate::view::{Node, group, live};

/// A function in a file of its own: the name of the file, the name of the function
/// that only loads it, if one is wanted, and the function itself, which becomes one to be awaited.
/// Tests of the app are one program, which nobody takes apart.
macro_rules! split {
    ($file:ident, fn $name:ident($($arg:ident: $kind:ty),* $(,)?) -> $out:ty $body:block) => {
        #[cfg(not(test))]
        #[wasm_split_helpers::wasm_split($file, fallible)]
        fn $name($($arg: $kind),*) -> $out $body

        #[cfg(test)]
        async fn $name($($arg: $kind),*) -> $out $body
    };
    ($file:ident, $load:ident, fn $name:ident($($arg:ident: $kind:ty),* $(,)?) -> $out:ty $body:block) => {
        #[cfg(not(test))]
        #[wasm_split_helpers::wasm_split($file, fallible, preload($load))]
        fn $name($($arg: $kind),*) -> $out $body

        #[cfg(test)]
        async fn $name($($arg: $kind),*) -> $out $body

        #[cfg(test)]
        async fn $load() -> $crate::lazy::Loaded<()> {
            Ok(())
        }
    };
}
pub(crate) use split;

/// What a part returned, or that its file could not be loaded.
pub type Loaded<T> = Result<T, SplitLoaderError>;

/// How far the file of a part is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Coming,
    There,
    Missing,
}

/// A page in a file of its own: `load` brings the file, `make` is the page once
/// it is there. Until then the title is shown, which keeps the focus.
pub fn page<L, M>(
    title: String,
    load: impl Fn() -> L + Copy + Send + Sync + 'static,
    make: impl Fn() -> M + Send + 'static,
) -> Node
where
    L: Future<Output = Loaded<()>> + 'static,
    M: Future<Output = Loaded<Node>>,
{
    brought(load, make, move |again| {
        let below = again.map_or_else(skeleton, |again| missing("This page", again));
        with_title(&title, below)
    })
}

/// A piece of a page in a file of its own, nothing until it is there. `what` it is
/// begins a sentence.
pub fn piece<L, M>(
    what: &'static str,
    load: impl Fn() -> L + Copy + Send + Sync + 'static,
    make: impl Fn() -> M + Send + 'static,
) -> Node
where
    L: Future<Output = Loaded<()>> + 'static,
    M: Future<Output = Loaded<Node>>,
{
    brought(load, make, move |again| {
        again.map(|again| missing(what, again)).into()
    })
}

/// What `make` makes once `load` brought its file. Until then there is what `instead`
/// makes: of nothing while the file is coming, of what asks for it again where it did not
/// arrive.
fn brought<L, M>(
    load: impl Fn() -> L + Copy + Send + Sync + 'static,
    make: impl Fn() -> M + Send + 'static,
    instead: impl Fn(Option<Callback<()>>) -> Node + Send + 'static,
) -> Node
where
    L: Future<Output = Loaded<()>> + 'static,
    M: Future<Output = Loaded<Node>>,
{
    let stage = RwSignal::new(Stage::Coming);
    let fetch = Callback::new(move |()| {
        stage.set(Stage::Coming);
        spawn_local(async move {
            let end = if load().await.is_ok() {
                Stage::There
            } else {
                Stage::Missing
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
    live(move || match stage.get() {
        Stage::Coming => instead(None),
        // What is loaded answers at once, and is made where it will be shown.
        Stage::There => match make().now_or_never() {
            Some(Ok(made)) => made,
            _ => instead(Some(fetch)),
        },
        Stage::Missing => instead(Some(fetch)),
    })
}

fn with_title(title: &str, below: Node) -> Node {
    group([title_only(title.to_owned()), below])
}

fn missing(what: &str, fetch: Callback<()>) -> Node {
    let trouble = Trouble {
        title: [what, " could not be loaded"].concat(),
        cause: "It is in a file of its own, which did not arrive: the network may be \
                interrupted, or a new version of the console may have replaced the file."
            .to_owned(),
        next: "Try again. If that does not help, reload the console.".to_owned(),
        facts: String::new(),
        raw: String::new(),
    };
    let again = button("btn", Some("refresh"), "Try again", move || fetch.run(()));
    alert(trouble, again)
}
