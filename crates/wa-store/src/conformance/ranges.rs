//! Cases about scans, range deletes and pages.

use bytes::Bytes;

use super::opened::Opened;
use crate::{Key, KeyRange, Page, Store, Table};

/// Key bytes around every edge of the order.
const EDGES: [&[u8]; 12] = [
    b"",
    b"\x00",
    b"\x00\x00",
    b"\x00\xFF",
    b"\x01",
    b"a",
    b"a\x00",
    b"a\xFF",
    b"b",
    b"\xFF",
    b"\xFF\x00",
    b"\xFF\xFF",
];

async fn fill<S: Store>(opened: &Opened<'_, S>) {
    let mut batch = opened.batch();
    for table in [Table::Secret, Table::Inbox, Table::Outbox, Table::Meta] {
        for edge in EDGES {
            batch.put(Key::new(table, edge), edge);
        }
    }
    opened.commit(batch).await;
}

fn ranges(table: Table) -> Vec<KeyRange> {
    let mut ranges = vec![KeyRange::all(table)];
    for edge in EDGES {
        let key = Key::new(table, edge);
        ranges.extend([
            KeyRange::prefix(&key),
            KeyRange::starting_at(&key),
            KeyRange::before(&key),
            KeyRange::all(table).after(&key),
        ]);
    }
    ranges
}

fn expected(range: &KeyRange) -> Vec<Key> {
    let keys = EDGES.iter().map(|edge| Key::new(range.table(), edge));
    keys.filter(|key| range.contains(key)).collect()
}

async fn keys<S: Store>(opened: &Opened<'_, S>, range: KeyRange) -> Vec<Key> {
    opened.scan(range).await.into_iter().map(|(key, _)| key).collect()
}

pub(super) async fn scans_follow_the_bytes<S: Store>(store: &S) {
    let opened = Opened::new(store).await;
    fill(&opened).await;
    for table in [Table::Inbox, Table::Meta] {
        let pairs =
            EDGES.iter().flat_map(|from| EDGES.iter().map(move |to| KeyRange::between(table, from, to)));
        for range in ranges(table).into_iter().chain(pairs) {
            assert_eq!(
                keys(&opened, range.clone()).await,
                expected(&range),
                "{:?}",
                (range.from(), range.to())
            );
        }
    }
    assert!(keys(&opened, KeyRange::all(Table::Job)).await.is_empty());
}

pub(super) async fn range_deletes_follow_the_bytes<S: Store>(store: &S) {
    let opened = Opened::new(store).await;
    for range in ranges(Table::Inbox) {
        fill(&opened).await;
        let gone = expected(&range);
        let mut batch = opened.batch();
        batch.delete_range(range.clone());
        let removed = opened.commit(batch).await.removed;
        assert_eq!(removed, u64::try_from(gone.len()).unwrap_or(u64::MAX));
        let left = keys(&opened, KeyRange::all(Table::Inbox)).await;
        assert!(left.iter().all(|key| !gone.contains(key)), "{:?}", (range.from(), range.to()));
        assert_eq!(left.len() + gone.len(), EDGES.len(), "{:?}", (range.from(), range.to()));
        for neighbour in [Table::Secret, Table::Outbox] {
            assert_eq!(keys(&opened, KeyRange::all(neighbour)).await.len(), EDGES.len());
        }
    }
}

pub(super) async fn pages_join_to_the_whole<S: Store>(store: &S) {
    let opened = Opened::new(store).await;
    let key = |n| Key::number(Table::Sent, n);
    let mut batch = opened.batch();
    for n in 0..30 {
        batch.put(key(n), "row");
    }
    opened.commit(batch).await;

    for limit in [0, 1, 7, 10, 29, 30, 31, usize::MAX] {
        let mut next = Some(KeyRange::starting_at(&key(0)));
        let mut seen = Vec::new();
        while let Some(range) = next {
            let page = store.scan(&opened.account, range, limit).await.expect("a page");
            assert!(page.rows.len() <= limit.max(1), "a page keeps its limit of {limit}");
            assert!(!page.rows.is_empty(), "a page makes progress");
            seen.extend(page.rows.into_iter().map(|(key, _)| key));
            next = page.next;
        }
        assert_eq!(seen, (0..30).map(key).collect::<Vec<_>>(), "limit {limit}");
    }
}

pub(super) async fn a_page_is_bounded_in_bytes<S: Store>(store: &S) {
    let opened = Opened::new(store).await;
    let row = Bytes::from(vec![7; Page::MAX_BYTES / 3]);
    for n in 0..7 {
        opened.put(&Key::number(Table::Secret, n), row.clone()).await;
    }
    opened.put(&Key::number(Table::Secret, 7), vec![8; Page::MAX_BYTES + 1]).await;
    let page = store.scan(&opened.account, KeyRange::all(Table::Secret), 100).await.expect("a page");
    let size: usize = page.rows.iter().map(|(key, value)| key.bytes().len() + value.len()).sum();
    assert!(size <= Page::MAX_BYTES && page.next.is_some(), "a page holds {size} bytes");
    let all = opened.scan(KeyRange::all(Table::Secret)).await;
    assert_eq!(all.len(), 8, "a row larger than a page comes alone");
}
