//! Reports of work as PDF.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(reports::routes(), reports::Reports::new(&env).await?).await
}
