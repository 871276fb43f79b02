//! SQLite backend for wa-store.
