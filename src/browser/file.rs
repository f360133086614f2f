//! Texts that leave the page as a file, and files that come in.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
pub use web_sys::File;
use web_sys::{Blob, DragEvent, Event, FileList, HtmlAnchorElement, HtmlInputElement, Url};

/// Offers a text as a file to keep. `false` if the browser refuses.
pub fn offer(name: &str, text: &str) -> bool {
    offered(name, text).is_ok()
}

fn offered(name: &str, text: &str) -> Result<(), JsValue> {
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence(&parts)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|w| w.document());
    let link = document.ok_or(JsValue::NULL)?.create_element("a")?;
    let link: HtmlAnchorElement = link.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&url)
}

/// The file chosen in an event's input: its name and its text. Choosing the same
/// file again is another event.
pub async fn chosen(event: Event) -> Option<(String, String)> {
    let file = picked(&event)?;
    let text = text_of(&file).await?;
    Some((file.name(), text))
}

/// The file chosen in an event's input, not read yet.
pub fn picked(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(file)
}

/// The text of a file.
pub async fn text_of(file: &File) -> Option<String> {
    JsFuture::from(file.text()).await.ok()?.as_string()
}

/// All files chosen in an event's input, not read yet.
pub fn all_picked(event: &Event) -> Vec<File> {
    let input = event
        .target()
        .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else {
        return Vec::new();
    };
    let files = listed(input.files());
    input.set_value("");
    files
}

/// The files that were dropped.
pub fn dropped(event: &Event) -> Vec<File> {
    let event = event.dyn_ref::<DragEvent>();
    let transfer = event.and_then(DragEvent::data_transfer);
    listed(transfer.and_then(|transfer| transfer.files()))
}

fn listed(files: Option<FileList>) -> Vec<File> {
    let files = files.iter();
    let each = files.flat_map(|files| (0..files.length()).filter_map(|at| files.get(at)));
    each.collect()
}
