//! How people get in, and how they look after how they get in: one try at a password, the second factor, and the pages
//! of one's own account. One mechanism for customers' users and for staff; what differs says [`own::Insider`].
//!
//! For the functions alone that take passwords or codes: it brings argon2 and the memory that it needs.

mod attempt;
mod by_mail;
mod mail_limits;
pub mod own;
mod seal;
mod second_factor;

pub use attempt::Attempt;
pub use by_mail::came_by_mail;
pub use mail_limits::MailLimits;
pub use seal::FactorKey;
pub use second_factor::{Guarded, check_step, wrong_step};
