//! What the browser knows about a language: numbers, plurals and lists.

use js_sys::{Array, Function, Object, Reflect};
use messages::{Locale, Separators};
use wasm_bindgen::{JsCast, JsValue};

/// Stands for an item while a list is formatted.
const ITEM: &str = "\u{FFFC}";

/// The rules of a language, as the browser's `Intl` has them. What the browser does not
/// have is written as in the source.
pub struct Intl {
    number: Option<Object>,
    plural: Option<Object>,
    and: Option<Object>,
    or: Option<Object>,
}

impl Intl {
    /// The rules of that language (BCP 47).
    pub fn new(language: &str) -> Self {
        let list = |kind| formatter("ListFormat", language, Some(("type", kind)));
        Self {
            number: formatter("NumberFormat", language, None),
            plural: formatter("PluralRules", language, None),
            and: list("conjunction"),
            or: list("disjunction"),
        }
    }
}

/// `new Intl.<name>(language, { option })`
fn formatter(name: &str, language: &str, option: Option<(&str, &str)>) -> Option<Object> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &name.into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    if let Some((key, value)) = option {
        Reflect::set(&options, &key.into(), &value.into()).ok()?;
    }
    let arguments = Array::of2(&language.into(), &options);
    Reflect::construct(&class, &arguments).ok()?.dyn_into().ok()
}

/// What a method of a formatter makes of a value.
fn call(formatter: Option<&Object>, method: &str, value: &JsValue) -> Option<String> {
    let formatter = formatter?;
    let method: Function = Reflect::get(formatter, &method.into())
        .ok()?
        .dyn_into()
        .ok()?;
    method.call1(formatter, value).ok()?.as_string()
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
