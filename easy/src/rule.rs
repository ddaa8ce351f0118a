//! The table of all rules.
//!
//! A code is part of the interface: authors write it into a page to be left alone, and searches
//! for it lead to the documentation. Every rule names the guideline that it comes from, because
//! an author may ask why. "Own" is a rule of this linter, made from what the guidelines say in
//! general.

/// How serious a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Good to know.
    Info,
    /// Should be changed.
    Warning,
    /// Must be changed.
    Error,
}

macro_rules! rules {
    ($($(#[doc = $why:literal])+ $name:ident = $code:literal $text:literal $severity:ident;)+) => {
        /// The stable name of one thing that makes a text hard to read.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[doc = $why])+ $name,)+
        }

        impl Rule {
            /// Every rule, in the order of the table.
            pub const ALL: &[Rule] = &[$(Rule::$name,)+];

            /// The code that never changes, such as `EJ001`.
            pub fn code(self) -> &'static str {
                match self { $(Rule::$name => $code,)+ }
            }

            /// The name as people say it, such as `sentence-chars`.
            pub fn name(self) -> &'static str {
                match self { $(Rule::$name => $text,)+ }
            }

            /// Why it matters and who says so.
            pub fn why(self) -> &'static str {
                match self { $(Rule::$name => concat!($($why),+).trim_ascii(),)+ }
            }

            /// How serious it is where nothing makes it better or worse.
            pub fn severity(self) -> Severity {
                match self { $(Rule::$name => Severity::$severity,)+ }
            }
        }
    };
}

