//! Profile pictures: who has which, who may see it, who hears that it has changed.

use wa_crypto::sha256;
use wa_jid::Jid;
use wa_media::facts::{ImageFormat, image_facts};
use wa_stanza::iq::{IqErrorCode, IqKind};
use wa_stanza::message::PrivacyProof;
use wa_stanza::notification::NotificationBody;
use wa_stanza::picture::{
    FetchPicture, Picture, PictureAnswer, PictureChange, PictureNotice, PictureSize, RemovePicture,
    SetPicture,
};

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::iq::Asked;
use crate::world::record;
use crate::world::step::Form;

/// The longest picture that is taken, in bytes.
const MAX_LENGTH: usize = 1 << 20;
/// The longest side of one, in pixels.
const MAX_SIDE: u32 = 640;

impl Step<'_> {
    /// Answers a request about pictures.
    pub(crate) fn pictures(&mut self, asked: &Asked<'_>) {
        let by = asked.by;
        match (asked.iq.kind, &*asked.iq.child) {
            (IqKind::Get, _) => {
                if let Ok(request) = <FetchPicture as wa_stanza::Serve>::read(asked.node.as_ref())
                    && request.token.is_some()
                    && self.account_of(&request.of).as_ref() == Some(&by.number)
                {
                    // A token for oneself is answered with silence.
                    return;
                }
                self.serve::<FetchPicture>(asked, |step, request| step.show_picture(by, &request));
            }
            (IqKind::Set, "picture") => self.serve::<SetPicture>(asked, |step, request| {
                let owner = step.picture_to_change(by, request.group.as_ref())?;
                if request.jpeg.is_empty() {
                    step.change_picture(by, &owner, Vec::new());
                    return Ok("".into());
                }
                if !is_picture(&request.jpeg) {
                    return Err(IqErrorCode::NotAcceptable);
                }
                Ok(step.change_picture(by, &owner, request.jpeg.to_vec()).to_string().into())
            }),
            (IqKind::Set, _) => self.serve::<RemovePicture>(asked, |step, request| {
                let owner = step.picture_to_change(by, request.group.as_ref())?;
                step.change_picture(by, &owner, Vec::new());
                Ok(())
            }),
        }
    }

    fn show_picture(&self, by: &Endpoint, request: &FetchPicture) -> Result<PictureAnswer, IqErrorCode> {
        if request.of.is_group() {
            self.member(&request.of, &by.number).map_err(|_| IqErrorCode::NotAuthorized)?;
        } else {
            let number = self.account_of(&request.of).ok_or(IqErrorCode::NotFound)?;
            let proof = request.token.clone().map(PrivacyProof::Trusted);
            if !self.shows_picture(&number, &by.number) || !self.lets_in(&number, &by.number, proof.as_ref())
            {
                return Err(IqErrorCode::NotAuthorized);
            }
        }
        let row = self.picture_of(&self.picture_owner(&request.of)).ok_or(IqErrorCode::NotFound)?;
        let id = row.id.to_string();
        if request.known.as_deref() == Some(&id) {
            return Ok(PictureAnswer::Empty);
        }
        let host = self.world.media.depot().and_then(|depot| depot.hosts().first());
        let host = host.ok_or(IqErrorCode::NotImplemented)?;
        let path = format!("/pp/{}.jpg?ccb=1", row.name);
        let size = match request.size {
            PictureSize::Full => PictureSize::Full,
            // There is one file for all sizes.
            _ => PictureSize::Preview,
        };
        let mut picture = Picture::new(&id, size, &format!("https://{host}{path}"));
        picture.direct_path = Some(path.into());
        Ok(PictureAnswer::Found(picture))
    }

    /// Whether an account shows its picture to another one.
    pub(crate) fn shows_picture(&self, number: &Number, other: &Number) -> bool {
        let hidden = self.privacy_value(number, "profile") == "none" || self.blocks(number, other);
        number == other || !hidden
    }

    /// Whose picture a request is to change, if it may.
    fn picture_to_change(&self, by: &Endpoint, named: Option<&Jid>) -> Result<Jid, IqErrorCode> {
        match named {
            Some(group) if group.is_group() => {
                self.editor(group, &by.number)?;
                Ok(group.to_bare())
            }
            Some(other) if self.account_of(other).as_ref() != Some(&by.number) => Err(IqErrorCode::Forbidden),
            _ => Ok(self.bare(&by.number, Form::Pn)),
        }
    }

    /// The address under which the picture of somebody is kept.
    fn picture_owner(&self, of: &Jid) -> Jid {
        self.account_of(of).map_or_else(|| of.to_bare(), |number| self.bare(&number, Form::Pn))
    }

    fn picture_of(&self, owner: &Jid) -> Option<&record::Picture> {
        self.world.tables.pictures.get(&owner.to_string()).filter(|row| !row.jpeg.is_empty())
    }

    /// The id of an account's picture, for those who may see it.
    pub(crate) fn picture_id(&self, number: &Number, asker: &Number) -> Option<Box<str>> {
        let row = self.picture_of(&self.bare(number, Form::Pn))?;
        self.shows_picture(number, asker).then(|| row.id.to_string().into())
    }

    /// The file of that name.
    pub(crate) fn picture_file(&self, name: &str) -> Option<Vec<u8>> {
        let mut rows = self.world.tables.pictures.iter();
        let (_, row) = rows.find(|(_, row)| row.name == name && !row.jpeg.is_empty())?;
        Some(row.jpeg.clone())
    }

    /// Keeps a picture, or none if it is empty, and tells those who may see it. Returns its id.
    fn change_picture(&mut self, by: &Endpoint, owner: &Jid, jpeg: Vec<u8>) -> u64 {
        let now = self.now.seconds();
        let row = self.world.tables.pictures.entry(&owner.to_string());
        let had_one = !row.jpeg.is_empty();
        row.id = now.max(row.id.saturating_add(1));
        row.name = file_name(row.id, &jpeg);
        let id = row.id;
        let change = match jpeg.is_empty() {
            true => PictureChange::Removed,
            false => PictureChange::Set { id: Some(id.to_string().into()), hash: None },
        };
        row.jpeg = jpeg;
        if change != PictureChange::Removed || had_one {
            self.tell_of_picture(by, owner, change);
        }
        id
    }

    fn tell_of_picture(&mut self, by: &Endpoint, owner: &Jid, change: PictureChange) {
        let mut notice = PictureNotice::new(owner.clone(), change);
        let audience = if owner.is_group() {
            notice.author = Some(self.bare(&by.number, self.form_in(owner)));
            self.member_numbers(owner)
        } else {
            let mut audience = self.acquaintances(&by.number);
            audience.retain(|other| self.shows_picture(&by.number, other));
            audience.push(by.number.clone());
            audience
        };
        let notice = self.notice(owner.clone(), NotificationBody::Picture(notice)).to_node();
        let devices: Vec<Endpoint> = audience.iter().flat_map(|number| self.companions(number)).collect();
        for device in devices {
            self.deliver(&device, notice.clone());
        }
    }
}

fn is_picture(jpeg: &[u8]) -> bool {
    jpeg.len() <= MAX_LENGTH
        && image_facts(jpeg)
            .is_ok_and(|facts| facts.format == ImageFormat::Jpeg && facts.width.max(facts.height) <= MAX_SIDE)
}

/// A name that only those know who were told it.
fn file_name(id: u64, jpeg: &[u8]) -> String {
    let digest = sha256(jpeg);
    let head: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("{id}-{head}")
}
