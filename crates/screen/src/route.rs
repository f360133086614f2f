//! The addresses of the console and what they show. Pure: reading the browser's
//! location, leave-guards and focus belong to the app.
//!
//! A connector's type is free text, so `/connectors/:type` writes it such that
//! every text survives a browser and a host: see [`crate::percent`]. Besides,
//! the type `new` is written `~6Eew`, because `/connectors/new` is the form, and
//! the empty text is written `~`.

use messages::{Message, page, verbatim};
use simulator::range::TimeRange;
use wire::instant::{iso, parse_iso};

use crate::list_query::ListQuery;
use crate::percent::{decode_segment, encode_query, encode_segment, query_pairs};
use crate::{connector_list, notification_list, view_query};

/// What is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The list of connectors.
    Connectors(ListQuery),
    /// The form for a new connector.
    ConnectorNew {
        /// The type of the connector to start from.
        copy_of: Option<String>,
    },
    /// One connector, by its type.
    Connector(String),
    /// The form for an existing connector, by its type.
    ConnectorEdit(String),
    /// The AWS side of a connector: documents, and what is wrong with existing ones.
    Assistant {
        /// The type of the connector; none for values that are typed.
        connector: Option<String>,
    },
    /// The list of notifications.
    Notifications(ListQuery),
    /// The form for a new notification.
    NotificationNew {
        /// The id of the notification to start from.
        copy_of: Option<String>,
    },
    /// One notification, by its id.
    Notification(String),
    /// The form for an existing notification, by its id.
    NotificationEdit(String),
    /// Notifications as code.
    Export(Exports),
    /// What notifications would have done with events.
    Simulator {
        /// Only the events of this time; all of them without one.
        within: Option<TimeRange>,
    },
    /// Who is told about what, and about what nobody is.
    Coverage,
    /// The connections to services.
    Connections,
    /// What works with the connection in use.
    Check,
    /// All connections side by side.
    Workspace {
        /// How they are looked at.
        view: WorkspaceView,
        /// What the view keeps in the address, without the question mark.
        query: String,
    },
    /// The controls of the built-in sandbox.
    Sandbox,
    /// Nothing is at this path (with its query).
    NotFound(String),
}

/// A view of all connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkspaceView {
    /// What each connection amounts to.
    Overview,
    /// The notifications of all.
    Notifications,
    /// The connectors of all.
    Connectors,
    /// What somebody should be notified of, and where nobody is.
    Baseline,
    /// Which notifications are the same everywhere.
    Compare,
    /// What has to change, and changing it.
    Plan,
    /// From services over notifications to whoever is notified.
    Map,
    /// The projects of an account.
    Discover,
}

impl WorkspaceView {
    /// Every view.
    pub const ALL: [Self; 8] = [
        Self::Overview,
        Self::Notifications,
        Self::Connectors,
        Self::Baseline,
        Self::Compare,
        Self::Plan,
        Self::Map,
        Self::Discover,
    ];

    /// The last part of its path; that of the overview has none.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Overview => "",
            Self::Notifications => "notifications",
            Self::Connectors => "connectors",
            Self::Baseline => "baseline",
            Self::Compare => "compare",
            Self::Plan => "plan",
            Self::Map => "map",
            Self::Discover => "discover",
        }
    }

    /// What it is called.
    #[must_use]
    pub fn title(self) -> Message {
        match self {
            Self::Overview => page::OVERVIEW,
            Self::Notifications => page::ALL_NOTIFICATIONS,
            Self::Connectors => page::ALL_CONNECTORS,
            Self::Baseline => page::BASELINE,
            Self::Compare => page::COMPARE,
            Self::Plan => page::PLAN,
            Self::Map => page::ROUTING_MAP,
            Self::Discover => page::DISCOVER,
        }
    }
}

/// Name of the value in the address of the baseline that asks for the evidence report.
pub const REPORT: &str = "report";

/// Which notifications are exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exports {
    /// All that the list shows, on whatever page.
    Listed(ListQuery),
    /// Those with these ids. At least one; the address of none is that of all.
    These(Vec<String>),
}

impl Exports {
    fn read(query: &str) -> Self {
        let ids: Vec<String> = query_pairs(query)
            .filter(|(name, _)| name == "id")
            .map(|(_, id)| id)
            .collect();
        if ids.is_empty() {
            Self::Listed(ListQuery::parse(query, &notification_list::SPEC))
        } else {
            Self::These(ids)
        }
    }

    fn to_query(&self) -> String {
        match self {
            Self::Listed(query) => query.to_query(&notification_list::SPEC),
            Self::These(ids) => {
                let pairs = ids.iter().map(|id| format!("id={}", encode_query(id)));
                pairs.collect::<Vec<_>>().join("&")
            }
        }
    }
}

/// An entry of the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Everything about connectors.
    Connectors,
    /// The AWS setup.
    Assistant,
    /// Everything about notifications.
    Notifications,
    /// The simulator.
    Simulator,
    /// Who is told about what.
    Coverage,
    /// All connections side by side.
    Workspace,
    /// The connections.
    Connections,
    /// The sandbox.
    Sandbox,
}

