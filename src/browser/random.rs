//! Random bytes from the browser's cryptographic source.

/// Sixteen random bytes, or nothing if the browser has no such source.
pub fn bytes() -> Option<[u8; 16]> {
    let mut bytes = [0; 16];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// A number nobody can foresee; 0 if the browser has no such source.
pub fn number() -> u32 {
    let bytes = bytes().unwrap_or_default();
    bytes
        .iter()
        .take(4)
        .fold(0, |number, byte| number << 8 | u32::from(*byte))
}
