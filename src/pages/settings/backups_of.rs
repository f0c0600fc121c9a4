use std::rc::Rc;

use gate360_locale::Words;
use gate360_report::team;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::backups::made_at;
use super::storage::size;
use crate::components::{Button, ButtonKind, Callout, Disclosure, Icon, RouteLink, Table, Tone};
use crate::hooks::{use_catalogue, use_words};
use crate::pages::home::shown_name;
use crate::platform::file_names::file_name;
use crate::platform::store::BackupEntry;
use crate::platform::{clock, files, focus};
use crate::route::Route;
use crate::state::backups::{self, RestoreError, Why};
use crate::state::{store_words, use_session};

/// Which backups.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct BackupsOfProps {
    /// What the project is called on the page.
    pub(super) name: String,
    /// Those of one project, the latest first; at least one.
    pub(super) backups: Rc<[BackupEntry]>,
    /// Called when there may be others.
    pub(super) onchanged: Callback<()>,
}

/// What came of pressing a button.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    /// The project is as it was then.
    Restored(BackupEntry),
    /// Nothing has changed.
    Failed(RestoreError),
    /// The browser would not hand out a file.
    NotHandedOut,
}

/// The backups of a project, each with a way back to it.
#[component]
pub(super) fn BackupsOf(props: &BackupsOfProps) -> Html {
    let words = use_words();
    let session = use_session();
    let catalogue = use_catalogue();
    let outcome = use_state_eq(|| None::<Outcome>);
    let busy = use_state_eq(|| false);
    let place = use_node_ref();
    {
        // What came of it stands above the table, where it may be out of sight.
        let place = place.clone();
        use_effect_with((*outcome).clone(), move |outcome| {
            if outcome.is_some() {
                focus::onto(place.cast());
            }
        });
    }
    let latest = &props.backups[0];
    let name = &props.name;
    let restore = |backup: &BackupEntry| {
        let (session, catalogue) = (session.clone(), catalogue.clone());
        let (outcome, busy) = (outcome.setter(), busy.clone());
        let (backup, onchanged) = (backup.clone(), props.onchanged.clone());
        Callback::from(move |_: MouseEvent| {
            let (Some(session), Some(catalogue)) = (session.clone(), catalogue.clone()) else {
                return;
            };
            let (outcome, busy) = (outcome.clone(), busy.clone());
            let (backup, onchanged) = (backup.clone(), onchanged.clone());
            // So that what comes of it is said also where it is the same as before.
            outcome.set(None);
            busy.set(true);
            spawn_local(async move {
                let came = backups::restore(&session, &catalogue, &backup).await;
                busy.set(false);
                outcome.set(Some(match came {
                    Ok(()) => Outcome::Restored(backup),
                    Err(error) => Outcome::Failed(error),
                }));
                onchanged.emit(());
            });
        })
    };
    let save = |backup: &BackupEntry| {
        let (session, outcome) = (session.clone(), outcome.setter());
        let name = [name.as_str(), " ", &clock::date_of(backup.at).to_string()].concat();
        let (backup, name) = (backup.clone(), file_name(&name, team::EXTENSION));
        Callback::from(move |_: MouseEvent| {
            let Some(session) = session.clone() else {
                return;
            };
            let (outcome, backup, name) = (outcome.clone(), backup.clone(), name.clone());
            outcome.set(None);
            spawn_local(async move {
                let failed = match backups::as_file(&session, &backup).await {
                    Ok(bytes) => files::download(&name, "application/json", &bytes)
                        .err()
                        .map(|_| Outcome::NotHandedOut),
                    Err(error) => Some(Outcome::Failed(error)),
                };
                outcome.set(failed);
            });
        })
    };
    let row = |backup: &BackupEntry| {
        let made = made_at(words, backup);
        html! {
            <tr key={backup.number}>
                <th scope="row" class="stored-name">{ &made }</th>
                <td data-label={words.backup_why()}>{ why(words, backup) }</td>
                <td class="number" data-label={words.backup_size()}>
                    { size(words, bytes(backup)) }
                </td>
                <td>
                    <div class="cluster">
                        <Button
                            icon={Icon::Again}
                            name={words.backup_restore_name(&made)}
                            busy={*busy}
                            onclick={restore(backup)}
                        >
                            { words.backup_restore() }
                        </Button>
                        <Button
                            kind={ButtonKind::Quiet}
                            icon={Icon::Download}
                            name={words.backup_save_name(&made)}
                            onclick={save(backup)}
                        >
                            { words.backup_save() }
                        </Button>
                    </div>
                </td>
            </tr>
        }
    };
    let count = u32::try_from(props.backups.len()).unwrap_or(u32::MAX);
    let aside = words.backups_count(count, &made_at(words, latest));
    html! {
        <Disclosure
            title={name.clone()}
            level={3}
            aside={html! { <span class="muted">{ aside }</span> }}
        >
            <div ref={place} tabindex="-1">
                if let Some(outcome) = &*outcome {
                    { came_to(words, outcome) }
                }
            </div>
            <Table caption={words.backups_of(name)} caption_hidden=true>
                <thead>
                    <tr>
                        <th scope="col">{ words.backup_made() }</th>
                        <th scope="col">{ words.backup_why() }</th>
                        <th scope="col" class="number">{ words.backup_size() }</th>
                        <th scope="col">{ words.backup_go_back() }</th>
                    </tr>
                </thead>
                <tbody>{ for props.backups.iter().map(row) }</tbody>
            </Table>
        </Disclosure>
    }
}

fn bytes(backup: &BackupEntry) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "a size to be read by people")]
    let bytes = backup.bytes as f64;
    bytes
}

fn why(words: Words, backup: &BackupEntry) -> &'static str {
    match Why::of_key(&backup.why) {
        Why::Work => words.backup_why_work(),
        Why::Opening => words.backup_why_opening(),
        Why::Import => words.backup_why_import(),
        Why::Merge => words.backup_why_merge(),
        Why::Restore => words.backup_why_restore(),
        Why::Process => words.backup_why_process(),
    }
}

fn came_to(words: Words, outcome: &Outcome) -> Html {
    match outcome {
        Outcome::Restored(backup) => {
            let name = shown_name(words, &backup.name);
            let title = words.backup_restored(&name, &made_at(words, backup));
            html! {
                <Callout tone={Tone::Good} {title} alert=true>
                    <p>{ words.backup_restored_body() }</p>
                    <p>
                        <RouteLink to={Route::Overview { id: backup.project.clone() }}>
                            { words.opened_go(&name) }
                        </RouteLink>
                    </p>
                </Callout>
            }
        }
        Outcome::Failed(error) => html! {
            <Callout tone={Tone::Bad} title={words.backup_failed()} alert=true>
                <p>
                    { match error {
                        RestoreError::Gone => words.backup_gone(),
                        RestoreError::Damaged => words.backup_damaged(),
                        RestoreError::Store(error) => store_words(words, error),
                    } }
                </p>
            </Callout>
        },
        Outcome::NotHandedOut => html! {
            <Callout tone={Tone::Bad} title={words.export_failed()} alert=true>
                <p>{ words.export_not_handed_out() }</p>
            </Callout>
        },
    }
}
