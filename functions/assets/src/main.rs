//! Variables, clients, run.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(assets::routes(), web::Site::of_files(env.public_url()?)).await
}
