//! Key event notifications of CTS.

pub mod actions;
mod backtest_card;
pub mod bulk;
pub mod detail;
pub mod export;
mod export_link;
pub mod facts;
pub mod form;
pub mod list;
mod listeners;
mod proof_card;
