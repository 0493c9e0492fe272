//! What people have got by mail: invitations of staff and of users, and the link of a sign-in.

use crate::gateway::Gateway;
use domain::{
    challenge::{Challenge, Code},
    contact::EmailAddress,
    invitation::UserInvitation,
    link::{LinkKind, LinkToken, PublicLink},
    lost_password::{LostPassword, PasswordReset},
    notice::{Notice, Outgoing},
    staff::StaffRole,
    user::{MemberRole, Membership, Scope, User},
};
use std::collections::{BTreeMap, BTreeSet};

/// The invitation of a colleague at the desk.
pub async fn staff_invitation(gateway: &Gateway) -> LinkToken {
    let cloud = &gateway.cloud;
    let mut staff = gateway.member(StaffRole::Agent);
    staff.id = domain::StaffId::new(cloud.now(), [91; 16]);
    staff.email = "new@noordlift.example".parse().unwrap();
    let token = cloud.token();
    let link = link_of(gateway, LinkKind::Invitation, &staff.id.to_string());
    let (tenant, token_in_mail) = (gateway.demo.tenant.name.clone(), token.clone());
    let mail =
        mail(gateway, &staff.email, Notice::StaffInvitation { record: None, tenant, token: token_in_mail });
    gateway.store.setup().create_staff(&staff, None, Some((&token, &link, &mail))).await.unwrap();
    token
}

/// A new password for somebody at the desk who has lost theirs.
pub async fn password_reset(gateway: &Gateway) -> LinkToken {
    // Nobody who is signed in anywhere: a new password ends sessions.
    let (cloud, staff) = (&gateway.cloud, &gateway.demo.staff[8]);
    let stored = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA";
    gateway.store.staff_accounts().set_password(staff.tenant, staff.id, stored, None, None).await.unwrap();
    let (token, company) = (cloud.token(), &gateway.demo.tenant.name);
    let lost = LostPassword::of(staff.id, stored);
    let to = (&staff.email, staff.language);
    let reset = PasswordReset::new((staff.tenant, company), &lost, to, token.clone(), cloud.moment());
    gateway.store.resets().send(&reset, true).await.unwrap();
    token
}

/// The invitation of somebody who has never been in.
pub async fn invitation(gateway: &Gateway) -> LinkToken {
    let (cloud, customer) = (&gateway.cloud, &gateway.demo.customers[0]);
    let membership = Membership {
        role: MemberRole::Viewer,
        scope: Scope::Company,
        portals: BTreeSet::new(),
        disabled: false,
        invitation: None,
    };
    let user = User {
        id: domain::UserId::new(cloud.now(), [92; 16]),
        tenant: gateway.demo.tenant.id,
        email: "new@customer.example".parse().unwrap(),
        name: domain::text::Line::parse("Nia New").unwrap(),
        language: domain::Language::En,
        disabled: false,
        second_factor: false,
        memberships: BTreeMap::new(),
        sessions: BTreeMap::new(),
    };
    let UserInvitation { token, mail } =
        UserInvitation::new(gateway.demo.portal(), customer, &user, cloud.token(), cloud.moment());
    let owner = gateway.demo.signed_in(StaffRole::Owner);
    let members = gateway.store.members_of(&owner, customer);
    members.invite(&user, &membership, &mail).await.unwrap();
    cloud.invitation_sent((user.id, customer.id), &mail).await;
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

/// The page on which the reader of a mail says which they get.
pub async fn notifications(gateway: &Gateway) -> LinkToken {
    let (portal, user) = (gateway.demo.portal(), gateway.demo.user(MemberRole::Buyer));
    let notice = Notice::SignIn { token: gateway.cloud.token(), code: "000007".to_owned() };
    let mail = mail(gateway, &user.email, notice);
    let person = gateway.store.choices_for(&mail);
    let known = person.read().await.unwrap();
    person.page(&known, portal.id, gateway.cloud.now()).await.unwrap()
}

/// Its id.
pub fn challenge_id(gateway: &Gateway) -> domain::ChallengeId {
    domain::ChallengeId::new(gateway.cloud.now(), [93; 16])
}

fn link_of(gateway: &Gateway, kind: LinkKind, record: &str) -> PublicLink {
    let portal = (kind != LinkKind::Invitation).then(|| gateway.demo.portal().id);
    let expires_at = gateway.cloud.now() + kind.good_for();
    let tenant = gateway.demo.tenant.id;
    PublicLink { kind, tenant, portal, record: record.to_owned(), expires_at, revoked: false, holder: None }
}

fn mail(gateway: &Gateway, to: &EmailAddress, notice: Notice) -> Outgoing {
    Outgoing {
        event: gateway.cloud.moment().event,
        tenant: gateway.demo.tenant.id,
        portal: None,
        work_order: None,
        to: to.clone(),
        name: None,
        language: domain::Language::En,
        sender: gateway.demo.tenant.name.clone(),
        reply_to: None,
        contact: None,
        accent: "#0b6e4f".to_owned(),
        notice,
    }
}
