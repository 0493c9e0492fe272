//! The queue and the records of the desk.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(desk_work_orders::routes(), desk_work_orders::DeskWorkOrders::new(&env).await?).await
}
