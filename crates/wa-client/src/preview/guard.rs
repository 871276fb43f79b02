//! Which hosts a preview may visit: a link in a message must not reach what only this machine can reach.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use http::Uri;

use crate::preview::PreviewError;

/// Addresses of one host that are tried.
const MAX_ADDRESSES: usize = 4;

/// What may be visited beside the public web.
#[derive(Debug, Clone, Default)]
pub(super) struct Guard {
    pub(super) ports: Vec<u16>,
    pub(super) addresses: Vec<IpAddr>,
}

/// A host that may be asked for a page, as far as its name tells.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target<'u> {
    pub(super) host: &'u str,
    pub(super) port: u16,
    pub(super) secure: bool,
}

impl Guard {
    /// Looks at an address before anything is done.
    pub(super) fn target<'u>(&self, uri: &'u Uri) -> Result<Target<'u>, PreviewError> {
        let (secure, usual) = match uri.scheme_str() {
            Some("https") => (true, 443),
            Some("http") => (false, 80),
            _ => return Err(PreviewError::Address),
        };
        let authority = uri.authority().ok_or(PreviewError::Address)?;
        let host = authority.host().trim_start_matches('[').trim_end_matches(']');
        // No names and passwords, and no port that is none.
        let port = match authority.port() {
            Some(port) => port.as_str().parse().map_err(|_| PreviewError::Address)?,
            None => usual,
        };
        let is_allowed = [80, 443].contains(&port) || self.ports.contains(&port);
        if authority.as_str().contains('@') || host.is_empty() || !is_allowed {
            return Err(PreviewError::Address);
        }
        Ok(Target { host, port, secure })
    }

    /// The addresses of a host that may be connected to.
    pub(super) fn admit(
        &self,
        addresses: impl Iterator<Item = SocketAddr>,
    ) -> Result<Vec<SocketAddr>, PreviewError> {
        let admitted = addresses.filter(|address| self.admits(address.ip()));
        let admitted: Vec<_> = admitted.take(MAX_ADDRESSES).collect();
        if admitted.is_empty() { Err(PreviewError::Internal) } else { Ok(admitted) }
    }

    fn admits(&self, address: IpAddr) -> bool {
        let is_public = match address {
            IpAddr::V4(address) => is_public_v4(address),
            IpAddr::V6(address) => is_public_v6(address),
        };
        is_public || self.addresses.contains(&address)
    }
}

/// Whether it belongs to one machine somewhere in the public network.
fn is_public_v4(address: Ipv4Addr) -> bool {
    // What clouds tell their machines about themselves lies in a block of its own, but for this one.
    const AZURE: Ipv4Addr = Ipv4Addr::new(168, 63, 129, 16);
    let [a, b, c, _] = address.octets();
    let is_special = match (a, b, c) {
        // This network, private, loopback, multicast, reserved and broadcast.
        (0 | 10 | 127 | 224.., ..) => true,
        // Carriers' networks.
        (100, 64..=127, _) => true,
        (169, 254, _) | (172, 16..=31, _) | (192, 168, _) => true,
        // Assignments of protocols, documentation, relays between IPv6 and IPv4, benchmarks.
        (192, 0, 0 | 2) | (192, 88, 99) | (198, 18 | 19, _) | (198, 51, 100) | (203, 0, 113) => true,
        _ => false,
    };
    !is_special && address != AZURE
}

/// The same for IPv6, of which only one eighth is given out by now. What wraps an IPv4 address is refused whatever
/// it wraps.
fn is_public_v6(address: Ipv6Addr) -> bool {
    match address.segments() {
        // Protocols of their own, Teredo among them; documentation; 6to4; documentation.
        [0x2001, 0..=0x01ff, ..] | [0x2001, 0x0db8, ..] | [0x2002, ..] | [0x3fff, 0..=0x0fff, ..] => false,
        [first, ..] => (0x2000..=0x3fff).contains(&first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admits(address: &str) -> bool {
        Guard::default().admits(address.parse().expect("an address"))
    }

    #[test]
    fn only_addresses_of_the_public_network_are_visited() {
        for address in
            ["1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255"]
        {
            assert!(admits(address), "{address}");
        }
        for address in
            ["172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.0.1", "198.17.0.1", "223.255.255.255"]
        {
            assert!(admits(address), "{address}");
        }
        for address in ["2606:4700::1111", "2001:4860:4860::8888", "2a00::1", "3ffe::1"] {
            assert!(admits(address), "{address}");
        }
    }

    #[test]
    fn internal_addresses_are_refused_in_every_wrapping() {
        for address in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "10.255.255.255",
            "100.64.0.0",
            "100.100.100.200",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.254",
            "168.63.129.16",
            "169.254.169.254",
            "169.254.0.1",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.192",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.0.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
        ] {
            assert!(!admits(address), "{address}");
        }
        for address in [
            "::",
            "::1",
            "::7f00:1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::ffff:1.1.1.1",
            "64:ff9b::7f00:1",
            "64:ff9b::a00:1",
            "64:ff9b:1::a00:1",
            "100::1",
            "2001::1",
            "2001:0:4136:e378::1",
            "2001:20::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "2002:a00:1::1",
            "3fff::1",
            "5f00::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(!admits(address), "{address}");
        }
    }

    #[test]
    fn a_host_is_visited_at_its_public_addresses_alone_and_at_those_that_were_allowed() {
        let address = |text: &str| text.parse::<SocketAddr>().expect("an address");
        let found = [address("127.0.0.1:80"), address("1.1.1.1:80"), address("[::1]:80")];
        let guard = Guard::default();
        assert_eq!(guard.admit(found.into_iter()).expect("one"), [address("1.1.1.1:80")]);
        assert!(matches!(guard.admit([address("[::1]:80")].into_iter()), Err(PreviewError::Internal)));
        let guard = Guard { ports: Vec::new(), addresses: vec![address("[::1]:80").ip()] };
        assert_eq!(
            guard.admit(found.into_iter()).expect("two"),
            [address("1.1.1.1:80"), address("[::1]:80")]
        );
    }

    #[test]
    fn only_pages_of_the_web_at_its_ports_are_targets() {
        let guard = Guard { ports: vec![8080], addresses: Vec::new() };
        let target = |url: &str| {
            let uri: Uri = url.parse().expect("a URL");
            guard.target(&uri).ok().map(|target| (target.host.to_owned(), target.port, target.secure))
        };
        for (url, expected) in [
            ("https://example.org/a", ("example.org", 443, true)),
            ("http://example.org", ("example.org", 80, false)),
            ("HTTP://example.org:443", ("example.org", 443, false)),
            ("https://example.org:8080", ("example.org", 8080, true)),
            ("http://[2606:4700::1111]/", ("2606:4700::1111", 80, false)),
        ] {
            let (host, port, secure) = expected;
            assert_eq!(target(url), Some((host.to_owned(), port, secure)), "{url}");
        }
        for url in [
            "ftp://example.org/",
            "https://example.org:22/",
            "https://a:b@example.org/",
            "/a",
            "example.org:80",
        ] {
            assert_eq!(target(url), None, "{url}");
        }
    }
}
