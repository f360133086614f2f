//! `sandbox-server --port 8090 --cors on`: the sandbox over HTTP on this
//! machine, for the console in a browser and for scripts.

use std::io::{self, ErrorKind, Write};

use anyhow::anyhow;
use clap::Parser;
use sandbox::PROJECT_ID;
use sandbox::server::{
    ACCESS_KEY, ACCOUNT, API_KEY, Cors, Credentials, SECURITY_TOKEN, Server, TEMPORARY_KEY, TOKEN,
    USER,
};

/// Serves the sandbox, the stand-in for both APIs, on this machine.
#[derive(Parser)]
struct Options {
    /// Port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 8090)]
    port: u16,
    /// Whether pages of other origins may read the answers; unexposed: but not
    /// headers such as X-Subject-Token
    #[arg(long, value_enum, default_value = "on")]
    cors: Cors,
    /// Whether only known credentials are let in
    #[arg(long, value_enum, default_value = "check")]
    credentials: Credentials,
}

fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    let port = options.port;
    let server = Server::bind(port, options.cors, options.credentials).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => {
            anyhow!("Port {port} is taken by another program. Choose one with --port, or --port 0 for any free one.")
        }
        _ => anyhow!("Port {port} cannot be used: {error}."),
    })?;
    let address = format!("http://127.0.0.1:{}", server.port()?);
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "Sandbox at {address}\n  Network Security  {address}/api\n  CTS, IAM, SMN, FunctionGraph  {address}  \
         (project {PROJECT_ID})\n  Own paths         {address}/sandbox/…  (docs/sandbox.md)\n{}",
        credentials(options.credentials)
    )?;
    out.flush()?;
    drop(out);
    Ok(server.run()?)
}

/// What to sign in with. All of it is made up and documented.
fn credentials(mode: Credentials) -> String {
    if mode == Credentials::Any {
        return "Any credentials are accepted.".to_owned();
    }
    let ((user, password), (key, secret), (temporary, its_secret)) =
        (USER, ACCESS_KEY, TEMPORARY_KEY);
    format!(
        "Credentials\n  API key           {API_KEY}\n  Token             {TOKEN}\n  \
         Password          {password}  (user {user}, account {ACCOUNT})\n  \
         Access key        {key}  (secret key {secret})\n  \
         Temporary key     {temporary}  (secret key {its_secret}, security token {SECURITY_TOKEN})"
    )
}
