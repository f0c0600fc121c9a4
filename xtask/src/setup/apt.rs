//! Which Debian mirrors this machine is configured with.

use std::fs;
use std::path::Path;

/// One entry of apt's configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Source {
    pub(super) uri: String,
    pub(super) suites: Vec<String>,
    /// The file with the keys that sign this archive, where one is named.
    pub(super) signed_by: Option<String>,
}

/// The entries that offer the release which is installed here, security
/// updates aside: those are the mirrors of the whole archive.
pub(super) fn mirrors() -> Vec<Source> {
    let Some(release) = release() else {
        return Vec::new();
    };
    let mut found: Vec<Source> = Vec::new();
    for source in configured(Path::new("/etc/apt")) {
        let whole = source.suites.contains(&release);
        if whole && !found.iter().any(|other| other.uri == source.uri) {
            found.push(source);
        }
    }
    found
}

/// The code name of the installed release, such as `trixie`.
fn release() -> Option<String> {
    let text = fs::read_to_string("/etc/os-release").ok()?;
    let name = text
        .lines()
        .find_map(|line| line.strip_prefix("VERSION_CODENAME="))?;
    Some(name.trim_matches('"').to_owned())
}

fn configured(folder: &Path) -> Vec<Source> {
    let mut files = vec![folder.join("sources.list")];
    if let Ok(entries) = fs::read_dir(folder.join("sources.list.d")) {
        let mut more: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        more.sort();
        files.extend(more);
    }
    let mut sources = Vec::new();
    for file in files {
        let Ok(text) = fs::read_to_string(&file) else {
            continue;
        };
        match file.extension().and_then(|kind| kind.to_str()) {
            Some("list") => sources.extend(text.lines().filter_map(one_line)),
            Some("sources") => sources.extend(stanzas(&text)),
            _ => {}
        }
    }
    sources
}

/// An entry in the style of `deb [signed-by=/key] http://host/debian suite main`.
fn one_line(line: &str) -> Option<Source> {
    let line = line.split('#').next().unwrap_or_default();
    let rest = line.trim().strip_prefix("deb")?;
    if !rest.starts_with([' ', '\t']) {
        return None;
    }
    let rest = rest.trim_start();
    let (options, rest) = match rest.strip_prefix('[') {
        Some(inside) => inside.split_once(']')?,
        None => ("", rest),
    };
    let signed_by = options
        .split_whitespace()
        .find_map(|option| option.strip_prefix("signed-by="))
        .filter(|path| path.starts_with('/'))
        .map(str::to_owned);
    let mut words = rest.split_whitespace();
    let uri = words
        .next()
        .filter(|uri| !uri.starts_with("cdrom:"))?
        .to_owned();
    Some(Source {
        uri,
        suites: vec![words.next()?.to_owned()],
        signed_by,
    })
}

/// The entries of a file in deb822 style, where a stanza names several
/// addresses and suites at once.
fn stanzas(text: &str) -> Vec<Source> {
    let mut sources = Vec::new();
    let mut stanza: Vec<(String, String)> = Vec::new();
    for line in text.lines().chain([""]) {
        if line.starts_with('#') {
            continue;
        }
        if line.trim().is_empty() {
            sources.extend(entries(&std::mem::take(&mut stanza)));
        } else if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = stanza.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            stanza.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    sources
}

fn entries(stanza: &[(String, String)]) -> Vec<Source> {
    let field = |name: &str| {
        stanza
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value.as_str())
    };
    let binary = field("types").split_whitespace().any(|kind| kind == "deb");
    if !binary || field("enabled").eq_ignore_ascii_case("no") {
        return Vec::new();
    }
    // A key may stand in the file itself; then the machine's own keys decide.
    let signed_by = Some(field("signed-by")).filter(|path| path.starts_with('/'));
    let suites: Vec<String> = field("suites")
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    field("uris")
        .split_whitespace()
        .map(|uri| Source {
            uri: uri.to_owned(),
            suites: suites.clone(),
            signed_by: signed_by.map(str::to_owned),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(uri: &str, suites: &[&str], signed_by: Option<&str>) -> Source {
        Source {
            uri: uri.to_owned(),
            suites: suites.iter().map(|&suite| suite.to_owned()).collect(),
            signed_by: signed_by.map(str::to_owned),
        }
    }

    #[test]
    fn one_line_entries() {
        for (line, expected) in [
            (
                "deb http://mirror.example/debian trixie main contrib",
                Some(source("http://mirror.example/debian", &["trixie"], None)),
            ),
            (
                "  deb [arch=amd64 signed-by=/k.gpg] https://m.example/d/ sid main # note",
                Some(source("https://m.example/d/", &["sid"], Some("/k.gpg"))),
            ),
            ("deb-src http://mirror.example/debian trixie main", None),
            ("# deb http://mirror.example/debian trixie main", None),
            ("deb cdrom:[Debian] trixie main", None),
            ("deb [broken http://mirror.example/debian", None),
            ("deb", None),
            ("", None),
        ] {
            assert_eq!(one_line(line), expected, "{line}");
        }
    }

    #[test]
    fn stanzas_with_several_suites_comments_and_folded_fields() {
        let text = "Types: deb deb-src\n\
                    # a remark between the fields\n\
                    URIs: http://one.example/debian http://two.example/debian\n\
                    Suites: bookworm\n bookworm-updates\n\
                    Components: main\n\
                    Signed-By: /usr/share/keyrings/archive.gpg\n\
                    \n\
                    Types: deb-src\nURIs: http://three.example\nSuites: bookworm\n\
                    \n\
                    Enabled: no\nTypes: deb\nURIs: http://four.example\nSuites: bookworm\n\
                    \n\
                    types: deb\nuris: http://five.example\nsuites: bookworm\n\
                    Signed-By:\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n abc\n";
        let suites = ["bookworm", "bookworm-updates"];
        let key = Some("/usr/share/keyrings/archive.gpg");
        assert_eq!(
            stanzas(text),
            [
                source("http://one.example/debian", &suites, key),
                source("http://two.example/debian", &suites, key),
                source("http://five.example", &["bookworm"], None),
            ]
        );
    }
}
