//! Any ARN cut into its parts, without checking them: documents name many kinds
//! of things.

pub(crate) use domain::aws::is_account;

/// The six parts of an ARN (AWS: `arn:partition:service:region:account:resource`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Arn<'a> {
    pub(crate) partition: &'a str,
    pub(crate) service: &'a str,
    pub(crate) region: &'a str,
    pub(crate) account: &'a str,
    /// With its colons and slashes.
    pub(crate) resource: &'a str,
}

/// Cuts an ARN, but no variable in it; `None` if it has fewer parts or doesn't begin with `arn:`.
pub(crate) fn split(text: &str) -> Option<Arn<'_>> {
    let mut inside = false;
    let mut parts = text.splitn(6, |c: char| {
        inside = c == '{' || inside && c != '}';
        c == ':' && !inside
    });
    if parts.next() != Some("arn") {
        return None;
    }
    Some(Arn {
        partition: parts.next()?,
        service: parts.next()?,
        region: parts.next()?,
        account: parts.next()?,
        resource: parts.next()?,
    })
}

/// Whether a variable stands before the resource, where IAM takes none (IAM reference,
/// “Policy variables”: only after the fifth colon).
pub(crate) fn has_variable_in_front(text: &str) -> bool {
    let is_in_front = |arn: Arn<'_>| {
        let mut parts = [arn.partition, arn.service, arn.region, arn.account].into_iter();
        parts.any(|part| part.contains("${"))
    };
    text.contains("${") && split(text).is_some_and(is_in_front)
}

/// Whether a text names more than one thing, with blanks or marks between them.
pub(crate) fn is_several(text: &str, is_one: impl Fn(&str) -> bool) -> bool {
    let apart =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, ',' | ';' | '"' | '\'');
    text.split(apart).filter(|word| is_one(word)).count() > 1
}

/// Whether a text has more than one ARN in it, none of them as a part of another's path.
pub(crate) fn is_list(text: &str) -> bool {
    let begins = |at: usize| !text.get(..at).unwrap_or_default().ends_with(['/', ':']);
    let mut all = text.match_indices("arn:aws");
    all.by_ref().any(|(at, _)| begins(at)) && all.any(|(at, _)| begins(at))
}

/// Whether it is the ARN of a key, rather than of an alias.
pub(crate) fn is_key(text: &str) -> bool {
    split(text).is_some_and(|arn| arn.resource.starts_with("key/"))
}

impl<'a> Arn<'a> {
    /// Role (with its path if someone left it in) and name, if this is a session's ARN.
    pub(crate) fn session(&self) -> Option<(&'a str, &'a str)> {
        let rest = self.resource.strip_prefix("assumed-role/")?;
        rest.rsplit_once('/').filter(|_| self.service == "sts")
    }

    /// Path (without the slash after `role`) and name, if this is a role's ARN.
    pub(crate) fn role(&self) -> Option<(&'a str, &'a str)> {
        let rest = self.resource.strip_prefix("role/")?;
        let name = rest.rfind('/').map_or(0, |slash| slash + 1);
        rest.split_at_checked(name)
            .filter(|_| self.service == "iam")
    }

    /// Whether it stands for a whole account.
    pub(crate) fn is_root(&self) -> bool {
        self.service == "iam" && self.resource == "root"
    }
}
