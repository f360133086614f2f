//! The report as a page to print.

use html_escape::{encode_double_quoted_attribute, encode_text};
use messages::script::language_of;
use messages::{Message, baseline as words};

use crate::assess::Status;
use crate::report::{PartlyReadConnection, Report, Row, UnreadConnection};

/// The page's own looks; it loads nothing.
const STYLE: &str = include_str!("report.css");

/// The page.
pub(crate) fn page(report: &Report, language: &str, say: &dyn Fn(&Message) -> String) -> String {
    let say = |message: Message| encode_text(&say(&message)).into_owned();
    let named = |name: &str| named(name, language);
    let title = say(report.baseline.title_words());
    let heading = say(words::REPORT);
    let count_item = |(status, count): (Status, usize)| {
        let (class, words) = (status.as_str(), status.words());
        format!("<li class=\"{class}\"><b>{count}</b> {}</li>", say(words))
    };
    let counts = report.count().each().map(count_item).concat();
    let head = |message: Message| format!("<th scope=\"col\">{}</th>", say(message));
    let heads = [
        words::REQUIREMENT,
        words::SEVERITY,
        words::STATUS,
        words::PROOF,
    ]
    .map(head)
    .concat();
    let connections = report
        .rows
        .chunk_by(|one, next| one.connection == next.connection);
    let rows: String = connections
        .map(|rows| of_connection(rows, &say, &named))
        .collect();
    let made_at = say(words::MadeAt {
        time: (&*report.time).into(),
    }
    .into());
    let explained = say(words::WHAT_MET_MEANS);
    let scope = report.scope.words().into_iter();
    let scope: String = scope
        .map(|sentence| format!("<p class=\"scope\">{}</p>\n", say(sentence)))
        .collect();
    let unread = report.unread_words().map(|words| {
        let connections = report.unread.iter();
        let lines: String = connections.map(|it| of_unread(it, &say, &named)).collect();
        let words = say(words);
        format!("<p class=\"unread\">{words}</p>\n<ul class=\"unread\">\n{lines}</ul>\n")
    });
    let unread = unread.unwrap_or_default();
    let partly = report.partly_read_words().map(|words| {
        let connections = report.partly_read.iter();
        let lines: String = connections
            .map(|it| of_partly_read(it, &say, &named))
            .collect();
        let words = say(words);
        format!("<p class=\"unread\">{words}</p>\n<ul class=\"unread\">\n{lines}</ul>\n")
    });
    let partly = partly.unwrap_or_default();
    let language = encode_double_quoted_attribute(language);
    format!(
        "<!doctype html>
<html lang=\"{language}\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">
<title>{heading}: {title}</title>
<style>
{STYLE}</style>
</head>
<body>
<h1>{heading}</h1>
<p class=\"baseline\">{title}</p>
<p>{made_at}</p>
<p>{explained}</p>
{scope}<ul class=\"counts\">{counts}</ul>
{unread}{partly}<table>
<thead><tr>{heads}</tr></thead>
{rows}</table>
</body>
</html>
"
    )
}

/// A name that somebody chose, on a page in that language.
fn named(name: &str, page: &str) -> String {
    let text = encode_text(name);
    match language_of(name, page) {
        Some(language) => format!("<bdi lang=\"{language}\">{text}</bdi>"),
        None => format!("<bdi>{text}</bdi>"),
    }
}

/// A connection that was not read, and why.
fn of_unread(
    connection: &UnreadConnection,
    say: &dyn Fn(Message) -> String,
    named: &dyn Fn(&str) -> String,
) -> String {
    let place = [&connection.region, &connection.project_id];
    let place = place.into_iter().filter(|part| !part.is_empty());
    let place: Vec<_> = place.map(encode_text).collect();
    let line = line(&say(connection.line()), &connection.name, named);
    let place = place.join(" · ");
    format!("<li>{line} <small>{place}</small></li>\n")
}

/// A line about a connection, which it begins with, with the name marked.
fn line(text: &str, name: &str, named: &dyn Fn(&str) -> String) -> String {
    match text.strip_prefix(&*encode_text(name)) {
        Some(rest) => format!("<b>{}</b>{rest}", named(name)),
        None => text.to_owned(),
    }
}

/// A connection that was not read whole, with what is missing.
fn of_partly_read(
    connection: &PartlyReadConnection,
    say: &dyn Fn(Message) -> String,
    named: &dyn Fn(&str) -> String,
) -> String {
    let lines = connection.lines().into_iter();
    let lines = lines.map(|words| line(&say(words), &connection.name, named));
    lines.map(|line| format!("<li>{line}</li>\n")).collect()
}

/// The rows of a connection, under its name.
fn of_connection(
    rows: &[Row],
    say: &dyn Fn(Message) -> String,
    named: &dyn Fn(&str) -> String,
) -> String {
    let connection = rows.first().map(|row| {
        let connection = &row.connection;
        let place = [&connection.region, &connection.project_id];
        let place = place.into_iter().filter(|part| !part.is_empty());
        let mut place: Vec<_> = place.map(|part| encode_text(part).into_owned()).collect();
        let time = (&*connection.time).into();
        place.push(say(words::ReadAt { time }.into()));
        let (name, place) = (named(&connection.name), place.join(" · "));
        format!("{name} <small>{place}</small>")
    });
    let rows: String = rows.iter().map(|row| table_row(row, say)).collect();
    format!(
        "<tbody>\n<tr class=\"connection\"><th colspan=\"4\" scope=\"rowgroup\">{}</th></tr>\n{rows}</tbody>\n",
        connection.unwrap_or_default()
    )
}

fn table_row(row: &Row, say: &dyn Fn(Message) -> String) -> String {
    let requirement = &row.requirement;
    let title = say(requirement.title_words());
    let source = say(requirement.source_words());
    let severity = say(requirement.severity.words());
    let (class, status) = (row.status.as_str(), say(row.status.words()));
    let proof: String = row
        .proof()
        .into_iter()
        .map(|sentence| format!("<li>{}</li>", say(sentence)))
        .collect();
    format!(
        "<tr><th scope=\"row\">{title}<small>{source}</small></th><td>{severity}</td>\
         <td class=\"{class}\">{status}</td><td><ul>{proof}</ul></td></tr>\n"
    )
}
