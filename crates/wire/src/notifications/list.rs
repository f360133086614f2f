//! Many notifications in little memory, and reading them as they arrive. What is
//! kept is what the service said; a [`Notification`] is made of it when one is
//! needed.

use std::cell::RefCell;
use std::sync::Arc;

use domain::notification::{Filter, Notification, Scope};

use super::body::{self, from_value};
use super::join::Lack;
use crate::error::ApiError;
use crate::http::Response;
use crate::json::{DEEPEST, Id, ListReader, Part, Pool, Reader, Rows, Value, mark_of};
use crate::read;

/// Below this member is the list.
const KEY: &str = "notifications";

/// What differs from one notification to the next.
const OWN: [&str; 3] = ["notification_id", "notification_name", "create_time"];

/// As much of an answer is kept for saying what is wrong with it; more than is shown.
const HEAD: usize = 16_384;

/// Notifications in the order of the answer.
#[derive(Debug, Clone, Default)]
pub struct NotificationList {
    pool: Pool,
    rows: Vec<Id>,
    /// Tells the text each was read from; 0 where it was not read. Empty where rows
    /// were left out.
    marks: Vec<u64>,
    /// How many of them the first answer held.
    first: usize,
    /// What could not be read.
    lack: Option<Box<Lack>>,
}

impl PartialEq for NotificationList {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.lack == other.lack && self.iter().eq(other.iter())
    }
}

impl NotificationList {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// What is not in it because it could not be read.
    #[must_use]
    pub fn lack(&self) -> Option<&Lack> {
        self.lack.as_deref()
    }

    /// Why something that is not in it may exist all the same.
    #[must_use]
    pub fn doubt(&self) -> Option<&ApiError> {
        let lack = self.lack().filter(|lack| !lack.is_of_nothing())?;
        Some(&lack.error)
    }

    /// The same, without what could not be read.
    #[must_use]
    pub(super) fn lacking(mut self, lack: Option<Lack>) -> Self {
        self.lack = lack.map(Box::new);
        self
    }

