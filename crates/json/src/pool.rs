//! JSON values in little memory. Long answers say the same things over and over:
//! here each text, array and object is kept once, and an object that has the same
//! members as another shares their names with it.

use std::borrow::Cow;

use super::met::Objects;
use super::pieces::Pieces;
use super::read::{Reader, is_same};
use crate::{Map, Value};

/// A value in a pool, by its place.
pub type Id = u32;

/// Where no value is.
const NONE: Id = Id::MAX;

/// As many members of an object are expected to be those of the one before.
const EXPECTED: usize = 16;

/// A member that was read: where it stands again, it is what is there.
#[derive(Debug, Clone, Copy)]
struct Known {
    /// [`NONE`] unless it was written as it is.
    name: Id,
    /// Whether it holds something else in each object.
    is_own: bool,
    /// [`NONE`] unless it is a text that was written as it is.
    text: Id,
}

impl Known {
    const NOTHING: Self = Self {
        name: NONE,
        is_own: false,
        text: NONE,
    };
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Null,
    False,
    True,
    Number,
    Text,
    Array,
    /// The first of its parts is the array of the names of the others.
    Object,
}

/// A value: where its text or its parts begin, and how long they are.
#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    start: u32,
    /// The length, and in the last three bits the kind.
    length: u32,
}

impl Entry {
    fn new(kind: Kind, start: Option<u32>, length: usize) -> Option<Self> {
        let length = u32::try_from(length).ok()?.checked_mul(8)?;
        Some(Self {
            start: start?,
            length: length | kind as u32,
        })
    }

    fn kind(self) -> Kind {
        match self.length & 7 {
            0 => Kind::Null,
            1 => Kind::False,
            2 => Kind::True,
            3 => Kind::Number,
            4 => Kind::Text,
            5 => Kind::Array,
            _ => Kind::Object,
        }
    }

    fn length(self) -> usize {
        (self.length >> 3) as usize
    }

    #[inline(always)]
    fn is(self, kind: Kind, length: usize) -> bool {
        self.length == (length as u32) << 3 | kind as u32
    }
}

/// Values, each kept once. A part always stands before what it is a part of.
#[derive(Debug, Clone, Default)]
pub struct Pool {
    entries: Pieces<Entry>,
    /// Numbers and texts, one after the other.
    text: Pieces<u8>,
    /// Arrays and objects, one after the other.
    parts: Pieces<Id>,
    /// Entries by what they hold, while the pool grows: the number of places is a
    /// power of two, and at most half of them are taken.
    places: Vec<Id>,
    taken: usize,
    /// Parts of the arrays and objects that are being read.
    open: Vec<Id>,
    /// Names of their members.
    names: Vec<Id>,
    /// The members of the object read last at each depth.
    before: Vec<Known>,
    /// Objects within those that are read.
    met: Objects,
}

impl Pool {
    /// How many values there are.
    pub fn count(&self) -> usize {
        self.entries.count()
    }

    /// Lets go of what is only needed for growing.
    pub fn close(&mut self) {
        self.places = Vec::new();
        self.open = Vec::new();
        self.names = Vec::new();
        self.before = Vec::new();
        self.met = Objects::default();
        self.taken = 0;
        self.entries.close();
        self.text.close();
        self.parts.close();
    }

    /// Reads the value at the reader. Members of the outermost object that are named
    /// in `own` hold something else in each object: they are not looked for. `None`
    /// if it is not JSON, nested deeper than `depth`, or there is no more room.
    pub fn read(&mut self, reader: &mut Reader<'_>, own: &[&str], depth: u8) -> Option<Id> {
        self.open.clear();
        self.names.clear();
        self.value(reader, own, depth)
    }

