//! From an address to a file of the page, and never to any other.

use std::path::{Component, Path, PathBuf};

/// The file for an address, if there is one inside `folder`.
pub(super) fn find(folder: &Path, url: &str) -> Option<PathBuf> {
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

/// The type of a file as the browser wants it told.
pub(super) fn mime(file: &Path) -> &'static str {
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
    use std::fs;

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
}
