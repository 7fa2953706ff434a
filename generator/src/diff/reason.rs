//! What a change means for callers: the one table of verdicts.

use std::fmt;

use serde::{Serialize, Serializer};

/// What a change means for those who call the generated crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Nothing but words, or what nobody builds on.
    Patch,
    /// Something new, or another behaviour; what compiled and worked still does.
    Minor,
    /// What compiled does not, or what worked is refused.
    Breaking,
}

impl Verdict {
    /// Every verdict, the gravest first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Minor, Self::Patch];

    /// The word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

macro_rules! reasons {
    ($($variant:ident = $verdict:ident, $why:literal;)*) => {
        /// Why a change has its verdict.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Reason {
            $(#[doc = $why] $variant,)*
        }

        impl Reason {
            /// Every reason there is.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// What it means for callers.
            #[must_use]
            pub const fn verdict(self) -> Verdict {
                match self { $(Self::$variant => Verdict::$verdict),* }
            }

            /// The reason in a sentence.
            #[must_use]
            pub const fn why(self) -> &'static str {
                match self { $(Self::$variant => $why),* }
            }
        }
    };
}

reasons! {
    // What compiled does not.
    Gone = Breaking, "What callers name is gone.";
    RustName = Breaking, "It has another name in Rust.";
    NewRequired = Breaking, "A builder does not compile without it.";
    FieldType = Breaking, "The field has another type in Rust.";
    OtherBase = Breaking, "The values have another type in Rust.";
    LostWay = Breaking, "It can no longer be built, or no longer be read without the feature `decode-requests`.";
    LostDefault = Breaking, "It has no `Default` any more.";
    OtherPages = Breaking, "The pages are turned in another way, or have other entries.";
    OtherWaiter = Breaking, "The waiter takes other arguments, or calls another action.";
    // What worked is refused, or means something else.
    Tighter = Breaking, "Requests that passed are refused before they are sent.";
    RegionAsked = Breaking, "A client without a region is refused.";
    OtherVersion = Breaking, "Every request names another version of the API.";
    OtherUnit = Breaking, "The same number means something else.";
    LostHost = Breaking, "A client of that site has no host to call.";
    // Something new.
    NewService = Minor, "There is one more crate.";
    NewAction = Minor, "The client has one more method.";
    NewOptional = Minor, "The builder has one more setter, which nobody has to call.";
    NewRule = Minor, "Only requests with a new member can be refused.";
    NewAnswer = Minor, "Responses have one more field.";
    NewType = Minor, "There is one more type.";
    NewValue = Minor, "What was `Unknown` has a name.";
    NewWay = Minor, "It can be built, or be read, where it could not.";
    NewPages = Minor, "The list can be read page by page.";
    NewWaiter = Minor, "The client has one more method that waits.";
    NewHost = Minor, "Clients of that site have a host to call.";
    // Another behaviour.
    Looser = Minor, "Requests that were refused pass.";
    Discouraged = Minor, "The compiler warns of its use.";
    Shown = Minor, "Its values are printed.";
    OtherDefault = Minor, "A request without it means something else.";
    Repeated = Minor, "A call that failed may be sent again.";
    NotRepeated = Minor, "A call that failed is no longer sent again.";
    Slower = Minor, "Calls wait longer for their turn.";
    OtherRegion = Minor, "Requests name the client's region, or no longer do.";
    OtherTimeout = Minor, "A call is given another time to end.";
    OtherHost = Minor, "Calls go to another host.";
    OtherState = Minor, "The waiter ends at other states.";
    // Words, and what nobody builds on.
    Faster = Patch, "Calls wait less for their turn.";
    Hidden = Patch, "Its values are no longer printed.";
    Examples = Patch, "Scripts for tests answer by other examples.";
    Reordered = Patch, "Only the order changes.";
    Documentation = Patch, "Only the documentation changes.";
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.why())
    }
}
