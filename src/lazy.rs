//! Bridge to [`crate::split`] and [`crate::components::lazy`].

use std::future::Future;

use leptos::prelude::*;

use crate::components::lazy::LazyPart;
pub use crate::split::Loaded;
pub(crate) use crate::split::split;
use crate::view::Node;

/// See [`LazyPart`].
pub fn piece<L, M>(
    what: &'static str,
    load: impl Fn() -> L + Send + Sync + 'static,
    make: impl Fn() -> M + Send + Sync + 'static,
) -> Node
where
    L: Future<Output = Loaded<()>> + 'static,
    M: Future<Output = Loaded<Node>> + 'static,
{
    let make = std::sync::Arc::new(make);
    let make = move || {
        let made = make();
        async move { made.await.map(Node::view) }
    };
    view! { <LazyPart what load make /> }.into_any().into()
}
