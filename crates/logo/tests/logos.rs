//! Logos that are taken, and those that are not.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use gate360_logo::{Content, Fault, GradientForm, Kind, Paint, Picture, Shape, Step, read};
use proptest::prelude::*;

fn svg(inside: &str) -> Result<Picture, Fault> {
    let text =
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">{inside}</svg>"#);
    read(Kind::Svg, text.as_bytes())
}

fn shapes(inside: &str) -> Vec<Shape> {
    match svg(inside).unwrap().content {
        Content::Shapes(shapes) => shapes,
        Content::Pixels(_) => panic!("shapes"),
    }
}

fn ends(shape: &Shape) -> Vec<[f32; 2]> {
    let ends = shape.steps.iter().filter_map(|step| match step {
        Step::Move(point) | Step::Line(point) | Step::Curve([_, _, point]) => Some(*point),
        Step::Close => None,
    });
    ends.map(|point| point.map(|number| (number * 100.0).round() / 100.0))
        .collect()
}

#[test]
fn outlines_come_to_where_they_belong() {
    for (inside, expected) in [
        (
            "<path d='M1 2h3v4l-1-1z'/>",
            vec![[1.0, 2.0], [4.0, 2.0], [4.0, 6.0], [3.0, 5.0]],
        ),
        (
            "<path d='m1,2 1 1 1-1'/>",
            vec![[1.0, 2.0], [2.0, 3.0], [3.0, 2.0]],
        ),
        ("<path d='M0 0.5.5.25'/>", vec![[0.0, 0.5], [0.5, 0.25]]),
        ("<path d='M10 10a5 5 0 1 1 0 .01z'/>", vec![[10.0, 10.0]]),
        (
            "<polygon points='1,1 2,2 3,1'/>",
            vec![[1.0, 1.0], [2.0, 2.0], [3.0, 1.0]],
        ),
        (
            "<g transform='translate(10 5) scale(2)'><line x1='1' y1='1' x2='2' y2='2' stroke='red'/></g>",
            vec![[12.0, 7.0], [14.0, 9.0]],
        ),
        (
            "<rect x='1' y='1' width='2' height='2' transform='rotate(90)'/>",
            vec![[-1.0, 1.0], [-1.0, 3.0], [-3.0, 3.0], [-3.0, 1.0]],
        ),
        (
            "<path d='M0 0Q5 10 10 0T20 0'/>",
            vec![[0.0, 0.0], [10.0, 0.0], [20.0, 0.0]],
        ),
    ] {
        let shapes = shapes(inside);
        let found = ends(&shapes[0]);
        assert!(found.starts_with(&expected), "{inside}: {found:?}");
    }
}

#[test]
fn an_arc_stays_on_its_circle() {
    for (large, grows) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
        let path = format!("<path d='M60 25A10 10 0 {large} {grows} 50 35'/>");
        let shape = shapes(&path).remove(0);
        let Some(Step::Curve(_)) = shape.steps.get(1) else {
            panic!("a curve")
        };
        let inner = if large == grows {
            [60.0, 35.0]
        } else {
            [50.0, 25.0]
        };
        for [x, y] in ends(&shape) {
            let (across, down) = (x - inner[0], y - inner[1]);
            assert!(
                ((across * across + down * down).sqrt() - 10.0).abs() < 0.02,
                "{large} {grows}"
            );
        }
        assert_eq!(shape.steps.len(), if large == 1 { 4 } else { 2 });
    }
}

#[test]
fn looks_come_from_attributes_styles_and_classes() {
    let red = Paint::Colour([255, 0, 0]);
    for inside in [
        "<path fill='red' d='M0 0h1v1z'/>",
        "<path style='fill:#f00' fill='blue' d='M0 0h1v1z'/>",
        "<style>.a,.b{fill:rgb(255, 0, 0)} /* c */</style><path class='x b' d='M0 0h1v1z'/>",
        "<g fill='#ff0000'><g><path d='M0 0h1v1z'/></g></g>",
        "<g color='red'><path fill='currentColor' d='M0 0h1v1z'/></g>",
    ] {
        assert_eq!(
            shapes(inside)[0].fill.as_ref().unwrap().paint,
            red,
            "{inside}"
        );
    }
    let half = shapes("<g opacity='.5'><path fill-opacity='50%' d='M0 0h1v1z'/></g>");
    assert!((half[0].fill.as_ref().unwrap().opacity - 0.25).abs() < 1e-6);
    let line = shapes(
        "<g transform='scale(2)'><path fill='none' stroke='red' stroke-width='3' d='M0 0h1'/></g>",
    );
    assert_eq!(line[0].fill, None);
    assert!((line[0].stroke.as_ref().unwrap().width - 6.0).abs() < 1e-4);
}

