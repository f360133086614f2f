//! What `boot.js` asked for while the program was being loaded.

use gloo_net::http::Response;
use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Where it is left: promises of answers, by the requests' addresses.
const NAME: &str = "consoleAskedEarly";

/// Whether anything was asked for.
pub fn was_asked() -> bool {
    Reflect::has(&js_sys::global(), &NAME.into()).unwrap_or_default()
}

/// The answer to a request for that address, once; nothing if it was not asked for,
/// or failed.
pub async fn answer(url: &str) -> Option<Response> {
    let asked: Object = Reflect::get(&js_sys::global(), &NAME.into())
        .ok()?
        .dyn_into()
        .ok()?;
    let answer = Reflect::get(&asked, &url.into()).ok()?;
    Reflect::delete_property(&asked, &url.into()).ok()?;
    let answer = JsFuture::from(answer.dyn_into::<Promise>().ok()?)
        .await
        .ok()?;
    Some(answer.dyn_into::<web_sys::Response>().ok()?.into())
}
