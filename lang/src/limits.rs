//! Every limit of the library, the compiler and the command in one place: how much of what is read, and what happens beyond it.

macro_rules! limits {
    ($($(#[doc = $doc:literal])+ $name:ident = $figure:expr;)+) => {
        /// How much of everything is read. Nothing is cut off in silence: what goes beyond a limit is refused by a sentence that
        /// names the limit, or, in what strangers send with every request, is not looked at.
        ///
        /// The figures stand in [`LIMITS`]. Those that begin with `changed_` are the defaults of texts that change at run time, and
        /// an application sets others where it loads them (`ushtil::catalogue::Limits`).
        ///
        /// | limit | figure | of what, and what happens beyond it |
        /// | --- | ---: | --- |
        $(#[doc = concat!("| `", stringify!($name), "` | `", stringify!($figure), "` |", $($doc,)+ " |")])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct AllLimits {
            $($(#[doc = $doc])+ pub $name: usize,)+
        }

        /// The figures.
        pub const LIMITS: AllLimits = AllLimits { $($name: $figure,)+ };

        impl AllLimits {
            /// Each limit with its name, its figure, and what is said of it above.
            pub fn rows(&self) -> impl Iterator<Item = (&'static str, usize, &'static str)> {
                [$((stringify!($name), self.$name, concat!($($doc,)+)),)+].into_iter()
            }
        }
    };
}

limits! {
    /// Bytes of one FTL file that is compiled; more: the error `limit`.
    ftl_file_bytes = 16 << 20;
    /// Braces in braces in FTL that is compiled; more: the error `limit`.
    ftl_nesting = 64;
    /// Placeables, variants, attributes, and declared variables and elements of one message or term, and tags of one text; more: the
    /// error `too-large`.
    ftl_parts = 1_000;
    /// Pieces that one message grows to through its references; more: the error `too-large`.
    ftl_pieces = 2_000;
    /// References that lead from one to the next; more: the error `too-large`.
    ftl_references = 32;
    /// Problems of FTL that are told, and then how many there are more.
    ftl_problems = 1_000;
    /// Problems of one line of FTL that are told, and then how many there are more.
    ftl_problems_of_a_line = 20;
    /// Doubts that are told of one FTL text, and then how many there are more.
    ftl_doubts = 50;
    /// Bytes of one file that changes texts at run time; more: the error `limit`.
    changed_file_bytes = 1 << 20;
    /// Files in a folder that changes texts at run time; more: the error `limit`.
    changed_files = 1_000;
    /// Bytes of one text that is changed at run time; more: the error `limit`.
    changed_text_bytes = 16 << 10;
    /// Placeables that a text changed at run time grows to through its references; more: the error `limit`.
    changed_placeables = 100;
    /// Braces in braces in a text that is changed at run time; more: the error `limit`.
    changed_nesting = 16;
    /// Bytes that a text changed at run time grows to with its values; more: the compiled text is shown.
    changed_output_bytes = 64 << 10;
    /// Bytes of one file of content; more: the error `VA-LEN`.
    content_file_bytes = 16 << 20;
    /// Files of content below one folder; more: the error `VA-FILE`.
    content_files = 20_000;
    /// Tables and lists inside each other in a file of content; more: the error `VA-SYNTAX`.
    content_nesting = 64;
    /// Characters of one line of content; more: the error `VA-LEN`.
    content_line = 2_000;
    /// Characters of one prose; more: the error `VA-LEN`.
    content_prose = 200_000;
    /// Entries of one list of an entity; more: the error `VA-LEN`.
    content_list = 1_000;
    /// Characters of an address on the web; more: the error `VA-URL`.
    content_url = 2_048;
    /// Characters of a title; more: the warning `VA-LEN`.
    content_title = 200;
    /// Characters of a summary; more: the warning `VA-LEN`.
    content_summary = 500;
    /// Findings in content that are told, and then how many there are more.
    content_findings = 1_000;
    /// Doubts of a sort that are told of one text of content, and then how many there are more.
    content_doubts = 20;
    /// Emphasis and links inside each other in prose; of deeper ones only the words stay.
    prose_nesting = 16;
    /// Bytes of an `Accept-Language` header; what stands behind them is not looked at.
    accept_language_bytes = 2_048;
    /// Languages of an `Accept-Language` header; what stands behind them is not looked at.
    accept_language_ranges = 32;
    /// Cookies of the name of the choice; what stands behind them is not looked at.
    choice_cookies = 16;
}
