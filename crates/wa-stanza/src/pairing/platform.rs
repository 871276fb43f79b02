//! What kind of client asks to be linked.

use crate::wire_words;

wire_words! {
    /// The kind of client, in the QR text and in `companion_platform_id`.
    pub enum CompanionPlatform {
        /// Not told.
        Unspecified = "0",
        /// Chrome.
        Chrome = "1",
        /// Edge.
        Edge = "2",
        /// Firefox.
        Firefox = "3",
        /// Internet Explorer.
        InternetExplorer = "4",
        /// Opera.
        Opera = "5",
        /// Safari.
        Safari = "6",
        /// The desktop program.
        Desktop = "7",
        /// The program for Windows.
        Windows = "8",
        /// Another web client.
        OtherWeb = "9",
        /// The program for macOS.
        MacOs = "c",
        /// An Android tablet.
        AndroidTablet = "d",
        /// An Android phone.
        AndroidPhone = "e",
        /// Android of another kind.
        AndroidOther = "f",
    }
}
