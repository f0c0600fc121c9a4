//! What a backup holds: a team file with everything of a project, packed.

use gate360_locale::Date;
use gate360_merge::row::{AuthorRow, ChangeRow};
use gate360_merge::{Author, Change, ChangeSet, Replica};
use gate360_process::Pack;
use gate360_project::{PackName, Project, ProjectId};
use gate360_report::team::{self, Extent, TeamFile};
use serde_json::{Map, Value};

/// Writes a backup out.
pub(super) fn write(file: &TeamFile) -> Vec<u8> {
    team::write(file, Extent::Everything)
}

/// Reads a backup of a project. It was made here, so it is read as the rows of the store are:
/// what can't be understood keeps nothing else from being read. None if it is no backup at all.
pub(super) fn read(bytes: &[u8], project: &ProjectId, today: Date) -> Option<TeamFile> {
    let mut fields: Map<String, Value> = serde_json::from_slice(bytes).ok()?;
    let Value::Array(rows) = fields.remove("changes")? else {
        return None;
    };
    let changes: ChangeSet = rows.into_iter().filter_map(change).collect();
    let author = fields.remove("author").unwrap_or_default();
    let author: AuthorRow = serde_json::from_value(author).unwrap_or_default();
    let exported = fields.get("exported").and_then(Value::as_str);
    let pack = fields.get("pack");
    Some(TeamFile {
        exported: exported.and_then(|day| day.parse().ok()).unwrap_or(today),
        author: Author {
            role: author.role,
            organisation: author.organisation,
        },
        process: fields.get("process").and_then(PackName::read),
        pack: pack.and_then(|pack| Pack::read(pack.to_string().as_bytes()).ok()),
        project: Project::from_changes(project.clone(), Replica::new("backup"), changes),
    })
}

fn change(row: Value) -> Option<Change> {
    let row: ChangeRow = serde_json::from_value(row).ok()?;
    row.try_into().ok()
}

#[cfg(test)]
mod tests {
    use gate360_merge::Moment;
    use gate360_process::builtin;
    use gate360_project::Edit;

    use super::*;

    fn today() -> Date {
        "2026-11-22".parse().unwrap()
    }

    fn id() -> ProjectId {
        ProjectId::new("p").unwrap()
    }

    fn file() -> TeamFile {
        let catalogue = builtin::catalogue("en").unwrap();
        let author = Author {
            role: "Leader".into(),
            organisation: "Rønne".into(),
        };
        let mut project = Project::new(id(), Replica::new("backup"));
        for edit in [Edit::Name("Havn".into()), Edit::Summary("Ålborg".into())] {
            project.apply(&catalogue, edit, &author, Moment(1)).unwrap();
        }
        TeamFile {
            exported: "2026-11-20".parse().unwrap(),
            author,
            process: Some(PackName::of(&catalogue)),
            pack: None,
            project,
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let file = file();
        let read = read(&write(&file), &id(), today()).unwrap();
        assert_eq!(read.project.changes(), file.project.changes());
        assert_eq!(read.author, file.author);
        assert_eq!(read.exported, file.exported);
        assert_eq!(read.process, file.process);
    }

    #[test]
    fn what_is_not_understood_keeps_nothing_else_from_being_read() {
        let mut fields: Map<String, Value> = serde_json::from_slice(&write(&file())).unwrap();
        fields["changes"][0]["counter"] = "one".into();
        fields["exported"] = 7.into();
        fields.insert("process".into(), "?".into());
        fields.insert("pack".into(), "?".into());
        let bytes = serde_json::to_vec(&fields).unwrap();
        let read = read(&bytes, &id(), today()).unwrap();
        assert_eq!(read.project.changes().len(), 1);
        assert_eq!(read.exported, today());
    }

    #[test]
    fn what_is_no_backup_is_not_read() {
        let whole = write(&file());
        for bytes in [&whole[..whole.len() / 2], b"", b"[]", b"{\"changes\":7}"] {
            assert_eq!(read(bytes, &id(), today()), None);
        }
    }
}
