//! Set-up, serving and checking: `cargo xtask …`. Run without a command for help.
//!
//! Installs what is missing into a cache of its own and never replaces what the
//! machine has. `args` reads the command line, one module does each command.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod args;
mod bench;
mod build;
mod catalogues;
mod command;
mod node;
mod paths;
mod programs;
mod python;
mod sandbox;
mod serve;
mod size;
mod split;
mod static_server;
mod test;
mod tools;
mod worker;

use std::process::ExitCode;

use args::{Cli, Task};
use clap::Parser;

fn main() -> ExitCode {
    let done = match Cli::parse().task {
        Task::Serve(options) => serve::run(&options),
        Task::Build { base } => build::run(&base),
        Task::Sandbox { options } => sandbox::run(&options),
        Task::Split => split::run(),
        Task::Size => size::run(),
        Task::Test(options) => test::run(&options),
        Task::Bench { options } => bench::run(&options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure:#}");
            ExitCode::FAILURE
        }
    }
}
