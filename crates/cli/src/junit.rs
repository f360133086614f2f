//! Results of tests as JUnit's XML, which CI services show.

use messages::verbatim;
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use crate::test::{CaseOutcome, Outcome};
use crate::trouble::{Result, Trouble};
use crate::words::Words;

/// Written of every suite, and refused by Jenkins. In a text it would be escaped.
const DISABLED: &str = " disabled=\"0\"";

/// The report of one run.
pub fn report(words: Words, outcomes: &[Outcome]) -> Result<String> {
    let mut report = Report::new("notictl");
    for outcome in outcomes {
        let mut suite = TestSuite::new(outcome.file.as_str());
        let cases = outcome.cases.iter();
        suite.add_test_cases(cases.map(|case| test_case(words, &outcome.file, case)));
        report.add_test_suite(suite);
    }
    let text = report.to_string();
    let text = text.map_err(|error| Trouble::new(verbatim(error.to_string())))?;
    Ok(text.replace(DISABLED, ""))
}

fn test_case(words: Words, file: &str, case: &CaseOutcome) -> TestCase {
    let status = if case.passed() {
        TestCaseStatus::success()
    } else {
        let explanation = case.explanation(words);
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
        status.set_message(explanation.lines().next().unwrap_or_default());
        status.set_description(explanation.as_str());
        status
    };
    let mut written = TestCase::new(case.name.as_str(), status);
    written.set_classname(file);
    written
}