#[test]
fn gradients_say_from_where_to_where() {
    let inside = "<defs><linearGradient id='b'><stop offset='0' stop-color='#fff'/><stop offset='1' stop-color='red' stop-opacity='.5'/></linearGradient>\
        <linearGradient id='a' xlink:href='#b' gradientUnits='userSpaceOnUse' x1='1' x2='9'/></defs><path fill='url(#a)' d='M0 0h1v1z'/>";
    let shapes = shapes(inside);
    let Paint::Gradient(gradient) = &shapes[0].fill.as_ref().unwrap().paint else {
        panic!("a gradient")
    };
    assert_eq!(
        gradient.form,
        GradientForm::Linear([[1.0, 0.0], [9.0, 0.0]])
    );
    assert_eq!(gradient.stops.len(), 2);
}

#[test]
fn what_is_not_shown_is_named() {
    for (inside, name) in [
        ("<text>City</text>", "text"),
        ("<image href='x.png'/>", "image"),
        ("<script>alert(1)</script>", "script"),
        ("<foreignObject/>", "foreignObject"),
        ("<use href='#a'/>", "use"),
        ("<animate/>", "animate"),
        ("<path filter='url(#f)' d='M0 0h1v1z'/>", "filter"),
        ("<g style='mask:url(#m)'/>", "mask"),
        (
            "<path fill='url(http://example.org/x#a)' d='M0 0h1v1z'/>",
            "url()",
        ),
        ("<style>@import 'x.css';</style>", "style"),
        ("<style>a:hover{fill:red}</style>", "style"),
        ("<path d='M0 0h1' fill='&x;'/>", "!ENTITY"),
    ] {
        assert_eq!(svg(inside), Err(Fault::Holds(name.to_owned())), "{inside}");
    }
    let bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg viewBox='0 0 1 1'/>";
    assert_eq!(
        read(Kind::Svg, bomb.as_bytes()),
        Err(Fault::Holds("!ENTITY".to_owned()))
    );
}

#[test]
fn hostile_drawings_are_refused() {
    let deep = "<g>".repeat(10_000);
    assert_eq!(svg(&deep), Err(Fault::TooComplex));
    assert_eq!(svg(&"<g/>".repeat(6_000)), Err(Fault::TooComplex));
    assert_eq!(svg(""), Err(Fault::Empty));
    assert_eq!(svg("<path d='M0 0h1' display='none'/>"), Err(Fault::Empty));
    for inside in [
        "<path d='M0 0LNaN 1'/>",
        "<path d='M0 0L1e39 1'/>",
        "<path d='M0 0Linf 1'/>",
        "<path d='L1 1'/>",
        "<path d='M0 0 1'/>",
        "<path d='M0 0h1' transform='scale(1e6) scale(1e6)'/>",
        "<path d='M0 0h1' transform='turn(1)'/>",
        "<path d='M0 0h1' fill='#12'/>",
        "<g>",
        "</g>",
        "<path d=M0/>",
    ] {
        assert_eq!(svg(inside), Err(Fault::Damaged), "{inside}");
    }
    for (head, fault) in [
        ("<svg viewBox='0 0 0 1'/>", Fault::NoSize),
        ("<svg viewBox='0 0 -5 1'/>", Fault::NoSize),
        ("<svg/>", Fault::NoSize),
        ("<svg viewBox='0 0 1e9 1'/>", Fault::Damaged),
        ("<html/>", Fault::NotALogo),
        ("GIF89a", Fault::NotALogo),
        ("", Fault::NotALogo),
    ] {
        assert_eq!(read(Kind::Svg, head.as_bytes()), Err(fault), "{head}");
    }
    let wide = "<svg viewBox='0 0 1000 1'><path d='M0 0h1v1z'/></svg>";
    assert_eq!(read(Kind::Svg, wide.as_bytes()), Err(Fault::Stretched));
    let large = vec![b' '; 200_000];
    assert_eq!(
        read(Kind::Svg, &large),
        Err(Fault::TooLarge { bytes: 200_000 })
    );
}

#[test]
fn gradients_that_refer_to_each_other_come_to_an_end() {
    let round = "<linearGradient id='a' href='#b'/><linearGradient id='b' href='#a'/><path fill='url(#a)' d='M0 0h1v1z'/>";
    assert_eq!(svg(round), Err(Fault::TooComplex));
}

proptest! {
    #[test]
    fn nothing_breaks_it(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _any = read(Kind::of(&bytes), &bytes);
        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        png.extend(&bytes);
        let _any = read(Kind::Png, &png);
    }

    #[test]
    fn no_text_breaks_it(text in "[<>/='\" a-z#0-9.eMmLlHhVvCcSsQqTtAaZz-]{0,200}") {
        let _any = svg(&text);
        let _path = svg(&format!("<path d=\"{}\"/>", text.replace(['<', '"'], "")));
    }

    #[test]
    fn what_is_taken_is_finite(numbers in proptest::collection::vec(-1e6_f32..1e6, 6..60)) {
        let list: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        for command in ["L", "C", "Q", "T", "S", "H"] {
            if let Ok(picture) = svg(&format!("<path d='M1 1{command}{}'/>", list.join(" ")))
                && let Content::Shapes(shapes) = picture.content
            {
                prop_assert!(shapes.iter().flat_map(ends).flatten().all(f32::is_finite));
            }
        }
    }
}
