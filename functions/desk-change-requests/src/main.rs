//! Changes that customers want made to their own data.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(desk_change_requests::routes(), web::Site::of_table(&env).await?).await
}
