//! What a file really is, whatever it is called.

use std::{
    fs::File,
    io::{self, BufReader, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

use data_encoding::HEXLOWER;
use domain::{
    file::{FileClass, FileKind},
    problem::ProblemCode,
};
use image::ImageFormat;
use sha2::{Digest, Sha256};

use super::{office, picture};

/// What a file turned out to be, ready to be kept.
#[derive(Debug)]
pub struct Examined {
    /// Its kind.
    pub kind: FileKind,
    /// What is kept: the file itself, or a picture drawn anew.
    pub whole: Piece,
    /// A picture for lists.
    pub small: Option<Piece>,
}

/// Bytes and their hash.
#[derive(Debug)]
pub struct Piece {
    /// Where they are: in a file, or here.
    pub bytes: Source,
    /// How many.
    pub size: u64,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}

/// Where bytes come from.
#[derive(Debug)]
pub enum Source {
    /// The file that arrived.
    File(PathBuf),
    /// Memory: pictures are drawn there.
    Memory(Vec<u8>),
}

/// Why a file is not kept.
#[derive(Debug)]
pub enum Unfit {
    /// For what it is.
    Refused(ProblemCode),
    /// The disk.
    Disk(io::Error),
}

impl From<io::Error> for Unfit {
    fn from(error: io::Error) -> Self {
        Self::Disk(error)
    }
}

impl From<ProblemCode> for Unfit {
    fn from(code: ProblemCode) -> Self {
        Self::Refused(code)
    }
}

/// Looks at a file. Its content has to be of the kind that its name promises. Takes a while for
/// pictures: not to be called where others wait.
///
/// # Errors
/// What is wrong with it, or with the disk.
pub fn examine(path: &Path, name: &str) -> Result<Examined, Unfit> {
    let promised = FileKind::promised(name).ok_or(ProblemCode::FileKindUnfit)?;
    let mut file = File::open(path)?;
    let mut head = [0; 16];
    let length = read_up_to(&mut file, &mut head)?;
    let head = head.get(..length).unwrap_or_default();
    file.seek(SeekFrom::Start(0))?;
    let found = match promised.class() {
        FileClass::Picture => picture_kind(head),
        FileClass::Document => head.starts_with(b"%PDF-").then_some(FileKind::Pdf),
        FileClass::Office => office::kind(&mut file)?,
    };
    if found != Some(promised) {
        return Err(ProblemCode::FileKindUnfit.into());
    }
    match promised.class() {
        FileClass::Picture => picture::redraw(BufReader::new(file), promised),
        FileClass::Document => {
            whole_pdf(&mut file)?;
            as_it_is(path, promised)
        }
        FileClass::Office => {
            office::harmless(&mut file)?;
            as_it_is(path, promised)
        }
    }
}

fn picture_kind(head: &[u8]) -> Option<FileKind> {
    match image::guess_format(head).ok()? {
        ImageFormat::Jpeg => Some(FileKind::Jpeg),
        ImageFormat::Png => Some(FileKind::Png),
        ImageFormat::WebP => Some(FileKind::Webp),
        _ => None,
    }
}

fn read_up_to(file: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut length = 0;
    while let Some(rest) = buffer.get_mut(length..).filter(|rest| !rest.is_empty()) {
        match file.read(rest)? {
            0 => break,
            more => length += more,
        }
    }
    Ok(length)
}

/// What no document for a jury needs: it acts when it is opened.
const ACTING: [&[u8]; 4] = [b"/JavaScript", b"/JS ", b"/Launch", b"/EmbeddedFile"];

/// A PDF has an end, and does nothing when it is opened.
fn whole_pdf(file: &mut File) -> Result<(), Unfit> {
    const PIECE: usize = 64 << 10;
    const OVERLAP: usize = 32;
    let (mut buffer, mut kept) = (vec![0; PIECE + OVERLAP], 0);
    let mut ended = false;
    loop {
        let room = buffer.get_mut(kept..).unwrap_or_default();
        let more = read_up_to(file, room)?;
        if more == 0 {
            break;
        }
        let piece = buffer.get(..kept + more).unwrap_or_default();
        let holds = |needle: &[u8]| memchr::memmem::find(piece, needle).is_some();
        if ACTING.iter().any(|needle| holds(needle)) {
            return Err(ProblemCode::FileUnsafe.into());
        }
        // The mark of the end may be followed by a little, never by more than a piece.
        ended = holds(b"%%EOF");
        let start = piece.len().saturating_sub(OVERLAP);
        let tail = piece.get(start..).unwrap_or_default().to_vec();
        kept = tail.len();
        buffer.splice(..kept, tail);
    }
    if ended {
        Ok(())
    } else {
        Err(ProblemCode::FileUnsafe.into())
    }
}

fn as_it_is(path: &Path, kind: FileKind) -> Result<Examined, Unfit> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let size = io::copy(&mut file, &mut hash)?;
    Ok(Examined {
        kind,
        whole: Piece {
            bytes: Source::File(path.to_owned()),
            size,
            sha256: HEXLOWER.encode(&hash.finalize()),
        },
        small: None,
    })
}

impl Piece {
    /// Bytes that are in memory.
    pub(super) fn of(bytes: Vec<u8>) -> Self {
        Self {
            size: bytes.len() as u64,
            sha256: HEXLOWER.encode(&Sha256::digest(&bytes)),
            bytes: Source::Memory(bytes),
        }
    }
}
