//! The page.

fn main() {
    yew::Renderer::<gate360::App>::new().render();
}
