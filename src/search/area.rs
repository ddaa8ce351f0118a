//! The eight areas of Japan, in which prefectures are grouped.

use crate::content::facts::place::Region;
use crate::words::words;

words! {
    /// An area, as school books and statistics divide the country.
    Area "area" {
        /// JP-01.
        Hokkaido = "hokkaido",
        /// JP-02 to JP-07.
        Tohoku = "tohoku",
        /// JP-08 to JP-14.
        Kanto = "kanto",
        /// JP-15 to JP-23.
        Chubu = "chubu",
        /// JP-24 to JP-30.
        Kinki = "kinki",
        /// JP-31 to JP-35.
        Chugoku = "chugoku",
        /// JP-36 to JP-39.
        Shikoku = "shikoku",
        /// JP-40 to JP-47, with Okinawa.
        Kyushu = "kyushu",
    }
}

impl Area {
    /// The area of a prefecture; none for all of Japan.
    pub fn of(region: Region) -> Option<Area> {
        Some(match region.number() {
            1 => Area::Hokkaido,
            2..=7 => Area::Tohoku,
            8..=14 => Area::Kanto,
            15..=23 => Area::Chubu,
            24..=30 => Area::Kinki,
            31..=35 => Area::Chugoku,
            36..=39 => Area::Shikoku,
            40..=47 => Area::Kyushu,
            _ => return None,
        })
    }
}
