//! Things to choose from with a search: regions, commands. Pure: what is typed, listed and
//! pressed belongs to the app.

use crate::sort_key::fold;

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is chosen; different for each choice.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// What is said beside it.
    pub note: String,
}

/// Choices under a title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The title.
    pub title: String,
    /// At least one.
    pub choices: Vec<Choice>,
}

/// How well a label fits what was typed, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It begins with what was typed.
    Begins,
    /// Each word that was typed begins a word of it.
    Words,
    /// Each word that was typed occurs in it.
    Occurs,
    /// What was typed occurs in it letter by letter, with others in between.
    Letters,
}

/// Whether and how a label fits what was typed, without regard to letter case.
#[must_use]
pub fn fit(typed: &str, label: &str) -> Option<Fit> {
    let (typed, label) = (fold(typed.trim()), fold(label));
    if label.starts_with(&*typed) {
        return Some(Fit::Begins);
    }
    let mut words = label.split(|c: char| !c.is_alphanumeric());
    let parts = || typed.split_whitespace();
    if parts().all(|part| words.any(|word| word.starts_with(part))) {
        return Some(Fit::Words);
    }
    if parts().all(|part| label.contains(part)) {
        return Some(Fit::Occurs);
    }
    let mut letters = label.chars();
    let mut wanted = typed.chars().filter(|c| !c.is_whitespace());
    let in_order = wanted.all(|c| letters.any(|letter| letter == c));
    // Two letters are somewhere in nearly everything.
    (in_order && typed.chars().count() > 2).then_some(Fit::Letters)
}

/// The groups with those of their choices that fit what was typed, the best ones first,
/// at most `most` of each, and the group with the best one first. Where whole words fit,
/// what fits only letter by letter is left out.
#[must_use]
pub fn narrow(groups: Vec<Group>, typed: &str, most: usize) -> Vec<Group> {
    let ranked = |group: Group| {
        let choices = group.choices.into_iter();
        let fits = choices.filter_map(|choice| Some((fit(typed, &choice.label)?, choice)));
        let mut fits: Vec<_> = fits.collect();
        fits.sort_by_key(|(fit, _)| *fit);
        Some((fits.first()?.0, group.title, fits))
    };
    let mut all: Vec<_> = groups.into_iter().filter_map(ranked).collect();
    all.sort_by_key(|(best, ..)| *best);
    let whole = all.first().is_some_and(|(best, ..)| *best < Fit::Letters);
    let groups = all.into_iter().map(|(_, title, fits)| {
        let fits = fits.into_iter();
        let fits = fits.filter(|(fit, _)| !whole || *fit < Fit::Letters);
        let choices = fits.take(most).map(|(_, choice)| choice).collect();
        Group { title, choices }
    });
    groups.filter(|group| !group.choices.is_empty()).collect()
}
