//! The browsers the tests run in: found, or installed where the machine lets us.

use std::path::{Path, PathBuf};

use crate::node;
use crate::program::{self, Wanted, find, found};
use anyhow::Result;

/// Programs of the browsers.
pub struct Browsers {
    pub chromium: PathBuf,
    pub chromedriver: PathBuf,
    pub firefox: PathBuf,
}

const CHROMIUM: Wanted = Wanted {
    variable: "CHROMIUM",
    names: &[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ],
    package: "chromium",
};
const CHROMEDRIVER: Wanted = Wanted {
    variable: "CHROMEDRIVER",
    names: &["chromedriver"],
    package: "chromium-driver",
};
const FIREFOX: Wanted = Wanted {
    variable: "FIREFOX",
    names: &["firefox-esr", "firefox"],
    package: "firefox-esr",
};

/// Without a font, pages have no text to click on.
const FONTS: &str = "fonts-dejavu-core";

/// Finds or installs all three.
///
/// # Errors
/// One is missing and cannot be installed here.
pub fn ensure() -> Result<Browsers> {
    let missing: Vec<&Wanted> = [&CHROMIUM, &CHROMEDRIVER, &FIREFOX]
        .into_iter()
        .filter(|w| find(w).is_none())
        .collect();
    if !missing.is_empty() {
        let packages: Vec<&str> = missing
            .iter()
            .map(|wanted| wanted.package)
            .chain([FONTS])
            .collect();
        program::install(&packages)?;
    }
    Ok(Browsers {
        chromium: chromium()?,
        chromedriver: found(&CHROMEDRIVER)?,
        firefox: found(&FIREFOX)?,
    })
}

/// Chromium, or else the one Playwright brings, which needs no rights.
///
/// # Errors
/// It is missing and cannot be installed here.
pub fn chromium() -> Result<PathBuf> {
    if let Some(path) = find(&CHROMIUM).or_else(node::bundled_chromium) {
        return Ok(path);
    }
    node::ensure()?;
    node::install_chromium()?;
    node::bundled_chromium().map_or_else(|| found(&CHROMIUM), Ok)
}

/// Settings for the driver that runs the component tests.
pub fn webdriver_json(chromium: &Path) -> String {
    let settings = serde_json::json!({
        "goog:chromeOptions": {
            "binary": chromium.to_string_lossy(),
            "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        }
    });
    settings.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_driver_is_told_which_browser_to_run() {
        let text = webdriver_json(Path::new("/usr/bin/chromium"));
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["goog:chromeOptions"]["binary"], "/usr/bin/chromium");
    }
}