    fn part(&self, at: usize) -> Option<Part<'_>> {
        self.rows.get(at).map(|id| self.pool.at(*id))
    }

    /// The notification at that place.
    #[must_use]
    pub fn get(&self, at: usize) -> Option<Notification> {
        from_value(self.value(at)?)
    }

    /// What the service said of the notification at that place.
    pub(super) fn value(&self, at: usize) -> Option<Value> {
        self.part(at).map(Part::value)
    }

    /// All of them, each made when it is its turn.
    pub fn iter(&self) -> impl Iterator<Item = Notification> + '_ {
        (0..self.len()).filter_map(|at| self.get(at))
    }

    /// All of them at once, which for many takes much memory.
    #[must_use]
    pub fn to_vec(&self) -> Vec<Notification> {
        self.iter().collect()
    }

    /// Those that `wanted` says so of, in their order.
    #[must_use]
    pub fn those(&self, wanted: impl Iterator<Item = bool>) -> Vec<Notification> {
        let wanted = (0..).zip(wanted).filter(|(_, wanted)| *wanted);
        wanted.filter_map(|(at, _)| self.get(at)).collect()
    }

    /// The place of the notification with that id.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.ids().position(|other| other == id)
    }

    /// The notification with that id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Notification> {
        self.get(self.position(id)?)
    }

    /// All ids.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.texts_of("notification_id")
            .map(Option::unwrap_or_default)
    }

    /// All names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.texts_of("notification_name")
            .map(Option::unwrap_or_default)
    }

    /// The places of those that have exactly this name.
    pub(super) fn places_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = usize> + 'a {
        let names = self.names().enumerate();
        names.filter_map(move |(at, other)| (other == name).then_some(at))
    }

    /// The URN each tells.
    pub fn topics(&self) -> impl Iterator<Item = Option<&str>> {
        self.texts_of("topic_id")
    }

    /// A member of all rows as [`read::some_text`] reads it.
    fn texts_of<'a>(&'a self, name: &'static str) -> impl Iterator<Item = Option<&'a str>> {
        let member = Member::new(name);
        let rows = self.rows.iter();
        rows.map(move |id| some_text(member.of(self.pool.at(*id))))
    }

    fn text(&self, at: usize, name: &str) -> Option<&str> {
        some_text(self.part(at)?.get(name))
    }

    /// Id of the one at that place.
    #[must_use]
    pub fn id(&self, at: usize) -> &str {
        self.text(at, "notification_id").unwrap_or_default()
    }

    /// Its name.
    #[must_use]
    pub fn name(&self, at: usize) -> &str {
        self.text(at, "notification_name").unwrap_or_default()
    }

    /// The URN it tells.
    #[must_use]
    pub fn topic(&self, at: usize) -> Option<&str> {
        self.text(at, "topic_id")
    }

    /// `notification_type`.
    #[must_use]
    pub fn kind(&self, at: usize) -> Option<&str> {
        self.text(at, "notification_type")
    }

    /// Which operations it is about.
    #[must_use]
    pub fn scope(&self, at: usize) -> Scope {
        body::scope(self.text(at, "operation_type").unwrap_or_default())
    }

    /// Whether it is enabled, if the answer says so or the opposite.
    #[must_use]
    pub fn status(&self, at: usize) -> Option<bool> {
        body::enabled(self.text(at, "status").unwrap_or_default())
    }

    /// The names of those of which the answer does not say whether they are enabled.
    pub fn without_status(&self) -> impl Iterator<Item = &str> {
        let statuses = self.texts_of("status");
        let unknown = statuses.map(|word| body::enabled(word.unwrap_or_default()).is_none());
        let named = self.names().zip(unknown);
        named.filter_map(|(name, unknown)| unknown.then_some(name))
    }

    /// When each was created, Unix milliseconds.
    pub fn created_ms(&self) -> impl Iterator<Item = Option<i64>> {
        let member = Member::new("create_time");
        self.rows
            .iter()
            .map(move |id| read::millis_in(member.of(self.pool.at(*id))?.scalar()?))
    }

    /// Its filter.
    #[must_use]
    pub fn filter(&self, at: usize) -> Option<Filter> {
        body::read_filter(self.part(at)?.get("filter")?.value())
    }

    /// Whether its filter says all it has to, if it has one. A member that is there and
    /// empty says something, one that is not there does not.
    pub(super) fn filter_is_whole(&self, at: usize) -> bool {
        let filter = self.part(at).and_then(|row| row.get("filter"));
        let Some(value) = filter.map(Part::value) else {
            return true;
        };
        let there = body::FILTER.iter().filter(|name| value.get(name).is_some());
        let there = there.count();
        let said = read::some_text(&value, "condition").is_some()
            && read::flag(&value, "is_support_filter").is_some();
        let without_rules = self.filter(at).is_none_or(|filter| filter.rules.is_empty());
        there == 0 || (there == body::FILTER.len() && (said || without_rules))
    }

    /// The services whose operations it lists.
    pub fn services(&self, at: usize) -> impl Iterator<Item = &str> {
        let sets = self.part(at).and_then(|row| row.get("operations"));
        let sets = sets.into_iter().flat_map(Part::elements);
        sets.filter(|set| set.is_object())
            .map(|set| some_text(set.get("service_type")).unwrap_or_default())
    }

    /// How many places [`NotificationList::texts`] and [`NotificationList::search`]
    /// speak of.
    #[must_use]
    pub fn places(&self) -> usize {
        self.pool.count()
    }

    /// Shows each text once, with its place: everything a search looks at, and more.
    pub fn texts(&self, see: &mut dyn FnMut(usize, &str)) {
        self.pool.texts(&mut |id, text| see(id as usize, text));
    }

    /// Takes those off the list in which no text a search looks at has a mark: name,
    /// id, target, operations, users and rules. `marked` goes by place.
    pub fn search(&self, mut marked: Vec<bool>, listed: &mut [bool]) {
        self.pool.spread(&mut marked);
        let is_marked = |part: Part<'_>| marked.get(part.id as usize) == Some(&true);
        let members = [
            "notification_id",
            "notification_name",
            "topic_id",
            "operations",
            "notify_user_list",
        ];
        let members = members.map(Member::new);
        let filter = Member::new("filter");
        for (id, listed) in self.rows.iter().zip(listed) {
            if *listed {
                let row = self.pool.at(*id);
                let rules = |filter: Part<'_>| filter.get("rule").is_some_and(is_marked);
                *listed = members.iter().any(|m| m.of(row).is_some_and(is_marked))
                    || filter.of(row).is_some_and(rules);
            }
        }
    }

    /// Puts a notification in place of the one with its id, or at the end.
    pub fn put(&mut self, notification: &Notification) {
        let Some(row) = self.keep(notification) else {
            return;
        };
        self.pool.close();
        match self.position(&notification.id) {
            Some(at) => {
                if let Some(place) = self.rows.get_mut(at) {
                    *place = row;
                }
                if let Some(mark) = self.marks.get_mut(at) {
                    *mark = 0;
                }
            }
            None => {
                self.rows.push(row);
                self.marks = Vec::new();
            }
        }
    }

    fn keep(&mut self, notification: &Notification) -> Option<Id> {
        let text = body::to_value(notification).to_json();
        let mut reader = Reader { text: &text, at: 0 };
        self.pool.read(&mut reader, &OWN, DEEPEST)
    }

    /// Takes those with these ids away.
    pub fn remove(&mut self, ids: &[String]) {
        let goes = |id: &str| ids.iter().any(|gone| gone == id);
        let stays: Vec<bool> = self.ids().map(|id| !goes(id)).collect();
        let mut stays = stays.iter();
        self.rows.retain(|_| stays.next() != Some(&false));
        self.marks = Vec::new();
    }

    /// The notifications of both kinds. A site may answer with both whatever it is
    /// asked for: those of the second answer that are in the first are left out.
    #[must_use]
    pub fn joined(mut self, second: &Self) -> Self {
        self.first = self.rows.len();
        if second.is_empty() {
            return self;
        }
        let kinds = |list: &Self, kind| {
            list.texts_of("notification_type")
                .all(|known| known == Some(kind))
        };
        // Looking for one in many thousands is only for sites that do.
        let apart = kinds(&self, "smn") && kinds(second, "fun");
        let marks = second.marks.iter().copied().chain(std::iter::repeat(0));
        let first = self.first;
        for ((id, row), mark) in second.ids().zip(&second.rows).zip(marks) {
            if !apart && self.ids().take(first).any(|known| known == id) {
                self.marks = Vec::new();
            } else if let Some(row) = self.pool.copy(second.pool.at(*row), &OWN) {
                if self.marks.len() == self.rows.len() {
                    self.marks.push(mark);
                }
                self.rows.push(row);
            }
        }
        self.pool.close();
        self
    }

    /// What the first or the second answer held.
    #[must_use]
    pub fn part_of(&self, second: bool) -> Self {
        let mut read = Read {
            marks: self.answered(second).to_vec(),
            ..Read::default()
        };
        read.take_over(self, second);
        read.list()
    }

    /// The marks of the first or the second answer, if they are all there.
    fn answered(&self, second: bool) -> &[u64] {
        let marks = if second {
            self.marks.get(self.first..)
        } else {
            self.marks.get(..self.first)
        };
        marks.unwrap_or_default()
    }
}

