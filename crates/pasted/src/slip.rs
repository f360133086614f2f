//! What is not JSON, and how that is told; without a label where what is meant is not
//! certain.

use crate::{SlipText, told};

pub(crate) const TYPOGRAPHIC: SlipText = told(
    "json/typographic-quotes",
    "There are typographic quotes or signs of full width in the text; JSON takes only straight double quotes and plain signs.",
    "Use the plain ones",
);
pub(crate) const SINGLE: SlipText = told(
    "json/single-quotes",
    "There are single quotes in the text, as Python prints them; JSON takes only double quotes.",
    "Use double quotes",
);
/// Characters that are not seen.
pub const INVISIBLE: SlipText = told(
    "json/invisible",
    "There are invisible characters or unusual blanks between the parts of the text.",
    "Remove them",
);
pub(crate) const COMMENT: SlipText = told(
    "json/comment",
    "There are comments in the text; JSON has none.",
    "Remove the comments",
);
pub(crate) const SURPLUS: SlipText = told(
    "json/trailing-comma",
    "A comma stands before a closing bracket or another comma; JSON doesn't allow it there.",
    "Remove the comma",
);
pub(crate) const COMMA: SlipText = told(
    "json/missing-comma",
    "A comma is missing between two parts.",
    "Add the comma",
);
pub(crate) const NAME: SlipText = told(
    "json/unquoted-name",
    "There are names without quotes; JSON takes them only in double quotes.",
    "Add the quotes",
);
pub(crate) const WORD: SlipText = told(
    "json/python",
    "There are words of Python in it (True, False or None).",
    "Use those of JSON",
);
pub(crate) const ARROW: SlipText = told(
    "json/arrow",
    "There are arrows (=>) between names and values, as Ruby and Perl print them; JSON takes only colons.",
    "Use colons",
);
pub(crate) const ZERO: SlipText = told(
    "json/number",
    "An account ID that begins with 0 is no number of JSON; it belongs in quotes.",
    "Add the quotes",
);
/// A closing bracket is missing before another one.
pub const BRACKET: SlipText = told(
    "json/bracket",
    "A closing bracket is missing before one of another kind.",
    "Close the brackets",
);
/// The end is missing.
pub const UNFINISHED: SlipText = told(
    "json/unfinished",
    "The text ends before the document does; the end was not copied, or closing brackets are missing.",
    "Close the brackets",
);
pub(crate) const BRACES: SlipText = told(
    "json/braces",
    "The outermost braces are missing.",
    "Add the braces",
);
/// Closing brackets or commas behind the document.
pub const REST: SlipText = told(
    "json/rest",
    "The document is complete, but closing brackets or commas follow it.",
    "Remove what follows",
);
pub(crate) const HCL: SlipText = told(
    "json/terraform",
    "This is written in Terraform's language.",
    "Write it as JSON",
);
/// A call or reference, whose value is not in the text.
pub(crate) const OPAQUE: SlipText = told(HCL.rule, HCL.what, "");
/// A text without quotes.
pub const VALUE: SlipText = told(
    "json/unquoted-value",
    "There are texts without quotes; JSON takes them only in double quotes.",
    "Add the quotes",
);
/// It can also stand for a value that is elsewhere.
pub(crate) const OPEN_VALUE: SlipText = told(VALUE.rule, VALUE.what, "");
/// The end of a line inside a text.
pub const LINE: SlipText = told(
    "json/line-break",
    "A line ends inside a text, as where mail programs, PDF files and terminals break long lines; in JSON no text goes over the end of its line.",
    "Join the lines",
);
/// A blank or a hyphen can belong there, or not.
pub(crate) const OPEN_LINE: SlipText = told(LINE.rule, LINE.what, "");
