//! Customers' users, as the contract's story needs them: they come by invitation, by mail and with a password, switch
//! companies, and leave.

use crate::house::{Answer, Function, House, filled};
use domain::{
    UserId,
    contact::EmailAddress,
    invitation::UserInvitation,
    notice::Notice,
    staff::StaffRole,
    user::{MemberRole, Membership, Scope, User},
};
use sign_in::SignIn;

const PASSWORD: &str = "tulips in the rain";

/// A new user is invited, comes in, leaves, and comes back by each of the other ways.
pub async fn come_and_go(house: &House) {
    let (function, store) = (house.sign_in(), house.cloud.store());
    let accepted = accept(house, &function).await;
    let member = house.demo.user(MemberRole::Admin);
    leave(&function, &accepted.cookie).await;
    for code in ["000000", ""] {
        let (page, mailed) = ask(house, &function, member).await;
        let code = if code.is_empty() { mailed.as_str() } else { code };
        let form = filled(&function.get(&page, "").await.text, "input[name=code]", &[("code", code)]);
        let form: Vec<_> = form.into_iter().filter(|(name, _)| name == "code").collect();
        let answer = function.post(&page, "", &form, &[]).await;
        assert!([303, 422].contains(&answer.status), "{}", answer.text);
    }
    let phc = passwords::hash(PASSWORD, [3; 16]).expect("a hash");
    store.user_accounts().set_password(member.tenant, member.id, &phc, None, None).await.expect("it is set");
    for password in ["wrong", PASSWORD] {
        let page = function.get("/p/demo/sign-in?with=password", "").await;
        let values = [("email", member.email.as_str()), ("password", password)];
        let form = filled(&page.text, "input[name=password]", &values);
        function.post("/p/demo/sign-in/passwords", "", &form, &[]).await;
    }
}

/// Accepts an invitation, and one to a further company, which leads to the sign-in.
async fn accept(house: &House, function: &Function<SignIn>) -> Answer {
    let (cloud, store) = (&house.cloud, house.cloud.store());
    let membership = Membership {
        role: MemberRole::Buyer,
        scope: Scope::Company,
        portals: [].into(),
        disabled: false,
        invitation: None,
    };
    let user = User {
        id: UserId::new(cloud.now(), cloud.entropy()),
        email: EmailAddress::parse("nina@new.example").expect("an address"),
        ..house.demo.user(MemberRole::Buyer).clone()
    };
    let owner = house.demo.signed_in(StaffRole::Owner);
    let mut paths = Vec::new();
    for customer in &house.demo.customers[..2] {
        let UserInvitation { token, mail } =
            UserInvitation::new(house.demo.portal(), customer, &user, cloud.token(), cloud.moment());
        let members = store.members_of(&owner, customer);
        let user = members.invite(&user, &membership, &mail).await.expect("invited");
        cloud.invitation_sent((user, customer.id), &mail).await;
        paths.push(format!("/l/user-invitations/{}", token.expose()));
    }
    let page = function.get(&paths[0], "").await;
    let form = filled(&page.text, "input[name=name]", &[("name", "Nina Nieuw")]);
    let accepted = function.post(&paths[0], "", &form, &[]).await;
    assert_eq!(accepted.status, 303, "{}", accepted.text);
    assert_eq!(function.get(&paths[1], "").await.status, 200, "they are asked about the further company");
    assert_eq!(function.post(&paths[1], "", &[], &[]).await.location, "/p/demo/sign-in");
    accepted
}

/// Asks for a mail; the page for its code, and the code.
async fn ask(house: &House, function: &Function<SignIn>, user: &User) -> (String, String) {
    let page = function.get("/p/demo/sign-in", "").await;
    let form = filled(&page.text, "input[name=email]", &[("email", user.email.as_str())]);
    let asked = function.post("/p/demo/sign-in", "", &form, &[]).await;
    assert_eq!(asked.status, 303, "{}", asked.text);
    let mails = crate::story::machinery(house).await;
    let code = mails.into_iter().find_map(|mail| match mail.notice {
        Notice::SignIn { code, .. } => Some(code),
        _ => None,
    });
    (asked.location, code.expect("a sign-in mail"))
}

/// Switches to another company, and signs out.
async fn leave(function: &Function<SignIn>, cookie: &str) {
    let page = function.get("/p/demo/companies", cookie).await;
    let form = filled(&page.text, "button[name=customer]", &[]);
    let csrf = form.iter().find(|(name, _)| name == "csrf").cloned().expect("a token");
    let customer =
        page.text.split("name=\"customer\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let choice = ("customer".to_owned(), customer.expect("another company").to_owned());
    let switched = function.post("/p/demo/companies", cookie, &[csrf.clone(), choice], &[]).await;
    assert_eq!(switched.status, 303, "{}", switched.text);
    let left = function.post("/p/demo/sign-out", cookie, &[csrf], &[]).await;
    assert_eq!(left.status, 303, "{}", left.text);
}
