//! The catalogues of messages: files of the site, two per language.

use js_sys::Reflect;

use crate::browser::dom;

/// Where `style/boot.js` leaves the catalogue it loaded.
const NAME: &str = "consoleCatalogue";

/// The catalogue the page was loaded with; empty if there is none.
pub fn loaded() -> String {
    Reflect::get(&js_sys::global(), &NAME.into())
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}

/// Loads the catalogue of a language: the part that pages begin with, or the rest.
///
/// # Errors
/// It does not arrive.
pub async fn load(language: &str, rest: bool) -> Result<String, gloo_net::Error> {
    let url = dom::catalogue(language, rest).unwrap_or_default();
    let response = gloo_net::http::Request::get(&url).send().await?;
    if response.ok() {
        response.text().await
    } else {
        Err(gloo_net::Error::GlooError(response.status_text()))
    }
}
