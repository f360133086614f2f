//! The form of a connection to real services.

use domain::finding::{FieldKey, Finding};
use domain::secret::Secret;
use leptos::prelude::*;
use screen::connection::form::{ConnectionForm, check};
use screen::connection::regions;

use crate::browser::{clock, dom};
use crate::client::Credentials;
use crate::state::App;
use crate::state::flashes::about;
use crate::ui::button::button;
use crate::ui::field::{
    Problems, Wiring, error_summary, exact_box, field, suggest_box, text_box, wired,
};
use crate::view::{El, Node, el, live};

fn raw(form: &ConnectionForm, key: &str) -> String {
    match key {
        "label" => &form.label,
        "ns_base_url" => &form.ns_base_url,
        "ns_collection" => &form.ns_api.collection,
        "ns_item" => &form.ns_api.item,
        "ns_test" => &form.ns_api.test,
        "cts_base_url" => &form.cts_base_url,
        "project_id" => &form.project_id,
        "region" => &form.region,
        _ => "",
    }
    .to_string()
}

fn set_raw(form: &mut ConnectionForm, key: &str, text: String) {
    match key {
        "label" => form.label = text,
        "ns_base_url" => form.ns_base_url = text,
        "ns_collection" => form.ns_api.collection = text,
        "ns_item" => form.ns_api.item = text,
        "ns_test" => form.ns_api.test = text,
        "cts_base_url" => form.cts_base_url = text,
        "project_id" => form.project_id = text,
        "region" => form.region = text,
        _ => {}
    }
}

fn name(key: &str) -> String {
    match key {
        "label" => "Name",
        "services" => "Services",
        "ns_collection" | "ns_item" | "ns_test" | "ns_base_url" => "Network Security",
        _ => "CTS",
    }
    .to_owned()
}

/// Everything the parts of the form work on.
#[derive(Clone, Copy)]
struct Edited {
    form: RwSignal<ConnectionForm>,
    problems: Problems,
    api_key: RwSignal<String>,
    token: RwSignal<String>,
}

/// The form. `close` is called when it is done with.
pub fn form(
    app: App,
    id: Option<String>,
    start: ConnectionForm,
    taken: Vec<String>,
    close: Callback<()>,
) -> Node {
    let kept = id
        .as_deref()
        .map(|id| app.session.credentials(id))
        .unwrap_or_default();
    let text = |secret: &Option<Secret>| {
        secret
            .as_ref()
            .map(|s| s.expose().to_owned())
            .unwrap_or_default()
    };
    let (api_key, token) = (
        RwSignal::new(text(&kept.api_key)),
        RwSignal::new(text(&kept.token)),
    );
    let form = RwSignal::new(start);
    let title = if id.is_some() {
        "Edit connection"
    } else {
        "New connection"
    };
    let id = id.unwrap_or_else(|| format!("c{}", clock::now_ms()));
    let checked = Memo::new(move |_| form.with(|f| check(f, &id, &taken)));
    let findings: Signal<Vec<Finding>> = Signal::derive(move || checked.get().findings);
    let raw_of = Callback::new(move |key: FieldKey| form.with(|f| raw(f, &key)));
    let fix = Callback::new(move |(key, text): (FieldKey, String)| {
        form.update(|f| set_raw(f, &key, text));
    });
    let problems = Problems::new(findings, raw_of, fix);
    let edited = Edited {
        form,
        problems,
        api_key,
        token,
    };
    let save = move || {
        let Some(connection) = checked.get_untracked().valid else {
            problems.submit();
            return;
        };
        let secret = |text: RwSignal<String>| {
            let text = text.get_untracked().trim().to_owned();
            (!text.is_empty()).then(|| Secret::new(text))
        };
        let credentials = Credentials {
            api_key: secret(api_key),
            token: secret(token),
        };
        let kept = app.session.save(&connection, credentials);
        app.session.use_connection(&connection);
        app.store.start_over();
        let words = if kept {
            "is saved and in use."
        } else {
            "is in use. The browser refused to keep it: it is gone once this page is closed."
        };
        app.flashes.success(about(&connection.label, words), None);
        close.run(());
        dom::focus_heading_soon();
    };
    el("section")
        .class("card")
        .attr("aria-labelledby", "connection-title")
        .child(error_summary(problems, name))
        .child(
            el("form")
                .attr("novalidate", "")
                .attr("autocomplete", "off")
                .on("submit", move |e| {
                    e.prevent_default();
                    save();
                })
                .child(
                    el("div")
                        .class("sect")
                        .child(
                            el("h2")
                                .attr("id", "connection-title")
                                .attr("tabindex", "-1")
                                .text(title),
                        )
                        .child(field(problems, "label", "Name", "", |w| {
                            box_of(edited, w, "input")
                        }))
                        .child(problems.list("services")),
                )
                .child(network_security(edited))
                .child(cts(edited))
                .child(
                    el("div")
                        .class("foot")
                        .child(
                            el("button")
                                .attr("type", "submit")
                                .class("btn primary")
                                .text("Save and use"),
                        )
                        .child(button("btn quiet", None, "Cancel", move || {
                            close.run(());
                            dom::focus_heading_soon();
                        })),
                ),
        )
        .node()
}

