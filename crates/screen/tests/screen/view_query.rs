//! What a view keeps in its address.

use screen::view_query::{value, with};

#[test]
fn a_value_comes_back_whatever_is_in_it() {
    for text in ["prod", "a&b=c", "50 % + ä", "主题", "label:env"] {
        let query = with("page=2&name=old", "name", text);
        assert_eq!(value(&query, "name"), text);
        assert_eq!(value(&query, "page"), "2");
        assert_eq!(with(&query, "name", ""), "page=2");
    }
}

#[test]
fn what_is_not_there_is_empty() {
    assert_eq!(value("", "name"), "");
    assert_eq!(value("name", "name"), "");
    assert_eq!(with("", "name", ""), "");
    assert_eq!(with("", "name", "x"), "name=x");
}
