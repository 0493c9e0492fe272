//! What customers may open, for staff.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(desk_documents::routes(), desk_documents::DeskDocuments::new(&env).await?).await
}
