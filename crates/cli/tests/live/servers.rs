//! The servers.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write, copy};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use sandbox::server::{Cors, Credentials, Server};
use serde_json::{Value, json};

/// A server of the sandbox, in this process.
pub struct Sandbox {
    pub address: String,
}

impl Sandbox {
    pub fn start() -> Self {
        let server = Server::bind(0, Cors::Off, Credentials::Check).unwrap();
        let address = format!("http://127.0.0.1:{}", server.port().unwrap());
        thread::spawn(move || server.run());
        Self { address }
    }

    /// The connection that reaches it.
    pub fn connection(&self, label: &str, auth: &str) -> Value {
        connection(
            label,
            auth,
            &self.address,
            sandbox::PROJECT_ID,
            sandbox::REGION,
        )
    }

    /// The next requests of that kind fail.
    pub fn fault(&self, on: &str, service: &str, fault: &str, times: u32) {
        let body = json!({ "on": on, "service": service, "fault": fault, "times": times });
        send("POST", &format!("{}/sandbox/faults", self.address), &body);
    }

    /// No further request fails.
    pub fn heal(&self) {
        let url = format!("{}/sandbox/faults", self.address);
        send("DELETE", &url, &Value::Null);
    }
}

/// The second backend: its own program, in Python.
pub struct Backend {
    pub address: String,
    child: Child,
}

impl Backend {
    pub fn start() -> Self {
        Self::with(&[])
    }

    /// With TLS; the certificate and its key are files.
    pub fn with_tls(certificate: &Path, key: &Path) -> Self {
        Self::with(&[OsStr::new("--tls"), certificate.as_ref(), key.as_ref()])
    }

    fn with(arguments: &[&OsStr]) -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../e2e/backend/server.py");
        let mut child = Command::new("python3")
            .arg(script)
            .args(["--port", "0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("Backend at ").unwrap().to_owned();
        Self { address, child }
    }

    pub fn connection(&self, label: &str) -> Value {
        let project = "24edf66e79d04187acb99a463e610764";
        connection(label, "token", &self.address, project, "eu-west-101")
    }

    /// The next answers are like that.
    pub fn vary(&self, variants: &Value) {
        send(
            "POST",
            &format!("{}/control/variants", self.address),
            variants,
        );
    }

    /// What it was asked that changes something, in order: the operation, and the name.
    pub fn writes(&self) -> Vec<(String, u16)> {
        let url = format!("{}/control/requests", self.address);
        let requests = send("GET", &url, &Value::Null);
        let writes = requests.as_array().unwrap().iter().filter_map(|it| {
            let operation = it["operation"].as_str()?;
            let changes = ["create", "update", "delete"];
            let is_write = changes.iter().any(|word| operation.contains(word));
            let status = it["status"].as_u64().unwrap_or_default() as u16;
            is_write.then(|| (operation.to_owned(), status))
        });
        writes.collect()
    }

    /// What it keeps.
    pub fn state(&self) -> Value {
        send(
            "GET",
            &format!("{}/control/state", self.address),
            &Value::Null,
        )
    }
}

impl Drop for Backend {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A proxy that connects every host to this machine.
pub struct Tunnel {
    pub port: u16,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Tunnel {
    /// Connects, or answers with another status.
    pub fn start(status: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heads = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&heads);
        thread::spawn(move || {
            for client in listener.incoming() {
                let (client, seen) = (client.unwrap(), Arc::clone(&seen));
                thread::spawn(move || tunnel(client, status, &seen));
            }
        });
        Self { port, heads }
    }

    /// What it was asked, request by request.
    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}

fn tunnel(mut client: TcpStream, status: &str, seen: &Mutex<Vec<String>>) {
    let mut first = [0];
    client.read_exact(&mut first).unwrap();
    let (head, port) = match first {
        [5] => asked_by_socks(&mut client),
        first => asked_by_http(&mut client, first.to_vec()),
    };
    seen.lock().unwrap().push(head);
    if first != [5] {
        let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
        client.write_all(answer.as_bytes()).unwrap();
    }
    if status.starts_with("200") {
        let server = TcpStream::connect(("127.0.0.1", port)).unwrap();
        let pairs = [(&client, &server), (&server, &client)];
        thread::scope(|scope| {
            for (mut from, mut to) in pairs {
                scope.spawn(move || {
                    // Either side can go away at any time.
                    let _ = copy(&mut from, &mut to);
                    let _ = to.shutdown(Shutdown::Write);
                });
            }
        });
    }
}

/// The head of a request to connect, and the port it is about.
fn asked_by_http(client: &mut TcpStream, mut head: Vec<u8>) -> (String, u16) {
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        client.read_exact(&mut byte).unwrap();
        head.extend(byte);
    }
    let head = String::from_utf8(head).unwrap();
    let port = head.split([' ', ':']).nth(2).unwrap().parse();
    (head, port.unwrap())
}

/// The same by SOCKS 5 (RFC 1928), of which the version was read: nobody signs in, and the
/// host has a name.
fn asked_by_socks(client: &mut TcpStream) -> (String, u16) {
    let read = |mut client: &TcpStream, count: u8| {
        let mut bytes = vec![0; count.into()];
        client.read_exact(&mut bytes).unwrap();
        bytes
    };
    let ways = read(client, 1)[0];
    read(client, ways);
    client.write_all(&[5, 0]).unwrap();
    let [_, _, _, 3, length] = read(client, 5)[..] else {
        panic!("no name");
    };
    let name = String::from_utf8(read(client, length)).unwrap();
    let port = u16::from_be_bytes(read(client, 2).try_into().unwrap());
    client.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).unwrap();
    (format!("SOCKS {name}:{port}"), port)
}

fn connection(label: &str, auth: &str, address: &str, project: &str, region: &str) -> Value {
    json!({
        "label": label,
        "network_security": { "base_url": format!("{address}/api") },
        "cts": {
            "base_url": address,
            "project_id": project,
            "region": region,
            "auth": auth,
            "iam": address,
            "smn": address,
            "functions": address,
        },
    })
}

/// Sends a request of a test's own.
pub fn send(method: &str, url: &str, body: &Value) -> Value {
    let request = ureq::http::Request::builder().method(method).uri(url);
    let agent = ureq::agent();
    let text = match body {
        Value::Null => agent.run(request.body(()).unwrap()),
        body => agent.run(request.body(body.to_string()).unwrap()),
    };
    let text = text.unwrap().body_mut().read_to_string().unwrap();
    serde_json::from_str(&text).unwrap_or_default()
}
