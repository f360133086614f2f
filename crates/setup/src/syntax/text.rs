//! What the languages have in common: indentation, comments, and characters
//! written as their number.

/// Two blanks for each level.
pub(super) fn indent(depth: usize, out: &mut String) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

/// Characters nobody sees, or that turn what is around them around.
pub(super) fn is_odd(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// `\uNNNN` or `\UNNNNNNNN`, which HCL and YAML read alike.
pub(super) fn code_point(c: char) -> String {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
    ];
    let code = c as usize;
    let (mark, digits) = if code > 0xffff {
        ("\\U", 8)
    } else {
        ("\\u", 4)
    };
    let mut out = String::from(mark);
    for place in (0..digits).rev() {
        out.push(HEX.get(code >> (4 * place) & 15).copied().unwrap_or('0'));
    }
    out
}

/// Lines that begin with `#`, which YAML, HCL and shells skip. Characters that
/// could end a line elsewhere become blanks.
pub(super) fn comment(text: &str, depth: usize) -> String {
    let mut out = String::new();
    for line in text.split('\n') {
        indent(depth, &mut out);
        out.push('#');
        if !line.is_empty() {
            out.push(' ');
        }
        out.extend(line.chars().map(|c| if is_odd(c) { ' ' } else { c }));
        out.push('\n');
    }
    out
}
