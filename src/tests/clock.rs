use futures::future::{Either, select};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::clock;

#[wasm_bindgen_test]
async fn a_sleep_ends_in_its_time_and_one_that_is_dropped_never_does() {
    let (early, late) = (clock::sleep(0), clock::sleep(60_000));
    let woken = select(late, early).await;
    let Either::Right(((), late)) = woken else {
        panic!("the longer one ended first");
    };
    drop(late);
    // Polled after its time it is over at once.
    let nap = clock::sleep(1);
    clock::sleep(30).await;
    nap.await;
}
