//! What a customer may open, for its users.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(documents::routes(), documents::Documents::new(&env).await?).await
}
