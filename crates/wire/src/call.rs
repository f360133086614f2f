//! One call of an endpoint: the request, and how its answer is read.

use crate::error::ApiError;
use crate::http::{Request, Response};

/// A request together with the reader of its answer.
#[derive(Debug, Clone)]
pub struct Call<T> {
    /// What to send.
    pub request: Request,
    /// Turns status, headers and body into the result.
    pub decode: fn(&Response) -> Result<T, ApiError>,
}
