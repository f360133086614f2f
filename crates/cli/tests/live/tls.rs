//! Certificates and proxies.

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd,
};

use crate::servers::{Backend, Tunnel};
use crate::workspace::{Done, Workspace};

/// A name that no resolver knows.
const INSIDE: &str = "cts.inside.invalid";

/// A service whose certificate a company's own authority has signed.
struct Company {
    server: Backend,
    workspace: Workspace,
}

impl Company {
    /// The certificate is for these names, until that year.
    fn new(names: &[&str], until: i32) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
            .distinguished_name
            .push(DnType::CommonName, "Our authority");
        let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut params = CertificateParams::new(names).unwrap();
        params.not_after = date_time_ymd(until, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &authority).unwrap();
        let variables = [
            ("NOTICTL_TOKEN", "second-token"),
            ("NOTICTL_API_KEY", "second-key"),
        ];
        let workspace = Workspace::new(&[]).with(&variables);
        workspace.write("ca.pem", &authority.pem());
        workspace.write("server.pem", &certificate.pem());
        workspace.write("server.key", &key.serialize_pem());
        let (certificate, key) = (workspace.path("server.pem"), workspace.path("server.key"));
        let server = Backend::with_tls(&certificate, &key);
        Self { server, workspace }.at("localhost")
    }

    /// The connection is to that host.
    fn at(mut self, host: &str) -> Self {
        let (_, port) = self.server.address.rsplit_once(':').unwrap();
        self.server.address = format!("https://{host}:{port}");
        let connections = [self.server.connection("second")];
        let file = serde_json::json!({ "version": 1, "connections": connections });
        self.workspace.write("connections.json", &file.to_string());
        self
    }

    fn export(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Done {
        let mut command = self.workspace.command(&[&["export"], arguments].concat());
        command.envs(variables.iter().copied());
        Done::from(command.output().unwrap())
    }
}

/// What the program says is in the way.
fn cause(done: &Done) -> &str {
    let text = done.with(1).err.as_str();
    assert_eq!(done.out, "");
    assert!(
        text.starts_with("second: Couldn’t load notifications. "),
        "{text}"
    );
    text
}

#[test]
fn the_authority_of_a_company_is_trusted_once_it_is_named() {
    let company = Company::new(&["localhost"], 2400);
    let done = company.export(&[], &[]);
    assert!(cause(&done).contains("isn’t signed by a trusted authority"));
    assert!(done.err.contains("--ca-file"), "{}", done.err);
    let ways = [
        company.export(&[], &["--ca-file", "ca.pem"]),
        company.export(&[("NOTICTL_CA_FILE", "ca.pem")], &[]),
        company.export(&[("SSL_CERT_FILE", "ca.pem")], &[]),
    ];
    for done in ways {
        assert!(done.with(0).out.contains("connectors:"), "{}", done.out);
    }
    // Another authority, and what is no authority at all.
    let other = Company::new(&["localhost"], 2400);
    let ca = other.workspace.read("ca.pem");
    company.workspace.write("other.pem", &ca);
    let done = company.export(&[], &["--ca-file", "other.pem"]);
    assert!(cause(&done).contains("isn’t signed by a trusted authority"));
    // Of two in one file, either will do.
    let both = ca + &company.workspace.read("ca.pem");
    company.workspace.write("both.pem", &both);
    company.export(&[], &["--ca-file", "both.pem"]).with(0);
}

#[test]
fn a_certificate_of_another_host_or_another_time_is_refused() {
    let other = Company::new(&["other.example"], 2400);
    let done = other.export(&[], &["--ca-file", "ca.pem"]);
    assert!(
        cause(&done).contains("for another host name"),
        "{}",
        done.err
    );
    let address = Company::new(&["localhost"], 2400).at("127.0.0.1");
    let done = address.export(&[], &["--ca-file", "ca.pem"]);
    assert!(
        cause(&done).contains("for another host name"),
        "{}",
        done.err
    );
    let old = Company::new(&["localhost"], 2020);
    let done = old.export(&[], &["--ca-file", "ca.pem"]);
    assert!(cause(&done).contains("has expired"), "{}", done.err);
}

