//! The script that loads the parts. What takes the program apart writes it as a module
//! of its own; as a piece of the script beside the program it is no request of its own.

use std::fs;
use std::path::Path;

use super::LINK;
use anyhow::{Context, Result, anyhow};

/// How it is told where the program is.
const SHARED: &str = "initSync(undefined, undefined)";

/// What is offered for that, besides starting the program.
const OFFERED: &str = "export { initSync, ";

/// What fetches a part, around its address, in every loader.
const FETCHER: [&str; 2] = [
    "() => {\n    const src = fetch(new URL(",
    ", import.meta.url));\n    src.catch(() => {});\n    \
     return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}\n",
];

/// The same, once. Behind `#` stands where in the file a small part begins, and how long
/// it is; what failed is asked for again.
const FETCH: &str = "const files = {};
const part = (path) => () => {
    const [file, range] = path.split(\"#\");
    const url = new URL(file, import.meta.url);
    if (!range) {
        const src = fetch(url);
        src.catch(() => {});
        return async (imports) => WebAssembly.instantiateStreaming(src, imports);
    }
    const [start, length] = range.split(\",\");
    const src = files[file] ??= fetch(url).then((answer) => {
        if (!answer.ok) throw new Error(file + \": \" + answer.status);
        return answer.arrayBuffer();
    });
    src.catch(() => {
        if (files[file] === src) delete files[file];
    });
    return async (imports) => WebAssembly.instantiate(new Uint8Array(await src, +start, +length), imports);
};
";

/// Makes the loader part of the script.
///
/// # Errors
/// One of them cannot be read, or is not written as expected.
pub fn join(loader: &Path, script: &Path) -> Result<()> {
    let doing = format!("join {} and {}", loader.display(), script.display());
    let (parts, text) = (
        fs::read_to_string(loader).with_context(|| format!("Could not {doing}"))?,
        fs::read_to_string(script).with_context(|| format!("Could not {doing}"))?,
    );
    let joined = joined(&parts, &text).ok_or_else(|| {
        anyhow!(
            "{} or {} is not written as expected. Are the tools of other versions?",
            loader.display(),
            script.display()
        )
    })?;
    fs::write(script, joined).with_context(|| format!("Could not {doing}"))
}

fn joined(loader: &str, script: &str) -> Option<String> {
    let loader = loader.split_once("import { initSync } from ")?.1;
    let (_, mut loader) = loader.split_once('\n')?;
    let mut body = String::from(FETCH);
    while let Some((before, rest)) = loader.split_once(FETCHER[0]) {
        let (path, rest) = rest.split_once(FETCHER[1])?;
        body += before;
        body += &format!("part({path})");
        loader = rest;
    }
    body += loader;
    if body.contains("instantiateStreaming(src, imports));") || !body.contains(SHARED) {
        return None;
    }
    let names: Vec<_> = body
        .split("export const ")
        .skip(1)
        .filter_map(|rest| rest.split_once(" = "))
        .map(|(name, _)| name.to_owned())
        .collect();
    let body = body
        .replace("export const ", "const ")
        .replace(SHARED, "wasm");

    let (import, entry) = (format!(" from \"{LINK}\""), format!("\"{LINK}\": "));
    let mut text = String::new();
    let mut offered = false;
    for line in script.lines() {
        if line.starts_with("import ") && line.trim_end_matches(';').ends_with(&import) {
            continue;
        }
        match line.split_once(&entry) {
            // There may be one for each of the names.
            Some(_) if offered => continue,
            Some((before, _)) => {
                offered = true;
                text += &format!("{before}{entry}parts,\n");
            }
            None => text += &format!("{line}\n"),
        }
    }
    if !offered || !text.contains(OFFERED) {
        return None;
    }
    let text = text.replace(OFFERED, "export { ");
    let names = names.join(", ");
    Some(format!(
        "{text}const parts = (() => {{\n{body}return {{ {names} }};\n}})();\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOADER: &str = "import { initSync } from \"./program-0123.js\";\n\n\
        const { table, } = initSync(undefined, undefined);\n\
        function makeLoad(fetcher, deps) {\n}\n/* a */\n\
        const __chunk_1 = makeLoad(() => {\n    const src = fetch(new URL(\"./chunk_1.wasm\", \
        import.meta.url));\n    src.catch(() => {});\n    return async (imports) => \
        (WebAssembly.instantiateStreaming(src, imports));\n}\n, []);\n\
        export const load_a = wrapAsyncCb(makeLoad(() => {\n    const src = fetch(new URL(\
        \"./a.wasm\", import.meta.url));\n    src.catch(() => {});\n    return async (imports) \
        => (WebAssembly.instantiateStreaming(src, imports));\n}\n, [__chunk_1]));\n\
        export const load_b = wrapAsyncCb(makeLoad(() => async (_imp) => ({}), []));\n";

    const SCRIPT: &str = "import * as import1 from \"./chunks.js\"\n\
        import * as import2 from \"./chunks.js\"\nlet wasm;\nfunction imports() {\n    return {\n        \
        \"glue\": import0,\n        \"./chunks.js\": import1,\n        \"./chunks.js\": import2,\n    \
        };\n}\nexport { initSync, init as default };\n";

    #[test]
    fn both_are_one_script() {
        let text = joined(LOADER, SCRIPT).unwrap();
        let expected = format!(
            "let wasm;\nfunction imports() {{\n    return {{\n        \"glue\": import0,\n        \
             \"./chunks.js\": parts,\n    }};\n}}\nexport {{ init as default }};\n\
             const parts = (() => {{\n{FETCH}\nconst {{ table, }} = wasm;\n\
             function makeLoad(fetcher, deps) {{\n}}\n/* a */\n\
             const __chunk_1 = makeLoad(part(\"./chunk_1.wasm\"), []);\n\
             const load_a = wrapAsyncCb(makeLoad(part(\"./a.wasm\"), [__chunk_1]));\n\
             const load_b = wrapAsyncCb(makeLoad(() => async (_imp) => ({{}}), []));\n\
             return {{ load_a, load_b }};\n}})();\n"
        );
        assert_eq!(text, expected);
    }

    #[test]
    fn what_is_written_otherwise_is_refused() {
        for (from, to) in [
            ("import { initSync }", "import { start }"),
            ("initSync(undefined, undefined)", "initSync()"),
            ("src.catch(() => {});", ""),
        ] {
            assert_eq!(joined(&LOADER.replace(from, to), SCRIPT), None, "{from}");
        }
        for (from, to) in [("\"./chunks.js\":", "\"chunks\":"), ("initSync, ", "")] {
            assert_eq!(joined(LOADER, &SCRIPT.replace(from, to)), None, "{from}");
        }
    }
}
