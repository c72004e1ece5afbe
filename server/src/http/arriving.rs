//! Bytes that come with a request, handed on piece by piece.

use axum::body::{Body, BodyDataStream};
use domain::ports::files::{Bytes, CutShort};
use futures::StreamExt;

/// The body of a request.
pub struct Incoming(BodyDataStream);

impl Incoming {
    /// Of this body.
    #[must_use]
    pub fn of(body: Body) -> Self {
        Self(body.into_data_stream())
    }
}

#[async_trait::async_trait]
impl Bytes for Incoming {
    async fn next(&mut self) -> Result<Option<Vec<u8>>, CutShort> {
        match self.0.next().await {
            None => Ok(None),
            Some(Ok(piece)) => Ok(Some(piece.to_vec())),
            Some(Err(_)) => Err(CutShort),
        }
    }
}

/// A field of a form with files.
pub struct IncomingField<'a, 'b>(pub &'b mut multer::Field<'a>);

#[async_trait::async_trait]
impl Bytes for IncomingField<'_, '_> {
    async fn next(&mut self) -> Result<Option<Vec<u8>>, CutShort> {
        match self.0.chunk().await {
            Ok(piece) => Ok(piece.map(|piece| piece.to_vec())),
            Err(_) => Err(CutShort),
        }
    }
}
