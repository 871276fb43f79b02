//! What the phone says during linking by code, as content of a notification.

#[cfg(feature = "serve")]
use wa_binary::Node;

use crate::error::ParseError;
use crate::pairing::PairingRef;
use crate::read::Reader;
#[cfg(feature = "serve")]
use crate::write::{Write as _, el};

/// The phone's keys: its owner has typed a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrimaryHello {
    /// The phone's ephemeral key wrapped with the code.
    pub wrapped_ephemeral: [u8; 80],
    /// The phone's identity key without type byte.
    pub identity: [u8; 32],
    /// The reference of the linking.
    pub reference: PairingRef,
}

/// A step of linking by code that comes from the other side.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinkCodeNotice {
    /// The owner of the phone has typed a code.
    PrimaryHello(Box<PrimaryHello>),
    /// The code must be replaced.
    RefreshCode {
        /// The reference of the linking.
        reference: PairingRef,
        /// The user must ask for the new code.
        force_manual_refresh: bool,
    },
    /// A stage that is not known.
    Other(Box<str>),
}

impl LinkCodeNotice {
    pub(crate) fn read(notification: &Reader<'_>) -> Result<Self, ParseError> {
        let reg = notification.child(super::LINK_CODE)?;
        let stage = reg.text("stage")?;
        Ok(match &*stage {
            "primary_hello" => Self::PrimaryHello(Box::new(PrimaryHello {
                wrapped_ephemeral: reg.child("link_code_pairing_wrapped_primary_ephemeral_pub")?.array()?,
                identity: reg.child("primary_identity_pub")?.array()?,
                reference: PairingRef::read(&reg)?,
            })),
            "refresh_code" => Self::RefreshCode {
                reference: PairingRef::read(&reg)?,
                force_manual_refresh: reg.flag("force_manual_refresh"),
            },
            _ => Self::Other(stage),
        })
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_node(&self) -> Node {
        let reg = el(super::LINK_CODE);
        match self {
            Self::PrimaryHello(hello) => reg
                .attr("stage", "primary_hello")
                .child(
                    el("link_code_pairing_wrapped_primary_ephemeral_pub")
                        .raw(&hello.wrapped_ephemeral)
                        .build(),
                )
                .child(el("primary_identity_pub").raw(&hello.identity).build())
                .child(hello.reference.to_node()),
            Self::RefreshCode { reference, force_manual_refresh } => reg
                .attr("stage", "refresh_code")
                .mark("force_manual_refresh", *force_manual_refresh)
                .child(reference.to_node()),
            Self::Other(stage) => reg.attr("stage", &**stage),
        }
        .build()
    }
}
