//! The demonstration: everybody may be anybody, at any time of its edition.

use crate::{edition::Edition, moment::Moment, person::role::Role};

/// A demonstration person to sign in as.
#[derive(Clone, Debug)]
pub struct DemoPerson {
    /// Address, used as the key.
    pub email: String,
    /// Name.
    pub name: String,
    /// Roles; empty for applicants.
    pub roles: Vec<Role>,
}

/// A time that the demonstration can play at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DemonstrationTime {
    /// In the middle of a phase, by its place in the timetable.
    During(usize),
    /// In the middle of what lies between a phase and the next one.
    After(usize),
    /// Just past the ceremony, or past the release if that comes later.
    Ceremony,
}

impl DemonstrationTime {
    /// The name under which forms send it.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::During(place) => place.to_string(),
            Self::After(place) => format!("after-{place}"),
            Self::Ceremony => "end".to_owned(),
        }
    }

    /// The time of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        if code == "end" {
            return Some(Self::Ceremony);
        }
        let (place, time): (_, fn(usize) -> Self) = match code.strip_prefix("after-") {
            Some(place) => (place, Self::After),
            None => (code, Self::During),
        };
        place.parse().ok().map(time)
    }

    /// All of an edition, in their order. Between phases that follow at once there is no time.
    #[must_use]
    pub fn all(edition: &Edition) -> Vec<Self> {
        let places = 0..edition.timetable.0.len();
        let phases = places.flat_map(|place| [Self::During(place), Self::After(place)]);
        let mut times: Vec<Self> = phases.collect();
        times.retain(|time| time.moment(edition).is_some());
        times.push(Self::Ceremony);
        times
    }

    /// Whether a moment lies in it.
    #[must_use]
    pub fn is_at(self, edition: &Edition, now: Moment) -> bool {
        let span = self.span(edition);
        span.is_some_and(|(from, to)| from <= now && now < to)
    }

    /// The moment, of a time that the timetable alone decides.
    #[must_use]
    pub fn moment(self, edition: &Edition) -> Option<Moment> {
        let (from, to) = self.span(edition)?;
        let half = to.micros().saturating_sub(from.micros()) / 2;
        Some(Moment(from.micros().saturating_add(half)))
    }

    fn span(self, edition: &Edition) -> Option<(Moment, Moment)> {
        let window = |place: usize| edition.timetable.0.get(place).map(|entry| entry.window);
        match self {
            Self::During(place) => window(place).map(|own| (own.opens, own.closes)),
            Self::After(place) => {
                let closes = window(place)?.closes;
                let next = window(place.checked_add(1)?)?.opens;
                (closes < next).then_some((closes, next))
            }
            Self::Ceremony => None,
        }
    }
}

/// The demonstration: who is in it, and what time it plays at.
#[derive(Clone, Debug)]
pub struct Demonstration {
    /// The people.
    pub people: Vec<DemoPerson>,
    /// The clock of the demonstration.
    pub now: Moment,
}
