//! `privacy`: changing a setting.

use wa_binary::{Node, NodeRef};

use crate::account::{FetchPrivacy, PrivacyCategory, PrivacySetting, PrivacyValue};
use crate::error::ParseError;
use crate::iq::IqSpec;
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

/// Changes one privacy setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangePrivacy {
    /// What it is about.
    pub category: PrivacyCategory,
    /// Its new value.
    pub value: PrivacyValue,
}

impl Request for ChangePrivacy {
    /// The settings that changed.
    type Response = Vec<PrivacySetting>;

    const SPEC: IqSpec = IqSpec::set("privacy");

    fn write(&self) -> Vec<Node> {
        let category = el("category").attr("name", self.category.as_str()).attr("value", self.value.as_str());
        vec![el("privacy").child(category).build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<Vec<PrivacySetting>, ParseError> {
        FetchPrivacy::parse(reply)
    }
}

#[cfg(feature = "serve")]
impl Serve for ChangePrivacy {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let privacy = iq.child("privacy")?;
        let category = privacy.child("category")?;
        Ok(Self {
            category: PrivacyCategory::from_wire(&category.text("name")?),
            value: PrivacyValue::from_wire(&category.text("value")?),
        })
    }

    fn write_reply(settings: &Vec<PrivacySetting>) -> Vec<Node> {
        FetchPrivacy::write_reply(settings)
    }
}

#[cfg(test)]
mod tests {
    use wa_jid::Jid;

    use super::*;
    use crate::id::IqId;
    use crate::iq::build_iq;

    #[test]
    fn the_request_is_the_one_that_baileys_sends() {
        // Recorded from Baileys 7.0.0-rc14, attributes in our order.
        let recorded = el("iq")
            .attr("to", Jid::SERVER)
            .attr("type", "set")
            .attr("xmlns", "privacy")
            .attr("id", "46334.14062-22")
            .child(el("privacy").child(el("category").attr("name", "readreceipts").attr("value", "all")))
            .build();
        let id = IqId::new("46334.14062-22").unwrap();
        let change = ChangePrivacy { category: PrivacyCategory::ReadReceipts, value: PrivacyValue::All };
        assert_eq!(build_iq(&id, &change), recorded);
    }
}