fn box_of(edited: Edited, wiring: Wiring, class: &'static str) -> Node {
    let (reads, writes) = (wiring.key.clone(), wiring.key.clone());
    let text = Signal::derive(move || edited.form.with(|f| raw(f, &reads)));
    let set = move |text: String| edited.form.update(|f| set_raw(f, &writes, text));
    text_box(wiring, class, text, set)
}

fn url_box(edited: Edited, wiring: Wiring, list: &'static str) -> Node {
    let (reads, writes) = (wiring.key.clone(), wiring.key.clone());
    let text = Signal::derive(move || edited.form.with(|f| raw(f, &reads)));
    let set = move |text: String| edited.form.update(|f| set_raw(f, &writes, text));
    suggest_box(wiring, "input mono", list.to_owned(), text, set).node()
}

fn secret_box(wiring: Wiring, secret: RwSignal<String>) -> Node {
    wired(exact_box(), wiring)
        .class("input mono")
        .attr("type", "password")
        .prop("value", move || secret.get())
        .on("input", move |e| secret.set(dom::value_of(&e)))
        .node()
}

fn suggestions(id: &'static str, urls: impl Iterator<Item = String>) -> El {
    let options = urls
        .map(|url| el("option").attr("value", url))
        .collect::<Node>();
    el("datalist").attr("id", id).child(options)
}

/// Whether a service is used at all, and its fields while it is.
fn service(
    edited: Edited,
    title: &'static str,
    used: fn(&ConnectionForm) -> bool,
    set: fn(&mut ConnectionForm, bool),
    fields: impl Fn() -> El + Send + 'static,
) -> Node {
    let form = edited.form;
    let shown = Memo::new(move |_| form.with(used));
    el("fieldset")
        .class("sect")
        .child(el("legend").class("unseen").text(title))
        .child(
            el("label")
                .class("choice")
                .child(
                    el("input")
                        .attr("type", "checkbox")
                        .prop("checked", move || shown.get())
                        .on("change", move |e| {
                            let on = dom::is_checked(&e);
                            form.update(|f| set(f, on));
                        }),
                )
                .child(el("b").text(title)),
        )
        .child(live(move || shown.get().then(&fields)))
        .node()
}

fn network_security(edited: Edited) -> Node {
    let problems = edited.problems;
    let url_hint = "Usually https://network.us-1.cloudone.trendmicro.com/api with your region, or a \
                    proxy on this site’s own address.";
    let paths_hint = "Inferred from the service’s public text. Change them if every request is \
                      answered with 404.";
    let fields = move || {
        el("div")
            .child(field(
                problems,
                "ns_base_url",
                "Base address",
                url_hint,
                |w| url_box(edited, w, "known-ns"),
            ))
            .child(suggestions(
                "known-ns",
                regions::NETWORK_SECURITY
                    .iter()
                    .map(|r| regions::network_security_url(r)),
            ))
            .child(field(problems, "api_key", "API key", "", |w| {
                secret_box(w, edited.api_key)
            }))
            .child(
                el("details")
                    .class("raw")
                    .child(el("summary").text("Paths of the API"))
                    .child(el("p").class("hint").text(paths_hint))
                    .child(field(
                        problems,
                        "ns_collection",
                        "List and create",
                        "",
                        |w| box_of(edited, w, "input mono"),
                    ))
                    .child(field(problems, "ns_item", "One connector", "", |w| {
                        box_of(edited, w, "input mono")
                    }))
                    .child(field(problems, "ns_test", "Send a test", "", |w| {
                        box_of(edited, w, "input mono")
                    })),
            )
    };
    let set = |f: &mut ConnectionForm, on: bool| f.use_network_security = on;
    service(
        edited,
        "Cloud One Network Security",
        |f| f.use_network_security,
        set,
        fields,
    )
}

fn cts(edited: Edited) -> Node {
    let problems = edited.problems;
    let url_hint = "Usually https://cts.eu-west-101.myhuaweicloud.eu with your region’s host, or a \
                    proxy on this site’s own address.";
    let fields = move || {
        let urls = regions::CTS.iter().flat_map(|region| region.urls());
        el("div")
            .child(field(
                problems,
                "cts_base_url",
                "Base address",
                url_hint,
                |w| url_box(edited, w, "known-cts"),
            ))
            .child(suggestions("known-cts", urls))
            .child(field(problems, "project_id", "Project ID", "", |w| {
                box_of(edited, w, "input mono")
            }))
            .child(field(
                problems,
                "token",
                "Token",
                "From IAM, valid for 24 hours. Leave it empty if a proxy adds it.",
                |w| secret_box(w, edited.token),
            ))
    };
    let set = |f: &mut ConnectionForm, on: bool| f.use_cts = on;
    service(
        edited,
        "Huawei Cloud or Open Telekom Cloud CTS",
        |f| f.use_cts,
        set,
        fields,
    )
}
