//! The company's own people at the desk.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(desk_staff::routes(), desk_staff::DeskStaff::new(&env).await?).await
}
