//! The bytes of a file. What gzip compressed is decompressed by the browser, piece
//! by piece, so that it can be stopped and does not grow without end.

use js_sys::{Array, Function, Reflect, Uint8Array};
use messages::{Message, events};
use simulator::encoding::{HEAD, Packing, members, packing};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStreamDefaultReader, ReadableWritablePair};

/// Bytes a compressed file may become.
const MOST_BYTES: usize = 512 << 20;

/// How many more times what was decompressed may be compressed.
const MOST_LAYERS: usize = 3;

/// What is in a file.
pub struct Content {
    /// All of it, decompressed.
    pub bytes: Vec<u8>,
    /// Why that is not all.
    pub lacks: Option<Message>,
}

/// Reads a file while it `goes_on`.
///
/// # Errors
/// Why there is nothing to read.
pub async fn of(file: &Blob, goes_on: impl Fn() -> bool) -> Result<Content, Message> {
    // A file that was moved or changed since it was chosen is rejected.
    let head = file.slice_with_f64_and_f64(0.0, HEAD as f64);
    let head = whole(&head.map_err(|_| events::UNREADABLE_FILE)?).await?;
    let mut content = match packing(&head) {
        Packing::Gzip => decompressed(file, &goes_on).await?,
        _ => Content {
            bytes: whole(file).await?,
            lacks: None,
        },
    };
    // What was compressed twice, as some programs do that compress all they store.
    for _ in 0..MOST_LAYERS {
        match packing(&content.bytes) {
            Packing::Zip => return Err(events::ZIP),
            Packing::Tar => return Err(events::TAR),
            Packing::Plain => break,
            Packing::Gzip => {
                let parts = Array::of1(&Uint8Array::from(content.bytes.as_slice()));
                let inner = Blob::new_with_u8_array_sequence(&parts)
                    .map_err(|_| events::UNREADABLE_FILE)?;
                let lacks = content.lacks.take();
                content = decompressed(&inner, &goes_on).await?;
                content.lacks = content.lacks.or(lacks);
            }
        }
    }
    Ok(content)
}

async fn whole(file: &Blob) -> Result<Vec<u8>, Message> {
    let bytes = JsFuture::from(file.array_buffer()).await;
    Ok(Uint8Array::new(&bytes.map_err(|_| events::UNREADABLE_FILE)?).to_vec())
}

/// How decompressing ended.
enum End {
    Whole,
    Stopped,
    TooLarge,
    Damaged,
}

async fn decompressed(file: &Blob, goes_on: &impl Fn() -> bool) -> Result<Content, Message> {
    let packed = whole(file).await?;
    let mut starts = members(&packed);
    starts.push(packed.len());
    drop(packed);
    let mut content = Content {
        bytes: Vec::new(),
        lacks: None,
    };
    for pair in starts.windows(2) {
        let [start, end] = pair else {
            continue;
        };
        let member = file.slice_with_f64_and_f64(*start as f64, *end as f64);
        let member = member.map_err(|_| events::UNREADABLE_FILE)?;
        match unpack(&member, &mut content.bytes, goes_on).await? {
            End::Whole => {}
            End::Stopped => break,
            End::Damaged => content.lacks = Some(events::DAMAGED_ARCHIVE),
            End::TooLarge => {
                content.lacks = Some(events::TOO_LARGE);
                break;
            }
        }
    }
    if content.bytes.is_empty() && content.lacks.is_some() {
        return Err(events::NO_ARCHIVE);
    }
    Ok(content)
}

/// Decompresses one member of a gzip file behind what is there.
async fn unpack(
    member: &Blob,
    bytes: &mut Vec<u8>,
    goes_on: impl Fn() -> bool,
) -> Result<End, Message> {
    let gzip = gunzip().map_err(|_| events::NO_GUNZIP)?;
    let reader: ReadableStreamDefaultReader = member
        .stream()
        .pipe_through(&gzip)
        .get_reader()
        .unchecked_into();
    let mut end = End::Stopped;
    while goes_on() {
        end = match piece(&reader).await {
            Ok(Some(piece)) if bytes.len() + piece.len() > MOST_BYTES => End::TooLarge,
            Ok(Some(mut piece)) => {
                bytes.append(&mut piece);
                continue;
            }
            Ok(None) => return Ok(End::Whole),
            // There is nothing left to throw away.
            Err(_) => return Ok(End::Damaged),
        };
        break;
    }
    // Nobody reads the rest, and nobody waits until it is thrown away.
    let _ = reader.cancel();
    Ok(end)
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
