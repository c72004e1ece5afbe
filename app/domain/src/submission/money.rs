//! Amounts of money, exact: digits, never a float.

use super::Answers;

/// An amount that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// Plain digits, with a point before decimals (`1200.50`).
    pub amount: String,
    /// ISO 4217 code of the currency.
    pub currency: &'static str,
}

/// Why an answer is no amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyFault {
    /// The amount cannot be read, or has more decimals than the currency.
    Amount,
    /// There is an amount, and no currency.
    CurrencyMissing,
    /// There is no such currency.
    CurrencyUnknown,
}

/// The currencies of ISO 4217 that are in use somewhere.
pub const CURRENCIES: [&str; 153] = [
    "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BHD",
    "BIF", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF",
    "CLP", "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN",
    "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD",
    "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES",
    "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL",
    "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN",
    "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP",
    "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK",
    "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SYP", "SZL", "THB", "TJS", "TMT", "TND",
    "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VES", "VND", "VUV",
    "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG",
];

/// Without a smaller unit, and with a thousandth; all others have hundredths.
const WHOLE: [&str; 15] = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
    "XAF", "XOF",
];
const THOUSANDTHS: [&str; 7] = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

/// How many decimals amounts of a currency have.
#[must_use]
pub fn decimals(currency: &str) -> usize {
    if WHOLE.contains(&currency) || currency == "XPF" {
        0
    } else if THOUSANDTHS.contains(&currency) {
        3
    } else {
        2
    }
}

impl Money {
    /// Reads the two values of an answer.
    ///
    /// # Errors
    /// [`MoneyFault`].
    pub fn read(answers: &Answers, code: &str) -> Result<Self, MoneyFault> {
        let mut values = answers.all(code);
        let (amount, currency) = (values.next().unwrap_or(""), values.next().unwrap_or(""));
        let amount = plain(amount).ok_or(MoneyFault::Amount)?;
        if currency.is_empty() {
            return Err(MoneyFault::CurrencyMissing);
        }
        let mut known = CURRENCIES.into_iter();
        let currency = known.find(|own| *own == currency);
        let currency = currency.ok_or(MoneyFault::CurrencyUnknown)?;
        let given = amount.split_once('.').map_or(0, |(_, after)| after.len());
        if given > decimals(currency) {
            return Err(MoneyFault::Amount);
        }
        Ok(Self { amount, currency })
    }
}

/// An amount as people write it (`1 200 000`, `1.200,50`, `1,200.50`, `12.5`) in plain digits. A
/// single mark before three digits groups them, as in whole numbers, unless the whole is 0. `None` for
/// anything else or beyond 15 digits. What comes out is read as the same amount again.
#[must_use]
pub fn plain(raw: &str) -> Option<String> {
    const SPACES: [char; 4] = [' ', '\'', '\u{a0}', '\u{202f}'];
    let text = raw.trim();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let last = text.rfind(['.', ',']);
    let mark = last.and_then(|at| text.get(at..)?.chars().next());
    let (before, after) = match last {
        Some(at) => (text.get(..at)?, text.get(at + 1..)?),
        None => (text, ""),
    };
    let again = mark.is_some_and(|mark| before.contains(mark));
    let other = before.contains(['.', ',']) && !again;
    let spaced = before.contains(SPACES);
    let groups = last.is_some() && after.len() == 3 && before.len() <= 3 && before != "0";
    let whole = last.is_none() || again || (groups && !other && !spaced);
    let (whole, decimals) = if whole { (text, "") } else { (before, after) };
    let mark_of_groups: &[char] = if again || whole.len() == text.len() {
        &['.', ',']
    } else if mark == Some('.') {
        &[',']
    } else {
        &['.']
    };
    let parts: Vec<&str> = whole
        .split(|c: char| SPACES.contains(&c) || mark_of_groups.contains(&c))
        .collect();
    let (first, rest) = parts.split_first()?;
    let grouped = digits(first)
        && (rest.is_empty() || first.len() <= 3)
        && rest.iter().all(|group| group.len() == 3 && digits(group));
    let fits = last.is_none() || whole.len() == text.len() || digits(decimals);
    let joined = parts.concat();
    let joined = match joined.trim_start_matches('0') {
        "" => "0",
        significant => significant,
    };
    if !grouped || !fits || joined.len() + decimals.len() > 15 {
        return None;
    }
    Some(if decimals.is_empty() {
        joined.to_owned()
    } else {
        format!("{joined}.{decimals}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them_and_stay_what_they_are() {
        for (raw, amount) in [
            ("0", "0"),
            ("1200", "1200"),
            ("1 200 000", "1200000"),
            ("1.200.000", "1200000"),
            ("1,200,000", "1200000"),
            ("1'200'000.05", "1200000.05"),
            ("1.200,50", "1200.50"),
            ("1,200.50", "1200.50"),
            ("1\u{202f}200,5", "1200.5"),
            ("1.200", "1200"),
            ("12.5", "12.5"),
            ("0.125", "0.125"),
            ("1234.125", "1234.125"),
            ("0.10", "0.10"),
            ("007", "7"),
        ] {
            assert_eq!(plain(raw).as_deref(), Some(amount), "{raw}");
            assert_eq!(plain(amount).as_deref(), Some(amount), "{raw}, again");
        }
        for raw in [
            "",
            "-1",
            "1.",
            ".5",
            "1,2,3",
            "1.200,50.1",
            "about 5",
            "1e3",
            "12 5",
            "€5",
            "1,2.000",
            "9999999999999999",
        ] {
            assert_eq!(plain(raw), None, "{raw}");
        }
    }

    #[test]
    fn an_amount_has_a_currency_and_no_more_decimals_than_it() {
        let read = |amount: &str, currency: &str| {
            let values = vec![amount.to_owned(), currency.to_owned()];
            let answers = Answers([("budget".to_owned(), values)].into());
            Money::read(&answers, "budget").map(|money| money.amount)
        };
        assert_eq!(read("1.200,50", "EUR").as_deref(), Ok("1200.50"));
        assert_eq!(read("1,5", "TND").as_deref(), Ok("1.5"));
        assert_eq!(read("1200", "XOF").as_deref(), Ok("1200"));
        assert_eq!(read("1200,5", "XOF"), Err(MoneyFault::Amount));
        assert_eq!(read("1,2345", "EUR"), Err(MoneyFault::Amount));
        assert_eq!(read("1200", ""), Err(MoneyFault::CurrencyMissing));
        assert_eq!(read("1200", "ABC"), Err(MoneyFault::CurrencyUnknown));
        assert_eq!(read("1200", "eur"), Err(MoneyFault::CurrencyUnknown));
    }

    #[test]
    fn the_list_of_currencies_is_in_order() {
        assert!(CURRENCIES.is_sorted());
        for code in WHOLE.into_iter().chain(THOUSANDTHS) {
            assert!(CURRENCIES.contains(&code), "{code}");
        }
    }
}