impl Route {
    /// Reads a path without its base, and a query with or without the question
    /// mark. `/` and `/index.html` show the notifications.
    #[must_use]
    pub fn parse(path: &str, query: &str) -> Self {
        Self::read(path, query).unwrap_or_else(|| {
            let query = query.strip_prefix('?').unwrap_or(query);
            let mark = if query.is_empty() { "" } else { "?" };
            Self::NotFound(format!("{path}{mark}{query}"))
        })
    }

    fn read(path: &str, query: &str) -> Option<Self> {
        let path = path.strip_prefix('/')?;
        let path = path
            .strip_suffix('/')
            .filter(|rest| !rest.is_empty())
            .unwrap_or(path);
        let mut segments = path.split('/');
        let (section, item, action) = (segments.next()?, segments.next(), segments.next());
        if segments.next().is_some() || item == Some("") {
            return None;
        }
        let asked = |wanted: &str| {
            query_pairs(query)
                .find(|(name, _)| name == wanted)
                .map(|(_, id)| id)
        };
        let copy_of = || asked("copy");
        Some(match (section, item, action) {
            ("" | "index.html" | "notifications", None, None) => {
                Self::Notifications(ListQuery::parse(query, &notification_list::SPEC))
            }
            ("notifications", Some("new"), None) => Self::NotificationNew { copy_of: copy_of() },
            ("notifications", Some(id), None) => Self::Notification(decode_segment(id)?),
            ("notifications", Some(id), Some("edit")) => {
                Self::NotificationEdit(decode_segment(id)?)
            }
            ("connectors", None, None) => {
                Self::Connectors(ListQuery::parse(query, &connector_list::SPEC))
            }
            ("connectors", Some("new"), None) => Self::ConnectorNew { copy_of: copy_of() },
            ("connectors", Some(id), None) => Self::Connector(decode_segment(id)?),
            ("connectors", Some(id), Some("edit")) => Self::ConnectorEdit(decode_segment(id)?),
            ("assistant", None, None) => Self::Assistant {
                connector: asked("connector"),
            },
            ("export", None, None) => Self::Export(Exports::read(query)),
            ("simulator", None, None) => Self::Simulator {
                within: time_range(asked("from"), asked("to")),
            },
            ("coverage", None, None) => Self::Coverage,
            ("connections", None, None) => Self::Connections,
            ("connections", Some("check"), None) => Self::Check,
            ("sandbox", None, None) => Self::Sandbox,
            ("workspace", view, None) => {
                let view = view.unwrap_or_default();
                let mut all = WorkspaceView::ALL.into_iter();
                Self::Workspace {
                    view: all.find(|it| it.path() == view)?,
                    query: query.strip_prefix('?').unwrap_or(query).to_owned(),
                }
            }
            _ => return None,
        })
    }

    /// Path and query without base, with a leading slash.
    #[must_use]
    pub fn to_url(&self) -> String {
        let item = |list: &str, id: &str, action: &str| {
            format!("/{list}/{}{action}", encode_segment(id, "new"))
        };
        let form = |list: &str, copy_of: &Option<String>| match copy_of {
            Some(id) => format!("/{list}/new?copy={}", encode_query(id)),
            None => format!("/{list}/new"),
        };
        let listing = |list: &str, query: &str| {
            let mark = if query.is_empty() { "" } else { "?" };
            format!("/{list}{mark}{query}")
        };
        match self {
            Self::Connectors(query) => {
                listing("connectors", &query.to_query(&connector_list::SPEC))
            }
            Self::ConnectorNew { copy_of } => form("connectors", copy_of),
            Self::Connector(id) => item("connectors", id, ""),
            Self::ConnectorEdit(id) => item("connectors", id, "/edit"),
            Self::Assistant { connector: None } => "/assistant".to_owned(),
            Self::Assistant {
                connector: Some(id),
            } => format!("/assistant?connector={}", encode_query(id)),
            Self::Notifications(query) => {
                listing("notifications", &query.to_query(&notification_list::SPEC))
            }
            Self::NotificationNew { copy_of } => form("notifications", copy_of),
            Self::Notification(id) => item("notifications", id, ""),
            Self::NotificationEdit(id) => item("notifications", id, "/edit"),
            Self::Export(exports) => listing("export", &exports.to_query()),
            Self::Simulator { within: None } => "/simulator".to_owned(),
            Self::Simulator {
                within: Some(TimeRange { from_ms, to_ms }),
            } => format!("/simulator?from={}&to={}", iso(*from_ms), iso(*to_ms)),
            Self::Coverage => "/coverage".to_owned(),
            Self::Connections => "/connections".to_owned(),
            Self::Check => "/connections/check".to_owned(),
            Self::Sandbox => "/sandbox".to_owned(),
            Self::Workspace { view, query } => {
                let path = ["workspace", "/", view.path()].concat();
                listing(path.trim_end_matches('/'), query)
            }
            Self::NotFound(url) => url.clone(),
        }
    }

