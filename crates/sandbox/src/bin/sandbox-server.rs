//! `sandbox-server --port 8090 --cors on`: the sandbox over HTTP on this
//! machine, for the console in a browser and for scripts.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use sandbox::PROJECT_ID;
use sandbox::server::Server;

const USAGE: &str = "Usage: sandbox-server [--port NUMBER] [--cors on|off]
  --port  port on 127.0.0.1; 0 takes a free one (default 8090)
  --cors  whether pages of other origins may read the answers (default on)
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
    match options(&arguments).and_then(|(port, cors)| start(port, cors)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "{}", why.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn options(arguments: &[String]) -> Result<(u16, bool), String> {
    let (mut port, mut cors) = (8090, true);
    let mut words = arguments.iter().map(String::as_str);
    while let Some(name) = words.next() {
        match (name, words.next()) {
            ("--port", Some(number)) => {
                port = number
                    .parse()
                    .map_err(|_| format!("“{number}” is not a port number from 0 to 65535."))?;
            }
            ("--cors", Some("on")) => cors = true,
            ("--cors", Some("off")) => cors = false,
            _ => return Err(USAGE.to_owned()),
        }
    }
    Ok((port, cors))
}

fn start(port: u16, cors: bool) -> Result<(), String> {
    let server = Server::bind(port, cors).map_err(|error| match error.kind() {
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
        "Sandbox at {address}\n  Network Security  {address}/api\n  CTS               {address}  \
         (project {PROJECT_ID})\n  Own paths         {address}/sandbox/…  (docs/sandbox.md)"
    );
    printed
        .and_then(|()| out.flush())
        .map_err(|error| error.to_string())?;
    drop(out);
    server.run();
    Ok(())
}
