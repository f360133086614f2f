//! Parts of the program in files of their own, which are loaded when they are first
//! used. `#[wasm_split]` on a function names its file; `cargo xtask split` takes it, and
//! all that only it needs, out of the program after the build.

use wasm_split_helpers::SplitLoaderError;

/// What a part returned, or that its file could not be loaded.
pub type Loaded<T> = Result<T, SplitLoaderError>;

/// A function in a file of its own: the name of the file, the name of the function
/// that only loads it, if one is wanted, and the function itself, which becomes one to be awaited.
/// Tests of the app are one program, which nobody takes apart.
macro_rules! split {
    ($file:ident, fn $name:ident($($arg:ident: $kind:ty),* $(,)?) -> $out:ty $body:block) => {
        #[cfg(not(test))]
        #[wasm_split_helpers::wasm_split($file, fallible)]
        fn $name($($arg: $kind),*) -> $out $body

        #[cfg(test)]
        async fn $name($($arg: $kind),*) -> $out $body
    };
    ($file:ident, $load:ident, fn $name:ident($($arg:ident: $kind:ty),* $(,)?) -> $out:ty $body:block) => {
        #[cfg(not(test))]
        #[wasm_split_helpers::wasm_split($file, fallible, preload($load))]
        fn $name($($arg: $kind),*) -> $out $body

        #[cfg(test)]
        async fn $name($($arg: $kind),*) -> $out $body

        #[cfg(test)]
        async fn $load() -> $crate::split::Loaded<()> {
            Ok(())
        }
    };
}
pub(crate) use split;
