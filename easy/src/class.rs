//! What kind of word a word is: the parts of speech of IPADIC, as far as rules ask for them.
//!
//! The dictionary has 1,316 of them; most differ by conjugation only. Here a class is three
//! small values that rules can match on.

/// The class of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Class {
    /// The part of speech.
    pub pos: Pos,
    /// What kind of it.
    pub kind: Kind,
    /// The form of a word that is conjugated.
    pub form: Form,
}

/// The parts of speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Pos {
    Noun,
    Verb,
    Adjective,
    Adverb,
    /// 連体詞: この, ある.
    Adnominal,
    Conjunction,
    Interjection,
    Particle,
    /// 助動詞: ます, た, ない.
    Auxiliary,
    Prefix,
    Symbol,
    Other,
}

/// Kinds of words within a part of speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Kind {
    /// Anything without a kind of its own.
    General,
    /// サ変接続: a noun that becomes a verb with する.
    Verbal,
    /// 形容動詞語幹: a noun that becomes an adjective with な.
    Adjectival,
    /// 副詞可能: a noun of time or place that can stand alone.
    Adverbial,
    /// ナイ形容詞語幹.
    NaiStem,
    Pronoun,
    Number,
    /// 固有名詞: a name of something else than the following.
    Name,
    Person,
    FamilyName,
    GivenName,
    Place,
    Country,
    Organization,
    /// 接続詞的: 対, 兼.
    Linking,
    Suffix,
    CounterSuffix,
    PersonSuffix,
    PlaceSuffix,
    VerbalSuffix,
    AdverbialSuffix,
    AdjectivalSuffix,
    /// 接尾,助動詞語幹 and 特殊,助動詞語幹: そう.
    AuxiliarySuffix,
    /// 非自立: こと, もの, いる after て.
    Dependent,
    /// 非自立,副詞可能: とき, ため.
    DependentAdverbial,
    /// 非自立,助動詞語幹: よう; 形容動詞語幹: みたい.
    DependentAuxiliary,
    /// 格助詞: が, を.
    Case,
    /// 格助詞,引用: と before 言う.
    Quoting,
    /// 格助詞,連語: について.
    CasePhrase,
    /// 係助詞: は, も.
    Topic,
    /// 接続助詞: て, ば.
    Connecting,
    /// 副助詞: だけ, まで.
    Focusing,
    /// 並立助詞: や.
    Listing,
    /// 終助詞: か, ね.
    Ending,
    /// 連体化: の.
    Adnominaliser,
    /// 副詞化: に after と.
    Adverbialiser,
    Period,
    Comma,
    Open,
    Close,
    Letter,
    Space,
    /// 接頭詞 before verbs, adjectives, nouns.
    NounPrefix,
    NumberPrefix,
}

/// Forms of words that are conjugated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Form {
    /// Not conjugated.
    None,
    /// 基本形.
    Base,
    /// 未然形 and its kin, before ない, れる, う.
    Irrealis,
    /// 連用形, before ます and 、.
    Continuative,
    /// 連用タ接続, before た and て.
    Past,
    /// 仮定形.
    Conditional,
    /// 命令形.
    Imperative,
    /// 体言接続, ガル接続 and other rare ones.
    Other,
}

impl Class {
    /// Reads the six columns of `left-id.def`. Unknown names give the general class: a
    /// dictionary of another make must not break anything.
    pub(crate) fn parse(features: &str) -> Class {
        let columns: Vec<&str> = features.split(',').collect();
        let column = |at: usize| columns.get(at).copied().unwrap_or("*");
        let pos = match column(0) {
            "名詞" => Pos::Noun,
            "動詞" => Pos::Verb,
            "形容詞" => Pos::Adjective,
            "副詞" => Pos::Adverb,
            "連体詞" => Pos::Adnominal,
            "接続詞" => Pos::Conjunction,
            "感動詞" => Pos::Interjection,
            "助詞" => Pos::Particle,
            "助動詞" => Pos::Auxiliary,
            "接頭詞" => Pos::Prefix,
            "記号" => Pos::Symbol,
            _ => Pos::Other,
        };
        Class {
            pos,
            kind: kind(pos, [column(1), column(2), column(3)]),
            form: conjugation(column(5)),
        }
    }
}

