//! What an operation does, told from its name. The catalogue says nothing about it, but
//! names of operations begin with a verb: “deleteServer”, “batchCreateTags”,
//! “PUT.OBJECT”.

/// Kinds of action, those first that a security team looks at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionKind {
    /// Who may do what: policies, roles, grants, credentials, members of groups.
    Access,
    /// Takes something away.
    Delete,
    /// Somebody signs in or out, or fails to.
    SignIn,
    /// Changes something that is there.
    Modify,
    /// Makes something new.
    Create,
    /// Looks at something.
    Read,
    /// The name does not tell.
    Other,
}

/// Services that are about identities, or about what watches over all others.
const IDENTITY: [&str; 7] = [
    "IAM",
    "STS",
    "IAMIDENTITYCENTER",
    "IDENTITYCENTER",
    "ORGANIZATIONS",
    "RAM",
    "CTS",
];

/// Words before the verb.
const BEFORE: [&str; 6] = ["batch", "bulk", "multi", "async", "force", "auto"];

const SIGN_IN: [&str; 7] = [
    "login", "logon", "logout", "logoff", "signin", "signout", "sso",
];

/// Words anywhere in the name that make it about access, whatever the service is.
const ACCESS: [&str; 22] = [
    "acl",
    "acls",
    "agency",
    "agencies",
    "authorization",
    "authorize",
    "credential",
    "credentials",
    "entitlement",
    "federation",
    "grant",
    "grants",
    "mfa",
    "passphrase",
    "password",
    "permission",
    "permissions",
    "privilege",
    "privileges",
    "revoke",
    "role",
    "roles",
];

const DELETE: [&str; 15] = [
    "delete",
    "deletion",
    "remove",
    "destroy",
    "drop",
    "purge",
    "terminate",
    "release",
    "erase",
    "clear",
    "clean",
    "unsubscribe",
    "unregister",
    "deregister",
    "uninstall",
];

const READ: [&str; 13] = [
    "get", "list", "show", "query", "describe", "search", "download", "export", "view", "check",
    "read", "head", "count",
];

const CREATE: [&str; 20] = [
    "create",
    "add",
    "new",
    "register",
    "import",
    "upload",
    "run",
    "launch",
    "allocate",
    "apply",
    "buy",
    "order",
    "subscribe",
    "copy",
    "clone",
    "put",
    "post",
    "install",
    "insert",
    "generate",
];

const MODIFY: [&str; 66] = [
    "update",
    "modify",
    "change",
    "set",
    "edit",
    "reset",
    "resize",
    "start",
    "stop",
    "reboot",
    "restart",
    "enable",
    "disable",
    "attach",
    "detach",
    "bind",
    "unbind",
    "associate",
    "disassociate",
    "switch",
    "rename",
    "rotate",
    "extend",
    "expand",
    "rollback",
    "restore",
    "rebuild",
    "move",
    "transfer",
    "migrate",
    "upgrade",
    "hibernate",
    "awake",
    "drain",
    "configure",
    "config",
    "replace",
    "lock",
    "unlock",
    "freeze",
    "unfreeze",
    "suspend",
    "resume",
    "cancel",
    "retire",
    "renew",
    "patch",
    "merge",
    "reinstall",
    "scale",
    "tag",
    "untag",
    "mount",
    "unmount",
    "activate",
    "deactivate",
    "execute",
    "assign",
    "unassign",
    "pause",
    "recover",
    "cordon",
    "uncordon",
    "publish",
    "shrink",
    "save",
];

impl ActionKind {
    /// Every kind, the riskiest first.
    pub const ALL: [Self; 7] = [
        Self::Access,
        Self::Delete,
        Self::SignIn,
        Self::Modify,
        Self::Create,
        Self::Read,
        Self::Other,
    ];

    /// The kind of an operation: service, resource type, name.
    #[must_use]
    pub fn of([service, resource, name]: [&str; 3]) -> Self {
        let words = words(name);
        let mut verbs = words.iter().map(String::as_str);
        let verb = verbs.find(|word| !BEFORE.contains(word)).unwrap_or("");
        let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
        let last = words.last().map_or("", String::as_str);
        let sign_in = |word: &str| SIGN_IN.contains(&word);
        if sign_in(verb) || sign_in(last) || is_pair(&words, "sign") {
            return Self::SignIn;
        }
        let reads = READ.contains(&verb);
        if !reads && is_access(service, resource, &words, &has) {
            return Self::Access;
        }
        match verb {
            _ if reads => Self::Read,
            verb if DELETE.contains(&verb) || has(&["deletion"]) => Self::Delete,
            verb if CREATE.contains(&verb) => Self::Create,
            verb if MODIFY.contains(&verb) => Self::Modify,
            _ => Self::Other,
        }
    }

    /// Whether it is among those that should not go unnoticed.
    #[must_use]
    pub fn is_risky(self) -> bool {
        matches!(self, Self::Access | Self::Delete | Self::SignIn)
    }
}

/// Whether a service is about identities, or watches over the others.
#[must_use]
pub fn is_identity(service: &str) -> bool {
    let service = service.to_ascii_uppercase();
    IDENTITY.contains(&service.as_str())
}

/// “sign in”, “sign out”.
fn is_pair(words: &[String], first: &str) -> bool {
    words.windows(2).any(|pair| match pair {
        [one, other] => one == first && matches!(other.as_str(), "in" | "out"),
        _ => false,
    })
}

fn is_access(
    service: &str,
    resource: &str,
    words: &[String],
    has: &impl Fn(&[&str]) -> bool,
) -> bool {
    let about = |word: &str| words.iter().any(|other| other == word);
    let key = about("access") && (about("key") || about("keys"));
    let in_identity = is_identity(service) && !service.eq_ignore_ascii_case("CTS");
    // Elsewhere a policy may be one of scaling, backup or alarms.
    let policy = has(&["policy", "policies"])
        && (in_identity || has(&["bucket", "topic", "access", "resource", "trust", "key"]));
    let member = in_identity && about("group") && about("user");
    let verbs = ["create", "add", "delete", "remove", "update", "modify"];
    let of_resource = has(&verbs) && resource.eq_ignore_ascii_case("credential");
    has(&ACCESS) || key || policy || member || of_resource
}

/// The words of a name in small letters: `deleteSecurity-group`, `PUT.OBJECT`,
/// `createVPCRoute`.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        let next_is_small = letters.peek().is_some_and(|next| next.is_ascii_lowercase());
        let begins = letter.is_ascii_uppercase()
            && (before.is_ascii_lowercase() || (before.is_ascii_uppercase() && next_is_small));
        if letter.is_alphanumeric() {
            match words.last_mut() {
                Some(word) if before.is_alphanumeric() && !begins => {
                    word.push(letter.to_ascii_lowercase());
                }
                _ => words.push(letter.to_ascii_lowercase().to_string()),
            }
        }
        before = letter;
    }
    words
}
