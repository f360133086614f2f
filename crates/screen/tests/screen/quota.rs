//! What is said about the quota.

use screen::quota::usage;
use wire::cts::Quota;

fn quota(kind: &str, used: Option<u32>) -> Quota {
    Quota {
        kind: kind.to_owned(),
        used,
        quota: 100,
    }
}

#[test]
fn what_the_service_says_counts() {
    let said = |used| {
        let quotas = [quota("tracker", Some(1)), quota("smn_notification", used)];
        let usage = usage(&quotas, Some(7)).unwrap();
        (usage.words.to_string(), usage.full)
    };
    let words = |words: &str, full| (words.to_owned(), full);
    assert_eq!(said(Some(13)), words("13 of 100 used.", false));
    assert_eq!(said(None), words("7 of 100 used.", false));
    let full = "100 of 100 used. Delete one before you create another, or raise the quota \
                smn_notification.";
    assert_eq!(said(Some(100)), words(full, true));
}

#[test]
fn what_it_leaves_out_is_assumed_and_said_so() {
    let assumed = usage(&[quota("tracker", Some(1))], Some(13)).unwrap();
    assert_eq!(
        assumed.words,
        "13 of 100 used, if the usual limit applies: the service didn’t say."
    );
    assert!(!assumed.full);
    let full = usage(&[], Some(101)).unwrap();
    assert_eq!(
        full.words,
        "101 of 100 used. Another might be rejected, if the usual limit applies: the service \
         didn’t say."
    );
    assert!(full.full);
    assert_eq!(usage(&[], None), None);
}
