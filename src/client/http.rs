//! Sending a request over the network with gloo-net. Dropping the future aborts
//! the request.

use gloo_net::http::RequestBuilder;
use web_sys::{AbortController, RequestCache, RequestCredentials, RequestRedirect};
use wire::error::ApiError;
use wire::http::{Method, Request, Response};

use crate::browser::dom::is_online;

/// Aborts the fetch when the future that owns it is dropped. Without a reason:
/// gloo-net only understands a rejection that is an `Error`.
struct AbortOnDrop(Option<AbortController>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}

/// Sends a request to an absolute URL and reads the body whole.
///
/// # Errors
/// [`ApiError::offline`] or [`ApiError::blocked`] if no status was seen.
pub async fn exchange(
    url: &str,
    request: &Request,
    credentials: &[(String, String)],
) -> Result<Response, ApiError> {
    let abort = AbortOnDrop(AbortController::new().ok());
    let signal = abort.0.as_ref().map(AbortController::signal);
    let mut builder = RequestBuilder::new(url)
        .method(method(request.method))
        .abort_signal(signal.as_ref())
        // Cookies are never part of these APIs' contracts, an old answer is of
        // no use here, and credentials must not follow a redirect.
        .credentials(RequestCredentials::Omit)
        .cache(RequestCache::NoStore)
        .redirect(RequestRedirect::Error);
    for (name, value) in &request.headers {
        builder = builder.header(name, value);
    }
    for (name, value) in credentials {
        builder = builder.header(name, value);
    }
    let sent = match &request.body {
        Some(body) => builder.body(body.as_str()),
        None => builder.build(),
    };
    let response = match sent {
        Ok(sent) => sent.send().await.map_err(|_| unseen())?,
        Err(_) => return Err(unseen()),
    };
    let headers = response
        .headers()
        .entries()
        .map(|(n, v)| (n.to_ascii_lowercase(), v))
        .collect();
    let body = response.text().await.map_err(|_| unseen())?;
    Ok(Response {
        status: response.status(),
        headers,
        body,
    })
}

fn unseen() -> ApiError {
    if is_online() {
        ApiError::blocked()
    } else {
        ApiError::offline()
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
