//! `palmares serve`.

use std::net::SocketAddr;

use backend::{jobs, mail::sender::Sender};
use domain::locale::Locale;
use tokio::{net::TcpListener, sync::watch};

use super::say;
use crate::{
    composition::{self, StartTrouble},
    http,
    settings::Settings,
};

/// Serves until the process is asked to end; requests and mails under way are finished.
pub(super) async fn serve(settings: &Settings, demo: bool) -> Result<(), StartTrouble> {
    let store = composition::open(settings, demo).await?;
    // A directory is not tried out: from a disk that is full can still be read.
    if settings.bucket.is_some() {
        composition::try_out_files(settings).await?;
    }
    let backend = composition::backend(settings, store.clone(), demo)?;
    if demo {
        backend::demonstration::seed(&backend, backend.now()).await?;
    }
    let back = backend.keep_erased().await?;
    if back > 0 {
        tracing::warn!(back, "people whom a backup brought back were erased again");
    }
    let listener = TcpListener::bind(settings.address).await?;
    let (stop, stopped) = watch::channel(false);
    let sender = Sender::new(backend.clone(), composition::transport(settings)?);
    let sending = tokio::spawn(sender.run(until(stopped.clone())));
    let working = tokio::spawn(jobs::run(backend.clone(), until(stopped.clone())));
    greet(settings, &backend, demo).await?;
    let router = http::router(composition::shared(settings, &backend, demo));
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, service).with_graceful_shutdown(until(stopped));
    tokio::spawn(async move {
        asked_to_end().await;
        let _nobody_listens = stop.send(true);
    });
    serving.await?;
    sending.await?;
    working.await?;
    store.close().await;
    Ok(())
}

async fn greet(
    settings: &Settings,
    backend: &backend::Backend,
    demo: bool,
) -> Result<(), StartTrouble> {
    let address = &settings.base_url;
    say(&format!("Palmarès is open at {address}"));
    if demo {
        say(&format!(
            "Demonstration: sign in as somebody at {address}/{}/demonstration",
            Locale::DEFAULT.code()
        ));
    } else if let Some(code) = backend.setup_code().await? {
        say(&format!(
            "Nobody runs the award yet: set up the secretariat at {address}/{}/set-up with the code {code}",
            Locale::DEFAULT.code()
        ));
    }
    Ok(())
}

async fn until(mut stopped: watch::Receiver<bool>) {
    // A sender that is gone counts as asked to stop.
    let _gone = stopped.wait_for(|stop| *stop).await;
}

async fn asked_to_end() {
    let interrupt = tokio::signal::ctrl_c();
    let Ok(mut terminate) =
        tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
    else {
        let _interrupted = interrupt.await;
        return;
    };
    tokio::select! {
        _ = interrupt => {}
        _ = terminate.recv() => {}
    }
}
