//! What proves who calls.

use std::fs;

use sandbox::server::{ACCESS_KEY, ACCOUNT, API_KEY, SECURITY_TOKEN, TEMPORARY_KEY, TOKEN, USER};
use serde_json::json;

use crate::servers::Sandbox;
use crate::workspace::Workspace;

const API: (&str, &str) = ("NOTICTL_API_KEY", API_KEY);

#[test]
fn every_kind_of_credentials_is_taken_from_the_environment() {
    let server = Sandbox::start();
    let kinds: [&[(&str, &str)]; 4] = [
        &[("NOTICTL_TOKEN", TOKEN)],
        &[
            ("NOTICTL_ACCESS_KEY_ID", ACCESS_KEY.0),
            ("NOTICTL_SECRET_ACCESS_KEY", ACCESS_KEY.1),
        ],
        &[
            ("NOTICTL_ACCESS_KEY_ID", TEMPORARY_KEY.0),
            ("NOTICTL_SECRET_ACCESS_KEY", TEMPORARY_KEY.1),
            ("NOTICTL_SECURITY_TOKEN", SECURITY_TOKEN),
        ],
        &[
            ("NOTICTL_ACCOUNT", ACCOUNT),
            ("NOTICTL_USER", USER.0),
            ("NOTICTL_PASSWORD", USER.1),
        ],
    ];
    let mut seen = Vec::new();
    for (kind, auth) in kinds
        .iter()
        .zip(["token", "access-key", "access-key", "password"])
    {
        let variables = [*kind, &[API]].concat();
        let own: Vec<(String, &str)> = variables
            .iter()
            .map(|(name, value)| (format!("{name}__PROD_EU"), *value))
            .collect();
        let own: Vec<(&str, &str)> = own.iter().map(|(a, b)| (a.as_str(), *b)).collect();
        for variables in [&variables, &own] {
            let workspace = Workspace::new(&[server.connection("prod.eu", auth)]).with(variables);
            let done = workspace.run(&["export"]);
            seen.push(done.with(0).out.clone());
        }
    }
    assert!(seen[0].contains("notifications:"), "{}", seen[0]);
    assert!(seen.iter().all(|text| *text == seen[0]));
}

#[test]
fn missing_and_refused_credentials_are_named_and_not_shown() {
    let server = Sandbox::start();
    let one = server.connection("one", "access-key");
    let missing = Workspace::new(std::slice::from_ref(&one)).with(&[]);
    let done = missing.run(&["export"]);
    assert!(
        done.with(1).err.contains("NOTICTL_ACCESS_KEY_ID"),
        "{}",
        done.err
    );
    assert!(done.err.contains("NOTICTL_API_KEY"), "{}", done.err);
    let wrong = [("NOTICTL_TOKEN", "wrong-secret-0123456789"), API];
    let done = Workspace::new(&[one]).with(&wrong).run(&["export"]);
    let text = done.with(1).err.as_str();
    assert!(
        text.starts_with("one: Couldn’t load notifications."),
        "{text}"
    );
    assert_eq!(done.out, "");
}

#[test]
fn a_file_of_credentials_must_be_its_owners_only() {
    let server = Sandbox::start();
    let connections = ["own", "of account", "other"].map(|label| {
        let mut it = server.connection(label, "token");
        if label == "of account" {
            it["account"] = json!("Berlin");
        }
        it
    });
    let file = json!({
        "version": 1,
        "shared": { "token": TOKEN, "api_key": API_KEY },
        "accounts": { "Berlin": {
            "access_key_id": ACCESS_KEY.0, "secret_access_key": ACCESS_KEY.1,
        } },
        "connections": { "own": { "account": ACCOUNT, "user": USER.0, "password": USER.1 } },
    });
    let workspace = Workspace::new(&connections).with(&[]);
    let run = |text: &str, mode: u32| {
        workspace.write("credentials.json", text);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let permissions = fs::Permissions::from_mode(mode);
            fs::set_permissions(workspace.path("credentials.json"), permissions).unwrap();
        }
        let arguments = ["compare", "--credentials", "credentials.json"];
        let done = workspace.run(&arguments);
        for secret in [TOKEN, API_KEY, ACCESS_KEY.1, USER.1] {
            assert!(
                !done.out.contains(secret) && !done.err.contains(secret),
                "{done:?}"
            );
        }
        done
    };
    run(&file.to_string(), 0o600).with(0);
    if cfg!(unix) {
        let done = run(&file.to_string(), 0o640);
        assert!(done.with(1).err.contains("chmod 600"), "{}", done.err);
    }
    let broken = [
        (
            file.to_string().replacen("\"token\"", "\"tokens\"", 1),
            "shared",
        ),
        (
            file.to_string()
                .replacen(&format!("{TOKEN:?}"), &format!("[{TOKEN:?}]"), 1),
            "shared.token",
        ),
        (
            file.to_string()
                .replacen("\"version\":1", "\"version\":2", 1),
            "version",
        ),
        (format!("{TOKEN} {file}"), "credentials.json:1:"),
    ];
    for (text, expected) in broken {
        let done = run(&text, 0o600);
        assert!(
            done.with(1).err.contains(expected),
            "{expected}: {}",
            done.err
        );
    }
}