impl FromIterator<Notification> for NotificationList {
    fn from_iter<T: IntoIterator<Item = Notification>>(notifications: T) -> Self {
        let mut list = Self::default();
        for notification in notifications {
            let row = list.keep(&notification);
            list.rows.extend(row);
        }
        list.pool.close();
        list
    }
}

/// Looks for a member in many rows, which have few shapes: some have a filter, some
/// have users.
struct Member {
    name: &'static str,
    /// Where it is in each shape that was met, if it is there.
    seen: RefCell<Vec<(Id, Option<usize>)>>,
}

/// More shapes than this are looked at anew: an answer can have as many as rows.
const MOST_SHAPES: usize = 64;

impl Member {
    fn new(name: &'static str) -> Self {
        Self {
            name,
            seen: RefCell::default(),
        }
    }

    fn of<'a>(&self, row: Part<'a>) -> Option<Part<'a>> {
        let shape = row.shape()?;
        let mut seen = self.seen.borrow_mut();
        let known = seen.iter().find(|(known, _)| *known == shape);
        let at = match known {
            Some((_, at)) => *at,
            None => {
                let at = row.place_of(self.name);
                if seen.len() < MOST_SHAPES {
                    seen.push((shape, at));
                }
                at
            }
        };
        row.member_at(at?)
    }
}

/// As [`read::some_text`] reads a member.
fn some_text(part: Option<Part<'_>>) -> Option<&str> {
    part.and_then(Part::scalar)
        .filter(|text| !text.trim().is_empty())
}

/// An answer of [`super::list`] that is arriving.
#[derive(Debug)]
pub struct Incoming {
    reader: ListReader,
    read: Read,
    head: Vec<u8>,
}

/// What was read of an answer so far.
#[derive(Debug, Default)]
struct Read {
    pool: Pool,
    rows: Vec<Id>,
    marks: Vec<u64>,
    /// There was something that is no notification.
    odd: bool,
    /// A list that was read earlier, of which so far nothing differs, and which of
    /// its answers this one is.
    seen: Option<(Arc<NotificationList>, bool)>,
}

