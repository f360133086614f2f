//! A sentence as a value.

use serde::{Deserialize, Serialize};

/// Something to say: which sentence of the catalogues, and its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Message {
    /// Its place in every catalogue; nothing for words that are not ours.
    pub(crate) place: Option<u16>,
    /// In the order of their names.
    pub(crate) args: Vec<Arg>,
}

/// What a message says something about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Arg {
    /// A text that stays as it is in every language: a name, what was typed.
    Text(String),
    /// A whole number, shown as the language groups its digits.
    Number(usize),
    /// Several, joined as the language does.
    List(Vec<Arg>),
    /// Words of the catalogue within a sentence, for example the label of a field.
    Message(Message),
}

impl Message {
    /// The sentence at that place, which has no arguments.
    pub(crate) const fn fixed(place: u16) -> Self {
        Self {
            place: Some(place),
            args: Vec::new(),
        }
    }

    /// The sentence at that place.
    pub(crate) fn new(place: u16, args: Vec<Arg>) -> Self {
        Self {
            place: Some(place),
            args,
        }
    }
}

impl Message {
    /// The same with every text among its arguments replaced, for example to hide a secret.
    #[must_use]
    pub fn map_texts(&self, replace: &dyn Fn(String) -> String) -> Self {
        let args = self.args.iter().map(|arg| arg.map_texts(replace));
        Self {
            place: self.place,
            args: args.collect(),
        }
    }

    /// The messages among its arguments, for example what a field is called.
    pub fn parts(&self) -> impl Iterator<Item = &Self> {
        self.args.iter().filter_map(|arg| match arg {
            Arg::Message(message) => Some(message),
            _ => None,
        })
    }

    /// The place and the sentence of a message that says first where it applies
    /// ([`text::At`](crate::text::At)), for whoever shows the place apart or shows the
    /// sentence at that place.
    #[must_use]
    pub fn at(&self) -> Option<(&Self, &Self)> {
        let (of_place, of_sentence) = (Arg::Number(0), Arg::Number(1));
        let at = Self::from(crate::text::At {
            place: of_place.clone(),
            message: of_sentence.clone(),
        });
        if self.place != at.place {
            return None;
        }
        let arg = |of: &Arg| {
            let index = at.args.iter().position(|arg| arg == of)?;
            match self.args.get(index)? {
                Arg::Message(message) => Some(message),
                _ => None,
            }
        };
        Some((arg(&of_place)?, arg(&of_sentence)?))
    }

    /// The sentence and the quoted words of a message that quotes a program
    /// ([`text::Quoting`](crate::text::Quoting)), for whoever marks in which language the
    /// words are.
    #[must_use]
    pub fn quoting(&self) -> Option<(&Self, &str)> {
        let (of_sentence, of_words) = (Arg::Number(0), Arg::Number(1));
        let quoting = Self::from(crate::text::Quoting {
            message: of_sentence.clone(),
            words: of_words.clone(),
        });
        if self.place != quoting.place {
            return None;
        }
        let arg = |of: &Arg| {
            self.args
                .get(quoting.args.iter().position(|arg| arg == of)?)
        };
        match (arg(&of_sentence)?, arg(&of_words)?) {
            (Arg::Message(message), Arg::Text(words)) => Some((message, words)),
            _ => None,
        }
    }
}

/// A sentence, and what a program said in its own words, which are English.
#[must_use]
pub fn quoting(sentence: impl Into<Message>, words: impl Into<String>) -> Message {
    crate::text::Quoting {
        message: sentence.into().into(),
        words: words.into().into(),
    }
    .into()
}

/// Words that are not ours and stay as they are, for example what a service answered.
#[must_use]
pub fn verbatim(text: impl Into<String>) -> Message {
    Message {
        place: None,
        args: vec![Arg::Text(text.into())],
    }
}

impl Arg {
    fn map_texts(&self, replace: &dyn Fn(String) -> String) -> Self {
        match self {
            Self::Text(text) => Self::Text(replace(text.clone())),
            Self::Number(number) => Self::Number(*number),
            Self::List(items) => {
                Self::List(items.iter().map(|item| item.map_texts(replace)).collect())
            }
            Self::Message(message) => Self::Message(message.map_texts(replace)),
        }
    }

    /// Several texts or messages.
    pub fn list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Vec<Self> {
        items.into_iter().map(Into::into).collect()
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<char> for Arg {
    fn from(character: char) -> Self {
        Self::Text(character.to_string())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl From<Vec<Self>> for Arg {
    fn from(items: Vec<Self>) -> Self {
        Self::List(items)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}
