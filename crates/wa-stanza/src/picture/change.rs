//! Setting a picture and taking it away.

use bytes::Bytes;
use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

const SPEC: IqSpec = IqSpec::set("w:profile:picture");

/// Sets the picture of the own account, or of a group. The answer is the id of the new one.
#[derive(Clone, PartialEq, Eq)]
pub struct SetPicture {
    /// Which group; the own account if absent.
    pub group: Option<Jid>,
    /// The picture: a square JPEG, 640 pixels wide at most.
    pub jpeg: Bytes,
}

/// Takes the picture of the own account, or of a group, away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemovePicture {
    /// Which group; the own account if absent.
    pub group: Option<Jid>,
}

impl Request for SetPicture {
    type Response = Box<str>;

    const SPEC: IqSpec = SPEC;

    fn about(&self) -> Option<Jid> {
        self.group.clone()
    }

    fn write(&self) -> Vec<Node> {
        vec![el("picture").attr("type", "image").bytes(self.jpeg.clone()).build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<Box<str>, ParseError> {
        Reader::root(reply, "iq")?.child("picture")?.text("id")
    }
}

#[cfg(feature = "serve")]
impl Serve for SetPicture {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        Ok(Self { group: iq.opt_jid("target")?, jpeg: iq.child("picture")?.bytes()? })
    }

    fn write_reply(id: &Box<str>) -> Vec<Node> {
        vec![el("picture").attr("id", &**id).build()]
    }
}

impl Request for RemovePicture {
    type Response = ();

    const SPEC: IqSpec = SPEC;

    fn about(&self) -> Option<Jid> {
        self.group.clone()
    }

    fn write(&self) -> Vec<Node> {
        Vec::new()
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for RemovePicture {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        Ok(Self { group: Reader::root(request, "iq")?.opt_jid("target")? })
    }

    fn write_reply((): &()) -> Vec<Node> {
        Vec::new()
    }
}

impl std::fmt::Debug for SetPicture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetPicture").field("group", &self.group).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::IqId;
    use crate::iq::build_iq;

    #[test]
    fn the_requests_are_those_that_other_clients_make() {
        // As Baileys 7.0.0-rc14 makes them, attributes in our order: the own picture has no target.
        let group = Jid::group("120363000000000001");
        let iq = || {
            el("iq")
                .attr("to", Jid::SERVER)
                .attr("type", "set")
                .attr("xmlns", "w:profile:picture")
                .attr("id", "1")
        };
        let id = IqId::new("1").unwrap();
        let jpeg = Bytes::from_static(b"\xff\xd8");
        let picture = el("picture").attr("type", "image").bytes(jpeg.clone());
        let own = SetPicture { group: None, jpeg: jpeg.clone() };
        assert_eq!(build_iq(&id, &own), iq().child(picture.clone()).build());
        let of_group = SetPicture { group: Some(group.clone()), jpeg };
        assert_eq!(build_iq(&id, &of_group), iq().attr("target", &group).child(picture).build());
        assert_eq!(build_iq(&id, &RemovePicture { group: None }), iq().build());
        let of_group = RemovePicture { group: Some(group.clone()) };
        assert_eq!(build_iq(&id, &of_group), iq().attr("target", &group).build());
    }
}
