//! Reports of work as PDF, at the desk.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(desk_reports::routes(), desk_reports::DeskReports::new(&env).await?).await
}
