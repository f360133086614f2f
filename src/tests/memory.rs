use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use wire::explain::Subject;

use super::{Shown, app, settle};
use crate::components::assumptions::AssumptionSwitches;
use crate::components::button::Button;
use crate::components::crumbs::Crumbs;
use crate::components::head::Head;
use crate::components::loading::{LoadFailure, PageSkeleton, RefreshButton, WhenLoaded};
use crate::components::notifications_failure::NotificationsFailure;
use crate::components::quota::QuotaUsage;
use crate::components::reading_progress::ReadingProgress;
use crate::reactive::{effect, memo};
use crate::state::permit::{Change, use_why_not};
use crate::state::{App, use_app};

/// Bytes of memory this program has.
fn memory() -> usize {
    let memory = wasm_bindgen::memory().unchecked_into::<js_sys::WebAssembly::Memory>();
    let buffer: js_sys::ArrayBuffer = memory.buffer().unchecked_into();
    buffer.byte_length() as usize
}

/// Shows and hides `make` again and again. Memory may grow to what one needs, and not
/// beyond.
async fn leaves_nothing_behind<V: IntoView + 'static>(
    app: App,
    make: impl Fn() -> V + Copy + Send + Sync + 'static,
) {
    let shown = RwSignal::new(true);
    let page = Shown::new(move || {
        provide_context(app);
        view! { <Show when=move || shown.get()>{make()}</Show> }
    });
    let steps = async |count: u32| {
        for _ in 0..count {
            shown.set(false);
            settle().await;
            shown.set(true);
            settle().await;
        }
    };
    steps(40).await;
    assert!(!page.text().is_empty());
    let before = memory();
    steps(200).await;
    assert_eq!(memory(), before);
}

/// A signal that never changes keeps whoever listens to it: every step of a person from
/// one page to the next left that behind.
#[wasm_bindgen_test]
async fn memos_and_effects_stop_listening_when_they_go() {
    let app = app();
    let lasting = app.assumptions;
    leaves_nothing_behind(app, move || {
        let words = memo(move |_| format!("{:?}", lasting.get()));
        effect(move |_| lasting.track());
        let rows = (0..20).map(|_| {
            view! {
                <button title=move || words.get() on:click=move |_| lasting.update(|_| ())>
                    {words}
                </button>
            }
        });
        rows.collect_view()
    })
    .await;
}

/// What follows the app in the components that several pages show.
#[component]
fn Everything() -> impl IntoView {
    let app = use_app();
    let list = app.store.notifications;
    let why_not = use_why_not(Change::Notification);
    let on_retry = Callback::new(|()| ());
    let subject = Subject::ListNotifications;
    view! {
        <Crumbs
            label="Notifications"
            list=screen::route::Route::Simulator {
                within: None,
            }
        />
        <Head
            title=|| "Title"
            words=|| view! { <QuotaUsage /> }
            actions=move || view! { <RefreshButton busy=list.busy_signal() on_press=on_retry /> }
        />
        <NotificationsFailure />
        <LoadFailure error=list.error_signal() subject on_retry />
        <PageSkeleton title="Title" error=list.error_signal() />
        <WhenLoaded remote=list title="Title" subject on_retry let:list>
            {list.len()}
        </WhenLoaded>
        <Button label="Save" why_not on_press=on_retry />
        <AssumptionSwitches />
        <ReadingProgress />
    }
}

#[wasm_bindgen_test]
async fn components_leave_nothing_behind() {
    leaves_nothing_behind(app(), || view! { <Everything /> }).await;
}
