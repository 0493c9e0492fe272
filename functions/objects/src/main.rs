//! What is installed at a customer, for its users.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(objects::routes(), web::Site::of_table(&env).await?).await
}
