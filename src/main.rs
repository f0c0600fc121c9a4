//! The page.

use gate360::platform::{address, appearance, panic};

fn main() {
    panic::install();
    address::guard();
    appearance::apply(appearance::stored());
    yew::Renderer::<gate360::App>::new().render();
}
