//! What people do more than once in these stories.

use crate::{browser::Browser, house::House, look::Screen};
use domain::{staff::StaffRole, user::User};
use testkit::demo;

/// Where the guest of the stories reads mail.
pub const GUEST: &str = "a.visser@bakkerijvisser.example";

/// What the guest asks for.
pub const DESCRIPTION: &str =
    "The goods lift stops between the bakery and the shop, and its doors stay shut.";

impl Browser {
    /// Fills in everything that a malfunction has to have.
    pub async fn fill_in(&self) {
        for (field, text) in [
            ("name", "Anouk Visser"),
            ("email", GUEST),
            ("phone", "+31 50 555 0117"),
            ("company", "Bakkerij Visser"),
            ("street", "Oude Ebbingestraat 51"),
            ("postcode", "9712 HC"),
            ("city", "Groningen"),
            ("description", DESCRIPTION),
        ] {
            self.write(&format!("[name='{field}']"), text).await;
        }
        self.click("label:has([name='f.trapped'][value='no'])").await;
        self.click("label:has([name='f.installation'][value='goods-lift'])").await;
        self.click("label:has([name='f.symptoms'][value='doors'])").await;
        self.click("label:has([name='terms'])").await;
    }

    /// Sends a request as a guest and confirms it; says where its status page is.
    pub async fn request(&self, house: &House) -> String {
        self.open(&house.at("/p/demo/request?type=malfunction")).await;
        self.fill_in().await;
        self.click("form.form button[type='submit']").await;
        self.until("location.pathname.endsWith('/request/sent')").await;
        let mail = house.mail_to(GUEST).await;
        self.open(&house.link_in(&mail, "confirmations")).await;
        self.click("form.form button[type='submit']").await;
        self.until("location.pathname.startsWith('/l/requests/')").await;
        house.settle().await;
        self.url().await
    }

    /// Signs a member of staff in, at a desk.
    pub async fn sign_in(&self, house: &House, role: StaffRole) {
        let address = house.staff(role).await;
        self.screen(Screen::Desktop).await;
        self.open(&house.at("/desk/sign-in")).await;
        self.write("[name='email']", &address).await;
        self.write("[name='password']", demo::PASSWORD).await;
        self.click("form.form button[type='submit']").await;
        self.until("location.pathname === '/desk/work-orders'").await;
    }

    /// Signs a customer's user in by the link of the mail.
    pub async fn sign_in_user(&self, house: &House, user: &User) {
        self.open(&house.at("/p/demo/sign-in")).await;
        self.write("[name='email']", user.email.as_str()).await;
        self.click("form.form button[type='submit']").await;
        self.until("location.pathname.endsWith('/codes')").await;
        let mail = house.mail_to(user.email.as_str()).await;
        self.open(&house.link_in(&mail, "sign-ins")).await;
        self.click("form.form button[type='submit']").await;
        self.until("location.pathname === '/p/demo'").await;
    }
}
