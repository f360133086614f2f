//! The script wasm-bindgen writes beside a program, and how the two call each other.
//! What nobody outside the project reads is shortened, and what nobody uses left out.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::sections::{Import, exports, with_imports, without_exports};
use anyhow::{Context, Result, anyhow};

/// Tidies the script and the program of a folder.
///
/// # Errors
/// They cannot be read or written, or are none.
pub fn tidy(folder: &Path, name: &str) -> Result<()> {
    let (script, program) = (
        folder.join(format!("{name}.js")),
        folder.join(format!("{name}_bg.wasm")),
    );
    let doing = format!("shorten {}", script.display());
    let text = fs::read_to_string(&script).with_context(|| format!("Could not {doing}"))?;
    let bytes = fs::read(&program).with_context(|| format!("Could not {doing}"))?;
    let (text, bytes) = tidied(&text, &bytes, &format!("./{name}_bg.js"))
        .ok_or_else(|| anyhow!("{} is no WebAssembly file.", program.display()))?;
    fs::write(script, text).with_context(|| format!("Could not {doing}"))?;
    fs::write(program, bytes).with_context(|| format!("Could not {doing}"))
}

/// The script and the program without what is never used and with short names for
/// what the script provides, which wasm-bindgen calls `provider`.
fn tidied(text: &str, program: &[u8], provider: &str) -> Option<(String, Vec<u8>)> {
    let (text, unused) = without_unused_classes(text);
    let program = without_exports(program, |name| unused.iter().any(|u| u == name))?;
    let kept = exports(&program)?;
    let mut short = BTreeMap::new();
    let program = with_imports(&program, |import| {
        if import.module != provider {
            return import;
        }
        let mut name = import.name;
        if !kept.contains(&name) {
            let next = letters(short.len());
            name = short.entry(name).or_insert(next).clone();
        }
        Import {
            module: "glue".to_owned(),
            name,
        }
    })?;
    let text = renamed(&text, &short).replace(&format!("\"{provider}\""), "\"glue\"");
    Some((text, program))
}

/// Leaves out classes the program never makes an object of: a library may offer
/// some to scripts, but there are none here. Also says what only they called.
fn without_unused_classes(text: &str) -> (String, Vec<String>) {
    let mut kept = text.to_owned();
    let mut cut = String::new();
    for class in text
        .lines()
        .filter_map(|line| line.strip_prefix("export class ")?.strip_suffix(" {"))
        .filter(|class| !text.contains(&format!("{class}.__wrap(")))
    {
        for (begin, end) in [
            (format!("export class {class} {{\n"), "\n}\n"),
            (format!("if (Symbol.dispose) {class}."), ";\n"),
            (format!("const {class}Finalization = "), ";\n"),
        ] {
            let piece = kept.find(&begin).and_then(|at| {
                let length = kept.get(at..)?.find(end)? + end.len();
                Some(at..at + length)
            });
            if let Some(piece) = piece {
                cut += kept.get(piece.clone()).unwrap_or_default();
                kept.replace_range(piece, "");
            }
        }
    }
    let mut unused = called(&cut);
    let used = called(&kept);
    unused.retain(|name| !used.contains(name));
    let unused = unused.into_iter().map(str::to_owned).collect();
    (kept, unused)
}

/// What a script calls of the program.
fn called(text: &str) -> Vec<&str> {
    let calls = text.split("wasm.").skip(1);
    calls
        .filter_map(|rest| rest.split(|c| !is_of_name(c)).next())
        .collect()
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

/// A text with other names; a name is replaced only as a whole.
fn renamed(text: &str, names: &BTreeMap<String, String>) -> String {
    let mut new = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let name = rest.find(|c| !is_of_name(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(name);
        new += names.get(word).map_or(word, String::as_str);
        let gap = after.find(is_of_name).unwrap_or(after.len());
        let (between, next) = after.split_at(gap);
        new += between;
        rest = next;
    }
    new
}

/// a, b, … z, aa, ab, …: short, and in an order that compresses well. The underscore
/// keeps them apart from words of the language.
fn letters(mut number: usize) -> String {
    let mut name = String::from("_");
    loop {
        name.extend(char::from_digit((number % 26) as u32 + 10, 36));
        number /= 26;
        if number == 0 {
            return name;
        }
        number -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "export class Unused {\n    free() {\n        wasm.unused_free(1);\n        \
        wasm.both();\n    }\n}\nif (Symbol.dispose) Unused.prototype[Symbol.dispose] = 1;\n\
        export class Used {\n}\nfunction f() { return Used.__wrap(wasm.both()); }\n\
        const UnusedFinalization = wasm.unused_free;\nconst import0 = {\n    __wbg_a_1: f,\n    \
        __wbg_a_12: f,\n};\nreturn { \"./x_bg.js\": import0 };\n";

    #[test]
    fn a_class_nothing_is_made_of_goes_with_what_only_it_calls() {
        let (text, unused) = without_unused_classes(SCRIPT);
        assert!(!text.contains("Unused"), "{text}");
        assert!(
            text.starts_with("export class Used {\n}\nfunction f()"),
            "{text}"
        );
        assert!(unused.iter().all(|name| name == "unused_free") && !unused.is_empty());
    }

    #[test]
    fn a_name_is_replaced_as_a_whole() {
        let names = BTreeMap::from([("__wbg_a_1".to_owned(), "_a".to_owned())]);
        let text = renamed(SCRIPT, &names);
        assert!(text.contains("    _a: f,\n    __wbg_a_12: f,\n"), "{text}");
        assert_eq!(renamed(SCRIPT, &BTreeMap::new()), SCRIPT);
    }

    #[test]
    fn names_are_short_and_all_different() {
        let mut names: Vec<String> = (0..1000).map(letters).collect();
        assert_eq!(names[0], "_a");
        assert_eq!(names[26], "_aa");
        assert!(names.iter().all(|name| name.len() <= 4));
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 1000);
    }

    #[test]
    fn script_and_program_agree_afterwards() {
        let program = [
            b"\0asm\x01\0\0\0".as_slice(),
            // Two functions: one of the script's, one of another module.
            b"\x02\x20\x02\x09./x_bg.js\x09__wbg_a_1\0\0\x04o.js\x01f\0\0",
            b"\x07\x16\x02\x0bunused_free\0\0\x04both\0\0",
        ]
        .concat();
        let (text, program) = tidied(SCRIPT, &program, "./x_bg.js").unwrap();
        assert!(text.contains("_a: f,") && text.contains("{ \"glue\": import0 }"));
        let expected = [
            b"\0asm\x01\0\0\0".as_slice(),
            b"\x02\x14\x02\x04glue\x02_a\0\0\x04o.js\x01f\0\0",
            b"\x07\x08\x01\x04both\0\0",
        ]
        .concat();
        assert_eq!(program, expected);
        assert_eq!(tidied(SCRIPT, b"no program", "./x_bg.js"), None);
    }
}
