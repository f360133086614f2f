//! A stateful stand-in for both services, as a pure library.
