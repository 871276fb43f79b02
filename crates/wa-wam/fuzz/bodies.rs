//! What is fuzzed of this crate.

use wa_wam::Buffer;

/// A buffer that is read is written, record for record, as a buffer that reads the same.
pub(crate) fn buffer(data: &[u8]) {
    let _ = Buffer::parse_upload(data);
    let Ok(buffer) = Buffer::parse(data) else { return };
    let _ = (buffer.readable().to_string(), format!("{buffer:?}"));
    let mut written = Vec::new();
    buffer.header().write(&mut written);
    for record in buffer.records() {
        record.write(&mut written).expect("no text is as long as that");
    }
    let again = Buffer::parse(&written).expect("what was written can be read");
    assert_eq!(again.records().count(), buffer.records().count());
    for (before, after) in buffer.records().zip(again.records()) {
        assert_eq!((before.kind, before.last, before.id), (after.kind, after.last, after.id));
        assert_eq!(before.value.as_str(), after.value.as_str());
        assert_eq!(before.value.as_number().map(f64::to_bits), after.value.as_number().map(f64::to_bits));
    }
    for event in buffer.events() {
        let _ = (event.def(), event.weight(), event.fields().count());
    }
}
