//! What signed-in users look after themselves.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(account::routes(), account::Account::new(&env).await?).await
}
