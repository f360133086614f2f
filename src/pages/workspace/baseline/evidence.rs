//! The evidence report: on the page, ready to print, and as files.

use baseline::{PartlyReadConnection, Report, Row, UnreadConnection};
use leptos::prelude::*;
use messages::{Message, Style, baseline as words, workspace_baseline as say};
use wire::instant::parse_iso;

use super::super::asked::Asked;
use super::shown;
use super::state::{Assessed, Chosen};
use crate::browser::{clock, dom, file};
use crate::components::button::Button;
use crate::components::name::Name;
use crate::reactive::memo;
use crate::state::language::{exact, pieces, t};
use crate::state::use_app;

fn say(message: &Message) -> String {
    t(message.clone())
}

/// A time of the report, as the reader's language writes it. The files have it as it is.
fn shown_time(written: &str) -> String {
    parse_iso(written).map_or_else(|| written.to_owned(), exact)
}

/// The report.
#[component]
pub fn Evidence(
    /// What is known.
    assessed: Memo<Assessed>,
    /// Leads back to the map.
    back: Asked,
) -> impl IntoView {
    let app = use_app();
    let chosen = memo(move |_| Chosen::now(app));
    let report = move |it: &Assessed| chosen.with(|chosen| it.report(chosen, clock::now_ms()));
    let made = move || untrack(|| assessed.with(report));
    let offer = move |ending: &str, text: Option<String>| {
        let id = assessed.with_untracked(|it| it.baseline.id.clone());
        let name = ["evidence-", &id, ".", ending].concat();
        if !text.is_some_and(|text| file::offer(&name, &text)) {
            app.flashes.failure(say::NOT_OFFERED, None);
        }
    };
    let html = move || offer("html", Some(made().to_html(&dom::language(), &say)));
    let csv = move || offer("csv", made().to_csv(&say).ok());
    let json = move || offer("json", made().to_json().ok());
    let title = move || assessed.with(|it| t(it.baseline.title_words()));
    let leave = move || {
        back.set("");
        dom::focus_heading_soon();
    };
    view! {
        <section class="card pad stack evidence" aria-labelledby="evidence-title">
            <div class="paper-head">
                <h2 id="evidence-title">{title}</h2>
                <div class="row no-print">
                    <Button label=t(say::BACK) on_press=leave />
                    <Button class="btn primary" label=t(say::PRINT) on_press=|| dom::print() />
                    <Button icon="download" label=t(say::AS_HTML) on_press=html />
                    <Button icon="download" label=t(say::AS_CSV) on_press=csv />
                    <Button icon="download" label=t(say::AS_JSON) on_press=json />
                </div>
            </div>
            {move || paper(&assessed.with(report))}
        </section>
    }
}

/// The report as it is printed.
fn paper(report: &Report) -> AnyView {
    let counts = report.count().each();
    let counts = counts
        .into_iter()
        .map(|(status, count)| {
            let words = t(say::StatusCount {
                count,
                status: status.words().into(),
            });
            view! { <li>{words}</li> }
        })
        .collect_view();
    let bodies = report
        .rows
        .chunk_by(|one, next| one.connection == next.connection)
        .map(of_connection)
        .collect_view();
    let made = say::Created {
        time: shown_time(&report.time).into(),
    };
    let scope = report.scope.words().into_iter();
    let scope = scope
        .map(|sentence| view! { <li>{t(sentence)}</li> })
        .collect_view();
    let unread = report.unread_words().map(|words| {
        let lines = report.unread.iter().map(of_unread).collect_view();
        view! {
            <p class="note warn">{t(words)}</p>
            <ul class="bullets">{lines}</ul>
        }
    });
    let partly = report.partly_read_words().map(|words| {
        let lines = report.partly_read.iter().map(of_partly_read).collect_view();
        view! {
            <p class="note warn">{t(words)}</p>
            <ul class="bullets">{lines}</ul>
        }
    });
    view! {
        <p class="small ink-2">{t(made)}</p>
        <ul class="bullets" aria-label=t(words::SCOPE)>
            {scope}
        </ul>
        <ul class="legend">{counts}</ul>
        {unread}
        {partly}
        <div class="scroller">
            <table class="list cards evidence-table">
                <caption class="unseen">{t(words::REPORT)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(words::REQUIREMENT)}</th>
                        <th scope="col">{t(words::SEVERITY)}</th>
                        <th scope="col">{t(words::STATUS)}</th>
                        <th scope="col">{t(words::PROOF)}</th>
                    </tr>
                </thead>
                {bodies}
            </table>
        </div>
    }
    .into_any()
}

/// What is known of where a connection is, and more about it.
fn place<const N: usize>(parts: [&str; N]) -> String {
    let known = parts.into_iter().filter(|part| !part.is_empty());
    known.collect::<Vec<_>>().join(" · ")
}

/// A line about a connection, whose name stands out in it.
fn line(words: Message) -> AnyView {
    let pieces = pieces(words).into_iter().map(|piece| match piece.style {
        Style::Strong => view! {
            <b>
                <Name name=piece.text />
            </b>
        }
        .into_any(),
        Style::Plain | Style::Code => piece.text.into_any(),
    });
    pieces.collect_view().into_any()
}

/// A connection that was not read, and why.
fn of_unread(it: &UnreadConnection) -> AnyView {
    let place = place([&it.region, &it.project_id]);
    view! { <li>{line(it.line())} " " <span class="sub">{place}</span></li> }.into_any()
}

/// A connection that was not read whole, with what is missing.
fn of_partly_read(it: &PartlyReadConnection) -> AnyView {
    let lines = it.lines().into_iter();
    let lines = lines.map(|words| view! { <li>{line(words)}</li> });
    lines.collect_view().into_any()
}

fn of_connection(rows: &[Row]) -> AnyView {
    let connection = rows.first().map(|row| {
        let it = &row.connection;
        let read = words::ReadAt {
            time: shown_time(&it.time).into(),
        };
        let place = place([&it.region, &it.project_id, &t(read)]);
        view! {
            <tr>
                <th colspan="4" scope="rowgroup">
                    <Name name=it.name.clone() />
                    " "
                    <span class="sub">{place}</span>
                </th>
            </tr>
        }
    });
    let lines = rows.iter().map(of_requirement).collect_view();
    view! { <tbody>{connection} {lines}</tbody> }.into_any()
}

fn of_requirement(row: &Row) -> AnyView {
    let (sign, class, status) = shown(Some(row.status));
    let proof = row
        .proof()
        .into_iter()
        .map(|sentence| view! { <li>{t(sentence)}</li> })
        .collect_view();
    view! {
        <tr>
            <td data-label=t(words::REQUIREMENT)>
                <span class="title">{t(row.requirement.title_words())}</span>
                " "
                <span class="sub">{t(row.requirement.source_words())}</span>
            </td>
            <td data-label=t(words::SEVERITY)>{t(row.requirement.severity.words())}</td>
            <td data-label=t(words::STATUS)>
                <span class=["heat ", class].concat() aria-hidden="true">
                    {sign}
                </span>
                " "
                {status}
            </td>
            <td data-label=t(words::PROOF)>
                <ul class="bullets">{proof}</ul>
            </td>
        </tr>
    }
    .into_any()
}
