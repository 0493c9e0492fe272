//! Where a call comes from, as coarse as limits need it: a network, never a person.

use lambda_http::{Body, RequestExt, request::RequestContext};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The address that the gateway saw.
pub(crate) fn address(request: &http::Request<Body>) -> Option<IpAddr> {
    match request.request_context_ref()? {
        RequestContext::ApiGatewayV2(context) => context.http.source_ip.as_deref()?.parse().ok(),
        _ => None,
    }
}

/// The network of an address: /24 for IPv4, /56 for IPv6, what one household or office is given. Calls
/// whose address is not known share one network, so that leaving it out gains nothing.
pub(crate) fn network(address: Option<IpAddr>) -> String {
    match address.map(|address| address.to_canonical()) {
        Some(IpAddr::V4(v4)) => {
            let [a, b, c, _] = v4.octets();
            format!("{}/24", Ipv4Addr::new(a, b, c, 0))
        }
        Some(IpAddr::V6(v6)) => {
            let mask = u128::MAX << (128 - 56);
            format!("{}/56", Ipv6Addr::from(u128::from(v6) & mask))
        }
        None => "unknown".to_owned(),
    }
}

/// Browser and system, as far as a `User-Agent` says: “Firefox · Windows”. Empty when it says nothing known.
pub(crate) fn device(agent: &str) -> String {
    // The first that is named counts: browsers name those that they came after.
    const BROWSERS: [(&str, &str); 6] = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    const SYSTEMS: [(&str, &str); 6] = [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ];
    let named = |known: &[(&str, &'static str)]| {
        known.iter().find(|(word, _)| agent.contains(word)).map(|(_, name)| *name)
    };
    [named(&BROWSERS), named(&SYSTEMS)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::{device, network};

    #[test]
    fn neighbours_share_a_network() {
        let of = |text: &str| network(text.parse().ok());
        assert_eq!(of("203.0.113.7"), "203.0.113.0/24");
        assert_eq!(of("::ffff:203.0.113.7"), "203.0.113.0/24");
        assert_eq!(of("2001:db8:1:23ff::1"), "2001:db8:1:2300::/56");
        assert_eq!(of("not an address"), "unknown");
    }

    #[test]
    fn a_device_is_told_by_browser_and_system() {
        let firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0";
        let edge = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0";
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1";
        assert_eq!(device(firefox), "Firefox · Windows");
        assert_eq!(device(edge), "Edge · Windows");
        assert_eq!(device(phone), "Safari · iPhone");
        assert_eq!(device("curl/8"), "");
    }
}
