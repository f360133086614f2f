//! The language of a name that somebody chose, as far as its script tells it: a browser
//! takes the font and a screen reader the voice from it.

/// The language of a name (BCP 47) on a page in the language `page`; `None` where the
/// script does not tell it, or tells nothing else than the page's language.
///
/// Kana is Japanese and Hangul is Korean. Chinese characters alone are Chinese, except on
/// a Japanese page, which writes its own words with them.
#[must_use]
pub fn language_of(name: &str, page: &str) -> Option<&'static str> {
    let mut has_han = false;
    let mut language = None;
    for letter in name.chars() {
        match letter {
            '\u{3041}'..='\u{30FA}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9D}' => {
                language = Some("ja");
            }
            '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7A3}' => {
                language = language.or(Some("ko"));
            }
            '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}' => {
                has_han = true;
            }
            _ => {}
        }
    }
    let written_here = |language: &str| page.split('-').next() == Some(language);
    language
        .or_else(|| (has_han && !written_here("ja")).then_some("zh"))
        .filter(|language| !written_here(language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_tells_the_language() {
        for (name, page, language) in [
            ("root_logins", "en", None),
            ("Prüfung", "ja", None),
            ("登录告警", "en", Some("zh")),
            ("登录告警", "de", Some("zh")),
            ("登录告警", "zh-Hans", None),
            ("監査通知", "ja", None),
            ("ログイン監視", "en", Some("ja")),
            ("ﾛｸﾞｲﾝ", "de", Some("ja")),
            ("ログイン監視", "zh-Hans", Some("ja")),
            ("ログイン監視", "ja", None),
            ("보안_알림", "ja", Some("ko")),
            ("ops 漢 team", "en", Some("zh")),
            ("", "en", None),
        ] {
            assert_eq!(language_of(name, page), language, "{name} in {page}");
        }
    }
}
