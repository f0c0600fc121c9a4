//! Handing out `dist/` on this machine.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use tiny_http::{Header, Method, Request, Response, Server};

use crate::page;
use crate::setup;
use crate::sh::{self, Context, Failure, Result};

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

/// The file for an address, if there is one inside `folder`.
fn find(folder: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let path = percent_decoded(path.strip_prefix('/')?)?;
    if path.contains(['\\', '\0']) {
        return None;
    }
    // Hidden files are leftovers of a build, not part of the page.
    let plain = |part: Component| match part {
        Component::Normal(name) => !name.to_string_lossy().starts_with('.'),
        _ => false,
    };
    if !Path::new(&path).components().all(plain) {
        return None;
    }
    let mut file = folder.join(&path);
    if file.is_dir() {
        file.push("index.html");
    }
    // A symbolic link must not lead outside either.
    let file = file.canonicalize().ok()?;
    (file.is_file() && file.starts_with(folder.canonicalize().ok()?)).then_some(file)
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == b'%' {
            let [high, low, tail @ ..] = tail else {
                return None;
            };
            let digit = |byte: u8| char::from(byte).to_digit(16);
            bytes.push(u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()?);
            rest = tail;
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}

fn mime(file: &Path) -> &'static str {
    let kind = file
        .extension()
        .and_then(|kind| kind.to_str())
        .unwrap_or_default();
    match kind {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "pdf" => "application/pdf",
        "txt" | "md" | "ftl" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
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
    fn nothing_outside_the_folder_is_found() {
        let base = std::env::temp_dir().join(format!("xtask-serve-{}", std::process::id()));
        let folder = base.join("dist");
        fs::create_dir_all(folder.join("guide")).unwrap();
        fs::write(base.join("secret"), "no").unwrap();
        for name in ["index.html", "a b.js", "guide/index.html", ".hidden"] {
            fs::write(folder.join(name), "yes").unwrap();
        }
        for url in ["/", "/index.html?x=1", "/a%20b.js", "/guide", "/guide/"] {
            assert!(find(&folder, url).is_some(), "{url}");
        }
        let absolute = format!("/{}", base.join("secret").display());
        for url in [
            "/../secret",
            "/%2e%2e/secret",
            "/..%2fsecret",
            "/guide/../../secret",
            "/%00",
            "/%zz",
            "/%2",
            "/missing",
            "/.hidden",
            "index.html",
            absolute.as_str(),
        ] {
            assert!(find(&folder, url).is_none(), "{url}");
        }
        fs::remove_dir_all(base).unwrap();
    }

    #[test]
    fn wasm_has_the_type_that_streaming_needs() {
        assert_eq!(mime(Path::new("app-1_bg.wasm")), "application/wasm");
        assert_eq!(mime(Path::new("noextension")), "application/octet-stream");
    }

    #[test]
    fn a_taken_port_that_was_asked_for_is_an_error() {
        let taken = listen(Some(0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(listen(Some(port)).is_err());
    }
}
