/// When senders are told that their messages came to this device: the second tick.
///
/// Whatever the policy, the server is told at once that it need not keep a message for us: that is a matter
/// between it and us, and the message is stored by then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Receipts {
    /// As soon as the message is stored.
    #[default]
    Automatic,
    /// When all consumers of the event stream have handled it.
    AfterHandled,
    /// When the application says so, message by message.
    Manual,
}
