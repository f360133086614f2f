//! Notifications as code: the form is chosen, the text can be copied and kept.

use domain::notification::Notification;
use export::{Change, Exported, Form, Order, Remark};
use leptos::prelude::*;
use screen::list::counted;
use screen::list_query::ListQuery;
use screen::notification_list::matching;
use screen::route::{Exports, Route};
use wire::http::Service;

use super::bulk::is_among;
use crate::browser::{dom, file};
use crate::pages::parts::crumbs::crumbs;
use crate::pages::parts::head::head;
use crate::pages::parts::loading::{notifications_failure, skeleton};
use crate::pages::parts::shell_command::base_of;
use crate::reactive::memo;
use crate::state::App;
use crate::state::flashes::about;
use crate::ui::button::{button, link_button};
use crate::ui::copy::copy_button;
use crate::ui::icon::icon;
use crate::ui::segments::segments;
use crate::view::{El, Node, el, group, live};

/// Names that are shown with a remark; the text has them all.
const NAMED: usize = 8;

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Page {
    app: App,
    /// What is exported; nothing until the list is there.
    notifications: Memo<Option<Vec<Notification>>>,
    form: RwSignal<Form>,
    change: RwSignal<Change>,
    import: RwSignal<bool>,
    exported: Memo<Exported>,
}

/// The page.
pub fn page(app: App, exports: Exports) -> Node {
    app.store.visit_notifications();
    let wanted = exports.clone();
    let notifications = memo(move |_| chosen(app, &wanted));
    let form = RwSignal::new(Form::of(app.session.surroundings().site));
    let (change, import) = (RwSignal::new(Change::default()), RwSignal::new(true));
    let exported = memo(move |_| {
        let connection = app.session.connection();
        let surroundings = app.session.surroundings();
        let order = Order {
            base_url: &base_of(&connection, Service::Cts),
            project_id: &app.session.client().project_id(),
            region: surroundings.region.as_deref(),
            change: change.get(),
            import: import.get(),
        };
        let all = notifications.get().unwrap_or_default();
        form.get().write(&all, &order)
    });
    let page = Page {
        app,
        notifications,
        form,
        change,
        import,
        exported,
    };
    let count = memo(move |_| notifications.with(|all| all.as_ref().map(Vec::len)));
    let asked = exports.clone();
    group([
        live(move || way_back(page, &exports)),
        head(
            "Export as code",
            live(move || words(count.get(), &asked)),
            Node::Nothing,
        ),
        notifications_failure(app),
        live(move || match count.get() {
            // A failure is told above.
            None if app.store.notifications.error().is_some() => Node::Nothing,
            None => el("div").class("card").child(skeleton()).into(),
            Some(0) => nothing(app),
            Some(_) => el("div")
                .class("stack")
                .child(choices(page))
                .child(live(move || remarks(page)))
                .child(text(page))
                .into(),
        }),
    ])
}

/// The notifications asked for, as far as there are any.
fn chosen(app: App, exports: &Exports) -> Option<Vec<Notification>> {
    let rows = app.store.rows.get()?.0;
    let list = rows.list();
    Some(match exports {
        Exports::Listed(query) => {
            let places = matching(&rows, query);
            places.into_iter().filter_map(|at| list.get(at)).collect()
        }
        Exports::These(ids) => list.those(list.ids().map(|id| is_among(id, ids))),
    })
}

/// The list as it was, or the one notification.
fn way_back(page: Page, exports: &Exports) -> Node {
    let (query, one) = match exports {
        Exports::Listed(query) => (query.clone(), None),
        Exports::These(ids) if ids.len() == 1 => {
            let one = page
                .notifications
                .get()
                .and_then(|all| all.first().cloned());
            (ListQuery::default(), one)
        }
        Exports::These(_) => (ListQuery::default(), None),
    };
    let thing = one.map(|one| (one.name, Route::Notification(one.id)));
    crumbs(
        page.app,
        "Notifications",
        &Route::Notifications(query),
        thing,
    )
}

/// How many there are, and how many are gone.
fn words(count: Option<usize>, exports: &Exports) -> String {
    let Some(count) = count else {
        return String::new();
    };
    let counted = counted(count, "notification", "notifications");
    match exports {
        Exports::Listed(query) if query.is_narrowed() => {
            [&counted, ": all that the search of the list shows."].concat()
        }
        Exports::Listed(_) => [&counted, ": all of this project."].concat(),
        Exports::These(ids) if count < ids.len() => {
            let wanted = ids.len().to_string();
            [&counted, " of ", &wanted, "; the others were deleted."].concat()
        }
        Exports::These(_) => [&counted, "."].concat(),
    }
}

