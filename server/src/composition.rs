//! Puts the program together: the only file that knows both the screens and what is behind them.

use std::{sync::Arc, time::Duration};

use app::request::{Ports, Site};
use backend::{
    Backend, BackendParts, DemonstrationParts,
    clock::{Clock, PlayedClock, SystemClock},
    files::{Bucket, Depot, Scanner},
    limits::Limits,
    mail::{MailSettings, transport::Transport},
    store::{DatabaseUrl, Store, StoreSettings},
    translator::Translator,
};

use crate::{
    assets,
    http::{Shared, cookies::CookieNames, page_cache::PageCache, security::Hosts},
    settings::{MailRoute, Secret, Settings},
};

/// So long a page waits for a long computation before it tells how far that is.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// Why the program cannot start. For the operator, in English like all of its logs.
pub type StartTrouble = Box<dyn std::error::Error + Send + Sync>;

/// Where the database of these settings is.
///
/// # Errors
/// The address cannot be used.
pub fn database(settings: &Settings) -> Result<DatabaseUrl, StartTrouble> {
    let url = settings.database_url.as_ref();
    let file = || DatabaseUrl::Sqlite(settings.data.join("palmares.db"));
    Ok(url.map_or_else(|| Ok(file()), |url| url.reveal().parse())?)
}

/// Opens the database and brings its tables up to date.
///
/// # Errors
/// See [`backend::store::OpenTrouble`].
pub async fn open(settings: &Settings, create: bool) -> Result<Store, StartTrouble> {
    std::fs::create_dir_all(&settings.data)?;
    let store = Store::open(&StoreSettings {
        create,
        ..StoreSettings::new(database(settings)?)
    })
    .await?;
    store.migrate().await?;
    Ok(store)
}

/// The backend on an open database.
///
/// # Errors
/// The sender's address cannot be read.
pub fn backend(
    settings: &Settings,
    store: Store,
    demonstration: bool,
) -> Result<Backend, StartTrouble> {
    let mail = MailSettings::new(
        settings.base_url.clone(),
        &settings.mail_from,
        settings.mail_reply_to.as_deref(),
    )?;
    let demonstration = if demonstration {
        let clock = Arc::new(PlayedClock::at(SystemClock.now()));
        Some(DemonstrationParts {
            people: backend::demonstration::people()?,
            clock,
        })
    } else {
        None
    };
    Ok(Backend::new(BackendParts {
        store,
        clock: Arc::new(SystemClock),
        limits: Limits::default(),
        mail,
        depot: depot(settings)?,
        erasures: settings.data.join("erased.txt"),
        translator: settings.translator.as_deref().map(|address| {
            let key = settings.translator_key.as_ref();
            Translator::at(address, key.map(Secret::reveal))
        }),
        patience: PATIENCE,
        demonstration,
    }))
}

/// Where files of submissions are kept.
///
/// # Errors
/// The directory cannot be made, or this build knows no buckets.
pub fn depot(settings: &Settings) -> Result<Depot, StartTrouble> {
    let folder = settings.data.join("files");
    let depot = match &settings.bucket {
        None => Depot::on_disk(folder)?,
        Some(own) => {
            let bucket = Bucket {
                name: own.name.clone(),
                endpoint: own.endpoint.clone(),
                region: own.region.clone(),
                access_key: own.access_key.clone(),
                secret_key: own.secret_key.reveal().to_owned(),
                prefix: own.prefix.clone(),
            };
            let depot = Depot::in_bucket(&bucket, folder.join("arriving"));
            depot.map_err(|trouble| format!("setting files_bucket: {}", trouble.in_short()))?
        }
    };
    Ok(match &settings.scanner {
        Some(address) => depot.scanned_by(Scanner::at(address.clone())),
        None => depot,
    })
}

/// Keeps something where files are kept, and takes it away again.
///
/// # Errors
/// In one line, why files cannot be kept there.
pub async fn try_out_files(settings: &Settings) -> Result<(), StartTrouble> {
    depot(settings)?.try_out().await.map_err(|trouble| {
        let place = match &settings.bucket {
            None => settings.data.join("files").display().to_string(),
            Some(own) => {
                let store = own.endpoint.as_deref().unwrap_or("Amazon");
                format!("the bucket {} at {store}", own.name)
            }
        };
        format!("files cannot be kept in {place}: {}", trouble.in_short()).into()
    })
}

/// Where mails are handed over.
///
/// # Errors
/// The server's address cannot be read.
pub fn transport(settings: &Settings) -> Result<Transport, StartTrouble> {
    match &settings.mail {
        MailRoute::Files => Ok(Transport::files(settings.data.join("mail"))),
        MailRoute::Smtp(url) => Transport::smtp(url.reveal())
            .map_err(|_| "mail: the address of the server cannot be read".into()),
    }
}

/// What the HTTP side needs.
#[must_use]
pub fn shared(settings: &Settings, backend: &Backend, demonstration: bool) -> Shared {
    let behind = Arc::new(backend.clone());
    let site = Site {
        ports: Ports {
            accounts: behind.clone(),
            public_site: behind.clone(),
            submissions: behind.clone(),
            collaboration: behind.clone(),
            conversations: behind.clone(),
            corrections: behind.clone(),
            dossiers: behind.clone(),
            memberships: behind.clone(),
            extensions: behind.clone(),
            files: behind.clone(),
            full_sheets: behind.clone(),
            jury_room: behind.clone(),
            office: behind.clone(),
            results: behind.clone(),
            meetings: behind.clone(),
            forms: behind.clone(),
            rules: behind.clone(),
            successions: behind.clone(),
            own_data: behind.clone(),
            certificates: behind.clone(),
            translations: behind.clone(),
            votes: behind,
        },
        assets: format!("/assets/{}", assets::hash()).into(),
        base_url: settings.base_url.as_str().into(),
        demonstration,
        watch: std::env::var_os("PALMARES_DEV").is_some(),
    };
    let clock = backend.clone();
    Shared {
        site,
        now: Arc::new(move || clock.now()),
        cookies: CookieNames::new(settings.is_https()),
        hosts: Arc::new(Hosts::of(&settings.base_url)),
        trusted_proxies: settings.trusted_proxies,
        cache: Arc::new(PageCache::default()),
    }
}

#[cfg(all(test, not(feature = "s3")))]
mod tests {
    use super::*;

    #[test]
    fn o09_a_build_without_object_stores_says_so_when_a_bucket_is_set() {
        let data = tempfile::tempdir().unwrap();
        let pairs = [
            ("data", data.path().to_str().unwrap()),
            ("files_bucket", "files"),
            ("files_access_key", "a"),
            ("files_secret_key", "b"),
        ];
        let pairs = pairs.into_iter();
        let pairs = pairs.map(|(name, value)| (format!("PALMARES_{name}"), value.to_owned()));
        let settings = Settings::read(None, pairs).unwrap();
        let told = depot(&settings).err().unwrap().to_string();
        assert!(told.starts_with("setting files_bucket: "), "{told}");
        assert!(told.contains("--features s3"), "{told}");
    }
}
