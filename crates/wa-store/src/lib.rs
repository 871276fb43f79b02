//! The storage waist: keys, atomic batches, the Store trait, a memory backend and a conformance suite.
