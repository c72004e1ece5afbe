//! Bytes that come with a request, handed on piece by piece.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use axum::body::{Body, BodyDataStream};
use domain::ports::files::{Bytes, CutShort};
use futures::{Stream, StreamExt};

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

/// A stream that hands out one piece each time it is asked. The reader of forms asks for as long as
/// there is something, and would hold whatever a fast sender has sent.
pub struct PieceByPiece<S> {
    stream: S,
    given: bool,
}

impl<S> PieceByPiece<S> {
    /// The same pieces, one at a time.
    #[must_use]
    pub const fn of(stream: S) -> Self {
        Self {
            stream,
            given: false,
        }
    }
}

impl<S: Stream + Unpin> Stream for PieceByPiece<S> {
    type Item = S::Item;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<S::Item>> {
        if std::mem::take(&mut self.given) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let next = self.stream.poll_next_unpin(context);
        self.given = matches!(next, Poll::Ready(Some(_)));
        next
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
