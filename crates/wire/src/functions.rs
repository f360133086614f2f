//! FunctionGraph: the functions a notification can be sent to.

use serde::Deserialize;

use crate::call::Call;
use crate::error::ApiError;
use crate::http::{Method, Request, Response, Service};
use crate::lenient::{self, Element};
use crate::percent;
use crate::read;

/// Functions one page can hold. Source: the FunctionGraph API reference,
/// “Querying Functions”.
pub const MAX_FUNCTIONS: u32 = 400;

/// A function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// What a notification names as its topic, with the version.
    pub urn: String,
    /// The name; `""` if the answer has none.
    pub name: String,
}

/// A page of functions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Functions {
    /// Those of this page.
    pub functions: Vec<Function>,
    /// Where the next page starts. Some sites give one on the last page, too:
    /// a page shorter than asked for is the last.
    pub next_marker: Option<String>,
}

/// Lists functions from `marker` on ([`Functions::next_marker`] of the page
/// before), at most `maxitems` of them, which is 1 to [`MAX_FUNCTIONS`].
#[must_use]
pub fn list(project_id: &str, marker: Option<&str>, maxitems: u32) -> Call<Functions> {
    let path = [
        "/v2/",
        &percent::encode_segment(project_id),
        "/fgs/functions",
    ]
    .concat();
    let mut request = Request::new(Service::FunctionGraph, Method::Get, path);
    if let Some(marker) = marker {
        request.query.push(("marker".to_owned(), marker.to_owned()));
    }
    request.query.push((
        "maxitems".to_owned(),
        maxitems.clamp(1, MAX_FUNCTIONS).to_string(),
    ));
    Call {
        request,
        decode: read_functions,
    }
}

#[derive(Deserialize)]
struct Body {
    functions: Option<Vec<Element<FunctionRow>>>,
    #[serde(default, deserialize_with = "lenient::text")]
    next_marker: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct FunctionRow {
    #[serde(deserialize_with = "lenient::text")]
    func_urn: Option<String>,
    #[serde(deserialize_with = "lenient::text_or_empty")]
    func_name: String,
}

fn read_functions(response: &Response) -> Result<Functions, ApiError> {
    let body: Body = read::list(response, "functions")?;
    let rows = body.functions.into_iter().flatten();
    let functions: Vec<Function> = rows
        .filter_map(Element::object)
        .filter_map(|row| {
            Some(Function {
                urn: row.func_urn?,
                name: row.func_name,
            })
        })
        .collect();
    // An empty page ends the list even if it comes with a marker.
    let next_marker = body.next_marker.filter(|_| !functions.is_empty());
    Ok(Functions {
        functions,
        next_marker,
    })
}
