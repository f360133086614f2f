//! Texts in files that spreadsheets open.

/// A text that no spreadsheet takes for a formula (OWASP, “CSV Injection”): what begins
/// like one, whatever white space is before it, is preceded by an apostrophe.
#[must_use]
pub fn plain(text: &str) -> String {
    let is_formula = text.starts_with(['\t', '\r', '\n'])
        || text
            .trim_start()
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    let mark = if is_formula { "'" } else { "" };
    [mark, text].concat()
}
