//! What is installed at customers, and its labels.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(desk_objects::routes(), web::Site::of_table(&env).await?).await
}