#[test]
fn a_file_without_certificates_is_refused_with_its_name() {
    let company = Company::new(&["localhost"], 2400);
    let no_certificate = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let cut = company.workspace.read("ca.pem").replace("-----END", "----");
    company.workspace.write("text.pem", "nothing\n");
    company.workspace.write("broken.pem", no_certificate);
    company.workspace.write("cut.pem", &cut);
    for file in [
        "text.pem",
        "broken.pem",
        "cut.pem",
        "server.key",
        "none.pem",
    ] {
        let done = company.export(&[], &["--ca-file", file]);
        let start = format!("{file}: ");
        assert!(done.with(1).err.starts_with(&start), "{file}: {}", done.err);
    }
    let done = company.export(&[("SSL_CERT_FILE", "text.pem")], &[]);
    assert!(
        done.with(1).err.starts_with("SSL_CERT_FILE: "),
        "{}",
        done.err
    );
}

#[test]
fn a_proxy_of_the_environment_is_used_except_where_it_says_so() {
    let company = Company::new(&["localhost", INSIDE], 2400).at(INSIDE);
    let proxy = Tunnel::start("200 Connected");
    let named = format!("http://us%40er:pass-of-ours@127.0.0.1:{}", proxy.port);
    let https = ("HTTPS_PROXY", named.as_str());
    let ca = ("NOTICTL_CA_FILE", "ca.pem");
    // The proxy resolves the name, and the certificate is checked as without one.
    company.export(&[https, ca], &[]).with(0);
    let head = proxy.heads().first().unwrap().clone();
    assert!(head.starts_with(&format!("CONNECT {INSIDE}:")), "{head}");
    // “us@er:pass-of-ours”
    let expected = "Proxy-Authorization: Basic dXNAZXI6cGFzcy1vZi1vdXJz";
    assert!(head.contains(expected), "{head}");
    let done = company.export(&[https], &[]);
    assert!(cause(&done).contains("--ca-file"), "{}", done.err);
    company.export(&[("all_proxy", &named), ca], &[]).with(0);
    let socks = format!("socks5h://127.0.0.1:{}", proxy.port);
    company.export(&[("https_proxy", &socks), ca], &[]).with(0);
    let head = proxy.heads().pop().unwrap();
    assert!(head.starts_with(&format!("SOCKS {INSIDE}:")), "{head}");
    // Without it, the name leads nowhere.
    let seen = proxy.heads();
    for variables in [
        vec![ca],
        vec![ca, ("HTTP_PROXY", &named)],
        vec![ca, https, ("NO_PROXY", "other, .inside.invalid")],
        vec![ca, https, ("no_proxy", "*")],
    ] {
        let done = company.export(&variables, &[]);
        assert!(cause(&done).contains("No response"), "{}", done.err);
    }
    let near = company.at("localhost");
    near.export(&[ca, https, ("NO_PROXY", "localhost")], &[])
        .with(0);
    assert_eq!(proxy.heads(), seen);
    near.export(&[ca, https], &[]).with(0);
    assert!(proxy.heads().len() > seen.len());
}

#[test]
fn a_proxy_that_does_not_connect_is_named() {
    let company = Company::new(&["localhost"], 2400);
    let refusing = Tunnel::start("407 Proxy Authentication Required");
    let secret = "pass-of-ours";
    let through = |address: String| {
        let done = company.export(&[("HTTPS_PROXY", &address)], &["--ca-file", "ca.pem"]);
        assert!(!done.err.contains(secret), "{}", done.err);
        done
    };
    let done = through(format!("http://user:{secret}@127.0.0.1:{}", refusing.port));
    assert!(
        cause(&done).contains("The proxy didn’t connect"),
        "{}",
        done.err
    );
    assert!(done.err.contains("NO_PROXY"), "{}", done.err);
    // Nothing listens there.
    let done = through(format!("http://user:{secret}@127.0.0.1:1"));
    assert!(cause(&done).contains("or the proxy"), "{}", done.err);
    // Never past a proxy that is not understood.
    for address in ["ftp://USER@host", "USER@", "USER@host:x", "http://USER@a b"] {
        let done = through(address.replace("USER", &format!("user:{secret}")));
        let expected = "HTTPS_PROXY: The value isn’t the address of a proxy";
        assert!(done.with(1).err.starts_with(expected), "{}", done.err);
    }
}
