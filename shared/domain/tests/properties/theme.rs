//! Contrast: whatever colour a tenant chooses, people can read what is written on it and in it.

use crate::kit::{cases, nonsense};
use domain::theme::Colour;
use proptest::prelude::*;

/// WCAG 2.2, 1.4.3: the least contrast of text.
const AA: f64 = 4.5;

proptest! {
    #![proptest_config(cases(1024))]

    #[test]
    fn text_on_any_colour_can_be_read(colour: [u8; 3]) {
        let colour = Colour(colour);
        let contrast = colour.contrast(colour.text_on());
        prop_assert!(contrast >= AA, "{} on {}: {}", colour.text_on().hex(), colour.hex(), contrast);
    }

    #[test]
    fn a_colour_as_text_on_any_ground_can_be_read(colour: [u8; 3], ground: [u8; 3]) {
        let (colour, ground) = (Colour(colour), Colour(ground));
        let shade = colour.readable_on(ground, AA);
        prop_assert!(shade.contrast(ground) >= AA, "{} on {}", shade.hex(), ground.hex());
        if colour.contrast(ground) >= AA {
            prop_assert_eq!(shade, colour, "a colour that can be read stays as it is");
        }
    }

    #[test]
    fn a_colour_reads_back_as_itself(colour: [u8; 3]) {
        let colour = Colour(colour);
        prop_assert_eq!(Colour::parse(&colour.hex()), Some(colour));
        prop_assert_eq!(Colour::parse(&colour.hex().to_uppercase()), Some(colour));
        prop_assert_eq!(Colour::parse(&colour.hex()[1..]), None);
    }

    #[test]
    fn contrast_is_the_same_both_ways_and_within_its_scale(a: [u8; 3], b: [u8; 3]) {
        let (a, b) = (Colour(a), Colour(b));
        prop_assert!((a.contrast(b) - b.contrast(a)).abs() < 1e-9);
        prop_assert!((1.0..=21.0 + 1e-9).contains(&a.contrast(b)));
    }

    #[test]
    fn nonsense_is_no_colour(text in nonsense()) {
        prop_assert_eq!(Colour::parse(&text), None);
        prop_assert_eq!(Colour::parse(&format!("#{text}zz")), None);
    }
}

#[test]
fn every_grey_can_be_written_on() {
    for part in 0..=255 {
        let grey = Colour([part; 3]);
        assert!(grey.contrast(grey.text_on()) >= AA, "{}", grey.hex());
    }
}
