//! What was changed through this browser.

use leptos::prelude::*;
use messages::{component, workspace_trail as say};
use screen::trail::{TrailEntry, to_csv, to_json};
use wire::instant::iso;

use crate::browser::file;
use crate::components::button::Button;
use crate::components::confirm::Question;
use crate::components::name::Name;
use crate::components::pager::Pager;
use crate::reactive::memo;
use crate::state::language::{exact, t};
use crate::state::{App, use_app};

/// Rows of a page.
const ROWS: usize = 20;

/// The trail with its exports.
#[component]
pub fn TrailCard() -> impl IntoView {
    let app = use_app();
    let entries = memo(move |_| app.trail.entries());
    let count = memo(move |_| entries.with(Vec::len));
    let is_any = memo(move |_| count.get() > 0);
    let page = RwSignal::new(1);
    let pages = memo(move |_| count.get().div_ceil(ROWS).max(1));
    let at = memo(move |_| page.get().min(pages.get()));
    let keep = move |name: &str, text: String| {
        if !file::offer(name, &text) {
            app.flashes
                .failure(messages::workspace_plan::NOT_DOWNLOADED, None);
        }
    };
    let json = move || {
        keep(
            "changes.json",
            entries.with_untracked(|all| to_json(all, &iso)),
        );
    };
    let csv = move || {
        keep(
            "changes.csv",
            entries.with_untracked(|all| to_csv(all, &iso)),
        );
    };
    let rows = move || {
        let first = (at.get() - 1) * ROWS;
        entries.with(|all| {
            let rows = all.iter().skip(first).take(ROWS);
            rows.map(|entry| view! { <Row entry=entry.clone() /> })
                .collect_view()
        })
    };
    view! {
        <section class="card pad stack" aria-labelledby="trail-title">
            <h2 id="trail-title">{t(say::TITLE)}</h2>
            <p class="small dim">{t(say::ABOUT)}</p>
            <Show
                when=move || is_any.get()
                fallback=|| view! { <p class="dim">{t(say::NOTHING)}</p> }
            >
                <div class="row">
                    <Button
                        class="btn slim"
                        icon="download"
                        label=t(say::DOWNLOAD_JSON)
                        on_press=json
                    />
                    <Button
                        class="btn slim"
                        icon="download"
                        label=t(say::DOWNLOAD_CSV)
                        on_press=csv
                    />
                    <Button
                        class="btn quiet slim"
                        label=t(say::CLEAR)
                        on_press=move || ask_to_clear(app)
                    />
                </div>
                <div class="scroller">
                    <table class="list cards">
                        <caption class="unseen">{t(say::TITLE)}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{t(say::TIME)}</th>
                                <th scope="col">{t(say::OBJECT)}</th>
                                <th scope="col">{t(messages::workspace::CONNECTION)}</th>
                                <th scope="col">{t(say::ACTION)}</th>
                                <th scope="col">{t(say::OUTCOME)}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <Pager page=at pages on_go=Callback::new(move |to| page.set(to)) />
            </Show>
        </section>
    }
}

#[component]
fn Row(entry: TrailEntry) -> impl IntoView {
    let TrailEntry {
        at_ms,
        connection,
        kind,
        object,
        action,
        outcome,
        answer,
    } = entry;
    view! {
        <tr>
            <td data-label=t(say::TIME)>{exact(at_ms)}</td>
            <td data-label=t(say::OBJECT)>
                <span class="title">
                    <Name name=object />
                </span>
                <span class="sub">{t(kind.words())}</span>
            </td>
            <td data-label=t(messages::workspace::CONNECTION)>
                <Name name=connection />
            </td>
            <td data-label=t(say::ACTION)>{t(action.words())}</td>
            <td data-label=t(say::OUTCOME)>{t(outcome.words())} " " <code>{answer}</code></td>
        </tr>
    }
}

fn ask_to_clear(app: App) {
    app.ask(|| Question {
        title: t(say::CLEAR_QUESTION),
        body: vec![t(say::CLEAR_BODY)],
        yes: t(say::CLEAR),
        no: t(component::CANCEL),
        word: None,
        act: Callback::new(move |()| app.trail.clear()),
        decline: None,
    });
}
