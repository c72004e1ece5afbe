//! An archive that is given out while it is made: nothing of it is kept but the names.

use std::{
    collections::BTreeSet,
    io::{self, Write},
    mem,
    sync::{Arc, Mutex, PoisonError},
};

use thiserror::Error;
use zip::{
    CompressionMethod, ZipWriter,
    result::ZipError,
    write::{SimpleFileOptions, StreamWriter},
};

/// Most letters of a name, its ending aside.
const LONGEST: usize = 80;

/// Why an archive ends before its end. Never the reader's doing: for the log.
#[derive(Debug, Error)]
pub enum ArchiveTrouble {
    /// A member cannot be begun, or the list of members not be written.
    #[error("archive: {0}")]
    Zip(#[from] ZipError),
    /// A member cannot be written.
    #[error("archive: {0}")]
    Write(#[from] io::Error),
}

/// A ZIP archive under way. Whatever is written comes out of [`Archive::take`].
pub struct Archive {
    zip: ZipWriter<StreamWriter<Drain>>,
    drain: Drain,
    names: BTreeSet<String>,
}

impl Default for Archive {
    fn default() -> Self {
        let drain = Drain::default();
        Self {
            zip: ZipWriter::new_stream(drain.clone()),
            drain,
            names: BTreeSet::new(),
        }
    }
}

impl Archive {
    /// Begins a member. Parts of its path become plain names (see [`plain`]); one that is there
    /// already gets a number. Gives the path under which it is found.
    ///
    /// # Errors
    /// [`ArchiveTrouble`].
    pub fn begin(&mut self, path: &[&str]) -> Result<String, ArchiveTrouble> {
        let name = self.free(path);
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        // What is packed already is not packed again.
        let packed = matches!(
            ending,
            "pdf" | "xlsx" | "zip" | "jpg" | "jpeg" | "png" | "webp" | "mp4"
        );
        let method = if packed {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .compression_level((!packed).then_some(6));
        self.zip.start_file(name.as_str(), options)?;
        Ok(name)
    }

    /// Goes on with the member that was begun last.
    ///
    /// # Errors
    /// [`ArchiveTrouble`].
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), ArchiveTrouble> {
        Ok(self.zip.write_all(bytes)?)
    }

    /// What can be given out now.
    #[must_use]
    pub fn take(&mut self) -> Vec<u8> {
        self.drain.take()
    }

    /// Ends the archive: the last that is given out.
    ///
    /// # Errors
    /// [`ArchiveTrouble`].
    pub fn finish(self) -> Result<Vec<u8>, ArchiveTrouble> {
        let drain = self.drain;
        drop(self.zip.finish()?);
        Ok(drain.take())
    }

    fn free(&mut self, path: &[&str]) -> String {
        let parts: Vec<String> = path.iter().map(|part| plain(part)).collect();
        let whole = parts.join("/");
        let (stem, ending) = match whole.rsplit_once('.') {
            Some((stem, ending)) if !ending.contains('/') => (stem, format!(".{ending}")),
            _ => (whole.as_str(), String::new()),
        };
        let mut name = whole.clone();
        let mut number = 2;
        while !self.names.insert(name.clone()) {
            name = format!("{stem}-{number}{ending}");
            number += 1;
        }
        name
    }
}

/// A name of the letters a to z, digits, hyphens and single dots within: no path leads out of the
/// place where an archive is unpacked. Other letters are left out; accents are the caller's to fold.
#[must_use]
pub fn plain(name: &str) -> String {
    let mut made = String::new();
    for letter in name.chars() {
        let letter = letter.to_ascii_lowercase();
        match letter {
            'a'..='z' | '0'..='9' => made.push(letter),
            '.' if !made.is_empty() && !made.ends_with(['.', '-']) => made.push('.'),
            _ if !made.is_empty() && !made.ends_with(['.', '-']) => made.push('-'),
            _ => {}
        }
    }
    let made = made.trim_end_matches(['.', '-']);
    let (stem, ending) = match made.rsplit_once('.') {
        Some((stem, ending)) if ending.len() <= 8 => (stem, format!(".{ending}")),
        _ => (made, String::new()),
    };
    let stem: String = stem.chars().take(LONGEST).collect();
    if stem.is_empty() {
        "unnamed".to_owned()
    } else {
        stem + &ending
    }
}

/// Holds what was written until it is taken.
#[derive(Clone, Default)]
struct Drain(Arc<Mutex<Vec<u8>>>);

impl Drain {
    fn take(&self) -> Vec<u8> {
        mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Drain {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use super::*;

    #[test]
    fn i09_names_lead_nowhere_else_and_are_different() {
        for (given, made) in [
            ("../../etc/passwd", "etc-passwd"),
            ("C:\\x\\..\\y.PDF", "c-x-y.pdf"),
            ("\u{202E}fdp.exe", "fdp.exe"),
            ("…", "unnamed"),
            ("a..b.", "a.b"),
        ] {
            assert_eq!(plain(given), made, "{given:?}");
        }
        assert_eq!(plain(&format!("{}.pdf", "x".repeat(500))).len(), 84);
        let mut archive = Archive::default();
        assert_eq!(archive.begin(&["A", "one.pdf"]).unwrap(), "a/one.pdf");
        assert_eq!(archive.begin(&["a", "one.pdf"]).unwrap(), "a/one-2.pdf");
        assert_eq!(archive.begin(&["..", "one"]).unwrap(), "unnamed/one");
    }

    #[test]
    fn an_archive_is_given_out_piece_by_piece_and_can_be_read() {
        let mut archive = Archive::default();
        let mut out = Vec::new();
        for number in 0..20 {
            archive.begin(&[&format!("{number}.txt")]).unwrap();
            for _ in 0..10 {
                archive
                    .write(format!("{number} ").repeat(10_000).as_bytes())
                    .unwrap();
            }
            let piece = archive.take();
            // Nothing of the members before is kept.
            assert!(piece.len() < 100_000, "{}", piece.len());
            out.extend(piece);
        }
        assert!(!out.is_empty());
        out.extend(archive.finish().unwrap());
        let mut read = zip::ZipArchive::new(Cursor::new(out)).unwrap();
        assert_eq!(read.len(), 20);
        let mut text = String::new();
        let mut member = read.by_name("7.txt").unwrap();
        member.read_to_string(&mut text).unwrap();
        assert_eq!(text, "7 ".repeat(100_000));
    }
}
