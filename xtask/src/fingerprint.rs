//! A short text that changes when any of a set of files changes.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::sh::{Context, Result};

/// Folders that hold results, not sources.
const RESULTS: [&str; 4] = ["target", "node_modules", "dist", "output"];

/// Reads every file named, and every file below every folder named; what does
/// not exist counts as empty. Content counts, times do not: a fresh checkout of
/// the same files has the same fingerprint.
pub(crate) fn of(base: &Path, paths: &[&str]) -> Result<String> {
    let mut files = Vec::new();
    for path in paths {
        collect(&base.join(path), &mut files)?;
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        let content = fs::read(&file).context(format!("reading {}", file.display()))?;
        file.strip_prefix(base).unwrap_or(&file).hash(&mut hasher);
        content.hash(&mut hasher);
    }
    Ok(format!("{:016x}\n", hasher.finish()))
}

/// True if `stamp` holds exactly `fingerprint`.
pub(crate) fn matches(stamp: &Path, fingerprint: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|text| text == fingerprint)
}

/// Keeps `fingerprint` in the file `stamp` for the next time.
pub(crate) fn keep(stamp: &Path, fingerprint: &str) -> Result {
    if let Some(folder) = stamp.parent() {
        fs::create_dir_all(folder).context(format!("making {}", folder.display()))?;
    }
    fs::write(stamp, fingerprint).context(format!("writing {}", stamp.display()))
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result {
    if path.is_file() {
        files.push(path.to_path_buf());
    } else if path.is_dir() {
        for entry in fs::read_dir(path).context(format!("reading {}", path.display()))? {
            let entry = entry.context(format!("reading {}", path.display()))?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if !name.starts_with('.') && !RESULTS.contains(&name.as_ref()) {
                collect(&entry.path(), files)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("src/target")).unwrap();
        fs::write(folder.join("src/a.rs"), "one").unwrap();
        folder
    }

    #[test]
    fn content_and_names_count_results_do_not() {
        let folder = folder("fingerprint");
        let first = of(&folder, &["src", "absent"]).unwrap();
        fs::write(folder.join("src/target/x"), "built").unwrap();
        assert_eq!(of(&folder, &["src"]).unwrap(), first);
        fs::write(folder.join("src/a.rs"), "two").unwrap();
        let second = of(&folder, &["src"]).unwrap();
        assert_ne!(second, first);
        fs::rename(folder.join("src/a.rs"), folder.join("src/b.rs")).unwrap();
        assert_ne!(of(&folder, &["src"]).unwrap(), second);
        fs::remove_dir_all(folder).unwrap();
    }
}
