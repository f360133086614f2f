//! What is not JSON, and how that is told; without a label where what is meant is not
//! certain.

use messages::pasted as words;

use crate::{SlipText, ambiguous, told};

pub(crate) const TYPOGRAPHIC: SlipText = told(
    "json/typographic-quotes",
    words::TYPOGRAPHIC_QUOTES,
    words::USE_PLAIN,
);
pub(crate) const SINGLE: SlipText = told(
    "json/single-quotes",
    words::SINGLE_QUOTES,
    words::USE_DOUBLE_QUOTES,
);
/// Characters that are not seen.
pub const INVISIBLE: SlipText = told("json/invisible", words::INVISIBLE, words::REMOVE_CHARACTERS);
pub(crate) const COMMENT: SlipText = told("json/comment", words::COMMENTS, words::REMOVE_COMMENTS);
pub(crate) const SURPLUS: SlipText = told(
    "json/trailing-comma",
    words::TRAILING_COMMA,
    words::REMOVE_COMMA,
);
pub(crate) const COMMA: SlipText =
    told("json/missing-comma", words::MISSING_COMMA, words::ADD_COMMA);
pub(crate) const NAME: SlipText = told(
    "json/unquoted-name",
    words::UNQUOTED_NAMES,
    words::ADD_QUOTES,
);
pub(crate) const WORD: SlipText = told("json/python", words::PYTHON_WORDS, words::USE_JSON_WORDS);
pub(crate) const ARROW: SlipText = told("json/arrow", words::ARROWS, words::USE_COLONS);
pub(crate) const ZERO: SlipText = told("json/number", words::LEADING_ZERO, words::ADD_QUOTES);
/// A closing bracket is missing before another one.
pub const BRACKET: SlipText = told(
    "json/bracket",
    words::MISSING_BRACKET,
    words::CLOSE_BRACKETS,
);
/// The end is missing.
pub const UNFINISHED: SlipText = told("json/unfinished", words::UNFINISHED, words::CLOSE_BRACKETS);
pub(crate) const BRACES: SlipText = told("json/braces", words::MISSING_BRACES, words::ADD_BRACES);
/// Closing brackets or commas behind the document.
pub const REST: SlipText = told("json/rest", words::SURPLUS_BRACKETS, words::REMOVE_REST);
pub(crate) const HCL: SlipText = told(
    "json/terraform",
    words::TERRAFORM_LANGUAGE,
    words::WRITE_AS_JSON,
);
/// A call or reference, whose value is not in the text.
pub(crate) const OPAQUE: SlipText = ambiguous("json/terraform", words::TERRAFORM_LANGUAGE);
/// A text without quotes.
pub const VALUE: SlipText = told(
    "json/unquoted-value",
    words::UNQUOTED_VALUES,
    words::ADD_QUOTES,
);
/// It can also stand for a value that is elsewhere.
pub(crate) const OPEN_VALUE: SlipText = ambiguous("json/unquoted-value", words::UNQUOTED_VALUES);
/// The end of a line inside a text.
pub const LINE: SlipText = told("json/line-break", words::LINE_BREAK, words::JOIN_LINES);
/// A blank or a hyphen can belong there, or not.
pub(crate) const OPEN_LINE: SlipText = ambiguous("json/line-break", words::LINE_BREAK);
