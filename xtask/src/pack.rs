//! Our own process as a pack, and the published schema of packs.

use std::fs;
use std::path::{Path, PathBuf};

use gate360_process::{OWN, Pack, schema};

use crate::sh::{self, Context, Failure, Result};

/// Writes our pack from `assets/process/`, to a file or to where built things are kept.
pub(crate) fn run(to: Option<&str>) -> Result {
    let pack = pack()?;
    let file = to.map_or_else(|| sh::state().join("gate360.pack.json"), PathBuf::from);
    write(&file, &pack.to_json())?;
    println!("{} {} is in {}", pack.id(), pack.version(), file.display());
    Ok(())
}

/// Writes the schema of packs where it is published.
pub(crate) fn schema() -> Result {
    let file = sh::root().join("schema/pack.schema.json");
    write(&file, schema::pack().as_bytes())?;
    println!("The schema is in {}", file.display());
    Ok(())
}

/// Reads the files as they are now, not as they were when this was built. They are put together
/// as text, so that everything that is wrong with them is named with its place.
fn pack() -> Result<Pack> {
    let folder = sh::root().join("assets/process");
    let structure = read(&folder.join("structure.json"))?;
    let mut texts = Vec::new();
    for file in languages(&folder.join("texts"))? {
        let tag = file.file_stem().unwrap_or_default().to_string_lossy();
        texts.push(format!("\"{tag}\": {}", read(&file)?));
    }
    let file = format!(
        "{{\"schema\": \"gate360/pack\", \"version\": 1, \"id\": \"{OWN}\", \
         \"structure\": {structure}, \"texts\": {{{}}}}}",
        texts.join(", ")
    );
    Pack::read(file.as_bytes()).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(|fault| format!("- {fault}")).collect();
        Failure::new(format!("the process is broken:\n{}", lines.join("\n")))
    })
}

/// The files of texts, in the order of their names.
fn languages(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).context(format!("reading {}", folder.display()))?;
    let files = entries.flatten().map(|entry| entry.path());
    let is_json = |file: &PathBuf| file.extension().is_some_and(|end| end == "json");
    let mut files: Vec<PathBuf> = files.filter(is_json).collect();
    files.sort();
    Ok(files)
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).context(format!("reading {}", file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> Result {
    if let Some(folder) = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        fs::create_dir_all(folder).context(format!("making {}", folder.display()))?;
    }
    fs::write(file, bytes).context(format!("writing {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_pack_has_all_our_languages_and_no_fault() {
        let pack = pack().unwrap();
        let languages: Vec<&str> = pack.languages().map(|(tag, _)| tag).collect();
        assert_eq!(languages, ["da", "en", "sv"]);
        assert_eq!(Pack::read(&pack.to_json()).unwrap(), pack);
    }
}