    fn value(&mut self, reader: &mut Reader<'_>, own: &[&str], depth: u8) -> Option<Id> {
        reader.skip_blanks();
        match reader.peek()? {
            b'"' => {
                let text = reader.text()?;
                self.keep_text(Kind::Text, &text)
            }
            b'[' => {
                let (depth, first) = (depth.checked_sub(1)?, self.open.len());
                reader.items(b']', &mut |reader| {
                    let part = self.value(reader, &[], depth)?;
                    self.open.push(part);
                    Some(())
                })?;
                self.keep_open(Kind::Array, first)
            }
            b'{' if own.is_empty() => self.inner_object(reader, depth.checked_sub(1)?),
            b'{' => self.object(reader, own, depth.checked_sub(1)?),
            b'n' => self.word(reader, "null", Kind::Null),
            b't' => self.word(reader, "true", Kind::True),
            b'f' => self.word(reader, "false", Kind::False),
            _ => {
                let number = reader.number()?;
                self.keep_text(Kind::Number, number)
            }
        }
    }

    fn word(&mut self, reader: &mut Reader<'_>, word: &str, kind: Kind) -> Option<Id> {
        reader.literal(word, ())?;
        self.keep_text(kind, "")
    }

    /// Reads an object that may have been read before.
    fn inner_object(&mut self, reader: &mut Reader<'_>, depth: u8) -> Option<Id> {
        let Some(wanted) = self.met.wanted(reader, depth) else {
            return self.object(reader, &[], depth);
        };
        if let Some(id) = self.met.find(wanted) {
            reader.at += wanted.text.len();
            return Some(id);
        }
        let id = self.object(reader, &[], depth)?;
        self.met.keep(wanted, id);
        Some(id)
    }

    fn object(&mut self, reader: &mut Reader<'_>, own: &[&str], depth: u8) -> Option<Id> {
        let begun = self.begin_object();
        let mut only_here = false;
        reader.items(b'}', &mut |reader| {
            reader.skip_blanks();
            let at = self.names.len() - begun.0;
            let place = (at < EXPECTED).then(|| usize::from(depth) * EXPECTED + at);
            let known = self.name(reader, own, place)?;
            only_here |= known.is_own;
            self.names.push(known.name);
            let value = match reader.peek()? {
                b'"' if known.is_own => {
                    let text = reader.text()?;
                    self.add_text(Kind::Text, &text)?
                }
                b'0'..=b'9' if known.is_own => self.add_text(Kind::Number, reader.number()?)?,
                b'"' => self.text(reader, known.text, place)?,
                _ => self.value(reader, &[], depth)?,
            };
            self.open.push(value);
            Some(())
        })?;
        self.keep_object(begun, only_here)
    }

    /// Where the names and the parts of an object begin; its first part is to be told.
    fn begin_object(&mut self) -> (usize, usize) {
        let begun = (self.names.len(), self.open.len());
        self.open.push(NONE);
        begun
    }

    fn keep_object(&mut self, (names, first): (usize, usize), only_here: bool) -> Option<Id> {
        let open = std::mem::take(&mut self.names);
        let shape = self.keep_parts(Kind::Array, open.get(names..).unwrap_or_default());
        self.names = open;
        self.names.truncate(names);
        *self.open.get_mut(first)? = shape?;
        if !only_here {
            return self.keep_open(Kind::Object, first);
        }
        let parts = self.open.get(first..)?;
        let entry = Entry::new(Kind::Object, self.parts.add(parts), parts.len())?;
        self.open.truncate(first);
        self.entries.add(&[entry])
    }

    /// Copies a value of another pool; `own` is as for [`Pool::read`].
    pub fn copy(&mut self, part: Part<'_>, own: &[&str]) -> Option<Id> {
        match part.entry().kind() {
            Kind::Array => {
                let first = self.open.len();
                for element in part.elements() {
                    let element = self.copy(element, &[])?;
                    self.open.push(element);
                }
                self.keep_open(Kind::Array, first)
            }
            Kind::Object => {
                let begun = self.begin_object();
                let mut only_here = false;
                for (name, value) in part.members() {
                    let is_own = own.contains(&name);
                    only_here |= is_own;
                    let name = self.keep_text(Kind::Text, name)?;
                    let value = match value.entry().kind() {
                        kind @ (Kind::Text | Kind::Number) if is_own => {
                            self.add_text(kind, value.raw())?
                        }
                        _ => self.copy(value, &[])?,
                    };
                    self.names.push(name);
                    self.open.push(value);
                }
                self.keep_object(begun, only_here)
            }
            kind => self.keep_text(kind, part.raw()),
        }
    }

