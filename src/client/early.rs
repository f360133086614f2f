//! What `boot.js` asked for while the program was being loaded.

use gloo_net::http::Response;
use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Where it is left: the request's address and a promise of the answer.
const NAME: &str = "consoleAskedEarly";

/// The answer to a request for that address, once; nothing if it was not asked for,
/// or failed.
pub async fn answer(url: &str) -> Option<Response> {
    let page = js_sys::global();
    let asked = Reflect::get(&page, &NAME.into()).ok()?;
    if Reflect::get(&asked, &"url".into()).ok()? != JsValue::from_str(url) {
        return None;
    }
    Reflect::delete_property(&page, &NAME.into()).ok()?;
    let answer = Reflect::get(&asked, &"answer".into()).ok()?;
    let answer = JsFuture::from(answer.dyn_into::<Promise>().ok()?)
        .await
        .ok()?;
    Some(answer.dyn_into::<web_sys::Response>().ok()?.into())
}
