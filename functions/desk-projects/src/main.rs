//! Projects of customers, for staff.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(desk_projects::routes(), web::Site::of_table(&env).await?).await
}
