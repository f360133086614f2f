//! The bytes of a file. What gzip compressed is decompressed by the browser, piece
//! by piece, so that it can be stopped and does not grow without end.

use js_sys::{Array, Function, Reflect, Uint8Array};
use simulator::encoding::{Packing, packing};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStreamDefaultReader, ReadableWritablePair};

/// Bytes a compressed file may become.
const MOST_BYTES: usize = 512 << 20;

const UNREADABLE: &str = "The browser could not read the file.";
const ZIP: &str = "This is a ZIP archive or a spreadsheet (XLSX): unpack it and choose the files \
                   in it, or export a spreadsheet as CSV.";
const NO_GUNZIP: &str = "This browser cannot decompress files: decompress it and choose the \
                         result.";
const DAMAGED: &str = "The compressed file is damaged or breaks off: what comes before was read.";
const TOO_LARGE: &str = "The file is larger than 512 MB decompressed: what comes after was not \
                         read.";

/// What is in a file.
pub struct Content {
    /// All of it, decompressed.
    pub bytes: Vec<u8>,
    /// Why that is not all.
    pub lacks: Option<&'static str>,
}

/// Reads a file while it `goes_on`.
///
/// # Errors
/// A sentence that says why there is nothing to read.
pub async fn of(file: &Blob, goes_on: impl Fn() -> bool) -> Result<Content, &'static str> {
    // A file that was moved or changed since it was chosen is rejected.
    let head = file.slice_with_f64_and_f64(0.0, 4.0);
    let head = whole(&head.map_err(|_| UNREADABLE)?).await?;
    match packing(&head) {
        Packing::Zip => Err(ZIP),
        Packing::Plain => Ok(Content {
            bytes: whole(file).await?,
            lacks: None,
        }),
        Packing::Gzip => decompressed(file, goes_on).await,
    }
}

async fn whole(file: &Blob) -> Result<Vec<u8>, &'static str> {
    let bytes = JsFuture::from(file.array_buffer()).await;
    Ok(Uint8Array::new(&bytes.map_err(|_| UNREADABLE)?).to_vec())
}

async fn decompressed(file: &Blob, goes_on: impl Fn() -> bool) -> Result<Content, &'static str> {
    let gzip = gunzip().map_err(|_| NO_GUNZIP)?;
    let reader: ReadableStreamDefaultReader = file
        .stream()
        .pipe_through(&gzip)
        .get_reader()
        .unchecked_into();
    let mut content = Content {
        bytes: Vec::new(),
        lacks: None,
    };
    while goes_on() {
        match piece(&reader).await {
            Ok(Some(piece)) if content.bytes.len() + piece.len() > MOST_BYTES => {
                content.lacks = Some(TOO_LARGE);
                break;
            }
            Ok(Some(mut piece)) => content.bytes.append(&mut piece),
            Ok(None) => return Ok(content),
            Err(_) if content.bytes.is_empty() => {
                return Err("The file is not one that gzip compressed, or it is damaged.");
            }
            Err(_) => {
                content.lacks = Some(DAMAGED);
                break;
            }
        }
    }
    // Nobody reads the rest, and nobody waits until it is thrown away.
    let _ = reader.cancel();
    Ok(content)
}

/// The browser's own decompressor, which `web-sys` does not offer yet.
fn gunzip() -> Result<ReadableWritablePair, JsValue> {
    let class = Reflect::get(&js_sys::global(), &"DecompressionStream".into())?;
    let class: Function = class.dyn_into()?;
    Reflect::construct(&class, &Array::of1(&"gzip".into())).map(JsCast::unchecked_into)
}

/// The next piece; `None` at the end.
async fn piece(reader: &ReadableStreamDefaultReader) -> Result<Option<Vec<u8>>, JsValue> {
    let read = JsFuture::from(reader.read()).await?;
    if Reflect::get(&read, &"done".into())?.is_truthy() {
        return Ok(None);
    }
    let value = Reflect::get(&read, &"value".into())?;
    Ok(Some(Uint8Array::new(&value).to_vec()))
}