    fn add_text(&mut self, kind: Kind, text: &str) -> Option<Id> {
        let bytes = text.as_bytes();
        let entry = Entry::new(kind, self.text.add(bytes), bytes.len())?;
        self.entries.add(&[entry])
    }

    #[inline(always)]
    fn is_text(&self, id: Id, kind: Kind, bytes: &[u8]) -> bool {
        let known = self.entry(id);
        known.is(kind, bytes.len()) && is_same(self.text.get(known.start, bytes.len()), bytes)
    }

    /// Reads the name of a member up to its value. In long lists an object has the
    /// members of the one before, so `place` is where it is looked for first.
    #[inline(always)]
    fn name(
        &mut self,
        reader: &mut Reader<'_>,
        own: &[&str],
        place: Option<usize>,
    ) -> Option<Known> {
        let guess = place.and_then(|place| self.before.get(place));
        let guess = guess.copied().unwrap_or(Known::NOTHING);
        if !self.eat(reader, guess.name) {
            return self.other_name(reader, own, place);
        }
        reader.colon()?;
        Some(guess)
    }

    /// Reads a name that is not the expected one, and expects it from now on.
    #[cold]
    #[inline(never)]
    fn other_name(
        &mut self,
        reader: &mut Reader<'_>,
        own: &[&str],
        place: Option<usize>,
    ) -> Option<Known> {
        let name = reader.text()?;
        reader.colon()?;
        let known = Known {
            name: self.keep_text(Kind::Text, &name)?,
            is_own: own.contains(&&*name),
            text: NONE,
        };
        if let Some(place) = place {
            if self.before.len() <= place {
                self.before.resize(place + 1, Known::NOTHING);
            }
            let is_plain = matches!(name, Cow::Borrowed(_));
            *self.before.get_mut(place)? = if is_plain { known } else { Known::NOTHING };
        }
        Some(known)
    }

    /// Reads the text of a member, which is likely the one of the object before.
    #[inline(always)]
    fn text(&mut self, reader: &mut Reader<'_>, guess: Id, place: Option<usize>) -> Option<Id> {
        if self.eat(reader, guess) {
            return Some(guess);
        }
        self.other_text(reader, place)
    }

    /// Reads a text that is not the expected one, and expects it from now on.
    #[inline(never)]
    fn other_text(&mut self, reader: &mut Reader<'_>, place: Option<usize>) -> Option<Id> {
        let text = reader.text()?;
        let id = self.keep_text(Kind::Text, &text)?;
        let known = place.and_then(|place| self.before.get_mut(place));
        if let (Cow::Borrowed(_), Some(known)) = (text, known) {
            known.text = id;
        }
        Some(id)
    }

    /// Passes the text with that id, if it is next as it is written.
    #[inline(always)]
    fn eat(&self, reader: &mut Reader<'_>, id: Id) -> bool {
        let known = self.entry(id);
        known.kind() == Kind::Text && reader.eat_text(self.text.get(known.start, known.length()))
    }

    fn keep_text(&mut self, kind: Kind, text: &str) -> Option<Id> {
        let bytes = text.as_bytes();
        let same = |pool: &Self, id| pool.is_text(id, kind, bytes);
        match self.find(mark_of(kind as u64, bytes), same) {
            Ok(id) => Some(id),
            Err(place) => {
                let id = self.add_text(kind, text)?;
                self.take_place(place, id)
            }
        }
    }

    /// Makes a value of the parts that are open from there on.
    fn keep_open(&mut self, kind: Kind, first: usize) -> Option<Id> {
        let open = std::mem::take(&mut self.open);
        let parts = open.get(first..).unwrap_or_default();
        let id = self.keep_parts(kind, parts);
        self.open = open;
        self.open.truncate(first);
        id
    }

