//! The structure of the document: what assistive technology reads.
//!
//! The layout builds this tree in reading order. A leaf is a place where
//! content goes; the painter says later which marked content that became,
//! several pieces if a page break came between.

use std::num::NonZeroU16;

use krilla::tagging::{
    BBox, Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};

/// What an element is.
#[derive(Clone, Debug)]
pub(crate) enum Role {
    /// A heading with its level from 1 and its words.
    Heading {
        level: u16,
        title: String,
    },
    Paragraph,
    /// A list of items, with bullets or with words as their labels.
    List {
        bullets: bool,
    },
    Item,
    Label,
    ItemBody,
    Table,
    Caption,
    TableHead,
    TableBody,
    Row,
    ColumnHeader,
    RowHeader,
    Cell,
    /// A picture with the same in words.
    Figure {
        alt: String,
    },
    /// The organisation's logo: a figure whose words may be in another language.
    Logo {
        alt: String,
        language: Option<String>,
    },
    /// The list of contents, or that of a part's sections.
    Contents,
    ContentsItem,
    Reference,
    /// Words that lead somewhere, with what leads there.
    Link,
    /// Words in a language of their own, as BCP 47.
    Foreign(String),
}

/// An element of the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ElementId(usize);

/// A place for content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Leaf(usize);

#[derive(Debug)]
enum Child {
    Element(ElementId),
    Leaf(Leaf),
}

#[derive(Debug)]
struct Element {
    /// The root has none: the writer makes it.
    role: Option<Role>,
    children: Vec<Child>,
}

/// The structure of the document.
#[derive(Debug)]
pub(crate) struct Tree {
    elements: Vec<Element>,
    leaves: usize,
}

/// The place of each leaf in the order of reading.
#[derive(Debug)]
pub(crate) struct Ranks(Vec<usize>);

impl Ranks {
    pub(crate) fn of(&self, leaf: Leaf) -> usize {
        self.0.get(leaf.0).copied().unwrap_or_default()
    }
}

/// What the painter made of each leaf.
#[derive(Debug)]
pub(crate) struct Marked(Vec<Made>);

#[derive(Clone, Debug, Default)]
struct Made {
    pieces: Vec<Identifier>,
    /// Where a picture stands.
    frame: Option<BBox>,
}

impl Marked {
    pub(crate) fn add(&mut self, leaf: Leaf, identifier: Identifier) {
        if let Some(made) = self.0.get_mut(leaf.0) {
            made.pieces.push(identifier);
        }
    }

    /// Notes where a picture stands.
    pub(crate) fn frame(&mut self, leaf: Leaf, frame: BBox) {
        if let Some(made) = self.0.get_mut(leaf.0) {
            made.frame = Some(frame);
        }
    }
}

impl Tree {
    /// The element that holds everything else.
    pub(crate) const ROOT: ElementId = ElementId(0);

    pub(crate) fn new() -> Self {
        Self {
            elements: vec![Element {
                role: None,
                children: Vec::new(),
            }],
            leaves: 0,
        }
    }

    /// Adds an element as the last child of another.
    pub(crate) fn add(&mut self, parent: ElementId, role: Role) -> ElementId {
        let id = ElementId(self.elements.len());
        self.elements.push(Element {
            role: Some(role),
            children: Vec::new(),
        });
        self.hang(parent, Child::Element(id));
        id
    }

    /// Adds a place for content as the last child of an element.
    pub(crate) fn leaf(&mut self, parent: ElementId) -> Leaf {
        let leaf = Leaf(self.leaves);
        self.leaves += 1;
        self.hang(parent, Child::Leaf(leaf));
        leaf
    }

    fn hang(&mut self, parent: ElementId, child: Child) {
        if let Some(element) = self.elements.get_mut(parent.0) {
            element.children.push(child);
        }
    }

    /// The place of each leaf in the order of reading.
    pub(crate) fn ranks(&self) -> Ranks {
        let mut ranks = Ranks(vec![0; self.leaves]);
        let mut next = 0;
        self.rank(Self::ROOT, &mut next, &mut ranks);
        ranks
    }

    fn rank(&self, id: ElementId, next: &mut usize, ranks: &mut Ranks) {
        for child in self
            .elements
            .get(id.0)
            .map_or(&[][..], |element| &element.children)
        {
            match child {
                Child::Element(id) => self.rank(*id, next, ranks),
                Child::Leaf(leaf) => {
                    if let Some(rank) = ranks.0.get_mut(leaf.0) {
                        *rank = *next;
                    }
                    *next += 1;
                }
            }
        }
    }

    /// An empty record for the painter.
    pub(crate) fn nothing_marked(&self) -> Marked {
        Marked(vec![Made::default(); self.leaves])
    }

    /// The tree as the writer wants it.
    pub(crate) fn finish(&self, marked: &Marked, language: String) -> TagTree {
        TagTree::from(self.children(Self::ROOT, marked)).with_lang(Some(language))
    }

    fn children(&self, id: ElementId, marked: &Marked) -> Vec<Node> {
        let mut nodes = Vec::new();
        for child in self
            .elements
            .get(id.0)
            .map_or(&[][..], |element| &element.children)
        {
            match child {
                Child::Element(id) => nodes.extend(self.node(*id, marked).map(Node::Group)),
                Child::Leaf(leaf) => {
                    let made = marked.0.get(leaf.0);
                    let pieces = made.map_or(&[][..], |made| &made.pieces);
                    nodes.extend(pieces.iter().copied().map(Node::Leaf));
                }
            }
        }
        nodes
    }

    /// An element without content is left out, but a cell keeps its place.
    fn node(&self, id: ElementId, marked: &Marked) -> Option<TagGroup> {
        let role = self.elements.get(id.0)?.role.as_ref()?;
        let children = self.children(id, marked);
        let mut kind = kind(role);
        if let TagKind::Figure(figure) = &mut kind {
            figure.set_bbox(self.frame(id, marked));
        }
        let stays = matches!(role, Role::ColumnHeader | Role::RowHeader | Role::Cell);
        (stays || !children.is_empty()).then(|| TagGroup::with_children(kind, children))
    }

    /// Where the picture of an element stands.
    fn frame(&self, id: ElementId, marked: &Marked) -> Option<BBox> {
        let children = &self.elements.get(id.0)?.children;
        children.iter().find_map(|child| match child {
            Child::Leaf(leaf) => marked.0.get(leaf.0)?.frame,
            Child::Element(_) => None,
        })
    }
}

fn kind(role: &Role) -> TagKind {
    match role {
        Role::Heading { level, title } => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(title.clone())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::List { bullets: true } => Tag::L(ListNumbering::Disc).into(),
        Role::List { bullets: false } => Tag::L(ListNumbering::None).into(),
        Role::Item => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::ItemBody => Tag::LBody.into(),
        Role::Table => Tag::Table.into(),
        Role::Caption => Tag::Caption.into(),
        Role::TableHead => Tag::THead.into(),
        Role::TableBody => Tag::TBody.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnHeader => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowHeader => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
        Role::Figure { alt } => Tag::Figure(Some(alt.clone())).into(),
        Role::Logo { alt, language } => {
            let logo = Tag::Figure(Some(alt.clone()));
            logo.with_lang(language.clone()).into()
        }
        Role::Contents => Tag::TOC.into(),
        Role::ContentsItem => Tag::TOCI.into(),
        Role::Reference => Tag::Reference.into(),
        Role::Link => Tag::Link.into(),
        Role::Foreign(language) => Tag::Span.with_lang(Some(language.clone())).into(),
    }
}
