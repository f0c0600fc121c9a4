use gate360_locale::Words;
use yew::prelude::*;

use super::outcome::{Outcome, OutcomeView, Subject, title};
use crate::hooks::catalogue_in;
use crate::late::{Brought, Source};
use crate::platform::files::Chosen;
use crate::state::{ImportError, OutOfFile, Session, import_example, import_file};

/// Brings a project in. An example is gone to at once; what came of a file is said first.
pub(crate) async fn bring_in(session: Session, words: Words, source: Source) -> Brought {
    let (subject, result) = match source {
        Source::File(file) => {
            let result = of_file(&session, words, &file).await;
            (Subject::File(file.name()), result)
        }
        Source::Example(key) => {
            let result = match catalogue_in(words.language()) {
                Some(catalogue) => import_example(&session, &catalogue, key).await,
                None => Err(ImportError::Example),
            };
            (Subject::Example, result)
        }
    };
    let in_short = title(words, &subject, &result).into();
    match (&subject, result) {
        (Subject::Example, Ok(OutOfFile::Project(imported))) => Brought {
            go_to: Some(imported.id),
            said: Html::default(),
            in_short,
        },
        (_, result) => Brought {
            go_to: None,
            said: html! { <OutcomeView outcome={Outcome { subject, result: result.into() }} /> },
            in_short,
        },
    }
}

async fn of_file(session: &Session, words: Words, file: &Chosen) -> Result<OutOfFile, ImportError> {
    let catalogue = catalogue_in(words.language()).ok_or(ImportError::Damaged)?;
    import_file(session, &catalogue, file).await
}
