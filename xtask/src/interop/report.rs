//! The table at the end.

use std::time::Duration;

/// How a scenario ended.
pub(crate) enum Verdict {
    /// Everything happened that should.
    Passed,
    /// Something did not; the text says what, and where the evidence is.
    Failed(String),
}

/// The scenarios that were played, in order.
#[derive(Default)]
pub(crate) struct Report {
    rows: Vec<(String, Verdict, Duration)>,
}

impl Report {
    pub(crate) fn add(&mut self, name: String, verdict: Verdict, took: Duration) {
        self.rows.push((name, verdict, took));
    }

    pub(crate) fn is_good(&self) -> bool {
        self.rows.iter().all(|(_, verdict, _)| matches!(verdict, Verdict::Passed))
    }

    /// Prints the reasons of the failures, then the table.
    pub(crate) fn print(&self) {
        for (name, verdict, _) in &self.rows {
            if let Verdict::Failed(reason) = verdict {
                println!("\nFAILED {name}\n{reason}");
            }
        }
        let widest = self.rows.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or_default();
        println!("\n{:widest$} | result | time", "scenario");
        println!("{:-<widest$}-|--------|-------", "");
        for (name, verdict, took) in &self.rows {
            let word = match verdict {
                Verdict::Passed => "passed",
                Verdict::Failed(_) => "FAILED",
            };
            println!("{name:widest$} | {word} | {:5.1} s", took.as_secs_f64());
        }
    }
}
