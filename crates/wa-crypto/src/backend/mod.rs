//! The operations that have two implementations: pure Rust, and AWS-LC behind the feature `aws-lc`.
//!
//! Both give the same bytes and refuse the same input; the tests at the end of `aws_lc.rs` compare them.

#[cfg(feature = "aws-lc")]
mod aws_lc;
mod pure;

#[cfg(feature = "aws-lc")]
pub(crate) use self::aws_lc::{Agreement, GcmKey, multiple_of_base, verify};
#[cfg(not(feature = "aws-lc"))]
pub(crate) use self::pure::{Agreement, GcmKey, multiple_of_base, verify};
