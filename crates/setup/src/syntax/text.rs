//! What the languages have in common: indentation, comments, and characters
//! written as their number.

/// Two blanks for each level.
pub(super) fn indent(depth: usize, out: &mut String) {
    out.extend(std::iter::repeat_n("  ", depth));
}

/// Characters nobody sees, or that turn what is around them around.
pub(super) fn is_odd(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// A character in a text between double quotes, as HCL and YAML read it alike.
pub(super) fn escape(c: char, is_plain: fn(char) -> bool, out: &mut String) {
    match c {
        '"' | '\\' => out.extend(['\\', c]),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        c if is_plain(c) => out.push(c),
        _ => out.push_str(&match u32::from(c) {
            code @ ..=0xffff => format!("\\u{code:04x}"),
            code => format!("\\U{code:08x}"),
        }),
    }
}

/// Lines that begin with `#`, which YAML, HCL and shells skip. Characters that
/// could end a line elsewhere become blanks.
pub(super) fn comment(text: &str, depth: usize) -> String {
    let mut out = String::new();
    for line in text.split('\n') {
        indent(depth, &mut out);
        out.push_str(if line.is_empty() { "#" } else { "# " });
        out.extend(line.chars().map(|c| if is_odd(c) { ' ' } else { c }));
        out.push('\n');
    }
    out
}
