//! What somebody who is signed in at a portal looks after themselves: their own account, which staff have in the same
//! way, the company's facts and its users.

pub(crate) mod change;
pub(crate) mod company;
mod company_form;
mod data;
mod own;
mod second_factor;
pub(crate) mod users;

pub use change::part;
pub use company::{AddressesPage, CompanyPage, CompanyShown};
pub use company_form::{CompanyForm, CompanyFormPage};
pub use data::{DataPage, Stored};
pub use own::{OwnPage, PasswordPage, ProfilePage, Room, SessionTile, SessionsPage};
pub use second_factor::{
    FactorPage, FactorSetUpPage, FactorState, Offered, RecoveryCodesPage, SignInAnewPage, code_field,
};
pub use users::{InvitePage, Typed, UserPage, UserRow, UsersPage};

use crate::parts::{Column, Row, Table};

/// A table of people, the shape that lists here share.
fn table(caption: String, columns: Vec<Column>, rows: Vec<Row>) -> Table {
    Table { caption, columns, rows, totals: Vec::new() }
}
