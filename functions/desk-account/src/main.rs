//! What staff look after themselves.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(desk_account::routes(), desk_account::DeskAccount::new(&env).await?).await
}
