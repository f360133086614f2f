//! Connections made of the projects of an account.

use std::collections::BTreeMap;

use messages::{Message, discover as words};
use wire::http::Service;
use wire::iam::Project;

use super::regions::{host_of, region_in};
use super::{Connection, CtsEndpoint, SandboxProject, System};
use crate::sort_key::fold;

/// A project that could become a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectChoice {
    /// The project.
    pub project: Project,
    /// Its region, the first part of its name.
    pub region: String,
    /// What becomes of it.
    pub outcome: ProjectOutcome,
}

impl ProjectChoice {
    /// Whether each word of a search is in its name or its id. The region is part of the name.
    #[must_use]
    pub fn is_found(&self, search: &str) -> bool {
        let texts = [fold(&self.project.name), fold(&self.project.id)];
        let is_there = |word: &str| texts.iter().any(|text| text.contains(&fold(word)));
        search.split_whitespace().all(is_there)
    }
}

/// What can become of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProjectOutcome {
    /// A connection; its endpoint is the usual one of the region.
    New(Box<Connection>),
    /// A connection, whose endpoint is that of the connection it was found through although
    /// the region is another one: right only where a proxy leads to all regions.
    SameEndpoint(Box<Connection>),
    /// There is such a connection, of that name.
    Known(Message),
    /// No connection: nobody knows the endpoint of CTS in the region.
    NoEndpoint,
}

impl ProjectOutcome {
    /// The connection it would become.
    #[must_use]
    pub fn connection(&self) -> Option<&Connection> {
        match self {
            Self::New(connection) | Self::SameEndpoint(connection) => Some(connection),
            Self::Known(_) | Self::NoEndpoint => None,
        }
    }

    /// What is to be said of it; nothing where all is as expected.
    #[must_use]
    pub fn words(&self) -> Option<Message> {
        match self {
            Self::New(_) => None,
            Self::SameEndpoint(_) => Some(words::SAME_ENDPOINT),
            Self::Known(name) => Some(
                words::Known {
                    name: name.clone().into(),
                }
                .into(),
            ),
            Self::NoEndpoint => Some(words::NO_ENDPOINT),
        }
    }
}

/// The region of a project: the name of a project of IAM is the region, or the region and
/// the name of a sub-project as `region_name`.
#[must_use]
pub fn region_of(project: &str) -> &str {
    project
        .split_once('_')
        .map_or(project, |(region, _)| region)
}

/// What can become of projects that were found through `template`, which is to the project
/// `home`, beside the connections there are. The connections are named like the projects; what `id` gives identifies
/// them.
#[must_use]
pub fn choices(
    projects: &[Project],
    (template, home): (&Connection, &str),
    existing: &[Connection],
    account: &str,
    labels: &BTreeMap<String, String>,
    id: &dyn Fn(usize) -> String,
) -> Vec<ProjectChoice> {
    let mut taken: Vec<String> = existing.iter().map(|one| one.label.clone()).collect();
    let mut found = Vec::with_capacity(projects.len());
    for (at, project) in projects.iter().enumerate() {
        let region = region_of(&project.name);
        let known = if project.id == home {
            Some(template)
        } else {
            existing.iter().find(|one| is_of(one, &project.id))
        };
        let outcome = match (known, system(template, project, region)) {
            (Some(known), _) => ProjectOutcome::Known(known.name()),
            (None, None) => ProjectOutcome::NoEndpoint,
            (None, Some((system, is_usual))) => {
                let label = free_name(&project.name, &project.id, &taken);
                taken.push(label.clone());
                let connection = Box::new(Connection {
                    id: id(at),
                    label,
                    account: account.trim().to_owned(),
                    labels: labels.clone(),
                    system,
                    read_only: template.read_only,
                    provided: false,
                });
                if is_usual {
                    ProjectOutcome::New(connection)
                } else {
                    ProjectOutcome::SameEndpoint(connection)
                }
            }
        };
        found.push(ProjectChoice {
            project: project.clone(),
            region: region.to_owned(),
            outcome,
        });
    }
    found
}

/// Whether a connection is to that project.
fn is_of(connection: &Connection, project: &str) -> bool {
    let real = connection.cts().map(|cts| cts.project_id.as_str());
    let sandbox = connection.sandbox_project().map(|it| it.id.as_str());
    real.or(sandbox) == Some(project)
}

/// The name of the project, with the beginning of its id where another has that name.
fn free_name(name: &str, id: &str, taken: &[String]) -> String {
    let is_free = |name: &String| !taken.contains(name);
    let short: String = id.chars().take(8).collect();
    let names = [name.to_owned(), format!("{name} ({short})")];
    let free = names.into_iter().find(is_free);
    free.unwrap_or_else(|| format!("{name} ({id})"))
}

/// What answers for a project, and whether its endpoint is the usual one.
fn system(template: &Connection, project: &Project, region: &str) -> Option<(System, bool)> {
    let Some(cts) = template.cts() else {
        let project = SandboxProject {
            id: project.id.clone(),
            region: region.to_owned(),
            // There is one account in each region.
            has_connectors: project.name == region,
        };
        let is_sandbox = template.is_sandbox();
        return is_sandbox.then(|| (System::Sandbox(Some(Box::new(project))), true));
    };
    let mut endpoint = CtsEndpoint {
        project_id: project.id.clone(),
        region: region.to_owned(),
        ..cts.clone()
    };
    let is_same_region = cts.region == region;
    let is_direct = region_in(cts.base_url.host()).is_some();
    if is_direct && !is_same_region {
        endpoint.base_url = host_of(cts.site, region, Service::Cts)?;
        // These were of the other region; the usual ones follow from the endpoint.
        (endpoint.upstream, endpoint.iam) = (None, None);
        (endpoint.smn, endpoint.functions) = (None, None);
    }
    let is_usual = is_direct || is_same_region;
    let system = System::Real {
        network_security: None,
        cts: Some(Box::new(endpoint)),
    };
    Some((system, is_usual))
}