#[test]
fn a_variable_that_could_be_for_two_connections_is_refused() {
    let server = Sandbox::start();
    let connections = ["prod eu", "prod-eu"].map(|label| server.connection(label, "token"));
    let variables = [("NOTICTL_TOKEN__PROD_EU", TOKEN), API];
    let done = Workspace::new(&connections)
        .with(&variables)
        .run(&["compare"]);
    assert!(
        done.with(1).err.contains("“prod eu” or “prod-eu”"),
        "{}",
        done.err
    );
}

#[test]
fn a_line_break_after_a_secret_is_left_out_and_one_within_it_is_refused() {
    let server = Sandbox::start();
    let connections = [server.connection("one", "token")];
    let token = format!("{TOKEN}\r\n");
    let variables = [("NOTICTL_TOKEN", token.as_str()), API];
    let done = Workspace::new(&connections)
        .with(&variables)
        .run(&["export"]);
    done.with(0);
    let (first, last) = TOKEN.split_at(4);
    for (name, value) in [
        ("NOTICTL_TOKEN", format!("{first}\n{last}")),
        ("NOTICTL_TOKEN__ONE", format!("{TOKEN}ü")),
        ("NOTICTL_API_KEY", format!("\u{1b}{API_KEY}")),
        ("NOTICTL_PASSWORD", "one\ntwo".to_owned()),
    ] {
        let variables = [(name, value.as_str())];
        let done = Workspace::new(&connections)
            .with(&variables)
            .run(&["export"]);
        let error = &done.with(1).err;
        assert!(
            error.starts_with(&format!("{name} contains line breaks")),
            "{error}"
        );
    }
}

#[cfg(unix)]
#[test]
fn files_can_begin_with_a_mark_and_their_secrets_are_not_shown() {
    use std::os::unix::fs::PermissionsExt;
    let server = Sandbox::start();
    let workspace = Workspace::new(&[server.connection("one", "token")]).with(&[]);
    let connections = workspace.read("connections.json");
    workspace.write("connections.json", &format!("\u{feff}{connections}"));
    let run = |text: &str| {
        workspace.write("credentials.json", text);
        let path = workspace.path("credentials.json");
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
        workspace.run(&["export", "--credentials", "credentials.json"])
    };
    let file = json!({ "version": 1, "shared": { "token": TOKEN, "api_key": API_KEY } });
    run(&format!("\u{feff}{file}")).with(0);
    for (text, expected) in [
        (
            format!(
                "\u{feff}{}",
                json!({ "version": 1, "shared": { "token": "a\nb" } })
            ),
            "credentials.json: shared.token contains",
        ),
        // The secret stands where its name should.
        (
            json!({ "version": 1, "shared": { "s3cr3t": TOKEN } }).to_string(),
            "Check “shared”.",
        ),
        (
            json!({ "version": 1, "s3cr3t": { "token": TOKEN } }).to_string(),
            "The file isn’t a file of credentials as documented.",
        ),
        (
            json!({ "version": 1, "accounts": { "Berlin": { "s3cr3t": 1 } } }).to_string(),
            "Check “accounts.Berlin”.",
        ),
        (String::new(), "credentials.json:1:1: The file isn’t a file"),
    ] {
        let error = run(&text).with(1).err.clone();
        assert!(error.contains(expected), "{expected}: {error}");
        assert!(
            !error.contains("s3cr3t") && !error.contains("“”"),
            "{error}"
        );
    }
}
