//! Closed lists of words.
//!
//! A fact such as the kind of a programme is one of a few ids. Readers never see the id: its
//! label is the Fluent message `<prefix>-<id>` in their language.

/// Defines an enumeration whose values are written as ids in front matter. Its JSON Schema says
/// the prefix of its labels as `x-message`.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident $prefix:literal { $($(#[$vdoc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, schemars::JsonSchema,
        )]
        #[schemars(extend("x-message" = $prefix))]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $id)] $variant,)+
        }

        impl $name {
            /// Every value, in the order in which lists show them.
            pub const ALL: &[$name] = &[$($name::$variant,)+];

            /// The id, as written in front matter and in addresses.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $id,)+ }
            }

            /// The Fluent message with its label.
            pub fn message_id(self) -> &'static str {
                match self { $($name::$variant => concat!($prefix, "-", $id),)+ }
            }
        }
    };
}

pub(crate) use words;
