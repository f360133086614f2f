//! `sandbox-server --port 8090 --cors on`: the sandbox over HTTP on this
//! machine, for the console in a browser and for scripts.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use sandbox::PROJECT_ID;
use sandbox::server::{
    ACCESS_KEY, ACCOUNT, API_KEY, Cors, Credentials, SECURITY_TOKEN, Server, TEMPORARY_KEY, TOKEN,
    USER,
};

const USAGE: &str =
    "Usage: sandbox-server [--port NUMBER] [--cors on|unexposed|off] [--credentials check|any]
  --port         port on 127.0.0.1; 0 takes a free one (default 8090)
  --cors         whether pages of other origins may read the answers (default on);
                 unexposed: but not headers such as X-Subject-Token
  --credentials  check: only known ones are let in; any: nobody is asked (default check)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments
        .iter()
        .any(|word| word == "--help" || word == "-h")
    {
        // Nothing can be done about an output that is closed.
        let _ = io::stdout().write_all(USAGE.as_bytes());
        return ExitCode::SUCCESS;
    }
    match options(&arguments).and_then(|options| start(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "{}", why.trim_end());
            ExitCode::FAILURE
        }
    }
}

struct Options {
    port: u16,
    cors: Cors,
    credentials: Credentials,
}

fn options(arguments: &[String]) -> Result<Options, String> {
    let mut options = Options {
        port: 8090,
        cors: Cors::On,
        credentials: Credentials::Check,
    };
    let mut words = arguments.iter().map(String::as_str);
    while let Some(name) = words.next() {
        match (name, words.next()) {
            ("--port", Some(number)) => {
                options.port = number
                    .parse()
                    .map_err(|_| format!("“{number}” is not a port number from 0 to 65535."))?;
            }
            ("--cors", Some(word)) => {
                options.cors = Cors::parse(word).ok_or_else(|| USAGE.to_owned())?;
            }
            ("--credentials", Some("check")) => options.credentials = Credentials::Check,
            ("--credentials", Some("any")) => options.credentials = Credentials::Any,
            _ => return Err(USAGE.to_owned()),
        }
    }
    Ok(options)
}

fn start(options: &Options) -> Result<(), String> {
    let port = options.port;
    let server = Server::bind(port, options.cors, options.credentials).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => {
            format!("Port {port} is taken by another program. Choose one with --port, or --port 0 for any free one.")
        }
        _ => format!("Port {port} cannot be used: {error}."),
    })?;
    let port = server.port().map_err(|error| error.to_string())?;
    let address = format!("http://127.0.0.1:{port}");
    let mut out = io::stdout().lock();
    let printed = writeln!(
        out,
        "Sandbox at {address}\n  Network Security  {address}/api\n  CTS, IAM, SMN, FunctionGraph  {address}  \
         (project {PROJECT_ID})\n  Own paths         {address}/sandbox/…  (docs/sandbox.md)\n{}",
        credentials(options.credentials)
    );
    printed
        .and_then(|()| out.flush())
        .map_err(|error| error.to_string())?;
    drop(out);
    server.run();
    Ok(())
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