rules! {
    /// A long sentence is hard to keep in mind: NHK NEWS WEB EASY aims at 50 characters at most, and 35 read well (headings and cells are exempt).
    SentenceChars = "EJ001" "sentence-chars" Warning;
    /// A sentence should be said in one breath: Hirosaki University sets 24 morae for warnings of danger and 48 for daily life (headings and cells are exempt).
    SentenceMorae = "EJ002" "sentence-morae" Info;
    /// More than ten phrases in a sentence are too many to follow (own; headings and cells are exempt).
    SentencePhrases = "EJ003" "sentence-phrases" Warning;
    /// Many kanji tire a reader: Hirosaki University allows 13 in a sentence, 4 in a warning of danger.
    SentenceKanji = "EJ004" "sentence-kanji" Warning;
    /// One sentence should say one thing, as the city of Yokohama and Hirosaki University ask.
    OneMeaning = "EJ005" "one-meaning" Warning;
    /// Many commas show that a sentence is really several (own, after the ISA and Agency for Cultural Affairs guideline of 2020).
    Commas = "EJ006" "commas" Info;
    /// Three things or more belong in a list with bullets, says the ISA and Agency for Cultural Affairs guideline of 2020.
    ListInProse = "EJ007" "list-in-prose" Warning;
    /// A page of more than 1,000 characters is not read to its end, says the city of Yokohama.
    PageLength = "EJ008" "page-length" Info;
    /// What to do comes first and the background later, says the city of Yokohama.
    ConclusionLate = "EJ009" "conclusion-late" Info;
    /// Beginners know about 2,000 words: Hirosaki University and NHK NEWS WEB EASY keep to the old JLPT levels 3 and 4.
    HardWord = "EJ010" "hard-word" Warning;
    /// The glossary of the site has a plainer word for it (ISA and Agency for Cultural Affairs guideline of 2020: everyday words).
    GlossaryReplace = "EJ011" "glossary-replace" Error;
    /// An important term stays, but is explained where it first occurs, says the ISA and Agency for Cultural Affairs guideline of 2020.
    TermUnexplained = "EJ012" "term-unexplained" Error;
    /// A kanji that primary school does not teach is rarely known (table of kanji by school year, Ministry of Education, 2020).
    HardKanji = "EJ013" "hard-kanji" Warning;
    /// Kanji in a long row hide where words begin: four are hard, six are very hard (after the readability measure of oosakiken).
    KanjiRun = "EJ014" "kanji-run" Info;
    /// A verb says it more plainly than a noun with 行う, say the city of Yokohama and Hirosaki University.
    VerbalNoun = "EJ015" "verbal-noun" Warning;
    /// A sentence that ends in a noun leaves open what happens, so end it in です or ます (Hirosaki University).
    NounEnding = "EJ016" "noun-ending" Info;
    /// A loanword is rarely known to those who speak the language that it came from, so the ISA and Agency for Cultural Affairs guideline of 2020 says to avoid them.
    KatakanaWord = "EJ017" "katakana-word" Warning;
    /// Ten katakana in a row cannot be read at a glance (after the readability measure of oosakiken).
    KatakanaRun = "EJ018" "katakana-run" Error;
    /// Nobody can look up an abbreviation that is not explained (ISA and Agency for Cultural Affairs guideline of 2020).
    Abbreviation = "EJ019" "abbreviation" Error;
    /// The passive hides who does it, so the ISA and Agency for Cultural Affairs guideline of 2020 says to name who does.
    Passive = "EJ020" "passive" Warning;
    /// The causative makes it hard to see who acts (ISA and Agency for Cultural Affairs guideline of 2020).
    Causative = "EJ021" "causative" Warning;
    /// Two negations are read as one: Hirosaki University and the ISA and Agency for Cultural Affairs guideline of 2020 forbid them.
    DoubleNegation = "EJ022" "double-negation" Error;
    /// 〜なければなりません has two negations for one duty, which 〜てください says without any (Hirosaki University).
    MustByNegation = "EJ023" "must-by-negation" Info;
    /// Respectful and humble words are learnt last, so です and ます are polite enough (ISA and Agency for Cultural Affairs guideline of 2020).
    Keigo = "EJ024" "keigo" Error;
    /// ご and お before a word make it another word to beginners (ISA and Agency for Cultural Affairs guideline of 2020).
    HonorificPrefix = "EJ025" "honorific-prefix" Info;
    /// 〜ていただく turns round who acts for whom, which 〜てください says straight (ISA and Agency for Cultural Affairs guideline of 2020).
    TeItadaku = "EJ026" "te-itadaku" Warning;
    /// A soft prohibition is not understood as one, so the city of Omihachiman writes 〜しないでください.
    SoftProhibition = "EJ027" "soft-prohibition" Error;
    /// Words of law and office have everyday ones of the same meaning (ISA and Agency for Cultural Affairs guideline of 2020).
    StiffWords = "EJ028" "stiff-words" Warning;
    /// 等 and など do not say what else there is, so name it (Hirosaki University: nothing vague).
    AndSoOn = "EJ029" "and-so-on" Info;
    /// A vague statement leaves the reader to decide, so say whether or not (Hirosaki University: nothing vague).
    VagueModality = "EJ030" "vague-modality" Warning;
    /// Soon and later are no times, so name the day or the number (Hirosaki University: nothing vague).
    VagueQuantity = "EJ031" "vague-quantity" Info;
    /// Japanese eras are known in Japan only, so write the western year (ISA and Agency for Cultural Affairs guideline of 2020, city of Omihachiman).
    EraYear = "EJ032" "era-year" Error;
    /// 17:30 is 午後5時30分 in speech, and times should be written as said (city of Omihachiman).
    Clock24 = "EJ033" "clock-24h" Warning;
    /// 9/3 is September in one country and March in another, so write 9月3日 (city of Omihachiman, Hirosaki University).
    DateSlash = "EJ034" "date-slash" Error;
    /// A weekday of one kanji has another meaning and another reading, so write 水曜日 (Hirosaki University: times that can be read).
    WeekdayShort = "EJ035" "weekday-short" Warning;
    /// The mark 〜 is not read aloud and not known, so write から and まで (ISA and Agency for Cultural Affairs guideline of 2020).
    RangeMark = "EJ036" "range-mark" Warning;
    /// Numbers are easiest in digits of one kind, as in 3か月 (Hirosaki University).
    Numerals = "EJ037" "numerals" Info;
    /// Every sentence ends in です, ます or ください, says the ISA and Agency for Cultural Affairs guideline of 2020 (headings and cells are exempt; items only need one style).
    Style = "EJ038" "style" Warning;
    /// Words that paint a sound or a feeling are known to natives only, says Hirosaki University.
    Onomatopoeia = "EJ039" "onomatopoeia" Warning;
    /// 〜たり〜たり is hard to take apart, as YANSIS of Tohoku University warns.
    Tari = "EJ040" "tari" Info;
    /// A long text in brackets tears a sentence apart (own, after the ISA and Agency for Cultural Affairs guideline of 2020).
    LongBrackets = "EJ041" "long-brackets" Warning;
    /// 上記 and 当該 send the reader searching (ISA and Agency for Cultural Affairs guideline of 2020: everyday words).
    PointerWords = "EJ042" "pointer-words" Warning;
    /// A sentence should say who or what it is about, says Hirosaki University (headings, items and cells are exempt).
    NoSubject = "EJ043" "no-subject" Info;
    /// Japanese in Latin letters is read in many ways, so Hirosaki University writes none.
    Romaji = "EJ044" "romaji" Info;
    /// Everything in hiragana is harder to read, not easier, says the Tokyo Metropolitan Government.
    AllKana = "EJ045" "all-kana" Info;
    /// A reading that is missing or in doubt may end up wrong above the kanji (ISA and Agency for Cultural Affairs guideline of 2020: furigana); a word that no dictionary has is an error.
    Reading = "EJ046" "reading" Info;
}

impl Rule {
    /// The rule of a code.
    pub fn parse(code: &str) -> Option<Rule> {
        Rule::ALL.iter().copied().find(|rule| rule.code() == code)
    }
}

impl std::fmt::Display for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::Rule;

    #[test]
    fn there_are_46_rules_in_order() {
        assert_eq!(Rule::ALL.len(), 46);
        for (rule, number) in Rule::ALL.iter().zip(1..) {
            assert_eq!(rule.code(), format!("EJ{number:03}"));
            assert_eq!(Rule::parse(rule.code()), Some(*rule));
            assert!(rule.why().ends_with('.'), "{rule}");
            assert_eq!(rule.why().matches(". ").count(), 0, "one sentence: {rule}");
        }
        assert_eq!(Rule::parse("EJ047"), None);
    }

    #[test]
    fn names_are_not_shared() {
        let mut names: Vec<_> = Rule::ALL.iter().map(|rule| rule.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Rule::ALL.len());
    }
}
