//! The four languages of the site.

/// A language that the site speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Norwegian bokmål: the first, and the one without a prefix.
    Bokmal,
    /// Norwegian nynorsk.
    Nynorsk,
    /// Danish.
    Danish,
    /// English.
    English,
}

impl Language {
    /// Every language, in the order of the language switch.
    pub const ALL: &[Self] = &[Self::Bokmal, Self::Nynorsk, Self::Danish, Self::English];

    /// The code used in `lang`, in records and in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bokmal => "nb",
            Self::Nynorsk => "nn",
            Self::Danish => "da",
            Self::English => "en",
        }
    }

    /// The language with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.code() == code)
    }

    /// What the language calls itself, for the language switch.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Bokmal => "Bokmål",
            Self::Nynorsk => "Nynorsk",
            Self::Danish => "Dansk",
            Self::English => "English",
        }
    }

    /// What stands before every path in this language.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Bokmal => "",
            Self::Nynorsk => "/nn",
            Self::Danish => "/da",
            Self::English => "/en",
        }
    }

    /// The message files of the language, as built into the program.
    pub const fn message_files(self) -> &'static [&'static str] {
        match self {
            Self::Bokmal => &[
                include_str!("../../assets/words/nb/site.ftl"),
                include_str!("../../assets/words/nb/about.ftl"),
                include_str!("../../assets/words/nb/glossary.ftl"),
                include_str!("../../assets/words/nb/live.ftl"),
                include_str!("../../assets/words/nb/terms.ftl"),
                include_str!("../../assets/words/nb/questions.ftl"),
                include_str!("../../assets/words/nb/problems.ftl"),
                include_str!("../../assets/words/nb/terminal.ftl"),
                include_str!("../../assets/words/nb/record.ftl"),
                include_str!("../../assets/words/nb/comparison.ftl"),
                include_str!("../../assets/words/nb/letter.ftl"),
                include_str!("../../assets/words/nb/charts.ftl"),
                include_str!("../../assets/words/nb/fit.ftl"),
                include_str!("../../assets/words/nb/plan.ftl"),
                include_str!("../../assets/words/nb/evidence.ftl"),
                include_str!("../../assets/words/nb/brief.ftl"),
                include_str!("../../assets/words/nb/paper.ftl"),
                include_str!("../../assets/words/nb/saksframlegg.ftl"),
            ],
            Self::Nynorsk => &[
                include_str!("../../assets/words/nn/site.ftl"),
                include_str!("../../assets/words/nn/about.ftl"),
                include_str!("../../assets/words/nn/glossary.ftl"),
                include_str!("../../assets/words/nn/live.ftl"),
                include_str!("../../assets/words/nn/terms.ftl"),
                include_str!("../../assets/words/nn/questions.ftl"),
                include_str!("../../assets/words/nn/problems.ftl"),
                include_str!("../../assets/words/nn/terminal.ftl"),
                include_str!("../../assets/words/nn/record.ftl"),
                include_str!("../../assets/words/nn/comparison.ftl"),
                include_str!("../../assets/words/nn/letter.ftl"),
                include_str!("../../assets/words/nn/charts.ftl"),
                include_str!("../../assets/words/nn/fit.ftl"),
                include_str!("../../assets/words/nn/plan.ftl"),
                include_str!("../../assets/words/nn/evidence.ftl"),
                include_str!("../../assets/words/nn/brief.ftl"),
                include_str!("../../assets/words/nn/paper.ftl"),
                include_str!("../../assets/words/nn/saksframlegg.ftl"),
            ],
            Self::Danish => &[
                include_str!("../../assets/words/da/site.ftl"),
                include_str!("../../assets/words/da/about.ftl"),
                include_str!("../../assets/words/da/glossary.ftl"),
                include_str!("../../assets/words/da/live.ftl"),
                include_str!("../../assets/words/da/terms.ftl"),
                include_str!("../../assets/words/da/questions.ftl"),
                include_str!("../../assets/words/da/problems.ftl"),
                include_str!("../../assets/words/da/terminal.ftl"),
                include_str!("../../assets/words/da/record.ftl"),
                include_str!("../../assets/words/da/comparison.ftl"),
                include_str!("../../assets/words/da/letter.ftl"),
                include_str!("../../assets/words/da/charts.ftl"),
                include_str!("../../assets/words/da/fit.ftl"),
                include_str!("../../assets/words/da/plan.ftl"),
                include_str!("../../assets/words/da/evidence.ftl"),
                include_str!("../../assets/words/da/brief.ftl"),
                include_str!("../../assets/words/da/paper.ftl"),
            ],
            Self::English => &[
                include_str!("../../assets/words/en/site.ftl"),
                include_str!("../../assets/words/en/about.ftl"),
                include_str!("../../assets/words/en/glossary.ftl"),
                include_str!("../../assets/words/en/live.ftl"),
                include_str!("../../assets/words/en/terms.ftl"),
                include_str!("../../assets/words/en/questions.ftl"),
                include_str!("../../assets/words/en/problems.ftl"),
                include_str!("../../assets/words/en/terminal.ftl"),
                include_str!("../../assets/words/en/record.ftl"),
                include_str!("../../assets/words/en/comparison.ftl"),
                include_str!("../../assets/words/en/letter.ftl"),
                include_str!("../../assets/words/en/charts.ftl"),
                include_str!("../../assets/words/en/fit.ftl"),
                include_str!("../../assets/words/en/plan.ftl"),
                include_str!("../../assets/words/en/evidence.ftl"),
                include_str!("../../assets/words/en/brief.ftl"),
                include_str!("../../assets/words/en/paper.ftl"),
            ],
        }
    }
}
