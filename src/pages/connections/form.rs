//! The form of a connection to real services. Credentials are no part of it:
//! they are asked for when they are needed.

use domain::finding::{FieldKey, Finding};
use domain::notification::Site;
use leptos::prelude::*;
use screen::connection::auth::{CtsAuth, NsAuth};
use screen::connection::file::update_method;
use screen::connection::form::{ConnectionForm, check};
use screen::connection::regions;
use screen::draft::{ConnectionDraft, connection_changes};

use crate::browser::storage::{self, Keep};
use crate::browser::{clock, dom};
use crate::pages::parts::draft_note::draft_note;
use crate::reactive::{effect, memo};
use crate::state::App;
use crate::state::flashes::about;
use crate::ui::button::{button, submit_button};
use crate::ui::field::{
    Problems, Wiring, choice_box, error_summary, field, grouped_choice_box, text_box,
};
use crate::ui::search_box::search_box;
use crate::view::{El, Node, el, group, live};

/// The raw text of a field.
fn place<'a>(form: &'a mut ConnectionForm, key: &str) -> Option<&'a mut String> {
    Some(match key {
        "label" => &mut form.label,
        "ns_base_url" => &mut form.ns_base_url,
        "ns_collection" => &mut form.ns_api.collection,
        "ns_item" => &mut form.ns_api.item,
        "ns_test" => &mut form.ns_api.test,
        "cts_base_url" => &mut form.cts_base_url,
        "project_id" => &mut form.project_id,
        "region" => &mut form.region,
        "upstream" => &mut form.upstream,
        "iam" => &mut form.iam,
        "smn" => &mut form.smn,
        "functions" => &mut form.functions,
        _ => return None,
    })
}

fn raw(form: &ConnectionForm, key: &str) -> String {
    place(&mut form.clone(), key)
        .map(std::mem::take)
        .unwrap_or_default()
}

