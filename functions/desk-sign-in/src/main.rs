//! How staff get in and out.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(desk_sign_in::routes(), desk_sign_in::DeskSignIn::new(&env).await?).await
}
