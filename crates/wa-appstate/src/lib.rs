//! WhatsApp app-state sync: LT-hash, mutations, patches, snapshots.
