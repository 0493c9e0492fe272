//! Variables, clients, run.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(requests::routes(), requests::Requests::new(&env).await?).await
}
