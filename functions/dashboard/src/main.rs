//! The first page of a signed-in customer.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(dashboard::routes(), web::Site::of_table(&env).await?).await
}
