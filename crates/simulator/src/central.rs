//! Which project's events tell of global services. A site keeps these events in
//! one region, its central one, and only notifications there can fire for them.

use std::collections::{BTreeMap, BTreeSet};

use wire::cts::Trace;

/// The projects that events of global services belong to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GlobalProjects {
    projects: BTreeSet<String>,
    /// Services, and whether all of their events were of a global service.
    services: BTreeMap<String, bool>,
}

impl GlobalProjects {
    /// Looks at one more event.
    pub fn see(&mut self, trace: &Trace) {
        let is_global = trace.event_type.as_deref() == Some("global");
        if let Some(service) = &trace.service_type {
            match self.services.get_mut(service) {
                Some(all) => *all &= is_global,
                None => {
                    self.services.insert(service.clone(), is_global);
                }
            }
        }
        if is_global
            && let Some(project) = &trace.project_id
            && !self.projects.contains(project)
        {
            self.projects.insert(project.clone());
        }
    }

    /// The one project all events of global services belong to, which is one of the
    /// central region. `None` without such events, and where they contradict each
    /// other.
    #[must_use]
    pub fn central(&self) -> Option<&str> {
        let mut projects = self.projects.iter();
        let first = projects.next()?;
        projects.next().is_none().then_some(first)
    }

    /// The services all events of which say that they are of a global service.
    pub fn services(&self) -> impl Iterator<Item = &str> {
        let global = self.services.iter().filter(|(_, all)| **all);
        global.map(|(service, _)| service.as_str())
    }
}

/// The project of the central region, as events tell it.
#[must_use]
pub fn central_project(traces: &[Trace]) -> Option<String> {
    let mut seen = GlobalProjects::default();
    traces.iter().for_each(|trace| seen.see(trace));
    seen.central().map(str::to_owned)
}
