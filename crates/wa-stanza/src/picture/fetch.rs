//! Asking for a picture.

use bytes::Bytes;
use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::iq::{IqErrorCode, IqSpec};
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::wire_words;
use crate::write::el;

wire_words! {
    /// Which form of a picture.
    pub enum PictureSize {
        /// The small one, for lists.
        Preview = "preview",
        /// The one that was set.
        Full = "image",
    }
}

/// Asks for the picture of a person or a group.
///
/// The own account never needs a token; a server may leave a request with one unanswered.
#[derive(Clone, PartialEq, Eq)]
pub struct FetchPicture {
    /// Whose.
    pub of: Jid,
    /// In which form.
    pub size: PictureSize,
    /// The id of the picture that is known.
    pub known: Option<Box<str>>,
    /// The privacy token that this person issued to us.
    pub token: Option<Bytes>,
}

/// A picture as the server has it. The file is not encrypted.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Picture {
    /// Its id; every picture that is set has another.
    pub id: Box<str>,
    /// In which form.
    pub size: PictureSize,
    /// Where the file lies.
    pub url: Box<str>,
    /// Where below a media host it lies.
    pub direct_path: Option<Box<str>>,
    /// A hash of it, base64.
    pub hash: Option<Box<str>>,
}

/// What a server says about a picture, unless it refuses the request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PictureAnswer {
    /// Here it is.
    Found(Picture),
    /// A word instead of it: 204 or 404 for none, 304 for the one that is known, 401 for one that we may not see.
    Status(IqErrorCode),
    /// Nothing: the one that is known is the one, and if none is known there is none.
    Empty,
}

impl Picture {
    /// A picture that lies there.
    #[must_use]
    pub fn new(id: &str, size: PictureSize, url: &str) -> Self {
        Self { id: id.into(), size, url: url.into(), direct_path: None, hash: None }
    }
}

impl Request for FetchPicture {
    type Response = PictureAnswer;

    const SPEC: IqSpec = IqSpec::get("w:profile:picture");

    fn about(&self) -> Option<Jid> {
        Some(self.of.clone())
    }

    fn write(&self) -> Vec<Node> {
        let picture = el("picture")
            .attr("type", self.size.as_str())
            .attr("query", "url")
            .attr_opt("id", self.known.as_deref())
            .child_opt(self.token.as_ref().map(|token| el("tctoken").bytes(token.clone())));
        vec![picture.build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<PictureAnswer, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let Some(picture) = iq.opt_child("picture") else { return Ok(PictureAnswer::Empty) };
        if let Some(error) = picture.opt_child("error") {
            return Ok(PictureAnswer::Status(IqErrorCode::from_code(error.number("code")?)));
        }
        if let Some(status) = picture.opt_number("status")? {
            return Ok(PictureAnswer::Status(IqErrorCode::from_code(status)));
        }
        let Some(url) = picture.opt_text("url") else { return Ok(PictureAnswer::Empty) };
        Ok(PictureAnswer::Found(Picture {
            id: picture.text("id")?,
            size: picture.opt_word("type", PictureSize::from_wire).unwrap_or(PictureSize::Preview),
            url,
            direct_path: picture.opt_text("direct_path"),
            hash: picture.opt_text("hash"),
        }))
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchPicture {
    /// The token may stand beside the picture as well as in it.
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let picture = iq.child("picture")?;
        let token = picture.opt_child("tctoken").or_else(|| iq.opt_child("tctoken"));
        Ok(Self {
            of: iq.jid("target")?,
            size: picture.opt_word("type", PictureSize::from_wire).unwrap_or(PictureSize::Preview),
            known: picture.opt_text("id"),
            token: token.map(|token| token.bytes()).transpose()?,
        })
    }

    fn write_reply(answer: &PictureAnswer) -> Vec<Node> {
        match answer {
            PictureAnswer::Found(picture) => vec![
                el("picture")
                    .attr("id", &*picture.id)
                    .attr("type", picture.size.as_str())
                    .attr("url", &*picture.url)
                    .attr_opt("direct_path", picture.direct_path.as_deref())
                    .attr_opt("hash", picture.hash.as_deref())
                    .build(),
            ],
            PictureAnswer::Status(code) => vec![el("picture").display("status", code.code()).build()],
            PictureAnswer::Empty => Vec::new(),
        }
    }
}

impl std::fmt::Debug for FetchPicture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FetchPicture").field("size", &self.size).finish_non_exhaustive()
    }
}

/// Whoever knows the address can fetch the file.
impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Picture").field("id", &self.id).field("size", &self.size).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::IqId;
    use crate::iq::build_iq;

    fn reply(children: Vec<Node>) -> Result<PictureAnswer, ParseError> {
        FetchPicture::parse(
            el("iq").attr("type", "result").attr("id", "1").children(children).build().as_ref(),
        )
    }

    #[test]
    fn the_question_is_the_one_that_other_clients_ask() {
        // As Baileys 7.0.0-rc14 asks it, attributes in our order; whatsmeow puts the same into `picture`.
        let picture = el("picture").attr("type", "preview").attr("query", "url");
        let expected = el("iq")
            .attr("to", Jid::SERVER)
            .attr("type", "get")
            .attr("xmlns", "w:profile:picture")
            .attr("id", "1")
            .attr("target", Jid::pn("15550001"))
            .child(picture.child(el("tctoken").bytes(&b"token"[..])))
            .build();
        let of = Jid::pn("15550001");
        let token = Some(Bytes::from_static(b"token"));
        let question = FetchPicture { of, size: PictureSize::Preview, known: None, token };
        assert_eq!(build_iq(&IqId::new("1").unwrap(), &question), expected);
    }

    #[test]
    fn every_way_to_say_that_there_is_none_or_none_to_be_seen_is_understood() {
        let status = |code: &str| el("picture").attr("status", code).build();
        let error = |code: &str| el("picture").child(el("error").attr("code", code)).build();
        for (children, expected) in [
            (vec![status("204")], PictureAnswer::Status(IqErrorCode::from_code(204))),
            (vec![status("304")], PictureAnswer::Status(IqErrorCode::NotModified)),
            (vec![error("401")], PictureAnswer::Status(IqErrorCode::NotAuthorized)),
            (vec![error("404")], PictureAnswer::Status(IqErrorCode::NotFound)),
            (vec![el("picture").build()], PictureAnswer::Empty),
            (Vec::new(), PictureAnswer::Empty),
        ] {
            assert_eq!(reply(children).unwrap(), expected);
        }
        assert!(reply(vec![error("many")]).is_err());
        let url = el("picture").attr("url", "https://h/p").build();
        assert!(reply(vec![url]).is_err(), "a picture without an id");
    }

    #[test]
    fn a_picture_is_read_with_all_that_is_said_of_it() {
        let picture = el("picture")
            .attr("id", "1712345678")
            .attr("type", "image")
            .attr("url", "https://pps.whatsapp.net/v/a.jpg?oh=1")
            .attr("direct_path", "/v/a.jpg?oh=1")
            .attr("hash", "aGFzaA==");
        let PictureAnswer::Found(found) = reply(vec![picture.build()]).unwrap() else { panic!("a picture") };
        assert_eq!((&*found.id, found.size), ("1712345678", PictureSize::Full));
        assert_eq!(&*found.url, "https://pps.whatsapp.net/v/a.jpg?oh=1");
        assert_eq!(found.direct_path.as_deref(), Some("/v/a.jpg?oh=1"));
        assert_eq!(found.hash.as_deref(), Some("aGFzaA=="));
    }
}
