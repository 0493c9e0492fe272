//! The plan of engineers' days and weeks.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(desk_planning::routes(), web::Site::of_table(&env).await?).await
}