    /// The navigation's entry this belongs to.
    #[must_use]
    pub fn section(&self) -> Option<Section> {
        match self {
            Self::Connectors(_)
            | Self::ConnectorNew { .. }
            | Self::Connector(_)
            | Self::ConnectorEdit(_) => Some(Section::Connectors),
            Self::Assistant { .. } => Some(Section::Assistant),
            Self::Notifications(_)
            | Self::NotificationNew { .. }
            | Self::Notification(_)
            | Self::NotificationEdit(_)
            | Self::Export(_) => Some(Section::Notifications),
            Self::Simulator { .. } => Some(Section::Simulator),
            Self::Coverage => Some(Section::Coverage),
            Self::Connections | Self::Check => Some(Section::Connections),
            Self::Sandbox => Some(Section::Sandbox),
            Self::Workspace { .. } => Some(Section::Workspace),
            Self::NotFound(_) => None,
        }
    }

    /// What the view is called, different for every view.
    #[must_use]
    pub fn title(&self) -> Message {
        match self {
            Self::Connectors(_) => page::CONNECTORS,
            Self::ConnectorNew { copy_of: None } => page::NEW_CONNECTOR,
            Self::ConnectorNew { copy_of: Some(id) } => page::Duplicate { name: id.into() }.into(),
            Self::Connector(id) if id.is_empty() => page::CONNECTOR,
            Self::Connector(id) => verbatim(id),
            Self::ConnectorEdit(id) => page::Edit { name: id.into() }.into(),
            Self::Assistant { connector: None } => page::AWS_SETUP,
            Self::Assistant {
                connector: Some(id),
            } => page::AwsSetupFor {
                connector: id.into(),
            }
            .into(),
            Self::Notifications(_) => page::NOTIFICATIONS,
            Self::NotificationNew { copy_of: None } => page::NEW_NOTIFICATION,
            Self::NotificationNew { copy_of: Some(_) } => page::DUPLICATE_OF_NOTIFICATION,
            Self::Notification(_) => page::NOTIFICATION,
            Self::NotificationEdit(_) => page::EDIT_NOTIFICATION,
            Self::Export(_) => page::EXPORT,
            Self::Simulator { .. } => page::SIMULATOR,
            Self::Coverage => page::COVERAGE,
            Self::Connections => page::CONNECTIONS,
            Self::Check => page::CONNECTION_TEST,
            Self::Sandbox => page::SANDBOX,
            Self::Workspace {
                view: WorkspaceView::Baseline,
                query,
            } if !view_query::value(query, REPORT).is_empty() => page::EVIDENCE_REPORT,
            Self::Workspace { view, .. } => view.title(),
            Self::NotFound(_) => page::NOT_FOUND,
        }
    }

    /// The title with the name of the notification that the view is about.
    #[must_use]
    pub fn title_of(&self, notification: &str) -> Message {
        let name = notification.into();
        match self {
            Self::NotificationNew { copy_of: Some(_) } => page::Duplicate { name }.into(),
            Self::Notification(_) => verbatim(notification),
            Self::NotificationEdit(_) => page::Edit { name }.into(),
            _ => self.title(),
        }
    }

    /// The id of the notification that the view is about.
    #[must_use]
    pub fn notification(&self) -> Option<&str> {
        match self {
            Self::NotificationNew { copy_of: Some(id) }
            | Self::Notification(id)
            | Self::NotificationEdit(id) => Some(id),
            _ => None,
        }
    }

    /// Whether this is a form, which has a draft and asks before it is left.
    #[must_use]
    pub fn is_form(&self) -> bool {
        matches!(
            self,
            Self::ConnectorNew { .. }
                | Self::ConnectorEdit(_)
                | Self::NotificationNew { .. }
                | Self::NotificationEdit(_)
        )
    }
}

/// A range as it stands in an address; none where it is not one.
fn time_range(from: Option<String>, to: Option<String>) -> Option<TimeRange> {
    let (from_ms, to_ms) = (parse_iso(&from?)?, parse_iso(&to?)?);
    (from_ms < to_ms).then_some(TimeRange { from_ms, to_ms })
}

/// Whether going from one to the other only changes what a list is asked, which
/// connector or which time is looked at, so that focus and scroll position stay.
#[must_use]
pub fn same_view(a: &Route, b: &Route) -> bool {
    match (a, b) {
        (Route::Workspace { view: a, .. }, Route::Workspace { view: b, .. }) => a == b,
        (Route::Connectors(_), Route::Connectors(_))
        | (Route::Assistant { .. }, Route::Assistant { .. })
        | (Route::Simulator { .. }, Route::Simulator { .. })
        | (Route::Notifications(_), Route::Notifications(_)) => true,
        _ => a == b,
    }
}

/// The path below the base (`/console` or `/console/`; `/` or nothing for the
/// root), with a leading slash. `None` if the path is outside.
#[must_use]
pub fn strip_base<'a>(base: &str, path: &'a str) -> Option<&'a str> {
    match path.strip_prefix(base.trim_end_matches('/'))? {
        "" => Some("/"),
        rest => rest.starts_with('/').then_some(rest),
    }
}

/// The address of a route below a base, for links and the history.
#[must_use]
pub fn with_base(base: &str, route: &Route) -> String {
    format!("{}{}", base.trim_end_matches('/'), route.to_url())
}
