//! The receiving end of SMTP (RFC 5321), as much as MiniStack's SES needs to hand on what it took.

use super::Inbox;
use anyhow::Result;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// No mail of ours is larger.
const LARGEST: usize = 10 * 1024 * 1024;

/// Listens on a free port and answers it.
pub async fn receive(inbox: Inbox) -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let port = listener.local_addr()?.port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let inbox = inbox.clone();
            tokio::spawn(async move {
                if let Err(error) = converse(stream, &inbox).await {
                    eprintln!("   A mail was not received: {error:#}");
                }
            });
        }
    });
    Ok(port)
}

async fn converse(mut stream: TcpStream, inbox: &Inbox) -> Result<()> {
    let (read, mut write) = stream.split();
    let mut read = BufReader::new(read);
    let mut recipient = String::new();
    write.write_all(b"220 inbox\r\n").await?;
    loop {
        let mut line = String::new();
        if read.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let command = line.trim_end();
        let verb = command.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer = match verb.as_str() {
            "HELO" | "EHLO" => "250 inbox",
            "MAIL" | "RSET" | "NOOP" => "250 ok",
            "RCPT" => {
                recipient = command.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                "250 ok"
            }
            "DATA" => {
                write.write_all(b"354 go on\r\n").await?;
                match message(&mut read).await? {
                    Some(raw) if inbox.take(&recipient, &raw).is_ok() => "250 ok",
                    Some(_) => "451 cannot be kept",
                    None => "552 too large",
                }
            }
            "QUIT" => {
                write.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => "502 not known here",
        };
        write.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
}

/// The message up to the line with a single dot; none when it is too large.
async fn message(read: &mut (impl AsyncBufReadExt + Unpin)) -> Result<Option<Vec<u8>>> {
    let mut raw = Vec::new();
    let mut fits = true;
    loop {
        let mut line = Vec::new();
        if read.read_until(b'\n', &mut line).await? == 0 || line == b".\r\n" || line == b".\n" {
            return Ok(fits.then_some(raw));
        }
        fits &= raw.len() + line.len() <= LARGEST;
        if fits {
            raw.extend_from_slice(if line.starts_with(b".") { &line[1..] } else { &line });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_message_ends_at_the_single_dot_and_doubled_dots_become_one() {
        let mut wire = BufReader::new(&b"Subject: x\r\n\r\n..hidden\r\n.\r\nQUIT\r\n"[..]);
        let raw = message(&mut wire).await.unwrap().unwrap();
        assert_eq!(raw, b"Subject: x\r\n\r\n.hidden\r\n");
    }
}
