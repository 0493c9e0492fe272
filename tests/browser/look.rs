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
}

/// What somebody has told their system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

impl Browser {
    /// Takes another screen.
    pub async fn screen(&self, screen: Screen) {
        let (width, height, density) = match screen {
            Screen::Narrow => (320, 640, 2),
            Screen::Phone => (390, 844, 2),
            Screen::Desktop => (1280, 860, 1),
        };
        let mobile = screen != Screen::Desktop;
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": density, "mobile": mobile });
        self.command("Emulation.setDeviceMetricsOverride", metrics).await;
        self.command("Emulation.setTouchEmulationEnabled", json!({ "enabled": mobile })).await;
        self.until(&format!("innerWidth === {width} || !document.querySelector('meta[name=viewport]')")).await;
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
                self.fits(&format!("{name} {words} {word}"), wrong).await;
            }
        }
        self.screen(Screen::Narrow).await;
        for scheme in [Scheme::Dark, Scheme::Light] {
            self.scheme(scheme).await;
            self.fits(&format!("{name} at 320 px {scheme:?}"), wrong).await;
        }
        self.complaints(name, wrong).await;
    }

    /// Looks at a page that brings its own colours.
    pub async fn glance(&self, name: &str, wrong: &mut Vec<String>) {
        for (screen, words) in [(Screen::Phone, "phone"), (Screen::Desktop, "desktop")] {
            self.screen(screen).await;
            self.save(&format!("{name}-{words}")).await;
            self.fits(&format!("{name} {words}"), wrong).await;
        }
        self.screen(Screen::Narrow).await;
        self.fits(&format!("{name} at 320 px"), wrong).await;
        self.complaints(name, wrong).await;
    }

    /// What axe finds wrong.
    pub async fn examine(&self, name: &str, wrong: &mut Vec<String>) {
        wrong.extend(axe::violations(self).await.into_iter().map(|one| format!("{name}: {one}")));
    }

    async fn complaints(&self, name: &str, wrong: &mut Vec<String>) {
        let (said, own) = (self.said().await, format!("{} - Failed to load resource", self.url().await));
        wrong.extend(said.into_iter().filter(|line| !line.starts_with(&own)).map(|line| format!("{name}: {line}")));
    }

    /// Nothing scrolls sideways.
    async fn fits(&self, what: &str, wrong: &mut Vec<String>) {
        let script = "
            const page = document.scrollingElement;
            if (page.scrollWidth <= innerWidth) return '';
            const wide = [...document.body.querySelectorAll('*')]
              .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
              .map((one) => one.tagName + '.' + one.className);
            return page.scrollWidth + ' > ' + innerWidth + ': ' + wide.slice(0, 6).join(', ');";
        let too_wide = self.ask(script).await;
        if too_wide != "" {
            wrong.push(format!("{what} scrolls sideways: {too_wide}"));
        }
    }
}