fn kind(pos: Pos, [second, third, fourth]: [&str; 3]) -> Kind {
    match (pos, second, third) {
        (_, "サ変接続", _) => Kind::Verbal,
        (_, "形容動詞語幹", _) => Kind::Adjectival,
        (_, "副詞可能", _) => Kind::Adverbial,
        (_, "ナイ形容詞語幹", _) => Kind::NaiStem,
        (_, "代名詞", _) => Kind::Pronoun,
        (_, "数", _) => Kind::Number,
        (_, "固有名詞", "人名") => match fourth {
            "姓" => Kind::FamilyName,
            "名" => Kind::GivenName,
            _ => Kind::Person,
        },
        (_, "固有名詞", "地域") => match fourth {
            "国" => Kind::Country,
            _ => Kind::Place,
        },
        (_, "固有名詞", "組織") => Kind::Organization,
        (_, "固有名詞", _) => Kind::Name,
        (_, "接続詞的" | "動詞非自立的", _) => Kind::Linking,
        (_, "特殊", "助動詞語幹") => Kind::AuxiliarySuffix,
        (Pos::Noun, "接尾", "助数詞") => Kind::CounterSuffix,
        (Pos::Noun, "接尾", "人名") => Kind::PersonSuffix,
        (Pos::Noun, "接尾", "地域") => Kind::PlaceSuffix,
        (Pos::Noun, "接尾", "サ変接続") => Kind::VerbalSuffix,
        (Pos::Noun, "接尾", "副詞可能") => Kind::AdverbialSuffix,
        (Pos::Noun, "接尾", "形容動詞語幹") => Kind::AdjectivalSuffix,
        (Pos::Noun, "接尾", "助動詞語幹") => Kind::AuxiliarySuffix,
        (_, "接尾", _) => Kind::Suffix,
        (Pos::Noun, "非自立", "副詞可能") => Kind::DependentAdverbial,
        (Pos::Noun, "非自立", "助動詞語幹" | "形容動詞語幹") => {
            Kind::DependentAuxiliary
        }
        (_, "非自立", _) => Kind::Dependent,
        (Pos::Particle, "格助詞", "引用") => Kind::Quoting,
        (Pos::Particle, "格助詞", "連語") => Kind::CasePhrase,
        (Pos::Particle, "格助詞", _) => Kind::Case,
        (Pos::Particle, "係助詞", _) => Kind::Topic,
        (Pos::Particle, "接続助詞", _) => Kind::Connecting,
        (Pos::Particle, "並立助詞", _) => Kind::Listing,
        (Pos::Particle, "終助詞", _) => Kind::Ending,
        (Pos::Particle, "連体化", _) => Kind::Adnominaliser,
        (Pos::Particle, "副詞化", _) => Kind::Adverbialiser,
        (Pos::Particle, _, _) => Kind::Focusing,
        (Pos::Prefix, "数接続", _) => Kind::NumberPrefix,
        (Pos::Prefix, _, _) => Kind::NounPrefix,
        (Pos::Symbol, "句点", _) => Kind::Period,
        (Pos::Symbol, "読点", _) => Kind::Comma,
        (Pos::Symbol, "括弧開", _) => Kind::Open,
        (Pos::Symbol, "括弧閉", _) => Kind::Close,
        (Pos::Symbol, "アルファベット", _) => Kind::Letter,
        (Pos::Symbol, "空白", _) => Kind::Space,
        _ => Kind::General,
    }
}

fn conjugation(form: &str) -> Form {
    match form {
        "*" => Form::None,
        "連用タ接続" => Form::Past,
        _ if form.contains("基本形") => Form::Base,
        _ if form.starts_with("未然") => Form::Irrealis,
        _ if form.starts_with("連用") => Form::Continuative,
        _ if form.starts_with("仮定") => Form::Conditional,
        _ if form.starts_with("命令") => Form::Imperative,
        _ => Form::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Class, Form, Kind, Pos};

    #[test]
    fn the_columns_of_ipadic_become_a_class() {
        let class = |features| {
            let Class { pos, kind, form } = Class::parse(features);
            (pos, kind, form)
        };
        assert_eq!(
            class("名詞,接尾,助数詞,*,*,*,*"),
            (Pos::Noun, Kind::CounterSuffix, Form::None)
        );
        assert_eq!(
            class("動詞,自立,*,*,五段・ワ行促音便,連用タ接続"),
            (Pos::Verb, Kind::General, Form::Past)
        );
        assert_eq!(
            class("助動詞,*,*,*,特殊・タ,基本形"),
            (Pos::Auxiliary, Kind::General, Form::Base)
        );
        assert_eq!(
            class("名詞,固有名詞,人名,姓,*,*"),
            (Pos::Noun, Kind::FamilyName, Form::None)
        );
    }
}
