//! A bucket of an object store that speaks the protocol of S3.

use std::{error::Error, sync::Arc};

use object_store::ObjectStore;

use super::DepotTrouble;

/// Where a bucket is, and the keys to it.
#[derive(Clone)]
pub struct Bucket {
    /// Its name.
    pub name: String,
    /// Address of the store, without a path. Without one, Amazon's own.
    pub endpoint: Option<String>,
    /// Region, which is a part of every signature.
    pub region: String,
    /// The key that is told.
    pub access_key: String,
    /// The key that signs.
    pub secret_key: String,
    /// What the names of all objects begin with; may be empty.
    pub prefix: String,
}

impl Bucket {
    /// The objects in it. Nothing is asked of the store yet.
    #[cfg(feature = "s3")]
    pub(super) fn objects(&self) -> Result<Arc<dyn ObjectStore>, DepotTrouble> {
        use std::time::Duration;

        use object_store::{
            ClientOptions, RetryConfig, aws::AmazonS3Builder, path::Path, prefix::PrefixStore,
        };

        /// So long the store may say nothing.
        const PATIENCE: Duration = Duration::from_secs(60);
        /// So long a request is sent again. Somebody waits for it.
        const RETRIES: Duration = Duration::from_secs(20);

        // The same that mails and the database are encrypted by. Whoever chose one before keeps it.
        let _chosen_before = rustls::crypto::ring::default_provider().install_default();
        let connection = ClientOptions::new()
            // Of the whole, that is: whoever reads a large file slowly may.
            .with_timeout_disabled()
            .with_read_timeout(PATIENCE)
            .with_connect_timeout(Duration::from_secs(5));
        let mut builder = AmazonS3Builder::new()
            .with_client_options(connection)
            .with_retry(RetryConfig {
                max_retries: 3,
                retry_timeout: RETRIES,
                ..RetryConfig::default()
            })
            .with_bucket_name(&self.name)
            .with_region(&self.region)
            .with_access_key_id(&self.access_key)
            .with_secret_access_key(&self.secret_key)
            // Not every store takes many at once, and we take away one by one.
            .with_disable_bulk_delete(true);
        if let Some(endpoint) = &self.endpoint {
            builder = builder
                .with_endpoint(endpoint)
                .with_allow_http(endpoint.starts_with("http://"));
        }
        let objects = builder.build()?;
        Ok(if self.prefix.is_empty() {
            Arc::new(objects)
        } else {
            Arc::new(PrefixStore::new(objects, Path::from(self.prefix.as_str())))
        })
    }

    /// There are none in this build.
    #[cfg(not(feature = "s3"))]
    pub(super) fn objects(&self) -> Result<Arc<dyn ObjectStore>, DepotTrouble> {
        Err(DepotTrouble::NoBuckets)
    }
}

/// What is wrong with a store, in one line: what it says itself comes as a page of XML.
pub(super) fn reason(error: &object_store::Error) -> String {
    /// More is no line.
    const LONGEST: usize = 200;
    let mut cause: &dyn Error = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    let said = cause.to_string();
    let code = said
        .split_once("<Code>")
        .and_then(|(_, rest)| rest.split_once("</Code>"));
    let said = code.map_or(said.as_str(), |(code, _)| code);
    let said: Vec<_> = said.split_whitespace().collect();
    let said: String = said.join(" ").chars().take(LONGEST).collect();
    match error {
        object_store::Error::NotFound { .. } => format!("it is not there ({said})"),
        object_store::Error::PermissionDenied { .. }
        | object_store::Error::Unauthenticated { .. } => {
            format!("the keys are not accepted, or allow too little ({said})")
        }
        _ => said,
    }
}
