//! Wildcards of policies: `*` stands for any characters, `?` for exactly one
//! (IAM reference, “Wildcards in paths and names”).

/// Whether a pattern covers a text.
#[must_use]
pub fn covers(pattern: &str, text: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let text: Vec<char> = text.chars().collect();
    let (mut p, mut t) = (0, 0);
    // Where to go on when what follows the last star does not fit.
    let mut again: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some('*') => {
                again = Some((p, t));
                p += 1;
            }
            Some(c) if *c == '?' || text.get(t) == Some(c) => {
                p += 1;
                t += 1;
            }
            _ => {
                let Some((star, from)) = again else {
                    return false;
                };
                again = Some((star, from + 1));
                p = star + 1;
                t = from + 1;
            }
        }
    }
    pattern.iter().skip(p).all(|c| *c == '*')
}

/// Whether a pattern covers a text, upper and lower case being the same.
#[must_use]
pub fn covers_any_case(pattern: &str, text: &str) -> bool {
    covers(&pattern.to_ascii_lowercase(), &text.to_ascii_lowercase())
}

/// Whether there is a wildcard in it.
#[must_use]
pub fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?'])
}
