//! The anatomy of ARNs: their parts in columns, and between topic and role what
//! must agree.

use domain::aws::anatomy::{Anatomy, Importance, Segment, Tie, anatomy, ties};
use leptos::prelude::*;

use crate::ui::icon::icon;
use crate::view::{Node, el, group, live};

const COLUMNS: [&str; 5] = ["partition", "service", "region", "account", "resource"];

fn class(segment: &Segment) -> &'static str {
    match (segment.bad, segment.importance) {
        (true, _) => "bad",
        (false, Importance::Key) => "key",
        (false, Importance::Plain) => "plain",
        (false, Importance::Dim) => "dim",
    }
}

fn row(name: &'static str, anatomy: &Anatomy) -> Node {
    let cell = |column: &'static str| {
        let parts = anatomy
            .labelled(column)
            .map(|s| el("span").attr("class", class(s)).child(s.text.clone()))
            .collect::<Node>();
        el("td").child(parts)
    };
    el("tr")
        .child(el("th").attr("scope", "row").child(name))
        .child(COLUMNS.into_iter().map(cell).collect::<Node>())
        .into()
}

fn tie_cell(tie: Option<Tie>) -> Node {
    match tie {
        None => el("td").into(),
        Some(tie) => {
            let (class, icon_name) = if tie.same {
                ("", "check")
            } else {
                ("warn", "alert")
            };
            el("td")
                .attr("class", class)
                .child(el("span").child(icon(icon_name)).child(tie.words))
                .into()
        }
    }
}

/// Topic, role and session of a connector, as they are being typed.
pub fn connector_anatomy(
    topic: Signal<String>,
    role: Signal<String>,
    notification_type: Signal<String>,
) -> Node {
    let rows = move || {
        let (topic, role) = (topic.get(), role.get());
        let ties = ties(&topic, &role, &notification_type.get());
        let tie = (ties.partition.is_some() || ties.account.is_some()).then(|| {
            el("tr")
                .class("tie")
                .child(el("td"))
                .child(tie_cell(ties.partition))
                .child(el("td"))
                .child(el("td"))
                .child(tie_cell(ties.account))
                .child(el("td"))
        });
        group([
            row("Topic", &anatomy(&topic)),
            tie.into(),
            row("Role", &anatomy(&role)),
            ties.session
                .as_ref()
                .map(|session| row("Session", session))
                .into(),
        ])
    };
    el("div")
        .class("anatomy")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", "Anatomy of topic and role")
        .child(
            el("table")
                .child(
                    el("caption")
                        .class("unseen")
                        .text("Parts of the topic, the role, and the session that publishes"),
                )
                .child(
                    el("thead").child(
                        el("tr")
                            .child(
                                el("th")
                                    .attr("scope", "col")
                                    .child(el("span").class("unseen").text("ARN")),
                            )
                            .child(
                                COLUMNS
                                    .into_iter()
                                    .map(|c| el("th").attr("scope", "col").child(c))
                                    .collect::<Node>(),
                            ),
                    ),
                )
                .child(el("tbody").child(live(rows))),
        )
        .into()
}
