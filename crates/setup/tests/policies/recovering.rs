//! recovering
