//! How often is too often.
//!
//! The counts are kept in memory and go by the machine's own stopwatch. They slow guessing and
//! flooding down; that a code works once and for five tries is decided in the database.

use std::{
    net::IpAddr,
    num::NonZeroU32,
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use domain::{id::AccountId, person::email::EmailAddress, ports::Refusal};
use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};
use uuid::Uuid;

/// So many calls at once, then one each period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// At once.
    pub burst: u32,
    /// Seconds until one more is welcome.
    pub seconds: u64,
}

/// The paces of all limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paces {
    /// Sign-in mails to one address from one network.
    pub mails_from_network: Pace,
    /// Sign-in mails to one address from everywhere: bounds how many mails a stranger can cause.
    pub mails_to_address: Pace,
    /// Sign-in mails to any address from one network. A jury that meets shares a network.
    pub sign_ins: Pace,
    /// Ballots of the open vote from one network. A conference whose guests vote together shares one.
    pub votes: Pace,
    /// Ballots of the open vote for one address: bounds how many mails a stranger can cause.
    pub votes_for_address: Pace,
    /// Codes typed in one network.
    pub codes: Pace,
    /// Codes typed for one address. Bounds guessing over many requests; the link of the mail works
    /// all the same, so nobody is locked out by somebody else.
    pub codes_for_address: Pace,
    /// Set-up codes typed in one network.
    pub set_ups: Pace,
    /// Writes of one account.
    pub writes: Pace,
    /// People whom one account invites to write along: bounds how many mails to strangers it causes.
    pub invitations: Pace,
}

impl Default for Paces {
    fn default() -> Self {
        Self {
            mails_from_network: Pace {
                burst: 5,
                seconds: 60,
            },
            mails_to_address: Pace {
                burst: 20,
                seconds: 120,
            },
            sign_ins: Pace {
                burst: 60,
                seconds: 5,
            },
            votes: Pace {
                burst: 200,
                seconds: 3,
            },
            votes_for_address: Pace {
                burst: 3,
                seconds: 600,
            },
            codes: Pace {
                burst: 60,
                seconds: 5,
            },
            codes_for_address: Pace {
                burst: 30,
                seconds: 300,
            },
            set_ups: Pace {
                burst: 5,
                seconds: 60,
            },
            writes: Pace {
                burst: 240,
                seconds: 1,
            },
            invitations: Pace {
                burst: 30,
                seconds: 900,
            },
        }
    }
}

/// All limits of one process.
pub struct Limits {
    mails_from_network: Limit<(String, Network)>,
    mails_to_address: Limit<String>,
    sign_ins: Limit<Network>,
    votes: Limit<Network>,
    votes_for_address: Limit<String>,
    codes: Limit<Network>,
    codes_for_address: Limit<String>,
    set_ups: Limit<Network>,
    writes: Limit<Uuid>,
    invitations: Limit<Uuid>,
}

impl Default for Limits {
    fn default() -> Self {
        Self::new(Paces::default())
    }
}

impl Limits {
    /// Limits with these paces.
    #[must_use]
    pub fn new(paces: Paces) -> Self {
        Self {
            mails_from_network: Limit::new(paces.mails_from_network),
            mails_to_address: Limit::new(paces.mails_to_address),
            sign_ins: Limit::new(paces.sign_ins),
            votes: Limit::new(paces.votes),
            votes_for_address: Limit::new(paces.votes_for_address),
            codes: Limit::new(paces.codes),
            codes_for_address: Limit::new(paces.codes_for_address),
            set_ups: Limit::new(paces.set_ups),
            writes: Limit::new(paces.writes),
            invitations: Limit::new(paces.invitations),
        }
    }

    /// Counts a wish to sign in.
    ///
    /// # Errors
    /// [`Refusal::TooMany`].
    pub fn sign_in(&self, address: &EmailAddress, network: &str) -> Result<(), Refusal> {
        let network = Network::of(network);
        self.sign_ins.count(&network)?;
        self.mails_from_network
            .count(&(address.as_str().to_owned(), network))?;
        self.mails_to_address.count(&address.as_str().to_owned())
    }

    /// Counts a ballot of the open vote that wants to be confirmed.
    ///
    /// # Errors
    /// [`Refusal::TooMany`].
    pub fn vote(&self, address: &EmailAddress, network: &str) -> Result<(), Refusal> {
        self.votes.count(&Network::of(network))?;
        self.votes_for_address.count(&address.as_str().to_owned())
    }

    /// Counts a use of a code or link.
    ///
    /// # Errors
    /// [`Refusal::TooMany`].
    pub fn sign_in_secret(&self, network: &str) -> Result<(), Refusal> {
        self.codes.count(&Network::of(network))
    }

