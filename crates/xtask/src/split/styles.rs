//! One file of styles. They are written in several, by what they are for; each would
//! be one more request before the first paint.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};

/// Joins the styles the page names into one file, in their order, which the page
/// names instead.
///
/// # Errors
/// A style cannot be read, or the site cannot be written.
pub fn join(site: &Path) -> Result<()> {
    let page = site.join("index.html");
    let doing = format!("join the styles of {}", page.display());
    let text = fs::read_to_string(&page).with_context(|| format!("Could not {doing}"))?;
    let links = links(&text);
    let mut styles = String::new();
    for link in &links {
        let path = site.join(file_name(link)?);
        styles += &fs::read_to_string(&path).with_context(|| format!("Could not {doing}"))?;
        styles.push('\n');
        fs::remove_file(&path).with_context(|| format!("Could not {doing}"))?;
    }
    let Some(first) = links.first() else {
        return Err(anyhow!("The page names no styles."));
    };
    let name = format!("style-{}.css", super::hash([styles.as_bytes()]));
    let joined = first.replace(file_name(first)?, &name);
    let mut page_text = text.replacen(first, &joined, 1);
    for link in links.iter().skip(1) {
        page_text = page_text.replacen(link, "", 1);
    }
    fs::write(site.join(name), styles).with_context(|| format!("Could not {doing}"))?;
    fs::write(page, page_text).with_context(|| format!("Could not {doing}"))
}

/// The tags that name styles, in their order.
fn links(page: &str) -> Vec<&str> {
    page.split_inclusive('>')
        .filter_map(|piece| piece.get(piece.rfind("<link")?..))
        .filter(|tag| tag.contains("stylesheet"))
        .collect()
}

/// The name of the file a tag names.
fn file_name(tag: &str) -> Result<&str> {
    let address = tag
        .split_once("href=")
        .and_then(|(_, rest)| rest.trim_start_matches('"').split(['"', ' ', '>']).next());
    let name = address.and_then(|address| address.rsplit('/').next());
    name.ok_or_else(|| anyhow!("{tag} names no file."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_with_and_without_quotes() {
        let page = "<head><link href=/x/a-1.css rel=stylesheet><link rel=\"icon\" href=\"/i.svg\">\
                    <p>\n<link rel=\"stylesheet\" href=\"/x/b-2.css\"/></p>";
        let found: Vec<&str> = links(page)
            .into_iter()
            .map(|tag| file_name(tag).unwrap())
            .collect();
        assert_eq!(found, ["a-1.css", "b-2.css"]);
    }

    #[test]
    fn the_page_names_one_file_that_holds_all() {
        let site = std::env::temp_dir().join(format!("styles-{}", std::process::id()));
        fs::create_dir_all(&site).unwrap();
        let page = "<link rel=stylesheet href=/x/a.css><title>t</title><link rel=stylesheet href=/x/b.css>";
        for (name, text) in [("index.html", page), ("a.css", "a{}"), ("b.css", "b{}")] {
            fs::write(site.join(name), text).unwrap();
        }
        join(&site).unwrap();
        let page = fs::read_to_string(site.join("index.html")).unwrap();
        let tags = links(&page);
        assert_eq!(tags.len(), 1);
        let styles = fs::read_to_string(site.join(file_name(tags[0]).unwrap())).unwrap();
        assert_eq!(styles, "a{}\nb{}\n");
        assert!(page.ends_with("<title>t</title>"));
        assert_eq!(fs::read_dir(&site).unwrap().count(), 2);
        fs::remove_dir_all(site).unwrap();
    }
}
