//! How cost grows with the number of notifications, as a picture: one panel per
//! measure, one line per app, both axes linear, so that a straight line is linear
//! growth.

use std::fmt::Write;

use super::measured::Measured;
use super::rows::APPS;

const COUNTS: [u32; 3] = [1_000, 10_000, 50_000];
const PANELS: [(&str, &str, f64); 4] = [
    ("load", "load to painted list, ms", 1.0),
    ("key", "keystroke to painted result, ms", 1.0),
    ("sort", "sort to painted result, ms", 1.0),
    ("memory", "memory, MB", 1e6),
];
/// One colour per app; they read on white.
const COLOURS: [&str; 5] = ["#0b5fff", "#5f6b7a", "#c2410c", "#7c3aed", "#15803d"];

const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 180.0;
const LEFT: f64 = 56.0;
const TOP: f64 = 34.0;
/// From one panel to the next.
const STEP: (f64, f64) = (400.0, 250.0);

/// The picture, as SVG.
pub fn growth(measured: &Measured) -> String {
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 540\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n\
         <title>Cost by number of notifications</title>\n\
         <rect width=\"800\" height=\"540\" fill=\"#fff\"/>\n",
    );
    for (at, panel) in PANELS.iter().enumerate() {
        let (column, row) = (at % 2, at / 2);
        let place = (STEP.0 * column as f64, STEP.1 * row as f64);
        draw(&mut svg, measured, *panel, place);
    }
    for (at, ((_, title), colour)) in APPS.iter().zip(COLOURS).enumerate() {
        let x = LEFT + 140.0 * at as f64;
        let _ = writeln!(
            svg,
            "<path d=\"M{x} 520h20\" stroke=\"{colour}\" stroke-width=\"2\"/><text x=\"{}\" y=\"524\">{title}</text>",
            x + 26.0
        );
    }
    svg.push_str("</svg>\n");
    svg
}

fn draw(svg: &mut String, measured: &Measured, panel: (&str, &str, f64), place: (f64, f64)) {
    let (measure, title, unit) = panel;
    let value = |app: &str, count: u32| {
        let value = measured.median(app, &format!("grow{count}.{measure}"))?;
        Some(value / unit)
    };
    let all = APPS
        .iter()
        .flat_map(|(app, _)| COUNTS.iter().filter_map(|count| value(app, *count)));
    let greatest = round_up(all.fold(0.0, f64::max));
    let x = |count: f64| place.0 + LEFT + count / 50_000.0 * WIDTH;
    let y = |value: f64| place.1 + TOP + HEIGHT - value / greatest * HEIGHT;
    let _ = writeln!(
        svg,
        "<text x=\"{}\" y=\"{}\" font-weight=\"bold\">{title}</text>",
        x(0.0),
        y(greatest) - 12.0
    );
    for part in [0.0, 0.5, 1.0] {
        let (line, label) = (y(greatest * part), greatest * part);
        let _ = writeln!(
            svg,
            "<path d=\"M{} {line}h{WIDTH}\" stroke=\"#d5d9de\"/><text x=\"{}\" y=\"{}\" text-anchor=\"end\">{label}</text>",
            x(0.0),
            x(0.0) - 6.0,
            line + 4.0
        );
    }
    for count in [10_000.0, 50_000.0] {
        let _ = writeln!(
            svg,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{count}</text>",
            x(count),
            y(0.0) + 16.0
        );
    }
    for ((app, _), colour) in APPS.iter().zip(COLOURS) {
        let points: Vec<String> = COUNTS
            .iter()
            .filter_map(|count| {
                let value = value(app, *count)?;
                Some(format!("{:.1},{:.1}", x(f64::from(*count)), y(value)))
            })
            .collect();
        let _ = writeln!(
            svg,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>",
            points.join(" ")
        );
    }
}

/// The next of 1, 2 and 5 times a power of ten.
fn round_up(value: f64) -> f64 {
    let mut power = 1.0;
    loop {
        for step in [1.0, 2.0, 5.0] {
            if value <= step * power {
                return step * power;
            }
        }
        power *= 10.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greatest_value_is_at_the_top() {
        let text = r#"{"samples": [{"app": "console", "measure": "grow1000.load", "value": 0},
            {"app": "console", "measure": "grow50000.load", "value": 200}]}"#;
        let svg = growth(&Measured::read(text).unwrap());
        assert!(svg.contains("points=\"62.0,214.0 356.0,34.0\""), "{svg}");
        assert!(svg.contains(">load to painted list, ms</text>"));
    }

    #[test]
    fn scales_end_at_round_numbers() {
        for (value, end) in [(0.0, 1.0), (1.5, 2.0), (21.0, 50.0), (700.0, 1000.0)] {
            assert_eq!(round_up(value), end);
        }
    }
}