    /// Counts a code typed for an address.
    ///
    /// # Errors
    /// [`Refusal::TooMany`].
    pub fn code(&self, address: &str) -> Result<(), Refusal> {
        self.codes_for_address.count(&address.to_owned())
    }

    /// Counts a use of a set-up code.
    ///
    /// # Errors
    /// [`Refusal::TooMany`].
    pub fn set_up(&self, network: &str) -> Result<(), Refusal> {
        self.set_ups.count(&Network::of(network))
    }

    /// Counts a write of an account.
    ///
    /// # Errors
    /// [`Refusal::TooMany`].
    pub fn write(&self, account: AccountId) -> Result<(), Refusal> {
        self.writes.count(&account.0)
    }

    /// Counts an invitation that an account writes.
    ///
    /// # Errors
    /// [`Refusal::TooMany`].
    pub fn invitation(&self, account: AccountId) -> Result<(), Refusal> {
        self.invitations.count(&account.0)
    }
}

/// A network that counts as one: an IPv4 address, or the 64 leading bits of an IPv6 address, which
/// one household gets as a whole. Everything that is no address counts as one network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Network(u128);

impl Network {
    fn of(text: &str) -> Self {
        match text.parse::<IpAddr>().map(|address| address.to_canonical()) {
            Ok(IpAddr::V4(address)) => Self(u128::from(address.to_bits())),
            Ok(IpAddr::V6(address)) => Self(address.to_bits() & !u128::from(u64::MAX)),
            Err(_) => Self(u128::MAX),
        }
    }
}

struct Limit<K: std::hash::Hash + Eq + Clone> {
    rates: DefaultKeyedRateLimiter<K>,
    calls: AtomicU32,
}

impl<K: std::hash::Hash + Eq + Clone> Limit<K> {
    /// So often the keys are swept that have nothing to remember any more.
    const SWEEP: u32 = 1_024;

    fn new(pace: Pace) -> Self {
        let burst = NonZeroU32::new(pace.burst).unwrap_or(NonZeroU32::MIN);
        let period = Duration::from_secs(pace.seconds.max(1));
        let quota = Quota::with_period(period).unwrap_or(Quota::per_second(burst));
        Self {
            rates: RateLimiter::keyed(quota.allow_burst(burst)),
            calls: AtomicU32::new(0),
        }
    }

    fn count(&self, key: &K) -> Result<(), Refusal> {
        if self.calls.fetch_add(1, Ordering::Relaxed) % Self::SWEEP == Self::SWEEP - 1 {
            self.rates.retain_recent();
        }
        self.rates.check_key(key).map_err(|early| {
            let wait = early
                .wait_time_from(DefaultClock::default().now())
                .as_secs();
            Refusal::TooMany {
                retry_after: u32::try_from(wait).unwrap_or(u32::MAX).saturating_add(1),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> EmailAddress {
        EmailAddress::parse(text).unwrap()
    }

    #[test]
    fn s12_a_flood_to_one_address_is_stopped_and_other_networks_are_not() {
        let limits = Limits::default();
        let juror = address("juror@example.org");
        for _ in 0..5 {
            assert_eq!(limits.sign_in(&juror, "192.0.2.1"), Ok(()));
        }
        let refused = limits.sign_in(&juror, "192.0.2.1");
        assert!(
            matches!(
                refused,
                Err(Refusal::TooMany {
                    retry_after: 1..=61
                })
            ),
            "{refused:?}"
        );
        assert_eq!(limits.sign_in(&juror, "192.0.2.2"), Ok(()));
        assert_eq!(
            limits.sign_in(&address("other@example.org"), "192.0.2.1"),
            Ok(())
        );
    }

    #[test]
    fn s12_an_ipv6_network_counts_as_one() {
        assert_eq!(Network::of("2001:db8::1"), Network::of("2001:db8::ffff:1"));
        assert_ne!(Network::of("2001:db8::1"), Network::of("2001:db8:0:1::1"));
        assert_eq!(Network::of("::ffff:192.0.2.1"), Network::of("192.0.2.1"));
        assert_eq!(Network::of(""), Network::of("unix"));
    }

    #[test]
    fn s12_codes_for_one_address_are_bounded_over_many_requests() {
        let limits = Limits::default();
        let allowed = (0..100)
            .filter(|_| limits.code("juror@example.org").is_ok())
            .count();
        assert_eq!(allowed, 30);
        assert_eq!(limits.code("other@example.org"), Ok(()));
    }

    #[test]
    fn old_keys_are_swept() {
        let limit = Limit::new(Pace {
            burst: 1_000_000,
            seconds: 1,
        });
        let fast = Limit {
            rates: RateLimiter::keyed(Quota::per_second(NonZeroU32::MAX)),
            ..limit
        };
        for key in 0..3_000_u32 {
            assert_eq!(fast.count(&key), Ok(()));
        }
        assert!(fast.rates.len() < 1_100, "{}", fast.rates.len());
    }
}
