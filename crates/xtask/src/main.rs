//! Set-up, serving and checking: `cargo xtask …`. Run without a command for help.
//!
//! Installs what is missing into a cache of its own and never replaces what the
//! machine has. `args` reads the command line, one module does each command.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod args;
mod bench;
mod browser;
mod build;
mod command;
mod failure;
mod http;
mod node;
mod paths;
mod program;
mod sandbox;
mod serve;
mod site;
mod size;
mod split;
mod test;
mod tools;
mod web_server;
mod worker;

use std::process::ExitCode;

use args::Task;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let task = match args::parse(&words) {
        Ok(task) => task,
        Err(sentence) => {
            eprintln!("{sentence}\n\n{}", args::HELP);
            return ExitCode::from(2);
        }
    };
    let done = match task {
        Task::Help => {
            println!("{}", args::HELP);
            Ok(())
        }
        Task::Serve(options) => serve::run(&options),
        Task::Build { base } => build::run(&base),
        Task::Sandbox(words) => sandbox::run(&words),
        Task::Split => split::run(),
        Task::Size => size::run(),
        Task::Test(options) => test::run(&options),
        Task::Bench(options) => bench::run(&options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
