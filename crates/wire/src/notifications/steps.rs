//! Reading a long list in steps, so that a page stays responsive meanwhile.

use domain::notification::Notification;

use super::from_value;
use crate::http::Response;
use crate::json::{DEEPEST, Reader};

/// How many notifications are read in one step.
const STEP: usize = 2_000;

/// What a step came to.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// There are more.
    More,
    /// That was the last one: see [`Steps::list`].
    Done,
    /// The answer is not in the usual form, or no JSON. [`super::list`] reads every
    /// form and says what is wrong.
    Unusual,
}

/// Reads the usual answer of [`super::list`]: an object with nothing but the list.
#[derive(Debug)]
pub struct Steps<'a> {
    reader: Reader<'a>,
    /// What was read so far.
    pub list: Vec<Notification>,
}

impl<'a> Steps<'a> {
    /// Before the first step; `None` if the answer is not in the usual form.
    #[must_use]
    pub fn begin(response: &'a Response) -> Option<Self> {
        let mut reader = Reader {
            text: &response.body,
            at: 0,
        };
        reader.skip_blanks();
        let mut usual = response.is_success() && reader.eat(b'{');
        reader.skip_blanks();
        usual = usual && reader.string()? == "notifications";
        for byte in [b':', b'['] {
            reader.skip_blanks();
            usual = usual && reader.eat(byte);
        }
        let list = Vec::new();
        usual.then_some(Self { reader, list })
    }

    /// Reads some more.
    pub fn step(&mut self) -> Step {
        self.some().unwrap_or(Step::Unusual)
    }

    fn some(&mut self) -> Option<Step> {
        for _ in 0..STEP {
            let value = self.reader.value(DEEPEST - 2)?;
            self.list.push(from_value(value)?);
            self.reader.skip_blanks();
            if !self.reader.eat(b',') {
                return self.ends().then_some(Step::Done);
            }
        }
        self.expect_more();
        Some(Step::More)
    }

    /// Makes room for as many as the rest of the text probably holds.
    fn expect_more(&mut self) {
        let (read, all) = (self.reader.at.max(1), self.reader.text.len());
        let expected = self.list.len().saturating_mul(all) / read;
        let more = expected.saturating_sub(self.list.len());
        self.list.reserve_exact(more + more / 50);
    }

    /// Whether nothing follows but the ends of list and object.
    fn ends(&mut self) -> bool {
        [b']', b'}'].into_iter().all(|byte| {
            self.reader.skip_blanks();
            self.reader.eat(byte)
        }) && {
            self.reader.skip_blanks();
            self.reader.peek().is_none()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{STEP, Step, Steps};
    use crate::http::Response;
    use crate::notifications::{Kind, list};

    fn answer(body: &str) -> Response {
        Response {
            status: 200,
            headers: Vec::new(),
            body: body.to_owned(),
        }
    }

    #[test]
    fn steps_read_what_one_call_reads() {
        let rows: Vec<String> = (0..2 * STEP + 1)
            .map(|n| format!("{{\"notification_id\": \"{n}\", \"notification_name\": \"n{n}\"}}"))
            .collect();
        let response = answer(&format!(
            " {{ \"notifications\" : [ {} ] }} ",
            rows.join(" ,\n")
        ));
        let mut steps = Steps::begin(&response).unwrap();
        let came_to: Vec<Step> = (0..3).map(|_| steps.step()).collect();
        assert_eq!(came_to, [Step::More, Step::More, Step::Done]);
        let call = list("p", Kind::Smn, None);
        assert_eq!((call.decode)(&response), Ok(steps.list));
    }

    #[test]
    fn any_other_form_is_left_to_the_call() {
        for body in [
            "",
            "[]",
            "{}",
            "{\"other\": []}",
            "{\"notifications\": null}",
            "x",
        ] {
            assert!(Steps::begin(&answer(body)).is_none(), "{body}");
        }
        for rest in [
            "",
            "]",
            "{}",
            "{}]",
            "{}]}x",
            "{}], \"total\": 1}",
            "1]}",
            "{},]}",
        ] {
            let response = answer(&format!("{{\"notifications\": [{rest}"));
            let mut steps = Steps::begin(&response).unwrap();
            assert_eq!(steps.step(), Step::Unusual, "{rest}");
        }
        let mut refused = answer("{\"notifications\": [{}]}");
        refused.status = 500;
        assert!(Steps::begin(&refused).is_none());
    }
}
