//! What goes wrong with media on purpose.

use serde::{Deserialize, Serialize};

/// A kind of request to the media host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MediaCall {
    /// POST of a file or of the rest of one.
    Upload,
    /// POST that asks how much of a file is there.
    Resume,
    /// GET or HEAD of a file.
    Download,
    /// DELETE of a file.
    Delete,
}

/// What happens to a request instead of what should.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MediaEffect {
    /// It is answered with this status.
    Status(u16),
    /// The connection is cut after that many bytes of the body, in whichever direction it goes.
    CutAfter(u64),
    /// The bytes that are handed out are not those that were taken in.
    WrongBytes,
}

/// A fault that the next requests of a kind run into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct MediaFault {
    /// Which requests.
    pub on: MediaCall,
    /// How many of them.
    pub times: u32,
    /// Only those to this host, named without a port.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// What happens.
    pub effect: MediaEffect,
}

impl MediaFault {
    /// The next requests of a kind fail like this.
    #[must_use]
    pub const fn new(on: MediaCall, times: u32, effect: MediaEffect) -> Self {
        Self { on, times, host: None, effect }
    }

    /// Only requests to this host count.
    #[must_use]
    pub fn at_host(mut self, name: &str) -> Self {
        self.host = Some(name.to_owned());
        self
    }

    fn concerns(&self, call: MediaCall, host: &str) -> bool {
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        self.on == call && self.times > 0 && self.host.as_deref().is_none_or(|wanted| wanted == name)
    }
}

/// Takes the effect of the first fault that a request runs into.
pub(crate) fn take(faults: &mut [MediaFault], call: MediaCall, host: &str) -> Option<MediaEffect> {
    let fault = faults.iter_mut().find(|fault| fault.concerns(call, host))?;
    fault.times -= 1;
    Some(fault.effect)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_hits_the_next_requests_of_its_kind_and_host_and_no_more() {
        let mut faults = [
            MediaFault::new(MediaCall::Download, 2, MediaEffect::Status(404)).at_host("a"),
            MediaFault::new(MediaCall::Download, 1, MediaEffect::WrongBytes),
        ];
        assert_eq!(take(&mut faults, MediaCall::Upload, "a:1"), None);
        assert_eq!(take(&mut faults, MediaCall::Download, "a:1"), Some(MediaEffect::Status(404)));
        assert_eq!(take(&mut faults, MediaCall::Download, "b"), Some(MediaEffect::WrongBytes));
        assert_eq!(take(&mut faults, MediaCall::Download, "a"), Some(MediaEffect::Status(404)));
        assert_eq!(take(&mut faults, MediaCall::Download, "a"), None);
    }

    #[test]
    fn a_fault_is_written_as_the_documentation_says() {
        let text = r#"{"on":"download","times":2,"host":"localhost","effect":{"cut_after":1000}}"#;
        let fault: MediaFault = serde_json::from_str(text).unwrap();
        assert_eq!(fault.effect, MediaEffect::CutAfter(1000));
        assert_eq!(serde_json::to_string(&fault).unwrap(), text);
        let text = r#"{"on":"upload","times":1,"effect":"wrong_bytes"}"#;
        assert_eq!(serde_json::from_str::<MediaFault>(text).unwrap().effect, MediaEffect::WrongBytes);
    }
}
