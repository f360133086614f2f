//! Which certificates are trusted: the system's, and those of a file. There is no way not to
//! check them.

use std::env;

use messages::notictl as say;
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use ureq::tls::{Certificate, RootCerts};

use crate::input::text_of;
use crate::trouble::{Result, Trouble};

/// Variables that name the system's certificates, as OpenSSL knows them.
const SYSTEM: [&str; 2] = ["SSL_CERT_FILE", "SSL_CERT_DIR"];

/// The roots that are trusted, with those of a file, if one is named. Where the system has
/// none, as in small containers, they are Mozilla's.
pub fn roots(file: Option<&str>) -> Result<RootCerts> {
    let mut all = rustls_native_certs::load_native_certs().certs;
    if all.is_empty() {
        let is_set = |variable: &&str| env::var_os(variable).is_some_and(|it| !it.is_empty());
        if let Some(variable) = SYSTEM.into_iter().find(is_set) {
            return Err(Trouble::new(say::ArgumentWrong {
                argument: variable.into(),
                message: say::CERTIFICATES_NONE.into(),
            }));
        }
        all.extend_from_slice(webpki_root_certs::TLS_SERVER_ROOT_CERTS);
    }
    if let Some(file) = file {
        all.extend(of_file(file)?);
    }
    let all = all.iter().map(|one| Certificate::from_der(one).to_owned());
    Ok(all.into())
}

/// The certificates of a file, each of which has to be one.
fn of_file(file: &str) -> Result<Vec<CertificateDer<'static>>> {
    let text = text_of(file)?;
    let read: std::result::Result<Vec<_>, _> =
        CertificateDer::pem_slice_iter(text.as_bytes()).collect();
    let mut tried = RootCertStore::empty();
    let mut is_usable = |one: &CertificateDer<'static>| tried.add(one.clone()).is_ok();
    let read = read.unwrap_or_default();
    if read.is_empty() || !read.iter().all(&mut is_usable) {
        return Err(Trouble::of_file(file, None, say::CERTIFICATES_NONE));
    }
    Ok(read)
}
