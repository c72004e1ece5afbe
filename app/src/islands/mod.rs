//! The only code that runs in the browser.
