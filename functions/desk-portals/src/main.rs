//! A company's portals and their settings.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(desk_portals::routes(), web::Site::of_table(&env).await?).await
}