    fn keep_parts(&mut self, kind: Kind, parts: &[Id]) -> Option<Id> {
        let same = |pool: &Self, id| {
            let known = pool.entry(id);
            known.is(kind, parts.len()) && pool.parts.get(known.start, parts.len()) == parts
        };
        match self.find(mark_of_parts(kind, parts), same) {
            Ok(id) => Some(id),
            Err(place) => {
                let entry = Entry::new(kind, self.parts.add(parts), parts.len())?;
                let id = self.entries.add(&[entry])?;
                self.take_place(place, id)
            }
        }
    }

    /// What has that mark and is the same, or the place for it.
    #[inline(always)]
    fn find(&mut self, mark: u64, same: impl Fn(&Self, Id) -> bool) -> Result<Id, usize> {
        if self.taken * 2 >= self.places.len() {
            self.make_places();
        }
        let mask = self.places.len() - 1;
        let mut at = place_of(mark) & mask;
        loop {
            match self.places.get(at) {
                Some(&id) if id != NONE => {
                    if same(self, id) {
                        return Ok(id);
                    }
                    at = (at + 1) & mask;
                }
                _ => return Err(at),
            }
        }
    }

    fn take_place(&mut self, place: usize, id: Id) -> Option<Id> {
        *self.places.get_mut(place)? = id;
        self.taken += 1;
        Some(id)
    }

    // What is seldom done stays out of what is always done: browsers compile that again,
    // at length, once it has run often.
    /// Makes room for twice as many. What was there before [`Pool::close`] is not
    /// looked for any more.
    #[cold]
    #[inline(never)]
    fn make_places(&mut self) {
        let known = std::mem::take(&mut self.places);
        let many = (known.len() * 2).max(256);
        self.places = vec![NONE; many];
        for id in known.into_iter().filter(|id| *id != NONE) {
            let mark = self.mark(id);
            let mut at = place_of(mark) & (many - 1);
            while self.places.get(at).is_some_and(|id| *id != NONE) {
                at = (at + 1) & (many - 1);
            }
            if let Some(place) = self.places.get_mut(at) {
                *place = id;
            }
        }
    }

    fn mark(&self, id: Id) -> u64 {
        let part = self.at(id);
        match part.entry().kind() {
            kind @ (Kind::Array | Kind::Object) => mark_of_parts(kind, part.parts()),
            kind => mark_of(kind as u64, part.bytes()),
        }
    }

    #[inline(always)]
    fn entry(&self, id: Id) -> Entry {
        let entry = self.entries.get(id, 1).first();
        entry.copied().unwrap_or_default()
    }

    /// What is at that place.
    pub fn at(&self, id: Id) -> Part<'_> {
        Part { pool: self, id }
    }

    /// Shows every text and number, by place.
    pub fn texts(&self, see: &mut dyn FnMut(Id, &str)) {
        for (id, entry) in (0..).zip(self.entries.iter()) {
            if matches!(entry.kind(), Kind::Text | Kind::Number) {
                see(id, self.at(id).raw());
            }
        }
    }

    /// Marks what has a marked part: `marked` says which texts are.
    pub fn spread(&self, marked: &mut [bool]) {
        for (id, entry) in self.entries.iter().enumerate() {
            // An object's names are no part of what it says.
            let names = match entry.kind() {
                Kind::Array => 0,
                Kind::Object => 1,
                _ => continue,
            };
            let parts = self.parts.get(entry.start, entry.length());
            let is_marked = |part: &Id| marked.get(*part as usize) == Some(&true);
            if parts.iter().skip(names).any(is_marked)
                && let Some(mark) = marked.get_mut(id)
            {
                *mark = true;
            }
        }
    }
}

/// A value in a pool.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    pool: &'a Pool,
    /// Its place.
    pub id: Id,
}

impl<'a> Part<'a> {
    fn entry(self) -> Entry {
        self.pool.entry(self.id)
    }

