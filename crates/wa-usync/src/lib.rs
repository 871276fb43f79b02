//! USync: user, device and LID look-ups.
