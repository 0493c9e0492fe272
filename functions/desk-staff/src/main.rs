//! The company's own people at the desk.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(desk_staff::routes(), web::Site::of_table(&env).await?).await
}
