//! Which project's events tell of global services. A site keeps these events in
//! one region, its central one, and only notifications there can fire for them.

use std::collections::BTreeSet;

use wire::cts::Trace;

/// The projects that events of global services belong to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GlobalProjects {
    projects: BTreeSet<String>,
}

impl GlobalProjects {
    /// Looks at one more event.
    pub fn see(&mut self, trace: &Trace) {
        if trace.event_type.as_deref() == Some("global")
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
}

/// The project of the central region, as events tell it.
#[must_use]
pub fn central_project(traces: &[Trace]) -> Option<String> {
    let mut seen = GlobalProjects::default();
    traces.iter().for_each(|trace| seen.see(trace));
    seen.central().map(str::to_owned)
}