fn set_raw(form: &mut ConnectionForm, key: &str, text: String) {
    if key == "cts_base_url" {
        form.set_cts_base_url(text);
    } else if let Some(place) = place(form, key) {
        *place = text;
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
}

/// Name under which the draft is stored.
const DRAFT: &str = "draft:connection";

/// What was typed before the page was loaded anew.
pub fn kept_draft() -> Option<ConnectionDraft> {
    storage::get(Keep::Tab, DRAFT).and_then(|text| ConnectionDraft::from_json(&text))
}

fn forget_draft() {
    storage::remove(Keep::Tab, DRAFT);
}

/// Asks before what is typed is dropped, and keeps it as a draft until then. `drop`
/// is called when it is dropped.
fn keep_draft(
    app: App,
    id: Option<String>,
    form: RwSignal<ConnectionForm>,
    start: ConnectionForm,
    drop: Callback<()>,
) {
    let changed = memo(move |_| form.with(|form| connection_changes(&start, form)));
    app.nav.guard(changed.into(), drop);
    effect(move |_| {
        if changed.get() == 0 {
            forget_draft();
        } else {
            let draft = form.with(|form| ConnectionDraft::new(id.clone(), form));
            // Where the browser keeps nothing, leaving asks all the same.
            let _ = storage::set(Keep::Tab, DRAFT, &draft.to_json());
        }
    });
}

fn restored(draft: &ConnectionDraft, give_up: Callback<()>) -> Node {
    let words = if draft.left_out {
        "What you typed before the page was reloaded is back, except addresses that could hold \
         a user name or a password: those are not kept. Enter them again."
    } else {
        "What you typed before the page was reloaded is back."
    };
    draft_note(words, give_up)
}

/// The form. `close` is called when it is done with.
pub fn form(
    app: App,
    id: Option<String>,
    start: ConnectionForm,
    taken: Vec<String>,
    close: Callback<()>,
) -> Node {
    let draft = kept_draft().filter(|draft| draft.id == id);
    let form = RwSignal::new(
        draft
            .as_ref()
            .map_or_else(|| start.clone(), |d| d.form.clone()),
    );
    let done = Callback::new(move |()| {
        forget_draft();
        close.run(());
    });
    keep_draft(app, id.clone(), form, start.clone(), done);
    let give_up = Callback::new(move |()| form.set(start.clone()));
    let title = if id.is_some() {
        "Edit connection"
    } else {
        "New connection"
    };
    let id = id.unwrap_or_else(|| format!("c{}", clock::now_ms()));
    let checked = memo(move |_| form.with(|f| check(f, &id, &taken)));
    let findings: Signal<Vec<Finding>> = Signal::derive(move || checked.get().findings);
    let raw_of = Callback::new(move |key: FieldKey| form.with(|f| raw(f, &key)));
    let fix = Callback::new(move |(key, text): (FieldKey, String)| {
        form.update(|f| set_raw(f, &key, text));
    });
    let problems = Problems::new(findings, raw_of, fix);
    let edited = Edited { form, problems };
    let save = move || {
        let Some(connection) = checked.get_untracked().valid else {
            problems.submit();
            return;
        };
        let kept = app.session.save(&connection);
        app.nav.unguard();
        done.run(());
        super::switch(app, &connection);
        let words = if kept {
            "is saved and in use."
        } else {
            "is in use. The browser refused to keep it: it is gone once this page is closed."
        };
        app.flashes.success(about(&connection.label, words), None);
        dom::focus_heading_soon();
    };
    el("section")
        .class("card")
        .attr("aria-labelledby", "connection-title")
        .child(draft.map(|draft| restored(&draft, give_up)))
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
                        .child(typed(edited, "label", "Name", ""))
                        .child(problems.list("services"))
                        .child(tick(
                            edited,
                            "Read-only: the console changes nothing through it",
                            |f| &mut f.read_only,
                        )),
                )
                .child(network_security(edited))
                .child(cts(edited))
                .child(
                    el("div")
                        .class("foot")
                        .child(submit_button(
                            "Save and use",
                            Signal::stored(false),
                            Signal::stored(false),
                        ))
                        .child(button("btn quiet", None, "Cancel", move || {
                            let leave = Callback::new(move |()| {
                                app.nav.unguard();
                                done.run(());
                                dom::focus_heading_soon();
                            });
                            app.nav.leave(leave, Callback::new(|()| {}));
                        })),
                ),
        )
        .node()
}

/// A field that is a text.
fn typed(edited: Edited, key: &'static str, label: &'static str, hint: &'static str) -> Node {
    field(edited.problems, key, label, hint, |w| {
        let class = if key == "label" {
            "input"
        } else {
            "input mono"
        };
        let text = Signal::derive(move || edited.form.with(|f| raw(f, key)));
        text_box(w, class, text, move |text| {
            edited.form.update(|f| set_raw(f, key, text));
        })
    })
}

/// How a choice is read from the form and put into it.
type Choice = (fn(&ConnectionForm) -> String, fn(&mut ConnectionForm, &str));

/// A field with fixed choices: values and labels.
fn chosen(
    edited: Edited,
    key: &'static str,
    label: &'static str,
    hint: &'static str,
    choices: Vec<(String, String)>,
    (get, set): Choice,
) -> Node {
    field(edited.problems, key, label, hint, |w: Wiring| {
        let value = Signal::derive(move || edited.form.with(get));
        choice_box(w, "input", choices, value, move |choice| {
            edited.form.update(|f| set(f, &choice));
        })
    })
}

fn tick(edited: Edited, words: &'static str, flag: fn(&mut ConnectionForm) -> &mut bool) -> El {
    let form = edited.form;
    el("label")
        .class("choice")
        .child(
            el("input")
                .attr("type", "checkbox")
                .prop("checked", move || *flag(&mut form.get()))
                .on("change", move |e| {
                    let on = dom::is_checked(&e);
                    form.update(|f| *flag(f) = on);
                }),
        )
        .child(el("span").text(words))
}

