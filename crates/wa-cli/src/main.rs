//! `wa`: terminal client and protocol workbench.

fn main() {}
