//! The public status link of a request.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(work_orders::routes(), work_orders::WorkOrders::new(&env).await?).await
}
