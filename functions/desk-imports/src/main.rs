//! Files whose rows become records.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    config::log();
    let env = config::Env::load()?;
    web::run(desk_imports::routes(), desk_imports::DeskImports::new(&env).await?).await
}
