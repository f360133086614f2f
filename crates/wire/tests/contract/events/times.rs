//! Times in words, in the forms exports and the console are known to write and
//! in those that are close to them.

use proptest::prelude::*;
use wire::cts::parse_time;

#[test]
fn times_in_words() {
    for (text, expected) in [
        ("2016/12/08 11:07:28 GMT+08:00", 1_481_166_448_000),
        (" 2016/12/08  11:07:28  GMT+08:00 ", 1_481_166_448_000),
        ("2016-12-08T03:07:28Z", 1_481_166_448_000),
        ("2016-12-08T03:07:28.5129+00:00", 1_481_166_448_512),
        ("2016/12/08 03:07:28.05 UTC", 1_481_166_448_050),
        ("2016/12/7 22:07:28 GMT-0500", 1_481_166_448_000),
        ("2016/12/08 8:37:28 GMT+05:30", 1_481_166_448_000),
        ("2016/12/08 11:07:28 GMT+8", 1_481_166_448_000),
        ("2016/12/08 03:07:28 GMT", 1_481_166_448_000),
        ("2016/02/29 00:00:00 GMT", 1_456_704_000_000),
        ("2017/01/01 07:59:59 GMT+08:00", 1_483_228_799_000),
        ("1970/01/01 00:00:00 GMT+14:00", -50_400_000),
        ("0000/01/01 00:00:00 Z", -62_167_219_200_000),
    ] {
        assert_eq!(parse_time(text), Some(expected), "{text}");
    }
    for text in [
        "",
        "2016/12/08",
        "2016/12/08 11:07:28",
        "2016/12/08 11:07 GMT+08:00",
        "2016/12-08 11:07:28 GMT+08:00",
        "2016/13/08 11:07:28 GMT+08:00",
        "2015/02/29 11:07:28 GMT+08:00",
        "2016/00/08 11:07:28 GMT+08:00",
        "2016/12/00 11:07:28 GMT+08:00",
        "2016/12/08 24:07:28 GMT+08:00",
        "2016/12/08 11:60:28 GMT+08:00",
        "2016/12/08 11:07:60 GMT+08:00",
        "2016/12/08 11:07:28. GMT+08:00",
        "2016/12/08 11:07:28 GMT+15:00",
        "2016/12/08 11:07:28 GMT+08:60",
        "2016/12/08 11:07:28 GMT+08:0",
        "2016/12/08 11:07:28 GMT+08:00 x",
        "2016/12/08 11:07:28 CST",
        "08/12/2016 11:07:28 GMT+08:00",
        "２016/12/08 11:07:28 GMT",
        "99999/12/08 11:07:28 GMT",
    ] {
        assert_eq!(parse_time(text), None, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn times_are_read_at_any_offset(
        ms in 0_i64..4_102_444_800, minutes in -840_i64..=840,
    ) {
        let local = wire::instant::Civil::of((ms + minutes * 60) * 1000);
        let text = format!(
            "{:04}/{:02}/{:02} {:02}:{:02}:{:02} GMT{}{:02}:{:02}",
            local.year, local.month, local.day, local.hour, local.minute, local.second,
            if minutes < 0 { '-' } else { '+' }, minutes.abs() / 60, minutes.abs() % 60,
        );
        prop_assert_eq!(parse_time(&text), Some(ms * 1000), "{}", text);
    }

    #[test]
    fn no_time_makes_its_reader_stumble(text in any::<String>(), near in "[0-9/: GMT+Z.-]{0,30}") {
        let _ = (parse_time(&text), parse_time(&near));
    }
}
