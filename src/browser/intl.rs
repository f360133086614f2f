//! What the browser knows about a language: numbers, plurals, lists, dates and times.

use std::cell::OnceCell;
use std::cmp::Ordering;

use js_sys::{Array, Function, Object, Reflect};
use messages::{Locale, Separators};
use screen::collation::Compare;
use screen::when::machine;
use wasm_bindgen::{JsCast, JsValue};

/// Stands for an item while a list is formatted.
const ITEM: &str = "\u{FFFC}";

/// How a moment is written: always in the browser's time zone as it was then.
#[derive(Clone, Copy)]
pub enum Moment {
    /// “Oct 11, 2021, 06:19 UTC”
    Exact,
    /// “Oct 11, 2021”
    Date,
    /// “Oct 11”
    Day,
    /// “06:19”
    Clock,
}

impl Moment {
    /// The options of `Intl.DateTimeFormat`.
    fn options(self) -> &'static [(&'static str, &'static str)] {
        const ALL: [(&str, &str); 7] = [
            ("year", "numeric"),
            ("month", "short"),
            ("day", "numeric"),
            ("hour", "2-digit"),
            ("minute", "2-digit"),
            ("hourCycle", "h23"),
            ("timeZoneName", "short"),
        ];
        let (from, to) = match self {
            Self::Exact => (0, 7),
            Self::Date => (0, 3),
            Self::Day => (1, 3),
            Self::Clock => (3, 6),
        };
        ALL.get(from..to).unwrap_or_default()
    }
}

/// The rules of a language, as the browser's `Intl` has them. What the browser does not
/// have is written as in the source.
pub struct Intl {
    language: String,
    number: Option<Object>,
    plural: Option<Object>,
    and: Option<Object>,
    or: Option<Object>,
    /// By [`Moment`]; made when the first one is written.
    moments: [OnceCell<Option<Object>>; 4],
    ago: OnceCell<Option<Object>>,
    /// The order of words; made when the first ones are sorted.
    compare: OnceCell<Option<Function>>,
}

impl Intl {
    /// The rules of that language (BCP 47).
    pub fn new(language: &str) -> Self {
        let list = |kind| formatter("ListFormat", language, &[("type", kind)]);
        Self {
            language: language.to_owned(),
            number: formatter("NumberFormat", language, &[]),
            plural: formatter("PluralRules", language, &[]),
            and: list("conjunction"),
            or: list("disjunction"),
            moments: [const { OnceCell::new() }; 4],
            ago: OnceCell::new(),
            compare: OnceCell::new(),
        }
    }

    fn formatter_of(&self, moment: Moment) -> Option<&Object> {
        let made = self.moments.get(moment as usize)?;
        made.get_or_init(|| formatter("DateTimeFormat", &self.language, moment.options()))
            .as_ref()
    }

    /// A moment; as machines write it where the browser cannot.
    pub fn moment(&self, ms: i64, moment: Moment) -> String {
        let value = JsValue::from_f64(ms as f64);
        let written = call(self.formatter_of(moment), "format", &value);
        written.unwrap_or_else(|| machine(ms))
    }

    /// The time zone as it was at a moment: “UTC”, “GMT+2”.
    pub fn zone(&self, ms: i64) -> Option<String> {
        let formatter = self.formatter_of(Moment::Exact)?;
        let format = method(formatter, "formatToParts")?;
        let parts = format
            .call1(formatter, &JsValue::from_f64(ms as f64))
            .ok()?;
        let parts: Array = parts.dyn_into().ok()?;
        let get = |part: &JsValue, name: &str| Reflect::get(part, &name.into()).ok()?.as_string();
        let zone = |part: &JsValue| get(part, "type").as_deref() == Some("timeZoneName");
        get(&parts.iter().find(zone)?, "value")
    }

    /// Compares texts as the language does, runs of digits by their number.
    pub fn comparison(&self, texts: &[&str]) -> Option<Compare> {
        let compare = self.compare.get_or_init(|| {
            let collator = formatter("Collator", &self.language, &[("numeric", "true")])?;
            method(&collator, "compare")
        });
        let compare = compare.clone()?;
        let texts: Vec<JsValue> = texts.iter().copied().map(JsValue::from_str).collect();
        Some(Box::new(move |a, b| {
            let (Some(a), Some(b)) = (texts.get(a), texts.get(b)) else {
                return Ordering::Equal;
            };
            let order = compare.call2(&JsValue::NULL, a, b);
            let order = order.ok().and_then(|order| order.as_f64());
            order.unwrap_or_default().total_cmp(&0.0)
        }))
    }

    /// “5 minutes ago”; the unit is a word of `Intl.RelativeTimeFormat`.
    pub fn ago(&self, count: i32, unit: &str) -> Option<String> {
        let made = self
            .ago
            .get_or_init(|| formatter("RelativeTimeFormat", &self.language, &[]));
        let formatter = made.as_ref()?;
        let format = method(formatter, "format")?;
        let count = JsValue::from_f64(-f64::from(count));
        let words = format.call2(formatter, &count, &unit.into()).ok()?;
        words.as_string()
    }
}

/// `new Intl.<name>(language, options)`
fn formatter(name: &str, language: &str, all: &[(&str, &str)]) -> Option<Object> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &name.into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    for (key, value) in all {
        Reflect::set(&options, &(*key).into(), &(*value).into()).ok()?;
    }
    let arguments = Array::of2(&language.into(), &options);
    Reflect::construct(&class, &arguments).ok()?.dyn_into().ok()
}

fn method(formatter: &Object, name: &str) -> Option<Function> {
    Reflect::get(formatter, &name.into()).ok()?.dyn_into().ok()
}

/// What a method of a formatter makes of a value.
fn call(formatter: Option<&Object>, name: &str, value: &JsValue) -> Option<String> {
    let formatter = formatter?;
    let made = method(formatter, name)?.call1(formatter, value);
    made.ok()?.as_string()
}

impl Locale for Intl {
    fn number(&self, number: usize) -> String {
        let formatted = call(
            self.number.as_ref(),
            "format",
            &JsValue::from_f64(number as f64),
        );
        formatted.unwrap_or_else(|| number.to_string())
    }

    fn plural(&self, number: usize) -> String {
        let category = call(
            self.plural.as_ref(),
            "select",
            &JsValue::from_f64(number as f64),
        );
        category.unwrap_or_else(|| "other".to_owned())
    }

    fn separators(&self, count: usize, joined: Separators) -> Vec<String> {
        let formatter = match joined {
            Separators::And => self.and.as_ref(),
            Separators::Or => self.or.as_ref(),
        };
        let items: Array = (0..count).map(|_| JsValue::from_str(ITEM)).collect();
        let Some(list) = call(formatter, "format", &items) else {
            return vec![", ".to_owned(); count.saturating_sub(1)];
        };
        let mut parts: Vec<String> = list.split(ITEM).map(str::to_owned).collect();
        // Before the first item and after the last one.
        parts.truncate(count);
        parts.drain(..1.min(parts.len()));
        parts
    }
}
