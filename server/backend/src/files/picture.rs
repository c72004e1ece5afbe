//! Pictures are drawn anew: what a camera wrote beside them (where it was, whose it is), and what
//! somebody hid in them, stays behind.

use std::io::{BufRead, Cursor, Seek};

use domain::{file::FileKind, problem::ProblemCode};
use image::{
    DynamicImage, ImageDecoder, ImageEncoder, ImageReader, Limits,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
    imageops::FilterType,
};

use super::content::{Examined, Piece, Unfit};

/// Longest side that is read at all.
const LONGEST: u32 = 12_000;
/// Most pixels that are read at all: what telephones make, and no more.
const PIXELS: u64 = 50_000_000;
/// Longest side of what is kept.
const KEPT: u32 = 3_200;
/// Longest side of a picture in a list.
const SMALL: u32 = 640;
/// Quality of JPEG, of 100.
const QUALITY: u8 = 86;

/// A picture, decoded with bounds, drawn upright and written anew, with a small one beside it.
pub(super) fn redraw(file: impl BufRead + Seek, kind: FileKind) -> Result<Examined, Unfit> {
    let damaged = |_| Unfit::from(ProblemCode::FileUnsafe);
    let mut reader = ImageReader::new(file);
    reader.set_format(match kind {
        FileKind::Png => image::ImageFormat::Png,
        FileKind::Webp => image::ImageFormat::WebP,
        _ => image::ImageFormat::Jpeg,
    });
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST);
    limits.max_image_height = Some(LONGEST);
    limits.max_alloc = Some(PIXELS * 4);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS {
        return Err(ProblemCode::FileUnsafe.into());
    }
    let orientation = decoder.orientation().map_err(damaged)?;
    let mut drawn = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    drawn.apply_orientation(orientation);
    if drawn.width().max(drawn.height()) > KEPT {
        drawn = drawn.resize(KEPT, KEPT, FilterType::Triangle);
    }
    // What is see-through stays so; everything else is smaller as JPEG, but for drawings.
    let plain = kind == FileKind::Jpeg || (kind == FileKind::Webp && !drawn.color().has_alpha());
    let (kept, bytes) = if plain {
        (FileKind::Jpeg, jpeg(&drawn)?)
    } else {
        (FileKind::Png, png(&drawn)?)
    };
    let small = if drawn.width().max(drawn.height()) > SMALL {
        drawn.thumbnail(SMALL, SMALL)
    } else {
        drawn
    };
    Ok(Examined {
        kind: kept,
        whole: Piece::of(bytes),
        small: Some(Piece::of(jpeg(&small)?)),
    })
}

fn jpeg(drawn: &DynamicImage) -> Result<Vec<u8>, Unfit> {
    let mut bytes = Cursor::new(Vec::new());
    let drawn = drawn.to_rgb8();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    let colour = image::ExtendedColorType::Rgb8;
    encoder
        .write_image(drawn.as_raw(), drawn.width(), drawn.height(), colour)
        .map_err(|_| ProblemCode::FileUnsafe)?;
    Ok(bytes.into_inner())
}

fn png(drawn: &DynamicImage) -> Result<Vec<u8>, Unfit> {
    let mut bytes = Cursor::new(Vec::new());
    let drawn = drawn.to_rgba8();
    let encoder = PngEncoder::new(&mut bytes);
    let colour = image::ExtendedColorType::Rgba8;
    encoder
        .write_image(drawn.as_raw(), drawn.width(), drawn.height(), colour)
        .map_err(|_| ProblemCode::FileUnsafe)?;
    Ok(bytes.into_inner())
}
