//! Staff at the desk: sign in, leaf through the whole queue, open every record.

use crate::{
    form::{Form, selector},
    guest::open,
};
use anyhow::{Result, ensure};
use reqwest::{Client, StatusCode, Url};
use std::collections::HashMap;

/// Signs in; the client keeps the session.
pub async fn sign_in(client: &Client, url: &Url, email: &str, password: &str) -> Result<()> {
    let (page, address) = open(client, &url.join("/desk/sign-in")?).await?;
    let mut form = Form::find(&page, &address, "input[name=password]")?;
    drop(page);
    form.set("email", email);
    form.set("password", password);
    let answer = form.post(client).send().await?;
    ensure!(
        answer.status() == StatusCode::SEE_OTHER,
        "{email} could not sign in at the desk ({}); see --staff and --password",
        answer.status()
    );
    Ok(())
}

/// The addresses of all requests that wait for staff, by number, page after page.
pub async fn queue(client: &Client, url: &Url, mut seen: impl FnMut(usize)) -> Result<HashMap<String, Url>> {
    let mut all = HashMap::new();
    let mut next = Some(url.join("/desk/work-orders?stage=requested")?);
    while let Some(list) = next.take() {
        let (page, address) = open(client, &list).await?;
        for link in page.select(&selector("a.row-link")) {
            let number = link.text().collect::<String>().trim().to_owned();
            all.insert(number, address.join(link.value().attr("href").unwrap_or_default())?);
        }
        seen(all.len());
        let older = selector("nav.pager a[rel=next]");
        let older = page.select(&older).next().and_then(|link| link.value().attr("href"));
        next = older.map(|href| address.join(href)).transpose()?;
    }
    Ok(all)
}

/// The description that a record's page shows.
pub async fn description(client: &Client, record: &Url) -> Result<Option<String>> {
    let (page, _) = open(client, record).await?;
    let description = selector("section[aria-labelledby=asked] > p.prose");
    Ok(page.select(&description).next().map(|element| element.text().collect()))
}