/// Whether a service is used at all, and its fields while it is.
fn service(
    edited: Edited,
    title: &'static str,
    used: fn(&mut ConnectionForm) -> &mut bool,
    fields: fn(Edited) -> El,
) -> Node {
    let shown = memo(move |_| *used(&mut edited.form.get()));
    el("fieldset")
        .class("sect")
        .child(el("legend").class("unseen").text(title))
        .child(tick(edited, title, used))
        .child(live(move || shown.get().then(|| fields(edited))))
        .node()
}

/// Addresses to choose from, before them the one that is typed by hand.
fn addresses(known: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    let by_hand = (String::new(), "Another address".to_owned());
    std::iter::once(by_hand).chain(known).collect()
}

fn network_security(edited: Edited) -> Node {
    service(
        edited,
        "Cloud One Network Security",
        |f| &mut f.use_network_security,
        network_security_fields,
    )
}

fn network_security_fields(edited: Edited) -> El {
    let regions = addresses(
        regions::NETWORK_SECURITY
            .iter()
            .map(|region| (regions::network_security_url(region), (*region).to_owned())),
    );
    let kinds = NsAuth::ALL.map(|kind| (kind.word().to_owned(), kind.label().to_owned()));
    let methods = ["PUT", "POST", "PATCH"].map(|method| (method.to_owned(), method.to_owned()));
    el("div")
        .child(chosen(edited, "ns_region", "Region", "", regions, (
            |f| f.ns_base_url.trim_end_matches('/').to_owned(),
            |f, url| f.ns_base_url = url.to_owned(),
        )))
        .child(typed(
            edited,
            "ns_base_url",
            "Base address",
            "Of the region, or a path on this site such as /proxy/network-security where a proxy is.",
        ))
        .child(chosen(
            edited,
            "ns_auth",
            "Credentials",
            "Asked for when they are needed, never stored with the connection.",
            kinds.into(),
            (
                |f| f.ns_auth.word().to_owned(),
                |f, word| f.ns_auth = NsAuth::parse(word).unwrap_or_default(),
            ),
        ))
        .child(
            el("details")
                .class("raw")
                .child(el("summary").text("Paths of the API (inferred)"))
                .child(el("p").class("hint").text(
                    "The service’s public text names no paths; these follow its other \
                     resources. Change them if every request is answered with 404.",
                ))
                .child(typed(edited, "ns_collection", "List and create", ""))
                .child(typed(edited, "ns_item", "One connector", ""))
                .child(typed(edited, "ns_test", "Send a test", ""))
                .child(chosen(edited, "ns_update_method", "Method of an update", "", methods.into(), (
                    |f| f.ns_api.update_method.as_str().to_owned(),
                    |f, word| {
                        if let Some(method) = update_method(word) {
                            f.ns_api.update_method = method;
                        }
                    },
                ))),
        )
}

fn cts(edited: Edited) -> Node {
    service(
        edited,
        "Huawei Cloud or Open Telekom Cloud CTS",
        |f| &mut f.use_cts,
        cts_fields,
    )
}

