//! Handing out `dist/` on this machine.

mod files;

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;

use tiny_http::{Header, Method, Request, Response, Server};

use crate::page;
use crate::setup;
use crate::sh::{self, Context, Failure, Result};
use files::{find, mime};

const PORT: u16 = 8360;
/// How many ports above the first are tried when it is taken.
const TRIES: u16 = 40;

/// What `serve` was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    port: Option<u16>,
    watch: bool,
}

impl Options {
    pub(crate) fn parse(words: &[&str]) -> Result<Self> {
        let mut options = Self::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--watch" => options.watch = true,
                "--port" => {
                    let number = words.next().copied().unwrap_or_default();
                    let port = number
                        .parse()
                        .map_err(|_| Failure::new("--port wants a number up to 65535"))?;
                    options.port = Some(port);
                }
                other => return Err(Failure::new(format!("serve does not know {other}"))),
            }
        }
        Ok(options)
    }
}

/// Serves until it is stopped.
pub(crate) fn run(options: &Options) -> Result {
    let ready = setup::for_building()?;
    if options.watch {
        // A folder of its own, so that the release page in dist/ stays whole.
        let folder = sh::state().join("watch");
        fs::create_dir_all(&folder).context("making the folder for the debug page")?;
        let port = options.port.unwrap_or(PORT).to_string();
        let mut trunk = ready.trunk();
        trunk
            .args(["serve", "--address", "127.0.0.1", "--port", &port, "--dist"])
            .arg(folder);
        return sh::run(&mut trunk);
    }
    page::build_if_stale(&ready)?;
    let listener = listen(options.port)?;
    let address = listener.local_addr().context("asking for the port")?;
    let server = Server::from_listener(listener, None).context("starting the server")?;
    println!("Gate 360 is at http://{address}/");
    println!("Stop it with Ctrl+C.");
    answer_all(&Arc::new(server), &page::dist());
    Ok(())
}

/// A port that was asked for is taken or nothing; the usual one gives way.
fn listen(wanted: Option<u16>) -> Result<TcpListener> {
    let bind = |port| TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    if let Some(port) = wanted {
        return bind(port).context(format!("port {port}"));
    }
    (PORT..PORT + TRIES)
        .find_map(|port| bind(port).ok())
        .ok_or_else(|| {
            Failure::new(format!(
                "no free port from {PORT}; choose one with --port N"
            ))
        })
}

/// A few threads, as a browser asks for several files at once.
fn answer_all(server: &Arc<Server>, folder: &Path) {
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Ok(request) = server.recv() {
                    answer(request, folder);
                }
            });
        }
    });
}

fn answer(request: Request, folder: &Path) {
    let allowed = matches!(request.method(), Method::Get | Method::Head);
    let (status, kind, body) = if !allowed {
        (
            405,
            "text/plain; charset=utf-8",
            b"Only GET and HEAD are answered.\n".to_vec(),
        )
    } else {
        match find(folder, request.url()).and_then(|file| Some((fs::read(&file).ok()?, file))) {
            Some((body, file)) => (200, mime(&file), body),
            None => (
                404,
                "text/plain; charset=utf-8",
                b"There is no such file.\n".to_vec(),
            ),
        }
    };
    let mut response = Response::from_data(body)
        .with_status_code(status)
        // The length is known, so it is told instead of sending in pieces.
        .with_chunked_threshold(usize::MAX);
    for (name, value) in [
        ("Content-Type", kind),
        ("Cache-Control", "no-cache"),
        ("X-Content-Type-Options", "nosniff"),
        ("Allow", "GET, HEAD"),
    ] {
        if name == "Allow" && allowed {
            continue;
        }
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    // The browser may have left in the meantime; nobody is there to be told.
    let _ = request.respond(response);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read() {
        let port = Options::parse(&["--port", "9000"]).unwrap();
        assert_eq!(
            port,
            Options {
                port: Some(9000),
                watch: false
            }
        );
        assert!(Options::parse(&["--watch"]).unwrap().watch);
        assert!(Options::parse(&["--port"]).is_err());
        assert!(Options::parse(&["--port", "70000"]).is_err());
        assert!(Options::parse(&["--prot", "1"]).is_err());
    }

    #[test]
    fn a_taken_port_that_was_asked_for_is_an_error() {
        let taken = listen(Some(0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(listen(Some(port)).is_err());
    }
}
