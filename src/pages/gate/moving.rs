//! Where the focus goes when conditions are added or taken out.

use std::cell::RefCell;
use std::rc::Rc;

use gate360_process::CriterionId;
use gate360_project::{Decision, Edit, ItemId, Proposal};
use web_sys::Element;
use yew::prelude::*;

use super::view::View;
use crate::hooks::use_shell;
use crate::platform::focus;

/// Adds conditions and takes them out, so that the focus is never lost with what was pressed.
#[derive(Clone)]
pub(super) struct Moving {
    /// The conditions that were there before some were added, until the first of those has the
    /// focus.
    known: Rc<RefCell<Option<Vec<ItemId>>>>,
    /// The first that was added.
    added: NodeRef,
    /// The heading of the conditions.
    pub(super) heading: NodeRef,
    /// The heading of the form around them.
    form: NodeRef,
    announce: Callback<AttrValue>,
}

/// For the conditions within a form with this heading.
#[hook]
pub(super) fn use_moving(form: &NodeRef) -> Moving {
    let known = use_mut_ref(|| None::<Vec<ItemId>>);
    let added = use_node_ref();
    {
        let (known, added) = (known.clone(), added.clone());
        use_effect(move || {
            let found = added.cast::<Element>();
            if let Some(found) = found.filter(|_| known.borrow().is_some()) {
                known.take();
                focus::onto(found.query_selector("input").ok().flatten());
            }
        });
    }
    Moving {
        known,
        added,
        heading: use_node_ref(),
        form: form.clone(),
        announce: use_shell().announce,
    }
}

impl Moving {
    /// The mark of a condition, by its number: that of the first of those that were just added;
    /// an idle one for all others.
    pub(super) fn mark(&self, proposals: &[Proposal], number: usize) -> NodeRef {
        let known = self.known.borrow();
        let is_new = |proposal: &Proposal| {
            let known = known.as_ref();
            known.is_some_and(|known| !known.contains(&proposal.id))
        };
        match proposals.iter().position(is_new) {
            Some(first) if first + 1 == number => self.added.clone(),
            _ => NodeRef::default(),
        }
    }

    /// A callback that adds conditions: for a criterion each, or for none.
    pub(super) fn add(
        &self,
        view: &View<'_>,
        added: Vec<Option<CriterionId>>,
    ) -> Callback<MouseEvent> {
        let (words, gate, editor) = (view.words, view.gate, view.open.editor.clone());
        let ids = view.meeting.proposals.iter().map(|one| one.id.clone());
        let (ids, moving) = (ids.collect::<Vec<ItemId>>(), self.clone());
        Callback::from(move |_: MouseEvent| {
            moving.known.replace(Some(ids.clone()));
            let each = added.iter().map(|id| Edit::AddProposal(gate, id.clone()));
            if editor.apply(Edit::AtOnce(each.collect())).is_ok() {
                let count = u32::try_from(added.len()).unwrap_or(u32::MAX);
                moving.announce.emit(words.conditions_added(count).into());
            } else {
                // The status line has said so.
                moving.known.take();
            }
        })
    }

    /// A callback that takes a condition out, by its number.
    pub(super) fn remove(
        &self,
        view: &View<'_>,
        proposal: &Proposal,
        number: usize,
    ) -> Callback<MouseEvent> {
        let (words, gate, editor) = (view.words, view.gate, view.open.editor.clone());
        let (item, number) = (proposal.id.clone(), number.to_string());
        // Without conditions their part of the form goes, unless the decision asks for some.
        let stays = view.meeting.proposals.len() > 1
            || view.meeting.decision == Some(Decision::ConditionalGo);
        let onto = if stays { &self.heading } else { &self.form };
        let (onto, announce) = (onto.clone(), self.announce.clone());
        Callback::from(move |_: MouseEvent| {
            // Nothing that is taken back can be refused.
            let _never = editor.apply(Edit::RemoveProposal(gate, item.clone()));
            announce.emit(words.condition_removed(&number).into());
            focus::onto(onto.cast());
        })
    }
}