/// The choice of a region's address, by cloud, and a box to search them with.
fn cts_region(edited: Edited, wiring: Wiring) -> Node {
    let form = edited.form;
    let address = |f: &ConnectionForm| f.cts_base_url.trim_end_matches('/').to_owned();
    let value = Signal::derive(move || form.with(address));
    let choose = move |url| {
        form.update(|f| {
            f.set_cts_base_url(url);
            f.region.clear();
        });
    };
    let search = RwSignal::new(String::new());
    let find = move |kept: &str| search.with(|words| regions::find(words, kept));
    let found = memo(move |_| find("").iter().map(|(_, urls)| urls.len()).sum::<usize>());
    let words = move || match (search.with(|s| s.trim().is_empty()), found.get()) {
        (true, _) => String::new(),
        (_, 0) => "No known region. Another one has its base address typed below.".to_owned(),
        (_, 1) => "1 address; Enter takes it.".to_owned(),
        (_, many) => format!("{many} addresses"),
    };
    let enter = move || {
        if let [(_, urls)] = find("").as_slice()
            && let [(url, _)] = urls.as_slice()
        {
            choose(url.clone());
        }
    };
    // What is chosen stays in the list, so that a search changes nothing by itself.
    let choices = live(move || {
        let clouds = find(&untrack(|| value.get())).into_iter();
        let clouds = clouds.map(|(site, urls)| (site.label(), urls));
        let by_hand = std::iter::once(("", addresses(std::iter::empty())));
        let groups = by_hand.chain(clouds).collect();
        grouped_choice_box(wiring.clone(), "input", groups, value, choose)
    });
    let hint = "Search by place, name, cloud or host";
    let search_box = search_box(
        "cts-region-search",
        "Search regions",
        hint,
        search.into(),
        move |text| search.set(text),
    )
    .on("keydown", move |e| {
        if dom::key_of(&e) == "Enter" {
            e.prevent_default();
            enter();
        }
    });
    let said = el("p")
        .class("hint")
        .attr("role", "status")
        .child(live(words));
    group([search_box.into(), said.into(), choices])
}

/// What is known about the cloud that is chosen.
fn capabilities(edited: Edited) -> Node {
    let site = memo(move |_| edited.form.with(|f| f.site));
    live(move || {
        let known = site.get().profile().capabilities();
        let lines = known.into_iter();
        let lines = lines.map(|(name, of)| el("li").child([name, ": ", &of.words()].concat()));
        el("ul").class("hint").child(lines.collect::<Node>())
    })
}

fn cts_fields(edited: Edited) -> El {
    let kinds = CtsAuth::ALL.map(|kind| (kind.word().to_owned(), kind.label().to_owned()));
    let clouds = Site::ALL.map(|site| (site.word().to_owned(), site.label().to_owned()));
    el("div")
        .child(field(edited.problems, "cts_region", "Region", "", |w| {
            cts_region(edited, w)
        }))
        .child(typed(
            edited,
            "cts_base_url",
            "Base address",
            "Of the region, or a path on this site such as /proxy/cts where a proxy is.",
        ))
        .child(typed(edited, "project_id", "Project ID", ""))
        .child(chosen(
            edited,
            "cts_auth",
            "Credentials",
            "Asked for when they are needed, never stored with the connection.",
            kinds.into(),
            (
                |f| f.cts_auth.word().to_owned(),
                |f, word| f.cts_auth = CtsAuth::parse(word).unwrap_or_default(),
            ),
        ))
        .child(
            el("details")
                .class("raw")
                .child(el("summary").text("Proxy, cloud, and services around CTS"))
                .child(typed(
                    edited,
                    "upstream",
                    "Address the proxy calls",
                    "Requests are signed for the host and path the service sees. Empty: the base \
                     address itself, or the region’s own host.",
                ))
                .child(typed(
                    edited,
                    "region",
                    "Name of the region",
                    "As in URNs. Empty: known from the address.",
                ))
                .child(chosen(
                    edited,
                    "site",
                    "Cloud",
                    "",
                    clouds.into(),
                    (
                        |f| f.site.word().to_owned(),
                        |f, word| f.site = Site::parse(word).unwrap_or_default(),
                    ),
                ))
                .child(capabilities(edited))
                .child(
                    el("p")
                        .class("hint")
                        .text("Where the services around CTS are. Empty: the region’s own hosts."),
                )
                .child(typed(edited, "iam", "IAM (tokens)", ""))
                .child(typed(edited, "smn", "SMN (topics)", ""))
                .child(typed(edited, "functions", "FunctionGraph (functions)", "")),
        )
}
