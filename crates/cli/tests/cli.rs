//! Every command, as it is typed and what it prints.

#[test]
fn commands_print_what_is_written_down() {
    trycmd::TestCases::new()
        .env("LC_ALL", "C")
        .env("NOTICTL_LANG", "")
        .env(
            "NOTICTL_EXTERNAL_ID",
            "9f1c7a52-6d3e-4b8a-9c41-2e7d5b0a8f36",
        )
        .case("tests/cmd/*.trycmd");
}
