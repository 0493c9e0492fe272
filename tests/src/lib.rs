//! What the test rooms share: the tree, its packages and its templates, read as they lie there.

pub mod template;
pub mod tree;