    fn parts(self) -> &'a [Id] {
        let entry = self.entry();
        self.pool.parts.get(entry.start, entry.length())
    }

    fn bytes(self) -> &'a [u8] {
        let entry = self.entry();
        self.pool.text.get(entry.start, entry.length())
    }

    fn raw(self) -> &'a str {
        std::str::from_utf8(self.bytes()).unwrap_or_default()
    }

    /// Names and values of the members, if this is an object.
    fn members(self) -> impl Iterator<Item = (&'a str, Self)> {
        let is_object = self.is_object();
        let parts = if is_object { self.parts() } else { &[] };
        let (names, values) = parts.split_first().unwrap_or((&NONE, &[]));
        let names = self.pool.at(*names).parts();
        let at = move |id: &Id| self.pool.at(*id);
        names
            .iter()
            .zip(values)
            .map(move |(name, value)| (at(name).raw(), at(value)))
    }

    /// Tells which members an object has, and in which order.
    pub fn shape(self) -> Option<Id> {
        let is_object = self.is_object();
        is_object.then(|| self.parts().first().copied()).flatten()
    }

    /// The place of the member of that name, of several the last.
    pub fn place_of(self, name: &str) -> Option<usize> {
        let names = self.pool.at(self.shape()?).parts();
        names.iter().rposition(|id| self.pool.at(*id).raw() == name)
    }

    /// The member at a place.
    pub fn member_at(self, at: usize) -> Option<Self> {
        self.parts().get(at + 1).map(|id| self.pool.at(*id))
    }

    /// The member of that name, the last one of several.
    pub fn get(self, name: &str) -> Option<Self> {
        self.member_at(self.place_of(name)?)
    }

    /// A text, number or truth value as text.
    pub fn scalar(self) -> Option<&'a str> {
        match self.entry().kind() {
            Kind::Text | Kind::Number => Some(self.raw()),
            Kind::True => Some("true"),
            Kind::False => Some("false"),
            Kind::Null | Kind::Array | Kind::Object => None,
        }
    }

    /// The elements, if this is an array.
    pub fn elements(self) -> impl Iterator<Item = Self> {
        let is_array = self.entry().kind() == Kind::Array;
        let parts = if is_array { self.parts() } else { &[] };
        parts.iter().map(move |id| self.pool.at(*id))
    }

    /// Whether this is an object.
    pub fn is_object(self) -> bool {
        self.entry().kind() == Kind::Object
    }

    /// Whether this is `null`.
    pub fn is_null(self) -> bool {
        self.entry().kind() == Kind::Null
    }

    /// The value by itself.
    pub fn value(self) -> Value {
        match self.entry().kind() {
            Kind::Null => Value::Null,
            Kind::False => Value::Bool(false),
            Kind::True => Value::Bool(true),
            Kind::Number => Value::Number(self.raw().to_owned()),
            Kind::Text => Value::String(self.raw().to_owned()),
            Kind::Array => Value::Array(self.elements().map(Self::value).collect()),
            Kind::Object => {
                let mut members = Map::new();
                for (name, value) in self.members() {
                    members.insert(name, value.value());
                }
                Value::Object(members)
            }
        }
    }
}

/// A number that differs for most things that differ (FNV-1a, eight bytes at once).
pub fn mark_of(seed: u64, bytes: &[u8]) -> u64 {
    let (eights, rest) = bytes.as_chunks::<8>();
    let mut mark = eights.iter().fold(start(seed), |mark, eight| {
        mixed(mark, u64::from_le_bytes(*eight))
    });
    let rest = rest.iter().fold(0, |all, byte| all << 8 | u64::from(*byte));
    mark = mixed(mark, rest);
    mixed(mark, bytes.len() as u64)
}

fn mark_of_parts(kind: Kind, parts: &[Id]) -> u64 {
    let mark = |mark, part: &Id| mixed(mark, u64::from(*part));
    parts.iter().fold(start(kind as u64), mark)
}

fn start(seed: u64) -> u64 {
    mixed(0xcbf2_9ce4_8422_2325, seed)
}

fn mixed(mark: u64, number: u64) -> u64 {
    (mark ^ number)
        .wrapping_mul(0x0100_0000_01b3)
        .rotate_left(29)
}

/// The upper half is mixed into the lower one, which alone chooses the place.
pub(super) fn place_of(mark: u64) -> usize {
    (mark ^ mark >> 32) as u32 as usize
}
