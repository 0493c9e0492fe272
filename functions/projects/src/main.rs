//! Projects of a customer, for its users.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(projects::routes(), web::Site::of_table(&env).await?).await
}
