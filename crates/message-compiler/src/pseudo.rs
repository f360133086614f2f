//! The pseudo-language: every letter accented, longer by two fifths, in brackets. What
//! shows up without them on a page is not in the catalogues; what is cut off there will
//! be cut off in German.

use crate::pattern::Pattern;

/// A message in the pseudo-language.
pub fn stretch(pattern: &Pattern) -> Pattern {
    let mut letters = 0;
    let changed = accent(pattern, &mut letters);
    Pattern::Sequence(vec![
        Pattern::Text("[".to_owned()),
        changed,
        Pattern::Text(format!("{}]", more(letters * 2 / 5))),
    ])
}

/// That many more letters, as words of a usual length: lines break between them.
fn more(letters: usize) -> String {
    const WORD: usize = 8;
    let dots = |at| if at % WORD == WORD - 1 { ' ' } else { '·' };
    (0..letters).map(dots).collect()
}

fn accent(pattern: &Pattern, letters: &mut usize) -> Pattern {
    let mut variants = |of: &std::collections::BTreeMap<String, Pattern>| {
        let before = *letters;
        let mut longest = before;
        let changed = of
            .iter()
            .map(|(key, part)| {
                let mut own = before;
                let part = accent(part, &mut own);
                longest = longest.max(own);
                (key.clone(), part)
            })
            .collect();
        *letters = longest;
        changed
    };
    match pattern {
        Pattern::Text(text) => {
            *letters += text.chars().count();
            Pattern::Text(text.chars().map(accented).collect())
        }
        Pattern::Sequence(parts) => {
            Pattern::Sequence(parts.iter().map(|part| accent(part, letters)).collect())
        }
        Pattern::Styled(style, inner) => Pattern::Styled(*style, Box::new(accent(inner, letters))),
        Pattern::Plural(name, of) => Pattern::Plural(name.clone(), variants(of)),
        Pattern::Select(name, of) => Pattern::Select(name.clone(), variants(of)),
        Pattern::Argument(..) | Pattern::List(..) => pattern.clone(),
    }
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "aceginostuyzACEGINOSTUYZ";
    const ACCENTED: &str = "áçéğíñóšťúýžÁÇÉĞÍÑÓŠŤÚÝŽ";
    let at = PLAIN.chars().position(|plain| plain == letter);
    at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter)
}
