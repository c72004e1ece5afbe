//! A mail server that does what the test says.

use std::{
    collections::VecDeque,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// What the server does with the next mail. After the last one it takes everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Taken,
    /// 451 for the recipient: greylisting.
    Later,
    /// 550 for the recipient.
    Never,
    /// Takes the whole mail and hangs up before it says so.
    HangsUp,
    /// 535 to the sign-in of the client, 530 to its mail.
    WrongPassword,
}

#[derive(Clone)]
pub struct SmtpServer {
    pub address: SocketAddr,
    answers: Arc<Mutex<VecDeque<Answer>>>,
    received: Arc<Mutex<Vec<String>>>,
}

impl SmtpServer {
    pub async fn start(answers: &[Answer]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            address: listener.local_addr().unwrap(),
            answers: Arc::new(Mutex::new(answers.iter().copied().collect())),
            received: Arc::default(),
        };
        let serving = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let serving = serving.clone();
                tokio::spawn(async move {
                    // A client that goes away is no fault of the server.
                    let _ = serving.talk(stream).await;
                });
            }
        });
        server
    }

    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// The mails that arrived in full, whatever was answered.
    pub fn received(&self) -> Vec<String> {
        self.received.lock().unwrap().clone()
    }

    fn next_answer(&self) -> Answer {
        self.answers
            .lock()
            .unwrap()
            .pop_front()
            .unwrap_or(Answer::Taken)
    }

    async fn talk(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut stream = BufReader::new(stream);
        let mut answer = Answer::Taken;
        stream.write_all(b"220 scripted ESMTP\r\n").await?;
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let verb: String = line.chars().take(4).collect::<String>().to_uppercase();
            let said = match verb.as_str() {
                "EHLO" => "250-scripted\r\n250-8BITMIME\r\n250 SMTPUTF8",
                "MAIL" => {
                    answer = self.next_answer();
                    if answer == Answer::WrongPassword {
                        "530 5.7.0 who are you"
                    } else {
                        "250 ok"
                    }
                }
                "RCPT" if answer == Answer::Later => "451 4.7.1 come back later",
                "RCPT" if answer == Answer::Never => "550 5.1.1 no such mailbox",
                "DATA" => {
                    stream.write_all(b"354 go on\r\n").await?;
                    let mail = data(&mut stream).await?;
                    self.received.lock().unwrap().push(mail);
                    if answer == Answer::HangsUp {
                        return Ok(());
                    }
                    "250 2.0.0 taken"
                }
                "QUIT" => {
                    return stream.write_all(b"221 bye\r\n").await;
                }
                _ => "250 ok",
            };
            stream.write_all(format!("{said}\r\n").as_bytes()).await?;
        }
    }
}

async fn data(stream: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut mail = String::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        if line == ".\r\n" || line.is_empty() {
            return Ok(mail);
        }
        mail.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}
