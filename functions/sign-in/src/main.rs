//! How customers' users get in and out.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(sign_in::routes(), sign_in::SignIn::new(&env).await?).await
}
