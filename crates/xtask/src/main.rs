//! Set-up, serving and checking: `cargo xtask …`.

fn main() {}
