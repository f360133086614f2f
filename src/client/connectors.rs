//! What is done with connectors when one request is not enough.

use domain::connector::{Connector, ValidConnector};
use messages::Message;
use wire::connectors::{self, Latest};
use wire::error::{ApiError, ErrorKind};

use super::Client;

/// What became of an update.
pub enum Saved {
    /// It is stored; this is what the service says it is now.
    Done(Connector),
    /// Somebody else changed it since it was read. Nothing was written.
    Changed(Connector),
    /// Somebody else deleted it. Nothing was written.
    Gone,
    /// The service left this out, and would lose it. Nothing was written.
    LeftOut(Message),
}

/// Reads every page of the list.
///
/// # Errors
/// The failure of the first page that could not be read.
pub async fn list(client: &Client) -> Result<Vec<Connector>, ApiError> {
    let api = client.connector_api();
    let mut page = client.send(connectors::list(&api)).await?;
    let mut all = page.connectors;
    // A service that keeps pointing to the same page would never end.
    let mut seen = Vec::new();
    while let Some(next) = page.next.take().filter(|next| !seen.contains(next)) {
        page = client.send(connectors::list_next(&api, &next)).await?;
        all.append(&mut page.connectors);
        seen.push(next);
    }
    Ok(all)
}

/// Writes a connector unless it is no longer what `base` says: the API knows no
/// versions, so the last look decides.
///
/// # Errors
/// The failure of the reading or of the writing request.
pub async fn update(
    client: &Client,
    base: &Connector,
    wanted: &ValidConnector,
) -> Result<Saved, ApiError> {
    let api = client.connector_api();
    let described = match client
        .send(connectors::describe(&api, &base.notification_type))
        .await
    {
        Err(error) if error.kind == ErrorKind::NotFound => return Ok(Saved::Gone),
        described => described?,
    };
    match connectors::latest(base, described, wanted.get()) {
        Latest::Changed(theirs) => return Ok(Saved::Changed(theirs)),
        Latest::LeftOut(what) => return Ok(Saved::LeftOut(what)),
        Latest::Same => {}
    }
    let answer = client.send(connectors::update(&api, wanted)).await?;
    Ok(Saved::Done(connectors::stored(wanted.get(), answer)))
}

/// Creates a connector.
///
/// # Errors
/// The failure of the creating request.
pub async fn create(client: &Client, wanted: &ValidConnector) -> Result<Connector, ApiError> {
    let call = connectors::create(&client.connector_api(), wanted);
    let answer = client.send(call).await?;
    Ok(connectors::stored(wanted.get(), answer))
}
