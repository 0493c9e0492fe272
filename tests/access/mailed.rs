//! What users have got by mail: an invitation, and the link of a sign-in.

use crate::{
    gateway::Gateway,
    world::{link_of, mail},
};
use domain::{
    challenge::{Challenge, Code},
    link::{LinkKind, LinkToken},
    notice::Notice,
    staff::StaffRole,
    user::{MemberRole, Membership, Scope, User},
};
use std::collections::{BTreeMap, BTreeSet};

/// The invitation of somebody who has never been in.
pub async fn invitation(gateway: &Gateway) -> LinkToken {
    let (cloud, customer) = (&gateway.cloud, &gateway.demo.customers[0]);
    let membership = Membership {
        role: MemberRole::Viewer,
        scope: Scope::Company,
        portals: BTreeSet::new(),
        disabled: false,
    };
    let user = User {
        id: domain::UserId::new(cloud.now(), [92; 16]),
        tenant: gateway.demo.tenant.id,
        email: "new@customer.example".parse().unwrap(),
        name: domain::text::Line::parse("Nia New").unwrap(),
        language: domain::Language::En,
        disabled: false,
        memberships: BTreeMap::new(),
        sessions: BTreeMap::new(),
    };
    let token = cloud.token();
    let link = link_of(gateway, LinkKind::UserInvitation, &user.id.to_string());
    let (name, token_in_mail) = (customer.name.clone(), token.clone());
    let mail = mail(gateway, &user.email, Notice::UserInvitation { customer: name, token: token_in_mail });
    let owner = gateway.demo.signed_in(StaffRole::Owner);
    let members = gateway.store.members_of(&owner, customer);
    members.invite(&user, &membership, (&token, &link, &mail)).await.unwrap();
    token
}

/// A challenge of a user's that waits.
pub async fn challenge(gateway: &Gateway) -> LinkToken {
    let (cloud, portal) = (&gateway.cloud, gateway.demo.portal());
    let id = challenge_id(gateway);
    let user = gateway.demo.user(MemberRole::Buyer);
    let challenge = Challenge {
        id,
        tenant: portal.tenant,
        portal: portal.id,
        user: Some(user.id),
        code: Code::new([7; 8]).hash(id),
        to: String::new(),
        expires_at: cloud.now() + Challenge::GOOD_FOR,
        tries: 0,
        used: false,
    };
    let token = cloud.token();
    let notice = Notice::SignIn { token: token.clone(), code: "000007".to_owned() };
    gateway.store.challenges().open(&challenge, &token, &mail(gateway, &user.email, notice)).await.unwrap();
    token
}

/// Its id.
pub fn challenge_id(gateway: &Gateway) -> domain::ChallengeId {
    domain::ChallengeId::new(gateway.cloud.now(), [93; 16])
}
