//! Variables, clients, run.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(guest_requests::routes(), guest_requests::GuestRequests::new(&env).await?).await
}
