//! `encrypt`: the keys of devices.

use wa_stanza::iq::IqErrorCode;
use wa_stanza::prekeys::{
    BundleAnswer, CountPreKeys, FetchBundles, FetchKeyDigest, RotateSignedPreKey, UploadPreKeys,
};

use crate::world::Step;
use crate::world::iq::Asked;

impl Step<'_> {
    pub(crate) fn encrypt(&mut self, asked: &Asked<'_>) {
        let by = asked.by;
        match &*asked.iq.child {
            "count" => self.serve::<CountPreKeys>(asked, |step, _| {
                Ok(u32::try_from(step.count_keys(by)).unwrap_or(u32::MAX))
            }),
            "digest" => self
                .serve::<FetchKeyDigest>(asked, |step, _| step.key_digest(by).ok_or(IqErrorCode::NotFound)),
            "key" => self.serve::<FetchBundles>(asked, |step, request| {
                // Devices that do not exist are left out: one refusal would make some clients drop all.
                let answers = request.devices.into_iter().filter_map(|wanted| {
                    let endpoint = step.endpoint_of(&wanted.jid)?;
                    let bundle = step.take_bundle(&endpoint)?;
                    Some(BundleAnswer { jid: wanted.jid, t: Some(step.seconds()), bundle: Ok(bundle) })
                });
                Ok(answers.collect())
            }),
            "rotate" => self.serve::<RotateSignedPreKey>(asked, |step, request| {
                step.rotate_key(by, &request.signed_pre_key).map_err(|_| IqErrorCode::NotAcceptable)
            }),
            "registration" | "type" | "identity" | "list" | "skey" => {
                self.serve::<UploadPreKeys>(asked, |step, upload| {
                    step.store_keys(by, &upload).map_err(|_| IqErrorCode::NotAcceptable)
                });
                self.consider_welcome(asked.conn);
            }
            _ => self.deny(asked.conn, asked.iq, IqErrorCode::BadRequest),
        }
    }
}
