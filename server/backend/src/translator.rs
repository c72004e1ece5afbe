//! A service that translates, by the protocol of LibreTranslate. None by default.

use std::{sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};
use thiserror::Error;
use ureq::Agent;

/// So long an answer may take: a machine of one's own translates a summary in seconds.
const PATIENCE: Duration = Duration::from_secs(40);
/// Most bytes of an answer: many times what any summary has.
const LARGEST: u64 = 1 << 20;

/// Where the service is. Clones are handles of the same one.
#[derive(Clone)]
pub struct Translator {
    agent: Agent,
    address: Arc<str>,
    key: Option<Arc<str>>,
}

/// A translation failed.
#[derive(Debug, Error)]
pub enum TranslatorTrouble {
    /// It cannot be reached, or says no.
    #[error("it does not answer: {0}")]
    Silent(#[from] ureq::Error),
    /// It answers with something else.
    #[error("it answers with something else: {0}")]
    Strange(#[from] serde_json::Error),
    /// The program ends.
    #[error("given up")]
    GivenUp,
}

#[derive(Serialize)]
struct Asked<'a> {
    q: &'a str,
    source: &'a str,
    target: &'a str,
    format: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<&'a str>,
}

#[derive(Deserialize)]
struct Answered {
    #[serde(rename = "translatedText")]
    text: String,
}

impl Translator {
    /// At an address such as `http://127.0.0.1:5000`, with the key that it asks for, if any.
    #[must_use]
    pub fn at(address: &str, key: Option<&str>) -> Self {
        let settings = Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .max_redirects(0)
            .build();
        Self {
            agent: settings.into(),
            address: format!("{}/translate", address.trim_end_matches('/')).into(),
            key: key.map(Arc::from),
        }
    }

    /// A text in another language. Languages are those of ISO 639-1.
    ///
    /// # Errors
    /// The service cannot be reached, refuses, or answers with something else.
    pub async fn translate(
        &self,
        text: &str,
        from: &str,
        to: &str,
    ) -> Result<String, TranslatorTrouble> {
        let body = serde_json::to_vec(&Asked {
            q: text,
            source: from,
            target: to,
            format: "text",
            api_key: self.key.as_deref(),
        })?;
        let (agent, address) = (self.agent.clone(), Arc::clone(&self.address));
        let asking = tokio::task::spawn_blocking(move || {
            let mut answer = agent
                .post(&*address)
                .content_type("application/json")
                .send(&body)?;
            answer.body_mut().with_config().limit(LARGEST).read_to_vec()
        });
        let answer = asking.await.map_err(|_| TranslatorTrouble::GivenUp)??;
        Ok(serde_json::from_slice::<Answered>(&answer)?.text)
    }
}
