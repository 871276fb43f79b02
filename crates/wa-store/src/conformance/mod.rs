//! The suite that every backend passes.
//!
//! A backend's test implements [`Harness`] and calls [`run`] on its own executor. A violated promise panics with
//! the promise in the message. [`Ledger`] is the model for crash tests, which each backend stages its own way.

mod crowd;
mod fences;
mod ledger;
mod opened;
mod ranges;
mod restarts;
mod rows;

pub use self::ledger::Ledger;
use crate::Store;

/// How the suite gets at storage of the backend under test.
pub trait Harness {
    /// The backend.
    type Store: Store;

    /// A store over new, empty storage.
    fn fresh(&mut self) -> impl Future<Output = Self::Store>;

    /// Lets go of `store` without closing any account and gives the same storage again, as a new process finds it.
    fn reopen(&mut self, store: Self::Store) -> impl Future<Output = Self::Store>;

    /// One more handle on the storage of `store`, which stays alive.
    fn second(&mut self, store: &Self::Store) -> impl Future<Output = Self::Store>;
}

/// Runs every case, each over fresh storage.
///
/// # Panics
/// If the backend breaks a promise of [`Store`].
pub async fn run<H: Harness>(harness: &mut H) {
    rows::absence_is_an_answer(&harness.fresh().await).await;
    rows::writes_are_read_back(&harness.fresh().await).await;
    rows::a_batch_means_its_calls_in_order(&harness.fresh().await).await;
    rows::any_bytes_make_a_key_or_a_value(&harness.fresh().await).await;
    rows::a_mebibyte_fits(&harness.fresh().await).await;
    rows::too_long_a_key_changes_nothing(&harness.fresh().await).await;
    rows::tables_and_accounts_do_not_mix(&harness.fresh().await).await;
    rows::an_account_is_listed_while_it_holds_rows(&harness.fresh().await).await;

    ranges::scans_follow_the_bytes(&harness.fresh().await).await;
    ranges::range_deletes_follow_the_bytes(&harness.fresh().await).await;
    ranges::pages_join_to_the_whole(&harness.fresh().await).await;
    ranges::a_page_is_bounded_in_bytes(&harness.fresh().await).await;

    fences::only_the_newest_fence_writes(&harness.fresh().await).await;
    fences::a_guessed_fence_writes_nothing(&harness.fresh().await).await;
    fences::closing_ends_the_fence(&harness.fresh().await).await;
    fences::a_living_owner_keeps_the_account(harness).await;

    restarts::a_new_process_finds_what_was_acknowledged(harness).await;
    restarts::a_dead_owner_holds_nothing(harness).await;
    restarts::a_second_handle_reads_what_was_acknowledged(harness).await;

    crowd::commits_of_many_accounts_stand_alone(&harness.fresh().await).await;
    crowd::commits_of_one_account_keep_their_order(&harness.fresh().await).await;
    crowd::a_dropped_commit_is_whole_or_absent(&harness.fresh().await).await;
}
