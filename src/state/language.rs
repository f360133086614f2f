//! The language the console is read in. Its catalogue is loaded before the first page is
//! made; [`t`] puts a message into words.
//!
//! Views do not follow the language: when another one is chosen the whole page is made
//! again, so that no text needs a closure of its own. What is typed is kept as over a reload.

use std::cell::{Cell, RefCell};

use futures::future::join;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Catalogue, Message, Piece, script, text};
use screen::collation::Compare;
use screen::when::{self, Ago};

use crate::browser::intl::{Intl, Moment};
use crate::browser::storage::{self, Retention};
use crate::browser::{clock, dom};
use crate::client::catalogue;

/// The languages there are: BCP 47, and what each calls itself.
pub const LANGUAGES: [(&str, &str); 4] = [
    ("en", "English"),
    ("zh-Hans", "简体中文"),
    ("ja", "日本語"),
    ("de", "Deutsch"),
];

/// Where the choice is kept; `style/boot.js` reads it.
const KEY: &str = "language";

thread_local! {
    static CURRENT: RefCell<Option<(Catalogue, Intl)>> = const { RefCell::new(None) };
    /// What everything shown follows, once the app has started.
    static SHOWN: Cell<Option<RwSignal<String>>> = const { Cell::new(None) };
    /// Whether the page that is open was made again.
    static REMADE: Cell<bool> = const { Cell::new(false) };
}

/// The message in the reader's language.
pub fn t(message: impl Into<Message>) -> String {
    let message = message.into();
    CURRENT
        .with_borrow(|current| {
            let (catalogue, intl) = current.as_ref()?;
            let text = catalogue.text(&message, intl);
            show_again_if_missed(catalogue);
            Some(text)
        })
        .unwrap_or_default()
}

/// The message in the reader's language, some words of which stand out.
pub fn pieces(message: impl Into<Message>) -> Vec<Piece> {
    let message = message.into();
    CURRENT
        .with_borrow(|current| {
            let (catalogue, intl) = current.as_ref()?;
            let pieces = catalogue.pieces(&message, intl);
            show_again_if_missed(catalogue);
            Some(pieces)
        })
        .unwrap_or_default()
}

/// Everything is made again once the rest of the catalogue has come, where something was
/// to be said that is in it. Pages that are loaded later come together with it.
fn show_again_if_missed(catalogue: &Catalogue) {
    if !catalogue.take_missed() {
        return;
    }
    spawn_local(async {
        if whole().await.is_ok()
            && let Some(shown) = SHOWN.get()
        {
            REMADE.set(true);
            shown.notify();
        }
    });
}

/// Whether the page that is open was made again for its words: nothing was reloaded, and
/// what was chosen and typed is kept without a word.
pub fn is_remade() -> bool {
    REMADE.get()
}

/// Another page was opened.
pub fn settle() {
    REMADE.set(false);
}

/// Loads the rest of the catalogue, unless it is there.
///
/// # Errors
/// It does not arrive.
pub async fn whole() -> Result<(), NotLoaded> {
    let lacks = |current: &Option<(Catalogue, Intl)>| {
        current
            .as_ref()
            .is_some_and(|(catalogue, _)| !catalogue.is_whole())
    };
    if !CURRENT.with_borrow(lacks) {
        return Ok(());
    }
    let language = dom::language();
    let rest = catalogue::load(&language, true).await;
    let rest = rest.map_err(|_| NotLoaded)?;
    // Another one may have been chosen meanwhile, which came whole.
    if dom::language() == language {
        let completed = CURRENT.with_borrow_mut(|current| {
            let (catalogue, _) = current.as_mut()?;
            catalogue.complete(&rest).ok()
        });
        completed.ok_or(NotLoaded)?;
    }
    Ok(())
}

/// A moment in the browser's time zone, as the language writes it.
pub fn moment(ms: i64, moment: Moment) -> String {
    CURRENT
        .with_borrow(|current| Some(current.as_ref()?.1.moment(ms, moment)))
        .unwrap_or_default()
}

/// The time zone as it was at a moment.
pub fn zone(ms: i64) -> String {
    CURRENT
        .with_borrow(|current| current.as_ref()?.1.zone(ms))
        .unwrap_or_default()
}

/// “Oct 11, 2021, 06:19 UTC”
pub fn exact(ms: i64) -> String {
    moment(ms, Moment::Exact)
}

/// “5 minutes ago”, for up to a week; otherwise the date.
pub fn ago(ms: i64) -> String {
    let (count, unit) = match when::ago(ms, clock::now_ms()) {
        Ago::Now => return t(text::JUST_NOW),
        Ago::Minutes(count) => (count, "minute"),
        Ago::Hours(count) => (count, "hour"),
        Ago::Days(count) => (count, "day"),
        Ago::Date => return moment(ms, Moment::Date),
    };
    let words = CURRENT.with_borrow(|current| current.as_ref()?.1.ago(count, unit));
    words.unwrap_or_else(|| moment(ms, Moment::Date))
}

/// The language of a name that is in another script than the page's, for its `lang`.
pub fn of_name(name: &str) -> Option<&'static str> {
    // Nearly all names, in lists of thousands.
    if name.is_ascii() {
        return None;
    }
    script::language_of(name, &dom::language())
}

/// The order of words in the reader's language.
pub fn collate(texts: &[&str]) -> Option<Compare> {
    CURRENT.with_borrow(|current| current.as_ref()?.1.comparison(texts))
}

/// Takes the catalogue that `style/boot.js` loaded. Nothing is said without one.
pub fn start() {
    install(&dom::language(), &catalogue::loaded());
}

/// Says everything by that catalogue from now on.
pub fn install(language: &str, text: &str) {
    if let Ok(catalogue) = Catalogue::read(text) {
        let intl = Intl::new(language);
        CURRENT.set(Some((catalogue, intl)));
    }
}

/// The catalogue of a language did not arrive.
pub struct NotLoaded;

/// Which language is shown, and how to choose another one.
#[derive(Clone, Copy)]
pub struct Language {
    /// What everything shown follows.
    pub shown: RwSignal<String>,
}

impl Language {
    /// The language that the page was loaded in.
    pub fn new() -> Self {
        let shown = RwSignal::new(dom::language());
        SHOWN.set(Some(shown));
        Self { shown }
    }

    /// Shows everything in another language, and on the next visit.
    ///
    /// # Errors
    /// Its catalogue does not arrive; the language stays as it is.
    pub async fn choose(self, language: &str) -> Result<(), NotLoaded> {
        let (first, rest) = join(
            catalogue::load(language, false),
            catalogue::load(language, true),
        )
        .await;
        let (Ok(first), Ok(rest)) = (first, rest) else {
            return Err(NotLoaded);
        };
        install(language, &first);
        CURRENT.with_borrow_mut(|current| {
            let (catalogue, _) = current.as_mut()?;
            catalogue.complete(&rest).ok()
        });
        storage::set(Retention::Always, KEY, language);
        dom::set_language(language);
        REMADE.set(true);
        self.shown.set(language.to_owned());
        Ok(())
    }
}
