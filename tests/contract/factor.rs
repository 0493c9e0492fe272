//! What staff look after themselves, and the second factor of both sides, as the contract's story needs them.

use crate::house::{Answer, Function, House, filled};
use jiff::SignedDuration;
use testkit::Authenticator;
use web::App;

const CHANGED: &str = "lift stuck at seven";

/// Staff look after their own account, and decide what is asked of everybody; the cookie of their new session.
pub async fn of_staff(house: &House, cookie: &str, password: &str) -> String {
    let function = house.desk_account();
    house.cloud.clock().advance(SignedDuration::from_mins(11));
    let name = [("name", "Ines Duarte-Vos"), ("language", "nl")];
    let passwords = [("current-password", password), ("password", CHANGED)];
    for (path, inside, values, to) in
        [("", "input[name=name]", name.as_slice(), ""), ("/password", "input[name=password]", &passwords, "")]
    {
        let page = function.get(&format!("/desk/account{path}"), cookie).await;
        let done =
            sends(&function, cookie, &page, inside, (&format!("/desk/account{path}{to}"), values)).await;
        assert_eq!(done.status, 303, "{path}: {}", done.text);
    }
    let app = switched_on(house, &function, "/desk/account", cookie, &[("current-password", CHANGED)]).await;
    let entered = second_step(
        house,
        &house.desk_sign_in(),
        &app,
        [("email", "ines@noordlift.example"), ("password", CHANGED)],
    )
    .await;
    for ticked in [&[("second-factor", "yes")][..], &[]] {
        let page = function.get("/desk/company", &entered).await;
        let saved = sends(&function, &entered, &page, "input[name=version]", ("/desk/company", ticked)).await;
        assert_eq!(saved.status, 303, "{}", saved.text);
    }
    let page = function.get("/desk/account/sessions", &entered).await;
    let others = [("csrf".to_owned(), csrf(&page)), ("others".to_owned(), "yes".to_owned())];
    assert_eq!(function.post("/desk/account/sessions/endings", &entered, &others, &[]).await.status, 303);
    switched_off(house, &function, "/desk/account", &entered, &app).await;
    entered
}

/// Switches the second factor on for whoever is in; the app that has the secret.
pub async fn switched_on<A: App>(
    house: &House,
    function: &Function<A>,
    account: &str,
    cookie: &str,
    values: &[(&str, &str)],
) -> Authenticator {
    let address = format!("{account}/second-factor");
    let page = function.get(&address, cookie).await;
    let app = Authenticator::reads(&page.text);
    let code = app.shows(house.cloud.now());
    let values: Vec<_> = [("code", code.as_str())].into_iter().chain(values.iter().copied()).collect();
    let done = sends(function, cookie, &page, "input[name=sealed]", (&address, &values)).await;
    assert_eq!(done.location, format!("{address}/recovery-codes"), "{}", done.text);
    house.cloud.clock().advance(SignedDuration::from_secs(31));
    app
}

/// Has new recovery codes made, and switches the second factor off.
pub async fn switched_off<A: App>(
    house: &House,
    function: &Function<A>,
    account: &str,
    cookie: &str,
    app: &Authenticator,
) {
    let address = format!("{account}/second-factor");
    for (noun, field) in [("recovery-codes", "renewal-code"), ("removals", "removal-code")] {
        let page = function.get(&address, cookie).await;
        let code = app.shows(house.cloud.now());
        let to = format!("{address}/{noun}");
        let done =
            sends(function, cookie, &page, &format!("input[name={field}]"), (&to, &[(field, &code)])).await;
        assert_eq!(done.status, 303, "{}", done.text);
        house.cloud.clock().advance(SignedDuration::from_secs(31));
    }
}

/// Signs staff in with both steps; the cookie of the session.
async fn second_step<A: App>(
    house: &House,
    function: &Function<A>,
    app: &Authenticator,
    values: [(&str, &str); 2],
) -> String {
    let page = function.get("/desk/sign-in", "").await;
    let half = sends(function, "", &page, "input[name=password]", ("/desk/sign-in", &values)).await;
    assert_eq!(half.location, "/desk/sign-in/second-factor", "{}", half.text);
    let page = function.get(&half.location, &half.cookie).await;
    let code = app.shows(house.cloud.now());
    let code = [("code", code.as_str())];
    let entered = sends(function, &half.cookie, &page, "input[name=code]", (&half.location, &code)).await;
    assert_eq!(entered.location, "/desk", "{}", entered.text);
    house.cloud.clock().advance(SignedDuration::from_secs(31));
    entered.cookie
}

/// Sends the form of a page that has this element, with these values in it.
async fn sends<A: App>(
    function: &Function<A>,
    cookie: &str,
    page: &Answer,
    inside: &str,
    (to, values): (&str, &[(&str, &str)]),
) -> Answer {
    function.post(to, cookie, &filled(&page.text, inside, values), &[]).await
}

fn csrf(page: &Answer) -> String {
    let form = filled(&page.text, "input[name=csrf]", &[]);
    form.into_iter().find(|(name, _)| name == "csrf").map(|(_, token)| token).expect("a token")
}
