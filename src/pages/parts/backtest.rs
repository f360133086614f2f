//! Bridge to [`crate::components::backtest`].

use leptos::prelude::*;
use simulator::backtest::Backtest;

use crate::components::backtest::BacktestSummary;
use crate::view::Node;

/// See [`BacktestSummary`].
pub fn backtest_view(who: Node, backtest: &Backtest) -> Node {
    let who = who.view();
    view! { <BacktestSummary who=move || who backtest=backtest.clone() /> }
        .into_any()
        .into()
}