fn nothing(app: App) -> Node {
    el("div")
        .class("card")
        .child(
            el("div")
                .class("empty")
                .child(icon("code"))
                .child(el("h2").text("There is nothing to export"))
                .child(el("p").text("No notification of this project is meant."))
                .child(link_button(
                    "btn",
                    None,
                    "Go to the notifications",
                    app.nav.href(&Route::Notifications(ListQuery::default())),
                )),
        )
        .node()
}

/// The form, and what can be decided about it.
fn choices(page: Page) -> El {
    let form = page.form;
    let choose = move |label: &'static str| {
        if let Some(chosen) = Form::ALL.into_iter().find(|form| form.label() == label) {
            form.set(chosen);
        }
    };
    el("section")
        .class("card pad")
        .attr("aria-labelledby", "export-form")
        .child(el("h2").attr("id", "export-form").text("Form"))
        .child(
            el("div")
                .class("stack")
                .child(segments(
                    "export-form",
                    "Form",
                    Form::ALL.map(|form| (form.label(), form.label())).into(),
                    Signal::derive(move || form.get().label()),
                    choose,
                ))
                .child(
                    el("p")
                        .class("small dim")
                        .child(live(move || form.get().about())),
                )
                .child(live(move || {
                    if form.get().is_terraform() {
                        imports(page)
                    } else {
                        changes(page)
                    }
                })),
        )
}

fn imports(page: Page) -> Node {
    let import = page.import;
    el("label")
        .class("tick")
        .child(
            el("input")
                .attr("type", "checkbox")
                .prop("checked", move || import.get())
                .on("change", move |e| import.set(dom::is_checked(&e))),
        )
        .child(el("span").text(
            "With import blocks, so that Terraform takes over what exists instead of \
             creating it again",
        ))
        .node()
}

fn changes(page: Page) -> Node {
    const CREATE: &str = "Create them";
    const UPDATE: &str = "Update the stored ones";
    let change = page.change;
    segments(
        "export-change",
        "What the commands do",
        vec![(CREATE, CREATE), (UPDATE, UPDATE)],
        Signal::derive(move || match change.get() {
            Change::Create => CREATE,
            Change::Update => UPDATE,
        }),
        move |label| {
            change.set(if label == UPDATE {
                Change::Update
            } else {
                Change::Create
            });
        },
    )
}

/// What the text does not say, or says at a price.
fn remarks(page: Page) -> Node {
    let remarks = page.exported.with(Exported::remarks);
    let alone = page.notifications.with(|all| all.as_ref().map(Vec::len)) == Some(1);
    if remarks.is_empty() {
        return Node::Nothing;
    }
    let title = match remarks.len() {
        1 => "1 thing to know".to_owned(),
        many => [&many.to_string(), " things to know"].concat(),
    };
    let line = |remark: Remark| {
        let names = (!alone).then(|| names(&remark.notifications));
        el("li")
            .child(el("span").class("warn").child(icon("alert")))
            .child(el("span").child(remark.message).child(names))
    };
    el("section")
        .class("card pad")
        .attr("aria-labelledby", "export-remarks")
        .child(el("h2").attr("id", "export-remarks").child(title))
        .child(
            el("ul")
                .class("steps")
                .child(remarks.into_iter().map(line).collect::<Node>()),
        )
        .node()
}

fn names(all: &[String]) -> El {
    let shown = all.iter().take(NAMED).cloned().collect::<Vec<_>>();
    let rest = match all.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => [" and ", &more.to_string(), " more"].concat(),
    };
    el("span")
        .class("dim")
        .text(" About ")
        .child(el("bdi").child(shown.join(", ")))
        .child(rest)
        .text(".")
}

/// The text, and what can be done with it.
fn text(page: Page) -> El {
    let exported = page.exported;
    let name = memo(move |_| {
        let all = page.notifications.get().unwrap_or_default();
        page.form.get().file_name(&all)
    });
    let keep = move || {
        let name = name.get_untracked();
        if !exported.with_untracked(|exported| file::offer(&name, &exported.text)) {
            let words = "could not be saved: the browser refused.".to_owned();
            page.app.flashes.failure(about(&name, words), None);
        }
    };
    el("section")
        .class("card pad stack")
        .attr("aria-labelledby", "export-file")
        .child(
            el("div")
                .class("sect-head")
                .child(
                    el("h2")
                        .attr("id", "export-file")
                        .child(el("code").child(live(move || name.get()))),
                )
                .child(copy_button("code", move || {
                    exported.with_untracked(|exported| exported.text.clone())
                }))
                .child(button("btn quiet slim", Some("download"), "Download", keep)),
        )
        .child(
            el("pre")
                .class("code")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", "Code")
                .child(live(move || {
                    exported.with(|exported| exported.text.clone())
                })),
        )
}
