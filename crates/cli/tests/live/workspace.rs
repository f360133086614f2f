//! A folder with a file of connections, and the program run in it.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use sandbox::server::{ACCESS_KEY, API_KEY};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::servers::{Backend, Sandbox};

/// Where the program runs.
pub struct Workspace {
    pub folder: TempDir,
    /// Variables of the environment.
    pub variables: Vec<(String, String)>,
}

/// What the program did.
#[derive(Debug)]
pub struct Done {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl From<Output> for Done {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Done {
    /// Both outputs, where the code is that one.
    pub fn with(&self, code: i32) -> &Self {
        assert_eq!(self.code, Some(code), "{}\n{}", self.out, self.err);
        self
    }

    /// The output as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }
}

impl Workspace {
    pub fn new(connections: &[Value]) -> Self {
        let variables = [
            ("NOTICTL_CONNECTIONS", "connections.json"),
            ("NOTICTL_API_KEY", API_KEY),
            ("NOTICTL_ACCESS_KEY_ID", ACCESS_KEY.0),
            ("NOTICTL_SECRET_ACCESS_KEY", ACCESS_KEY.1),
        ];
        let this = Self {
            folder: tempfile::tempdir().unwrap(),
            variables: variables
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .into(),
        };
        let file = json!({ "version": 1, "connections": connections });
        this.write("connections.json", &file.to_string());
        this
    }

    /// The same with other credentials.
    pub fn with(mut self, variables: &[(&str, &str)]) -> Self {
        self.variables.truncate(1);
        let new = variables.iter();
        let new = new.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        self.variables.extend(new);
        self
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub fn has(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// The program, not yet running.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_notictl"));
        command
            .current_dir(self.folder.path())
            .env_clear()
            .env("LC_ALL", "C")
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .args(arguments)
            .stdin(std::process::Stdio::null());
        command
    }

    /// Runs it. No secret may be in what it prints.
    pub fn run(&self, arguments: &[&str]) -> Done {
        let done = Done::from(self.command(arguments).output().unwrap());
        let secret = |name: &str| {
            let words = ["TOKEN", "SECRET", "PASSWORD", "API_KEY", "EXTERNAL"];
            words.iter().any(|word| name.contains(word))
        };
        for (name, value) in self.variables.iter().filter(|(name, _)| secret(name)) {
            for text in [&done.out, &done.err] {
                assert!(!text.contains(value), "{name} in {text}");
            }
        }
        done
    }

    /// What is stored at a connection, as a bundle.
    pub fn exported(&self, connection: &str) -> String {
        let arguments = ["export", "--connection", connection, "--format", "json"];
        self.run(&arguments).out
    }
}

/// A bundle of notifications about servers, by name, each to the topic of that name.
pub fn bundle(notifications: &[(&str, &str)]) -> String {
    let notifications = notifications.iter().map(|(name, topic)| {
        json!({
            "name": name,
            "scope": "selected",
            "operations": [{
                "service_type": "ECS",
                "resource_type": "ecs",
                "trace_names": ["deleteServer"],
            }],
            "target": { "topic": topic },
        })
    });
    let notifications: Vec<Value> = notifications.collect();
    json!({ "version": 1, "notifications": notifications }).to_string()
}

/// A workspace with a connection to the second backend, signed in.
pub fn second() -> (Backend, Workspace) {
    let server = Backend::start();
    let variables = [
        ("NOTICTL_TOKEN", "second-token"),
        ("NOTICTL_API_KEY", "second-key"),
    ];
    let workspace = Workspace::new(&[server.connection("second")]).with(&variables);
    (server, workspace)
}

/// A workspace with connections to two sandboxes, `one` and `two`.
pub fn two_sandboxes() -> (Sandbox, Sandbox, Workspace) {
    let (one, two) = (Sandbox::start(), Sandbox::start());
    let connections = [
        one.connection("one", "token"),
        two.connection("two", "token"),
    ];
    let workspace = Workspace::new(&connections);
    (one, two, workspace)
}
