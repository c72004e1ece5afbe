//! What office programs write: archives of parts. No path of an archive is ever used.

use std::{
    fs::File,
    io::{self, Read},
};

use domain::{file::FileKind, problem::ProblemCode};
use zip::{ZipArchive, result::ZipError};

use super::content::Unfit;

/// Most parts.
const PARTS: usize = 5_000;
/// Most bytes of all parts, unpacked.
const UNPACKED: u64 = 400 << 20;

/// Parts that act when the file is opened.
const ACTING: [&str; 5] = [
    "vbaproject.bin",
    "vbadata.xml",
    "/activex/",
    "/embeddings/",
    "basic/script",
];

fn unfit(error: ZipError) -> Unfit {
    match error {
        ZipError::Io(error) if error.kind() != io::ErrorKind::InvalidInput => Unfit::Disk(error),
        _ => ProblemCode::FileUnsafe.into(),
    }
}

fn archive(file: &mut File) -> Result<Option<ZipArchive<&mut File>>, Unfit> {
    match ZipArchive::new(file) {
        Ok(archive) => Ok(Some(archive)),
        Err(ZipError::Io(error)) if error.kind() != io::ErrorKind::UnexpectedEof => {
            Err(Unfit::Disk(error))
        }
        Err(_) => Ok(None),
    }
}

/// The kind of an office file; `None` for anything else.
pub(super) fn kind(file: &mut File) -> Result<Option<FileKind>, Unfit> {
    let Some(mut archive) = archive(file)? else {
        return Ok(None);
    };
    if archive.index_for_name("[Content_Types].xml").is_some() {
        let known = [
            ("word/document.xml", FileKind::Docx),
            ("xl/workbook.xml", FileKind::Xlsx),
            ("ppt/presentation.xml", FileKind::Pptx),
        ];
        let mut found = known.into_iter();
        let found = found.find(|(part, _)| archive.index_for_name(part).is_some());
        return Ok(found.map(|(_, kind)| kind));
    }
    let Ok(part) = archive.by_name("mimetype") else {
        return Ok(None);
    };
    let mut said = String::new();
    if part.take(100).read_to_string(&mut said).is_err() {
        return Ok(None);
    }
    let open = [FileKind::Odt, FileKind::Ods, FileKind::Odp];
    Ok(open
        .into_iter()
        .find(|kind| kind.media_type() == said.trim()))
}

/// Whether unpacking it stays within bounds, in fact and not by its own word, and nothing in it acts.
pub(super) fn harmless(file: &mut File) -> Result<(), Unfit> {
    let mut archive = archive(file)?.ok_or(ProblemCode::FileUnsafe)?;
    if archive.len() > PARTS {
        return Err(ProblemCode::FileUnsafe.into());
    }
    let mut unpacked = 0;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(unfit)?;
        let name = part.name().map_err(unfit)?.to_lowercase();
        let acts = ACTING.iter().any(|acting| name.contains(acting));
        let climbs = part.enclosed_name().is_none() || part.is_symlink();
        let nested = [".zip", ".exe", ".js", ".html", ".htm"]
            .iter()
            .any(|ending| name.ends_with(ending));
        if acts || climbs || nested || part.size() > UNPACKED {
            return Err(ProblemCode::FileUnsafe.into());
        }
        let left = UNPACKED - unpacked;
        match io::copy(&mut part.take(left + 1), &mut io::sink()) {
            Ok(length) => unpacked += length,
            // Damaged, or not what its own table says.
            Err(_) => return Err(ProblemCode::FileUnsafe.into()),
        }
        if unpacked > UNPACKED {
            return Err(ProblemCode::FileUnsafe.into());
        }
    }
    Ok(())
}
