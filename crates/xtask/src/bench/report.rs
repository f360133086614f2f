//! Medians and ratios as tables in Markdown.

use super::measured::Measured;
use super::rows::{AIMS, APPS, LIMITS, TABLES, Table, Unit};
use anyhow::{Result, anyhow};

const CONSOLE: &str = "console";
const FLOOR: &str = "floor";
const BEGIN: &str = "<!-- measured: written by cargo xtask bench -->\n";
const END: &str = "<!-- end of measured -->";

/// Every table of which something was measured, and how far the aims are reached.
pub fn tables(measured: &Measured) -> String {
    let mut text = String::new();
    for table in &TABLES {
        text.push_str(&shown(measured, table));
    }
    let reached: Vec<String> = AIMS
        .iter()
        .filter_map(|aim| reached(measured, *aim))
        .collect();
    let head = "### Aims\n\n| ratio | ours : theirs | at most | |\n|---|---:|---:|---|\n";
    text.push_str(&unless_empty(head, &reached));
    let kept: Vec<String> = LIMITS
        .iter()
        .filter_map(|limit| kept(measured, *limit))
        .collect();
    let head = "\n| figure | ours | at most | |\n|---|---:|---:|---|\n";
    text + &unless_empty(head, &kept)
}

/// A table of these rows, if there are any.
fn unless_empty(head: &str, rows: &[String]) -> String {
    match rows {
        [] => String::new(),
        rows => [head, &rows.concat()].concat(),
    }
}

fn shown(measured: &Measured, table: &Table) -> String {
    let rows: Vec<String> = table
        .rows
        .iter()
        .filter(|(measure, ..)| measured.median(CONSOLE, measure).is_some())
        .map(|(measure, name, unit)| {
            let mut row = format!("| {name}");
            for (app, _) in APPS {
                let value = measured.median(app, measure);
                row.push_str(&format!(
                    " | {}",
                    value.map_or("–".to_owned(), |v| unit.words(v))
                ));
            }
            let best = best_framework(measured, measure).map(|(_, value)| value);
            for other in [best, measured.median(FLOOR, measure)] {
                let ratio = ratio(measured.median(CONSOLE, measure), other);
                row.push_str(&format!(
                    " | {}",
                    ratio.map_or("–".to_owned(), |r| format!("{r:.2}"))
                ));
            }
            row.push_str(" |\n");
            row
        })
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    let heads: Vec<&str> = APPS.iter().map(|(_, title)| *title).collect();
    format!(
        "### {}\n\n| | {} | : best framework | : by hand |\n|---|{}\n{}\n",
        table.title,
        heads.join(" | "),
        "---:|".repeat(APPS.len() + 2),
        rows.concat()
    )
}

/// Ours to theirs; none if there is nothing to divide by.
fn ratio(ours: Option<f64>, theirs: Option<f64>) -> Option<f64> {
    let (ours, theirs) = (ours?, theirs?);
    (theirs > 0.0).then(|| ours / theirs)
}

/// The framework with the smallest number.
fn best_framework(measured: &Measured, measure: &str) -> Option<(&'static str, f64)> {
    APPS.iter()
        .filter(|(app, _)| ![CONSOLE, FLOOR].contains(app))
        .filter_map(|(app, title)| Some((*title, measured.median(app, measure)?)))
        .min_by(|a, b| a.1.total_cmp(&b.1))
}

fn reached(measured: &Measured, aim: (&str, &str, Option<&'static str>, f64)) -> Option<String> {
    let (measure, name, with, most) = aim;
    let (title, theirs) = match with {
        Some(app) => (app, measured.median(app, measure)?),
        None => best_framework(measured, measure)?,
    };
    let ratio = ratio(measured.median(CONSOLE, measure), Some(theirs))?;
    let verdict = if ratio <= most { "reached" } else { "missed" };
    Some(format!(
        "| {name}, : {title} | {ratio:.2} | {most:.2} | {verdict} |\n"
    ))
}

fn kept(measured: &Measured, limit: (&str, &str, Unit, f64)) -> Option<String> {
    let (measure, name, unit, most) = limit;
    let ours = measured.median(CONSOLE, measure)?;
    let verdict = if ours <= most { "reached" } else { "missed" };
    let (ours, most) = (unit.words(ours), unit.words(most));
    Some(format!("| {name} | {ours} | {most} | {verdict} |\n"))
}

/// The document with another measured part.
///
/// # Errors
/// The document does not say where that part is.
pub fn replaced(document: &str, part: &str) -> Result<String> {
    let parts = document
        .split_once(BEGIN)
        .and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let Some((before, after)) = parts else {
        return Err(anyhow!(
            "docs/benchmarks.md has no place for what was measured: two comments mark it.",
        ));
    };
    Ok([before, BEGIN, part, END, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured() -> Measured {
        let text = r#"{"samples": [
            {"app": "console", "measure": "large.key", "value": 20}, {"app": "console", "measure": "large.key.script", "value": 17}, {"app": "floor", "measure": "large.key", "value": 10},
            {"app": "refine", "measure": "large.key", "value": 80}, {"app": "cloudscape", "measure": "large.key", "value": 50},
            {"app": "console", "measure": "slow.first.usable", "value": 600}, {"app": "react-admin", "measure": "slow.first.usable", "value": 1000}]}"#;
        Measured::read(text).unwrap()
    }

    #[test]
    fn ratios_are_to_the_best_framework_and_to_the_floor() {
        let text = tables(&measured());
        assert!(
            text.contains("| keystroke to painted result | 20.0 ms | 10.0 ms | – | 80.0 ms | 50.0 ms | 0.40 | 2.00 |"),
            "{text}"
        );
        assert!(
            text.contains("| keystroke in 10,000, : Cloudscape | 0.40 | 0.50 | reached |"),
            "{text}"
        );
        assert!(
            text.contains("| usable, throttled, : react-admin | 0.60 | 0.55 | missed |"),
            "{text}"
        );
        assert!(!text.contains("memory"), "{text}");
        assert!(
            text.contains("| script of a keystroke in 10,000 | 17.0 ms | 16.7 ms | missed |"),
            "{text}"
        );
    }

    #[test]
    fn only_the_measured_part_is_replaced() {
        let document = format!("# B\n{BEGIN}old\n{END}\nrest\n");
        assert_eq!(
            replaced(&document, "new\n").unwrap(),
            format!("# B\n{BEGIN}new\n{END}\nrest\n")
        );
        assert!(replaced("# B\n", "new").is_err());
    }
}
