//! A failed call in words.

use messages::text::Then;
use messages::{Arg, Message, failure as words};
use wire::error::ApiError;
use wire::explain::{Subject, explain};

use super::alert::Failure;
use crate::state::language::t;

/// What is said about a failed call.
pub fn failure(error: &ApiError, subject: Subject) -> Failure {
    let said = explain(error, subject);
    Failure {
        title: t(said.title),
        cause: t(said.cause),
        next: t(said.next),
        facts: t(words::Facts {
            facts: facts(error),
        }),
        raw: error.raw.clone(),
    }
}

/// What a support case needs: status, code and request ID, as far as they are known.
pub fn facts(error: &ApiError) -> Vec<Arg> {
    let status = error.status.map(|status| {
        let status = status.to_string().into();
        words::StatusFact { status }.into()
    });
    let code = error.code.as_ref().map(|code| {
        let code = code.into();
        words::CodeFact { code }.into()
    });
    let request = error.request_id.as_ref().map(|id| {
        let id = id.into();
        words::RequestFact { id }.into()
    });
    Arg::list::<Message>([status, code, request].into_iter().flatten())
}

/// Why a call failed, and what to do about it.
pub fn advice(error: &ApiError, subject: Subject) -> Message {
    let said = explain(error, subject);
    Then {
        first: said.cause.into(),
        second: said.next.into(),
    }
    .into()
}

/// A failed call in one line, for a row of a batch or a message.
pub fn brief(error: &ApiError, subject: Subject) -> Message {
    let said = explain(error, subject);
    Then {
        first: said.title.into(),
        second: said.cause.into(),
    }
    .into()
}
