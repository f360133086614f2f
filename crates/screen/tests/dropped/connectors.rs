//! SNS connectors.

use domain::connector::{Connector, ConnectorForm, SecretEdit, ValidConnector, check};
use domain::secret::Secret;
use screen::draft::ConnectorDraft;
use serde_json::{Value, json};
use wire::connectors::{self as api, ConnectorApi, Latest};
use wire::http::{Method, Request};

use super::noise::Noise;

const KINDS: [&str; 3] = ["appliancehealth", "policyaudit", "inspection"];
const MEMBERS: [&str; 4] = ["notificationType", "topicArn", "roleArn", "externalId"];

struct Service<'a> {
    noise: &'a mut Noise,
    stored: Vec<Value>,
    /// Members a request may have another value in than what is stored.
    asked: Vec<(&'static str, String)>,
    wrote: bool,
}

fn connector(kind: &str) -> Value {
    json!({
        "notificationType": kind,
        "topicArn": format!("arn:aws:sns:eu-west-1:444455556666:{kind}"),
        "roleArn": format!("arn:aws:iam::444455556666:role/{kind}"),
        "externalId": format!("b7f1c2d3-5e64-4a8f-9c0b-{kind}"),
    })
}

impl Service<'_> {
    fn find(&self, kind: &str) -> Option<usize> {
        let mut all = self.stored.iter();
        all.position(|one| one["notificationType"] == kind)
    }

    fn list(&mut self) -> Vec<Connector> {
        let whole = json!({ "connectors": self.stored });
        let (_, answer) = self.noise.answer(&whole);
        let call = api::list(&ConnectorApi::default());
        // A row without any member is none: then the list is refused as a whole.
        (call.decode)(&answer).map_or_else(|_| Vec::new(), |page| page.connectors)
    }

    fn describe(&mut self, kind: &str) -> Option<Connector> {
        let at = self.find(kind)?;
        let (_, answer) = self.noise.answer(&self.stored[at].clone());
        let call = api::describe(&ConnectorApi::default(), kind);
        (call.decode)(&answer).ok()
    }

    /// Looks at what is sent, carries it out and answers.
    fn write(&mut self, request: &Request, decode: Decode, wanted: &Connector) -> Connector {
        self.wrote = true;
        let seed = self.noise.seed;
        let sent: Value = serde_json::from_str(request.body.as_deref().unwrap()).unwrap();
        let before = match request.method {
            Method::Post => json!({}),
            _ => {
                let kind = request.path.rsplit('/').next().unwrap();
                self.stored[self.find(kind).expect("one that is there")].clone()
            }
        };
        assert_eq!(
            sent.as_object().unwrap().len(),
            MEMBERS.len(),
            "{seed}: {sent}"
        );
        for name in MEMBERS {
            let asked = self.asked.iter().find(|(of, _)| *of == name);
            let expected = asked.map_or(before[name].clone(), |(_, value)| json!(value));
            assert_eq!(sent[name], expected, "seed {seed}, {name}, of {before}");
        }
        match self.find(sent["notificationType"].as_str().unwrap()) {
            Some(at) => self.stored[at] = sent.clone(),
            None => self.stored.push(sent.clone()),
        }
        let (_, answer) = self.noise.answer(&sent);
        let told = api::stored(wanted, decode(&answer).unwrap());
        let shown: Value = serde_json::from_str(&api::to_json(&told, true)).unwrap();
        assert_eq!(shown, sent, "what the page tells, seed {seed}");
        told
    }

    fn create(&mut self, wanted: &ValidConnector) -> Connector {
        let call = api::create(&ConnectorApi::default(), wanted);
        self.write(&call.request, call.decode, wanted.get())
    }

    fn update(&mut self, base: &Connector, wanted: &ValidConnector) {
        let kind = base.notification_type.clone();
        let Some(described) = self.describe(&kind) else {
            return;
        };
        if api::latest(base, described, wanted.get()) == Latest::Same {
            let call = api::update(&ConnectorApi::default(), wanted);
            self.write(&call.request, call.decode, wanted.get());
        }
    }
}

type Decode = fn(&wire::http::Response) -> Result<Option<Connector>, wire::error::ApiError>;

/// One thing a person does; whether something was written.
pub fn sequence(noise: &mut Noise) -> bool {
    let mut service = Service {
        noise,
        stored: KINDS.iter().map(|kind| connector(kind)).collect(),
        asked: Vec::new(),
        wrote: false,
    };
    let read = service.list();
    let kind = *service.noise.pick(&KINDS);
    let base = read.iter().find(|one| one.notification_type == kind);
    match (service.noise.below(6), base.cloned()) {
        (0, _) => create(&mut service, &ConnectorForm::default(), None),
        (1, Some(base)) => copy(&mut service, &base),
        (2, Some(base)) => delete_and_undo(&mut service, &base),
        (_, Some(base)) => edit(&mut service, &base),
        _ => {}
    }
    service.wrote
}

/// What is typed into an empty form, or over what was copied.
fn create(service: &mut Service<'_>, form: &ConnectorForm, copied: Option<&Connector>) {
    let typed = connector("typed");
    let text = |name: &str| typed[name].as_str().unwrap().to_owned();
    let mut form = form.clone();
    form.notification_type = text("notificationType");
    form.external_id = SecretEdit::Replace(Secret::new(text("externalId")));
    if copied.is_none() {
        form.topic_arn = text("topicArn");
        form.role_arn = text("roleArn");
    }
    service.asked = MEMBERS.iter().map(|name| (*name, text(name))).collect();
    if let Some(copied) = copied {
        let original = connector(&copied.notification_type);
        for (name, value) in &mut service.asked {
            if ["topicArn", "roleArn"].contains(name) {
                *value = original[*name].as_str().unwrap().to_owned();
            }
        }
    }
    if let Some(valid) = check(&form, None).valid {
        service.create(&valid);
    }
}

fn copy(service: &mut Service<'_>, base: &Connector) {
    create(service, &ConnectorForm::from(base), Some(base));
}

fn edit(service: &mut Service<'_>, base: &Connector) {
    let mut form = ConnectorForm::from(base);
    let typed = connector("typed");
    let name = *service.noise.pick(&MEMBERS[1..]);
    let value = typed[name].as_str().unwrap().to_owned();
    match name {
        "topicArn" => form.topic_arn.clone_from(&value),
        "roleArn" => form.role_arn.clone_from(&value),
        // Drafts hold no secrets.
        _ => form.external_id = SecretEdit::Replace(Secret::new(value.clone())),
    }
    if name != "externalId" && service.noise.once_in(3) {
        let draft = ConnectorDraft::new(&form, Some(&ConnectorForm::from(base)), 1);
        form = ConnectorDraft::from_json(&draft.to_json()).unwrap().form;
    }
    service.asked = vec![(name, value)];
    if let Some(valid) = check(&form, Some(base)).valid {
        service.update(base, &valid);
    }
}

fn delete_and_undo(service: &mut Service<'_>, base: &Connector) {
    let at = service.find(&base.notification_type).unwrap();
    let gone = service.stored.remove(at);
    if api::left_out(base).is_some() {
        return;
    }
    let text = |name: &str| gone[name].as_str().unwrap().to_owned();
    service.asked = MEMBERS.iter().map(|name| (*name, text(name))).collect();
    service.create(&ValidConnector::as_stored(base));
}
