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

#[cfg(test)]
mod tests {
    use super::network;

    #[test]
    fn neighbours_share_a_network() {
        let of = |text: &str| network(text.parse().ok());
        assert_eq!(of("203.0.113.7"), "203.0.113.0/24");
        assert_eq!(of("::ffff:203.0.113.7"), "203.0.113.0/24");
        assert_eq!(of("2001:db8:1:23ff::1"), "2001:db8:1:2300::/56");
        assert_eq!(of("not an address"), "unknown");
    }
}
