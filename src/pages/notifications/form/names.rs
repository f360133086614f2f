//! The names collected in one row of the form: operations of a resource type,
//! or users of a group.

use domain::notification::NotificationForm;
use leptos::prelude::*;

use crate::pages::parts::editor::Editor;
use crate::ui::chips::{Chips, chips};
use crate::ui::field::{Problems, control_id};
use crate::view::El;

/// The names of a row, and the text in its box that was not added yet.
type Names<'a> = (&'a mut Vec<String>, &'a mut String);

/// A copy of [`Names`].
type ReadNames = (Vec<String>, String);

/// Where in the form a row's names are.
#[derive(Clone, Copy)]
pub struct Row {
    /// Which row it is.
    pub at: usize,
    /// Its names, if the row is still there.
    pub names: fn(&mut NotificationForm, usize) -> Option<Names<'_>>,
    /// The same for reading: the names and the text in the box.
    pub read: fn(&NotificationForm, usize) -> Option<ReadNames>,
    /// What one name is: “operation”.
    pub noun: &'static str,
}

/// The box to add names with, and the chips of the names.
pub fn names_box(
    editor: Editor<NotificationForm>,
    problems: Problems,
    key: String,
    label: String,
    suggestions: Option<String>,
    row: Row,
) -> (El, El) {
    let Row {
        at,
        names,
        read,
        noun,
    } = row;
    let change = move |work: &dyn Fn(&mut Vec<String>, &mut String)| {
        editor.form.update(|form| {
            if let Some((names, pending)) = names(form, at) {
                work(names, pending);
            }
        });
    };
    let wiring = problems.wiring(key.clone(), false);
    chips(Chips {
        id: control_id(&key),
        noun,
        label,
        items: editor.part(move |form| read(form, at).unwrap_or_default().0),
        pending: editor.part(move |form| read(form, at).unwrap_or_default().1),
        type_: Callback::new(move |text: String| change(&|_, pending| pending.clone_from(&text))),
        add: Callback::new(move |entries: Vec<String>| {
            change(&|names, pending| {
                pending.clear();
                for entry in &entries {
                    if !names.contains(entry) {
                        names.push(entry.clone());
                    }
                }
            });
        }),
        remove: Callback::new(move |which: usize| {
            change(&|names, _| {
                if which < names.len() {
                    names.remove(which);
                }
            });
        }),
        suggestions,
        leave: Callback::new(move |()| problems.touch(&key)),
        described_by: wiring.described_by,
        invalid: wiring.invalid,
    })
}
