//! How a page looks on a phone and at a desk, in the light and in the dark: photographed, measured, and asked what
//! is wrong with it.

use crate::{axe, browser::Browser};
use serde_json::json;

/// A screen in somebody's hand or on their desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// 320 px: the narrowest that counts (WCAG 2.2, 1.4.10).
    Narrow,
    /// 390 px, to be touched.
    Phone,
    /// 1,280 px, with a mouse.
    Desktop,
    /// A window of some width, with a mouse.
    Window(u32),
}

/// Widths between a phone and a desktop: where tables begin, a tablet, where the menu stands beside the page, and as far
/// as it has little room there.
const BETWEEN: [u32; 5] = [640, 700, 768, 900, 1023];

/// What somebody has told their system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

impl Screen {
    const fn size(self) -> (u32, u32) {
        match self {
            Self::Narrow => (320, 640),
            Self::Phone => (390, 844),
            Self::Desktop => (1280, 860),
            Self::Window(width) => (width, 860),
        }
    }
}

impl Browser {
    /// Takes another screen.
    pub async fn screen(&self, screen: Screen) {
        let (width, height) = screen.size();
        let mobile = !matches!(screen, Screen::Desktop | Screen::Window(_));
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": if mobile { 2 } else { 1 },
            "mobile": mobile, "screenWidth": width, "screenHeight": height });
        self.command("Emulation.setDeviceMetricsOverride", metrics).await;
        self.command("Emulation.setTouchEmulationEnabled", json!({ "enabled": mobile })).await;
        self.until(&format!("screen.width === {width} && ({mobile} || innerWidth === {width})")).await;
    }

    /// Turns the lights on or out.
    pub async fn scheme(&self, scheme: Scheme) {
        let value = if scheme == Scheme::Dark { "dark" } else { "light" };
        // Nothing moves, so that a picture shows the colours that stay.
        let features = json!([
            { "name": "prefers-color-scheme", "value": value },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.command("Emulation.setEmulatedMedia", json!({ "features": features })).await;
        self.until(&format!("matchMedia('(prefers-color-scheme: {value})').matches")).await;
    }

    /// Looks at the page on every screen in both schemes. What is wrong goes to `wrong`.
    pub async fn look(&self, name: &str, wrong: &mut Vec<String>) {
        for (screen, words) in [(Screen::Phone, "phone"), (Screen::Desktop, "desktop")] {
            self.screen(screen).await;
            for (scheme, word) in [(Scheme::Light, "light"), (Scheme::Dark, "dark")] {
                self.scheme(scheme).await;
                self.save(&format!("{name}-{words}-{word}")).await;
                let is_asked = (screen == Screen::Phone) == (scheme == Scheme::Light);
                if is_asked {
                    self.examine(&format!("{name} {words} {word}"), wrong).await;
                }
                self.fits(screen, &format!("{name} {words} {word}"), wrong).await;
            }
        }
        self.screen(Screen::Narrow).await;
        for scheme in [Scheme::Dark, Scheme::Light] {
            self.scheme(scheme).await;
            self.fits(Screen::Narrow, &format!("{name} at 320 px {scheme:?}"), wrong).await;
        }
        self.between(name, wrong).await;
        self.complaints(name, wrong).await;
    }

    /// Looks at a page that brings its own colours.
    pub async fn glance(&self, name: &str, wrong: &mut Vec<String>) {
        for (screen, words) in [(Screen::Phone, "phone"), (Screen::Desktop, "desktop")] {
            self.screen(screen).await;
            self.save(&format!("{name}-{words}")).await;
            self.fits(screen, &format!("{name} {words}"), wrong).await;
        }
        self.screen(Screen::Narrow).await;
        self.fits(Screen::Narrow, &format!("{name} at 320 px"), wrong).await;
        self.between(name, wrong).await;
        self.complaints(name, wrong).await;
    }

    /// In windows that are neither a phone's nor a desktop's.
    async fn between(&self, name: &str, wrong: &mut Vec<String>) {
        for width in BETWEEN {
            self.screen(Screen::Window(width)).await;
            self.fits(Screen::Window(width), &format!("{name} at {width} px"), wrong).await;
        }
    }

    /// What axe finds wrong.
    pub async fn examine(&self, name: &str, wrong: &mut Vec<String>) {
        wrong.extend(axe::violations(self).await.into_iter().map(|one| format!("{name}: {one}")));
    }

    async fn complaints(&self, name: &str, wrong: &mut Vec<String>) {
        let (said, own) = (self.said().await, format!("{} - Failed to load resource", self.url().await));
        wrong.extend(
            said.into_iter().filter(|line| !line.starts_with(&own)).map(|line| format!("{name}: {line}")),
        );
    }

    /// Nothing scrolls sideways.
    async fn fits(&self, screen: Screen, what: &str, wrong: &mut Vec<String>) {
        // A phone makes its window wider than itself when a page asks for it: the screen counts.
        let script = format!(
            "const page = document.scrollingElement, width = {};
            if (page.scrollWidth <= width) return '';
            const right = (one) => one.getBoundingClientRect().right;
            const wide = [...document.body.querySelectorAll('*')].filter((one) => right(one) > width + 1);
            const names = wide.map((one) => one.tagName + '.' + (one.className.baseVal ?? one.className));
            return page.scrollWidth + ' > ' + width + ': ' + names.slice(0, 8).join(', ');",
            screen.size().0
        );
        let too_wide = self.ask(&script).await;
        if too_wide != "" {
            wrong.push(format!("{what} scrolls sideways: {too_wide}"));
        }
        // A bar of buttons that takes more than three lines has squeezed its words.
        let bar = "return [...document.querySelectorAll('.record-actions .button')]
            .filter((one) => one.offsetHeight > 90).map((one) => one.textContent).join(', ')";
        let squeezed = self.ask(bar).await;
        if squeezed != "" {
            wrong.push(format!("{what} has buttons that nobody can read: {squeezed}"));
        }
    }
}
