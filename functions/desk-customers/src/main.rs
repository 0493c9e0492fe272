//! Customers, their users, and what was done about both.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(desk_customers::routes(), web::Site::of_table(&env).await?).await
}
