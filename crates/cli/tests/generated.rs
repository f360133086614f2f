//! Completions and the manual page know every command, and shells take them.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::process::Command;

const COMMANDS: [&str; 13] = [
    "lint", "test", "simulate", "export", "plan", "apply", "drift", "compare", "baseline",
    "policy", "arn", "rule", "man",
];

fn printed(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_notictl"))
        .env("LC_ALL", "C")
        .args(arguments)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_shell_gets_every_command() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = printed(&["completions", shell]);
        for command in COMMANDS {
            assert!(script.contains(command), "{shell}: {command}");
        }
        for option in ["connections", "resume", "baseline", "external-id-file"] {
            assert!(script.contains(option), "{shell}: {option}");
        }
    }
}

#[cfg(unix)]
#[test]
fn bash_completes() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("notictl.bash");
    fs::write(&script, printed(&["completions", "bash"])).unwrap();
    let completed = |words: &[&str]| {
        let line = format!(
            "source {}; COMP_WORDS=({}); COMP_CWORD={}; _notictl notictl {} {}; \
             echo \"${{COMPREPLY[@]}}\"",
            script.display(),
            words.join(" "),
            words.len() - 1,
            words.last().unwrap(),
            words.get(words.len() - 2).unwrap(),
        );
        let output = Command::new("bash").args(["-c", &line]).output().unwrap();
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    assert_eq!(completed(&["notictl", "pl"]), "plan");
    assert_eq!(completed(&["notictl", "apply", "--re"]), "--resume");
    assert_eq!(completed(&["notictl", "policy", "ch"]), "check");
}

#[test]
fn the_manual_page_has_every_command_in_each_language() {
    for language in ["en", "de", "ja", "zh-Hans"] {
        let page = printed(&["man", "--lang", language]);
        assert!(page.contains("\n.TH notictl 1"), "{language}");
        for command in COMMANDS {
            let title = format!(".TH notictl-{command} 1");
            assert!(page.contains(&title), "{language}: {command}");
        }
        assert!(page.contains("\\-\\-resume"), "{language}");
    }
}
