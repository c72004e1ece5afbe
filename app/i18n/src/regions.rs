//! Regions of the world, for participation by region.

use domain::locale::Locale;

use crate::countries;

/// A region of the United Nations' list (M49). America is two, as the network's offices are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Region {
    /// Africa.
    Africa,
    /// Central and South America, the Caribbean.
    LatinAmerica,
    /// Bermuda, Canada, Greenland, Saint Pierre and Miquelon, the United States.
    NorthernAmerica,
    /// Asia.
    Asia,
    /// Europe.
    Europe,
    /// Oceania.
    Oceania,
}

impl Region {
    /// All regions, in the order in which tables show them.
    pub const ALL: [Self; 6] = [
        Self::Africa,
        Self::LatinAmerica,
        Self::NorthernAmerica,
        Self::Asia,
        Self::Europe,
        Self::Oceania,
    ];

    /// The number of the region in M49.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Africa => "002",
            Self::LatinAmerica => "419",
            Self::NorthernAmerica => "021",
            Self::Asia => "142",
            Self::Europe => "150",
            Self::Oceania => "009",
        }
    }

    /// The region of a number of M49; `None` for any other text.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|region| region.code() == code)
    }

    /// Its name.
    #[must_use]
    pub fn name(self, locale: Locale) -> &'static str {
        countries::region_name(locale, self).unwrap_or(self.code())
    }
}

/// The region of a country (ISO 3166-1 alpha-2); `None` for an unknown code and for Antarctica.
#[must_use]
pub fn of_country(code: &str) -> Option<Region> {
    countries::region_code(code).and_then(Region::from_code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_have_names() {
        let names = Locale::ALL.map(|locale| Region::LatinAmerica.name(locale));
        assert_eq!(
            names,
            [
                "Amèrica Llatina i el Carib",
                "Latin America and the Caribbean",
                "América Latina y el Caribe",
                "Amérique latine et Caraïbes",
                "América Latina e Caribe",
            ]
        );
        assert_eq!(Region::Africa.name(Locale::Fr), "Afrique");
        for region in Region::ALL {
            assert_eq!(Region::from_code(region.code()), Some(region));
            for locale in Locale::ALL {
                assert_ne!(region.name(locale), region.code());
            }
        }
    }

    #[test]
    fn countries_lie_in_regions() {
        assert_eq!(of_country("MZ"), Some(Region::Africa));
        assert_eq!(of_country("MX"), Some(Region::LatinAmerica));
        assert_eq!(of_country("HT"), Some(Region::LatinAmerica));
        assert_eq!(of_country("CA"), Some(Region::NorthernAmerica));
        assert_eq!(of_country("TR"), Some(Region::Asia));
        assert_eq!(of_country("RU"), Some(Region::Europe));
        assert_eq!(of_country("XK"), Some(Region::Europe));
        assert_eq!(of_country("NZ"), Some(Region::Oceania));
        assert_eq!(of_country("AQ"), None);
        assert_eq!(of_country("ZZ"), None);
    }
}
