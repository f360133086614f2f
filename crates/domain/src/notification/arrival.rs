//! Whether events of a service come to the notifications of a project: those of global
//! services go to one region, or to one project, of a cloud only.

use messages::{Arg, Message, notification_check as say};

use super::site::{GLOBAL_SERVICES, PERHAPS_GLOBAL_SERVICES};
use super::{Site, ValidationContext};
use crate::matching::Answer;
use crate::phrase::short;

/// What stands in the way of the events of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detour {
    /// They go elsewhere, so that no notification here receives any.
    Elsewhere(Message),
    /// No document says whether they do.
    Perhaps(Message),
}

impl Detour {
    /// In a sentence.
    #[must_use]
    pub fn message(&self) -> &Message {
        let (Self::Elsewhere(message) | Self::Perhaps(message)) = self;
        message
    }
}

impl Site {
    /// Whether events of global services go to a region of this cloud, as documented.
    #[must_use]
    pub fn hears_global(self, region: &str) -> Answer {
        let profile = self.profile();
        if profile.central_regions.contains(&region) {
            Answer::Yes
        } else if profile.central_regions.is_empty() || profile.own_sites.contains(&region) {
            Answer::Uncertain
        } else {
            Answer::No
        }
    }
}

impl ValidationContext {
    /// What stands in the way of a service's events to this project; nothing where they
    /// come here. What loaded events show is believed before what is documented.
    #[must_use]
    pub fn detour(&self, service: &str) -> Option<Detour> {
        let is_seen = self.global_services.iter().any(|global| global == service);
        let is_global = is_seen || GLOBAL_SERVICES.contains(&service);
        if !is_global && !PERHAPS_GLOBAL_SERVICES.contains(&service) {
            return None;
        }
        let place = self
            .central_project
            .as_deref()
            .zip(self.project_id.as_deref());
        match place {
            Some((central, own)) if central == own => return None,
            Some((central, _)) if is_global => {
                let (service, project) = (service.into(), short(central).into());
                return Some(Detour::Elsewhere(
                    say::CentralProject { service, project }.into(),
                ));
            }
            _ => {}
        }
        let region = self.region.as_deref()?;
        match self.site.hears_global(region) {
            Answer::Yes => None,
            Answer::No if is_global => {
                let regions = self.site.profile().central_regions;
                let central = say::CentralRegion {
                    service: service.into(),
                    regions: Arg::list(regions.iter().copied()),
                    region: short(region).into(),
                };
                Some(Detour::Elsewhere(central.into()))
            }
            Answer::No | Answer::Uncertain => {
                let service = service.into();
                Some(Detour::Perhaps(say::PerhapsElsewhere { service }.into()))
            }
        }
    }
}
