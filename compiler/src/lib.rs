//! Compiles Fluent (FTL) files into typed Rust messages, checked across all locales.
