//! Sending a request over the network with gloo-net. Dropping the future aborts
//! the request.

use gloo_net::http::RequestBuilder;
use std::cell::RefCell;
use web_sys::{
    AbortController, RequestCache, RequestCredentials, RequestMode, RequestRedirect, ResponseType,
};
use wire::error::{ApiError, OriginMemory, Probe};
use wire::http::{Method, Request, Response, body_text};

use super::credentials::Headers;
use super::early;
use crate::browser::dom::is_online;
use crate::browser::policy;

thread_local! {
    /// Whose answers this page could read.
    static MEMORY: RefCell<OriginMemory> = RefCell::default();
}

/// Aborts the fetch when the future that owns it is dropped. Without a reason:
/// gloo-net only understands a rejection that is an `Error`.
struct AbortOnDrop(Option<AbortController>);

impl AbortOnDrop {
    fn new() -> Self {
        Self(AbortController::new().ok())
    }

    /// A request with what all of them have in common. Cookies are never part of
    /// these APIs' contracts, but a proxy on the console's own site may be behind
    /// that site's login. An old answer is of no use here.
    fn request(&self, url: &str) -> RequestBuilder {
        let signal = self.0.as_ref().map(AbortController::signal);
        RequestBuilder::new(url)
            .abort_signal(signal.as_ref())
            .credentials(RequestCredentials::SameOrigin)
            .cache(RequestCache::NoStore)
    }
}

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}

/// Sends a request to an absolute URL, or a path of this site.
///
/// # Errors
/// Why no status was seen, as far as a page can find out.
pub async fn exchange(
    url: &str,
    request: &Request,
    credentials: &Headers,
) -> Result<Response, ApiError> {
    let abort = AbortOnDrop::new();
    let mut builder = abort
        .request(url)
        .method(method(request.method))
        // Credentials must not follow a redirect.
        .redirect(RequestRedirect::Error);
    for (name, value) in request.headers.iter().chain(credentials) {
        builder = builder.header(name, value);
    }
    let sent = match &request.body {
        Some(body) => builder.body(body.as_str()),
        None => builder.build(),
    };
    let early = match credentials.is_empty() && request.method.is_read() {
        true => early::answer(url).await,
        false => None,
    };
    let response = match (early, sent) {
        (Some(answer), _) => Ok(answer),
        (None, Ok(sent)) => sent.send().await,
        (None, Err(error)) => Err(error),
    };
    let Ok(response) = response else {
        return Err(why_unseen(url).await);
    };
    MEMORY.with_borrow_mut(|memory| memory.answered(url));
    let headers = response
        .headers()
        .entries()
        .map(|(n, v)| (n.to_ascii_lowercase(), v))
        .collect();
    // As bytes: a text of the browser’s would have to be written anew.
    let body = response.binary().await.ok().map(body_text);
    let broke_off = body.is_none();
    let answer = Response {
        status: response.status(),
        headers,
        body: body.unwrap_or_default(),
    };
    // The status of a refusal says enough.
    if broke_off && answer.is_success() {
        return Err(ApiError::broken_off(&answer));
    }
    Ok(answer)
}

/// Tells apart why a request failed without a status. The browser says nothing,
/// so the address is called once more, without credentials: an answer that no
/// page may read still says that something answers.
async fn why_unseen(url: &str) -> ApiError {
    let probe = probe(url).await;
    MEMORY.with_borrow(|memory| memory.explain(url, probe))
}

async fn probe(url: &str) -> Probe {
    if !is_online() {
        return Probe::Offline;
    }
    let place = url.split('?').next().unwrap_or_default();
    let abort = AbortOnDrop::new();
    let call = abort.request(place).method(gloo_net::http::Method::GET);
    let call = if url.starts_with('/') {
        call.redirect(RequestRedirect::Manual)
    } else {
        call.mode(RequestMode::NoCors)
    };
    let answer = match call.build() {
        Ok(call) => call.send().await,
        Err(error) => Err(error),
    };
    match answer {
        Ok(answer) if answer.type_() == ResponseType::Opaqueredirect => Probe::Redirects,
        Ok(_) => Probe::Answers,
        Err(_) if policy::forbade(place) => Probe::Forbidden,
        Err(_) => Probe::Silent,
    }
}

fn method(method: Method) -> gloo_net::http::Method {
    match method {
        Method::Get => gloo_net::http::Method::GET,
        Method::Post => gloo_net::http::Method::POST,
        Method::Put => gloo_net::http::Method::PUT,
        Method::Patch => gloo_net::http::Method::PATCH,
        Method::Delete => gloo_net::http::Method::DELETE,
    }
}
