use std::rc::Rc;

use gate360_locale::Words;
use yew::prelude::*;

use super::backups_of::BackupsOf;
use super::from_store::{Reading, use_from_store};
use crate::components::{Callout, Tone};
use crate::hooks::use_words;
use crate::pages::home::{name_of, shown_name};
use crate::platform::clock;
use crate::platform::store::{BackupEntry, Store};
use crate::state::{Shared, store_words};

/// The backups of each project.
#[component]
pub(super) fn Backups() -> Html {
    let words = use_words();
    let (found, again) = use_from_store(read);
    let inside = match found {
        None => html! { <p class="muted" aria-busy="true">{ words.part_loading() }</p> },
        Some(Err(error)) => html! {
            <Callout tone={Tone::Bad} title={words.backups_failed()} alert=true>
                <p>{ store_words(words, &error) }</p>
            </Callout>
        },
        Some(Ok(projects)) if projects.is_empty() => html! {
            <p class="muted">{ words.backups_none() }</p>
        },
        Some(Ok(projects)) => projects
            .iter()
            .map(|(name, backups)| {
                let key = backups[0].project.clone();
                let name = shown_name(words, name);
                html! { <BackupsOf {key} {name} backups={backups.clone()} onchanged={again.clone()} /> }
            })
            .collect(),
    };
    html! {
        <section class="stack" aria-labelledby="settings-backups">
            <h2 id="settings-backups" tabindex="-1">{ words.backups_title() }</h2>
            <p>{ words.backups_lead() }</p>
            { inside }
        </section>
    }
}

/// What a project is called, and its backups.
type OfOne = (String, Rc<[BackupEntry]>);

fn read(store: Shared<Store>) -> Reading<Rc<[OfOne]>> {
    Box::pin(async move {
        let mut projects = Vec::new();
        for backups in by_project(&store.backups(None).await?) {
            let id = &backups[0].project;
            // Of what the store does not give out, the latest backup knows the name.
            let loaded = store.load(id).await.unwrap_or_default();
            let name = match name_of(id, loaded.into_changes().0) {
                name if name.is_empty() => backups[0].name.clone(),
                name => name,
            };
            projects.push((name, backups));
        }
        Ok(projects.into())
    })
}

/// The backups of each project, the latest first, and first those of the project with the latest.
/// None of the lists is empty.
fn by_project(backups: &[BackupEntry]) -> Vec<Rc<[BackupEntry]>> {
    let mut projects: Vec<Vec<BackupEntry>> = Vec::new();
    for backup in backups.iter().rev() {
        let known = projects.iter_mut();
        let mut known = known.filter(|known| known[0].project == backup.project);
        match known.next() {
            Some(known) => known.push(backup.clone()),
            None => projects.push(vec![backup.clone()]),
        }
    }
    projects.into_iter().map(Rc::from).collect()
}

/// When a backup was made, in a few words.
pub(super) fn made_at(words: Words, backup: &BackupEntry) -> String {
    let (hour, minute) = clock::time_of(backup.at);
    let day = words.short_date(clock::date_of(backup.at));
    words.date_time_form(&day, &words.time(hour, minute))
}

#[cfg(test)]
mod tests {
    use gate360_merge::Moment;

    use super::*;

    #[test]
    fn backups_stand_by_project_and_the_latest_first() {
        let backup = |(number, project): (u64, &str)| BackupEntry {
            number,
            project: project.to_owned(),
            name: String::new(),
            at: Moment(0),
            why: String::new(),
            bytes: 0,
        };
        let backups: Vec<BackupEntry> = [(1, "a"), (2, "b"), (5, "a"), (7, "c")].map(backup).into();
        let numbers = |of_one: Rc<[BackupEntry]>| -> Vec<u64> {
            of_one.iter().map(|backup| backup.number).collect()
        };
        let by_project: Vec<Vec<u64>> = by_project(&backups).into_iter().map(numbers).collect();
        assert_eq!(by_project, [vec![7], vec![5, 1], vec![2]]);
    }
}
