//! Variables, clients, run.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), events::Error> {
    config::log();
    let env = config::Env::load()?;
    let app = on_schedule::OnSchedule::new(&env).await?;
    events::run(|event| app.handle(event)).await
}
