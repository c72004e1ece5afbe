//! An object store that speaks the protocol of S3, in the test's own process.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};

use axum::{Router, error_handling::HandleError, http::StatusCode};
use s3s::{
    HttpError, S3Result,
    access::{S3Access, S3AccessContext},
    auth::SimpleAuth,
    s3_error,
    service::S3ServiceBuilder,
};
use s3s_fs::FileSystem;
use server::settings::Settings;
use tempfile::TempDir;
use tokio::{net::TcpListener, task::JoinHandle};

/// The bucket that is there.
pub const NAME: &str = "files";
const KEYS: (&str, &str) = ("access-of-tests", "secret-of-tests");

/// A store with one empty bucket. It ends, and forgets everything, when it is dropped.
pub struct Bucket {
    address: SocketAddr,
    folder: TempDir,
    serving: JoinHandle<()>,
}

impl Bucket {
    /// Begins to serve.
    pub async fn serve() -> Self {
        let folder = tempfile::tempdir().expect("a directory");
        std::fs::create_dir(folder.path().join(NAME)).expect("a bucket");
        let objects = FileSystem::new(folder.path()).expect("a store");
        let mut service = S3ServiceBuilder::new(objects);
        service.set_auth(SimpleAuth::from_single(KEYS.0, KEYS.1));
        service.set_access(OneBucket);
        let broken = async |_: HttpError| StatusCode::INTERNAL_SERVER_ERROR;
        let router = Router::new().fallback_service(HandleError::new(service.build(), broken));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let serving = tokio::spawn(async move {
            axum::serve(listener, router).await.expect("served");
        });
        Self {
            address,
            folder,
            serving,
        }
    }

    /// Settings of a site that keeps its files here, with some of the bucket's put otherwise.
    #[must_use]
    pub fn settings(&self, data: &Path, otherwise: &[(&str, &str)]) -> Settings {
        let endpoint = format!("http://{}", self.address);
        let mut pairs = vec![
            ("data", data.to_str().expect("a path")),
            ("files_bucket", NAME),
            ("files_endpoint", &endpoint),
            ("files_access_key", KEYS.0),
            ("files_secret_key", KEYS.1),
        ];
        pairs.extend(otherwise);
        let pairs = pairs.into_iter();
        let pairs = pairs.map(|(name, value)| (format!("PALMARES_{name}"), value.to_owned()));
        Settings::read(None, pairs).expect("settings")
    }

    /// Where the store has an object.
    #[must_use]
    pub fn object(&self, name: &str) -> PathBuf {
        self.folder.path().join(NAME).join(name)
    }
}

/// Makes no bucket because somebody puts an object there, as the store over a directory would.
struct OneBucket;

#[async_trait::async_trait]
impl S3Access for OneBucket {
    async fn check(&self, asked: &mut S3AccessContext<'_>) -> S3Result<()> {
        if asked.credentials().is_none() {
            return Err(s3_error!(AccessDenied));
        }
        match asked.s3_path().get_bucket_name() {
            Some(NAME) => Ok(()),
            _ => Err(s3_error!(NoSuchBucket)),
        }
    }
}

impl Drop for Bucket {
    fn drop(&mut self) {
        self.serving.abort();
    }
}