impl Incoming {
    /// Before anything arrived. `seen` is what was read earlier, if that may be the
    /// same, and whether this is the second answer to it.
    #[must_use]
    pub fn new(seen: Option<(Arc<NotificationList>, bool)>) -> Self {
        Self {
            reader: ListReader::new(KEY),
            read: Read {
                seen: seen.filter(|(list, _)| !list.marks.is_empty()),
                ..Read::default()
            },
            head: Vec::new(),
        }
    }

    /// Takes what arrived next of a success.
    pub fn push(&mut self, bytes: &[u8]) {
        let room = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head
            .extend_from_slice(bytes.get(..room).unwrap_or_default());
        self.reader.push(bytes, &mut self.read);
    }

    /// The notifications, after all of the answer arrived; `None` if they are what
    /// was read earlier. `response` is the answer; the body of a success arrived here.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn end(self, response: &Response) -> Result<Option<NotificationList>, ApiError> {
        if !response.is_success() {
            return Err(ApiError::from_response(response).of_list());
        }
        let Self {
            reader,
            mut read,
            head,
        } = self;
        let rest = reader.end(&mut read);
        let head = Response {
            body: String::from_utf8_lossy(&head).into_owned(),
            ..response.clone()
        };
        read.result(&head, rest)
    }
}

impl Read {
    /// `response` is only looked at for what is wrong with it.
    fn result(
        mut self,
        response: &Response,
        rest: Option<Value>,
    ) -> Result<Option<NotificationList>, ApiError> {
        read::done(response)?;
        let (is_there, _) = read::around(response, KEY, rest)?;
        if !is_there {
            self.restart();
        }
        if self.odd {
            return Err(ApiError::undecodable(
                response,
                "The list holds something that is no notification.",
            ));
        }
        if let Some((seen, second)) = &self.seen {
            if seen.answered(*second).len() == self.marks.len() {
                return Ok(None);
            }
            self.differs();
        }
        Ok(Some(self.list()))
    }

    fn list(mut self) -> NotificationList {
        self.pool.close();
        self.rows.shrink_to_fit();
        self.marks.shrink_to_fit();
        NotificationList {
            first: self.rows.len(),
            lack: None,
            pool: self.pool,
            rows: self.rows,
            marks: self.marks,
        }
    }

    /// From here on it is another list.
    fn differs(&mut self) {
        if let Some((seen, second)) = self.seen.take() {
            self.take_over(&seen, second);
        }
    }

    /// Copies what has a mark already.
    fn take_over(&mut self, seen: &NotificationList, second: bool) {
        let before = if second { seen.first } else { 0 };
        let same = seen.rows.iter().skip(before).take(self.marks.len());
        for id in same {
            self.rows.extend(self.pool.copy(seen.pool.at(*id), &OWN));
        }
    }
}

impl Rows for Read {
    fn restart(&mut self) {
        // What is the same is so from the beginning.
        if !self.marks.is_empty() {
            self.seen = None;
        }
        self.rows.clear();
        self.marks.clear();
        self.odd = false;
    }

    fn row(&mut self, reader: &mut Reader<'_>, depth: u8) -> Option<()> {
        let start = reader.at;
        let mark = |end| {
            let text = reader.text.get(start..end).unwrap_or_default();
            // 0 is for what was not read.
            mark_of(0, text.as_bytes()) | 1
        };
        if let (Some((seen, second)), Some(b'{')) = (&self.seen, reader.peek()) {
            let mut ahead = reader.clone();
            let Some(()) = ahead.skip_object() else {
                reader.at = ahead.at;
                return None;
            };
            let mark = mark(ahead.at);
            if seen.answered(*second).get(self.marks.len()) == Some(&mark) {
                reader.at = ahead.at;
                self.marks.push(mark);
                return Some(());
            }
            self.differs();
        }
        let id = self.pool.read(reader, &OWN, depth)?;
        let row = self.pool.at(id);
        if row.is_object() {
            self.marks.push(mark(reader.at));
            self.rows.push(id);
        } else {
            self.odd |= !row.is_null();
        }
        Some(())
    }
}

/// Reads a whole answer.
pub(super) fn whole(response: &Response) -> Result<NotificationList, ApiError> {
    read::done(response).map_err(ApiError::of_list)?;
    let mut read = Read::default();
    let rest = ListReader::whole(KEY, &response.body, &mut read);
    Ok(read.result(response, rest)?.unwrap_or_default())
}
