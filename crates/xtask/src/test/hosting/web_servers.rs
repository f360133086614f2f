//! nginx and Caddy, asked what they think of the files for them.

use std::path::Path;
use std::process::Command;

use super::{deploy, filled, judged, read, write};
use crate::command;
use crate::test::counts::Counts;
use crate::{build, paths, web_server};
use anyhow::{Context, Result};

/// A way to use the files for nginx.
struct Variant {
    name: &'static str,
    /// What is replaced in every file that has it.
    changes: &'static [(&'static str, &'static str)],
}

const PLAIN: (&str, &str) = (
    "# include notification-console/proxy.conf;",
    "include notification-console/proxy.conf;",
);
const CREDENTIALS: (&str, &str) = (
    "# include notification-console/proxy-with-credentials.conf;",
    "include notification-console/proxy-with-credentials.conf;",
);

const VARIANTS: [Variant; 6] = [
    Variant {
        name: "files only",
        changes: &[],
    },
    Variant {
        name: "proxy",
        changes: &[PLAIN],
    },
    Variant {
        name: "proxy with credentials",
        changes: &[CREDENTIALS],
    },
    Variant {
        name: "proxy with credentials, read-only",
        changes: &[CREDENTIALS, ("# limit_except", "limit_except")],
    },
    Variant {
        name: "proxy at /",
        changes: &[PLAIN, ("/console/", "/")],
    },
    Variant {
        name: "proxy with credentials at /",
        changes: &[CREDENTIALS, ("/console/", "/")],
    },
];

/// `nginx -t` on every variant.
///
/// # Errors
/// nginx is missing.
pub(super) fn nginx(folder: &Path) -> Result<Counts> {
    let program = web_server::nginx()?;
    let tls = certificate(folder);
    if !tls {
        println!("Without openssl there is no certificate: nginx is asked about http only.");
    }
    let mut counts = Counts::default();
    for variant in &VARIANTS {
        let home = folder
            .join("nginx")
            .join(variant.name.replace([' ', ',', '/'], "-"));
        prepare(&home, folder, variant, tls)?;
        counts = counts
            + judged(
                &format!("nginx: {}", variant.name),
                Command::new(&program)
                    // nginx takes it for sockets that it is to inherit.
                    .env_remove("NGINX")
                    .args(["-t", "-q", "-p"])
                    .arg(&home)
                    .arg("-c")
                    .arg(home.join("nginx.conf"))
                    .arg("-e")
                    .arg(home.join("error.log")),
            )?;
    }
    Ok(counts)
}

/// A certificate for the configuration to name; whether it could be made.
fn certificate(folder: &Path) -> bool {
    let Some(openssl) = paths::find_program("openssl") else {
        return false;
    };
    let mut command = Command::new(openssl);
    command
        .args(["req", "-x509", "-newkey", "ec", "-nodes", "-days", "2"])
        .args(["-pkeyopt", "ec_paramgen_curve:prime256v1"])
        .args(["-subj", "/CN=console.example.com", "-keyout"])
        .arg(folder.join("console.key"))
        .arg("-out")
        .arg(folder.join("console.pem"));
    command::read(&mut command).is_some()
}

/// Writes the files of a variant, and a main configuration around them.
fn prepare(home: &Path, folder: &Path, variant: &Variant, tls: bool) -> Result<()> {
    let files = home.join("notification-console");
    let certificate = folder.join("console.").display().to_string();
    let log = home.join("access.log").display().to_string();
    for path in build::files(&deploy().join("nginx"))? {
        let mut text = read(&path)?;
        if path.ends_with("console.conf") {
            text = filled(&text, &[("/var/log/nginx/console.log", &log)])?;
            text = if tls {
                // Port 443 is not for everybody to open.
                filled(
                    &text,
                    &[
                        ("listen 443", "listen 127.0.0.1:8443"),
                        ("/etc/ssl/console.", &certificate),
                    ],
                )?
            } else {
                filled(
                    &text,
                    &[
                        ("listen 443 ssl http2", "listen 127.0.0.1:8443"),
                        ("ssl_certificate", "# ssl_certificate"),
                    ],
                )?
            };
        }
        for (from, to) in variant.changes {
            text = text.replace(from, to);
        }
        let name = path.file_name().unwrap_or_default();
        write(&files.join(name), &text)?;
    }
    write(&files.join("users"), "")?;
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|what| format!("{what}_temp_path {what};\n"))
        .concat();
    let console = files.join("console.conf");
    write(
        &home.join("nginx.conf"),
        &format!(
            "pid nginx.pid;\nevents {{}}\nhttp {{\n{temporary}include {};\n}}\n",
            console.display()
        ),
    )
}

/// `caddy validate` and `caddy adapt` on every variant.
///
/// # Errors
/// A file cannot be read or written.
pub(super) fn caddy(folder: &Path) -> Result<Counts> {
    let Some(program) = web_server::caddy() else {
        println!("Caddy cannot be installed here: deploy/caddy/Caddyfile was NOT validated.");
        return Ok(Counts::default());
    };
    let shipped = read(&deploy().join("caddy/Caddyfile"))?;
    let log = folder.join("caddy.log").display().to_string();
    let mut hash = Command::new(&program);
    hash.args(["hash-password", "--plaintext", "let-me-in"]);
    let hash = command::read(&mut hash).unwrap_or_default();
    let text = filled(
        &shipped,
        &[
            ("/var/log/notification-console/console.log", log.as_str()),
            ("REPLACE-WITH-HASH", &hash),
        ],
    )?;
    let mut counts = Counts::default();
    for (name, import) in [
        ("files only", ""),
        ("proxy", "import console-proxy\n"),
        (
            "proxy with credentials",
            "import console-proxy-with-credentials\n",
        ),
    ] {
        let text = match import {
            "" => text.clone(),
            import => filled(&text, &[(&format!("# {import}"), import)])?,
        };
        let path = folder.join(format!("Caddyfile-{}", name.replace(' ', "-")));
        write(&path, &text)?;
        for verb in ["validate", "adapt"] {
            counts = counts
                + judged(
                    &format!("caddy {verb}: {name}"),
                    Command::new(&program)
                        .args([verb, "--adapter", "caddyfile", "--config"])
                        .arg(&path)
                        // It may write beside its certificates.
                        .env("XDG_DATA_HOME", folder)
                        .env("XDG_CONFIG_HOME", folder),
                )?;
        }
    }
    let mut format = Command::new(&program);
    let formatted = format
        .arg("fmt")
        .arg(deploy().join("caddy/Caddyfile"))
        .output()
        .context("Could not run “caddy fmt”")?;
    let fine = formatted.stdout == shipped.as_bytes();
    Ok(counts + super::told("caddy fmt", fine, &["It is not formatted.".to_owned()]))
}
