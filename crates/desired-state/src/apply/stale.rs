//! Whether everything is still as a plan saw it.

use domain::is_blank;
use wire::notifications::NotificationList;

use super::Progress;
use super::decide::Decision;
use crate::place::{Place, Reading};
use crate::plan::{Item, Object, Plan};

impl Plan {
    /// The items that change something whose object is not what the plan saw, or is not
    /// known to be, as indices: the world changed after the plan was made.
    #[must_use]
    pub fn stale(&self, places: &[Place<'_>]) -> Vec<usize> {
        let items = self.items.iter().enumerate();
        let items = items.filter(|(_, item)| item.action.is_change());
        let stale = items.filter(|(_, item)| {
            let place = places.iter().find(|it| item.connection.is(it.connection));
            !place.is_some_and(|place| item.is_as_planned(place))
        });
        stale.map(|(at, _)| at).collect()
    }
}

impl Item {
    fn is_as_planned(&self, place: &Place<'_>) -> bool {
        let progress = Progress::default();
        let decision = match (&self.object, place.notifications, place.connectors) {
            (Object::Notification(_), Reading::Read(list), _) => {
                let list: &NotificationList = list;
                progress.notification(&self.action, list)
            }
            (Object::Connector(kind), _, Reading::Read(stored)) => {
                let kind = kind.trim_matches(is_blank);
                let mut found = stored.iter();
                let found = found.find(|it| it.notification_type.trim_matches(is_blank) == kind);
                progress.connector(&self.action, found)
            }
            _ => return false,
        };
        matches!(decision, Decision::Write(_))
    }
}
