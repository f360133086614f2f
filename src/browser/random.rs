//! Random bytes from the browser's cryptographic source.

/// Sixteen random bytes, or nothing if the browser has no such source.
pub fn bytes() -> Option<[u8; 16]> {
    let mut bytes = [0; 16];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}
