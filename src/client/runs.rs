//! Sending what a run asks for.

use desired_state::apply::{Reply, Request};
use wire::{connectors, notifications};

use super::Client;

/// Sends one request of a run; of a list, those for both kinds.
pub async fn send(client: &Client, request: Request) -> Reply {
    let project = client.project_id();
    let api = client.connector_api();
    match request {
        Request::ListNotifications => {
            Reply::Notifications(super::notifications::list(client).await)
        }
        Request::CreateNotification(wanted) => {
            let call = notifications::create(&project, &wanted);
            Reply::Written(client.send(call).await)
        }
        Request::UpdateNotification(wanted) => {
            let call = notifications::update(&project, &wanted);
            Reply::Written(client.send(call).await)
        }
        Request::DeleteNotification(id) => {
            let call = notifications::delete(&project, &[id.as_str()]);
            Reply::Done(client.send(call).await)
        }
        Request::DescribeConnector(kind) => {
            let call = connectors::describe(&api, &kind);
            Reply::Connector(client.send(call).await)
        }
        Request::CreateConnector(wanted) => {
            let call = connectors::create(&api, &wanted);
            Reply::Done(client.send(call).await.map(drop))
        }
        Request::UpdateConnector(wanted) => {
            let call = connectors::update(&api, &wanted);
            Reply::Done(client.send(call).await.map(drop))
        }
        Request::DeleteConnector(kind) => {
            let call = connectors::delete(&api, &kind);
            Reply::Done(client.send(call).await)
        }
    }
}
