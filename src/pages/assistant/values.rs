//! What the documents are made for: a stored connector or values that are typed,
//! and what of AWS goes with them.

use domain::aws::{
    ExternalId, NETWORK_SECURITY_ACCOUNT, NotificationType, RoleArn, TopicArn, account_id,
};
use domain::connector::{Connector, ConnectorForm, SecretEdit, check};
use domain::finding::{FieldKey, Finding, Severity};
use leptos::prelude::*;
use screen::route::Route;
use setup::doctor::examine;
use setup::partial::{KeyArn, PartialSetup};
use setup::policy::PolicySet;
use setup::source::Setup;

use crate::browser::dom;
use crate::components::editor::Form;
use crate::components::validation::{Validation, control_id};
use crate::reactive::memo;
use crate::state::App;

/// Key of the field of Network Security's account.
pub const ACCOUNT: &str = "account";
/// Key of the field of the topic's key.
pub const KEY: &str = "key_arn";

/// The values and what can be said about them.
#[derive(Clone, Copy)]
pub struct Values {
    app: App,
    /// The type of the stored connector that is looked at, as the address has it.
    pub chosen: Memo<Option<String>>,
    /// That connector, once it is known.
    pub stored: Memo<Option<Connector>>,
    /// What is typed instead. Its external ID is always one that replaces.
    pub typed: RwSignal<ConnectorForm>,
    /// The account that may assume the role.
    pub account: RwSignal<String>,
    /// The key that encrypts the topic; empty if none does.
    pub key: RwSignal<String>,
    /// What is wrong with them.
    pub validation: Validation,
    findings: Memo<Vec<Finding>>,
    /// What documents are made for, as far as it is known.
    pub partial: Memo<PartialSetup>,
    /// The same, once nothing is missing.
    pub setup: Memo<Option<Setup>>,
    /// Whether there is such a set-up.
    pub is_complete: Memo<bool>,
    /// Whether a key of one's own encrypts the topic.
    pub has_key: Memo<bool>,
    /// Whether the connector that was chosen is not loaded yet.
    pub is_awaited: Memo<bool>,
}

impl Values {
    /// Starts with what the form of a connector had, if it led here.
    pub fn new(app: App) -> Self {
        let chosen = memo(move |before: Option<&Option<String>>| {
            app.nav.with(|route| match route {
                Route::Assistant { connector } => connector.clone(),
                // The page is being left.
                _ => before.cloned().flatten(),
            })
        });
        let stored = memo(move |_| {
            let (chosen, all) = (chosen.get()?, app.store.connectors.get()?);
            all.iter().find(|c| c.notification_type == chosen).cloned()
        });
        let drafted = app
            .store
            .drafted
            .with_value(|drafted| drafted.as_ref().map(|(_, form)| form.clone()));
        let typed = RwSignal::new(drafted.unwrap_or_default());
        let account = RwSignal::new(NETWORK_SECURITY_ACCOUNT.to_owned());
        let key = RwSignal::new(String::new());
        let form = memo(move |_| match chosen.get() {
            Some(_) => stored.get().as_ref().map(as_typed).unwrap_or_default(),
            None => typed.get(),
        });
        let judged = memo(move |_| {
            form.with(|form| account.with(|account| key.with(|key| judge(form, account, key))))
        });
        let findings = memo(move |_| judged.with(|(_, findings)| findings.clone()));
        let raw = Callback::new(move |of: FieldKey| match of.as_ref() {
            ACCOUNT => account.get(),
            KEY => key.get(),
            of => form.with(|form| form.raw(of)),
        });
        let fix = Callback::new(move |(of, text): (FieldKey, String)| match of.as_ref() {
            ACCOUNT => account.set(text),
            KEY => key.set(text),
            of => typed.update(|form| form.set_raw(of, text)),
        });
        let partial = memo(move |_| judged.with(|(partial, _)| partial.clone()));
        let setup = memo(move |_| partial.with(PartialSetup::complete));
        Self {
            app,
            chosen,
            stored,
            typed,
            account,
            key,
            validation: Validation::new(findings.into(), raw, fix),
            findings,
            partial,
            setup,
            is_complete: memo(move |_| setup.with(Option::is_some)),
            has_key: memo(move |_| partial.with(|partial| partial.key_arn != KeyArn::None)),
            is_awaited: memo(move |_| {
                let reachable = app.session.connection().has_connectors();
                reachable && chosen.get().is_some() && app.store.connectors.get().is_none()
            }),
        }
    }

    /// Looks at a stored connector, or at what is typed. That begins with what was
    /// looked at last.
    pub fn choose(self, connector: Option<String>) {
        if connector.is_none()
            && self
                .typed
                .with_untracked(|typed| *typed == ConnectorForm::default())
            && let Some(stored) = self.stored.get_untracked()
        {
            self.typed.set(as_typed(&stored));
        }
        self.validation.clear();
        self.app.nav.refine(Route::Assistant { connector });
    }

    /// What keeps documents from being made.
    pub fn errors(self) -> Vec<Finding> {
        let mut errors = self.findings.get();
        errors.retain(|finding| finding.severity == Severity::Error);
        errors
    }

    /// Shows every problem and goes to the first field that has one.
    pub fn show_problems(self) {
        self.validation.submit();
        let first = untrack(|| self.errors()).into_iter().next();
        if let Some(finding) = first {
            dom::focus_soon(control_id(&finding.field));
        }
    }
}

fn as_typed(stored: &Connector) -> ConnectorForm {
    ConnectorForm {
        external_id: SecretEdit::Replace(stored.external_id.clone()),
        ..ConnectorForm::from(stored)
    }
}

/// The set-up, as far as it is known, and what is noteworthy about the values. What an
/// error is about counts as not known.
fn judge(form: &ConnectorForm, account: &str, key: &str) -> (PartialSetup, Vec<Finding>) {
    let mut findings = check(form, None).findings;
    let account = account_id(account);
    if let Err(error) = &account {
        findings.push(error.clone().on(Severity::Error, ACCOUNT));
    }
    let external_id = match &form.external_id {
        SecretEdit::Replace(external_id) => ExternalId::parse(external_id.expose()).ok(),
        SecretEdit::Unchanged => None,
    };
    let mut partial = PartialSetup {
        notification_type: NotificationType::parse(&form.notification_type).ok(),
        topic: TopicArn::parse(&form.topic_arn).ok(),
        role: RoleArn::parse(&form.role_arn).ok(),
        external_id,
        trusted_account: account.ok(),
        key_arn: match key.trim() {
            "" => KeyArn::None,
            arn => KeyArn::Known(arn.to_owned()),
        },
    };
    if let Some(setup) = partial.complete() {
        let about_key = examine(&setup, &PolicySet::default())
            .into_iter()
            .filter(|finding| finding.rule.starts_with("key/"));
        findings.extend(about_key.map(|finding| Finding {
            severity: finding.severity,
            field: KEY.into(),
            rule: finding.rule,
            message: finding.message,
            span: None,
            fix: None,
        }));
    }
    for finding in findings.iter().filter(|f| f.severity == Severity::Error) {
        match finding.field.as_ref() {
            "notification_type" => partial.notification_type = None,
            "topic_arn" => partial.topic = None,
            "role_arn" => partial.role = None,
            "external_id" => partial.external_id = None,
            ACCOUNT => partial.trusted_account = None,
            KEY => partial.key_arn = KeyArn::Missing,
            _ => {}
        }
    }
    (partial, findings)
}
