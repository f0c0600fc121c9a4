//! A text taken in: cleaned, with notes where each stretch of it begins.

use crate::glyphs::{Clean, Cleaner};
use crate::lines::{Look, Stretch};
use crate::metadata::is_language;
use crate::theme::{Face, tone_ink};

/// Where a stretch begins in the clean text.
pub(crate) struct Cut {
    pub(crate) start: usize,
    pub(crate) look: Look,
    pub(crate) tongue: usize,
}

/// The text that is being set at the moment. What it takes in replaces what it had.
pub(crate) struct Intake {
    /// The language of everything that is not marked otherwise.
    language: String,
    pub(crate) cleaner: Cleaner,
    pub(crate) clean: Clean,
    pub(crate) cuts: Vec<Cut>,
}

impl Intake {
    pub(crate) fn new(cleaner: Cleaner, language: String) -> Self {
        Self {
            language,
            cleaner,
            clean: Clean::default(),
            cuts: Vec::new(),
        }
    }

    /// Cleans the stretches into one text and notes where each begins.
    pub(crate) fn take_in<'a>(
        &mut self,
        stretches: impl IntoIterator<Item = Stretch<'a>>,
        face: Face,
    ) -> Vec<Option<String>> {
        self.clean.clear();
        self.cuts.clear();
        let mut tongues: Vec<Option<String>> = Vec::new();
        for Stretch {
            text,
            strong,
            tone,
            language,
        } in stretches
        {
            if text.is_empty() {
                continue;
            }
            let language = language.filter(|tag| *tag != self.language && is_language(tag));
            if tongues
                .last()
                .is_none_or(|last| last.as_deref() != language)
            {
                tongues.push(language.map(str::to_owned));
            }
            let tone = tone_ink(tone);
            let look = Look {
                bold: face.bold || strong || tone.is_some(),
                ink: tone.unwrap_or(face.ink),
            };
            self.cuts.push(Cut {
                start: self.clean.text.len(),
                look,
                tongue: tongues.len() - 1,
            });
            self.cleaner.clean(text, &mut self.clean);
        }
        tongues
    }

    /// The stretches from the one that a byte of the clean text belongs to.
    pub(crate) fn cuts_from(&self, offset: usize) -> std::slice::Iter<'_, Cut> {
        let after = self.cuts.partition_point(|cut| cut.start <= offset);
        let cuts = self.cuts.get(after.saturating_sub(1)..);
        cuts.unwrap_or_default().iter()
    }
}
