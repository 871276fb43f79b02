use wa_proto::Message;
use wa_proto::e2e::message::interactive_message::InteractiveMessage as Interaction;
use wa_proto::e2e::message::list_message::ListType;

/// What `<biz>` says beside a message that businesses send, or beside the answer to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Business {
    /// A text with buttons.
    Buttons,
    /// A list, and the word for its type.
    List(&'static str),
    /// A button that was pressed.
    ButtonsResponse,
    /// A row that was chosen.
    ListResponse,
    /// A form that was answered.
    InteractiveResponse,
    /// Buttons that start something.
    Flow,
    /// Buttons that start something about a payment, and the word for what.
    Payment(&'static str),
}

/// How flows about payments are called in `<biz>`, by the name of their first button.
const PAYMENTS: [(&str, &str); 6] = [
    ("payment_info", "payment_info"),
    ("review_and_pay", "order_details"),
    ("review_order", "order_status"),
    ("payment_status", "payment_status"),
    ("payment_method", "payment_method"),
    ("payment_reminder", "payment_reminder"),
];

impl Business {
    pub(super) fn of(message: &Message) -> Option<Self> {
        if let Some(list) = &message.list_message {
            return Some(Self::List(match list.list_type() {
                ListType::ProductList => "product_list",
                ListType::Unknown | ListType::SingleSelect => "single_select",
            }));
        }
        if let Some(interactive) = &message.interactive_message {
            let Interaction::NativeFlowMessage(flow) = interactive.interactive_message.as_ref()? else {
                return None;
            };
            let first = flow.buttons.first().map_or("", |button| button.name());
            let payment = PAYMENTS.into_iter().find(|(button, _)| *button == first);
            return Some(payment.map_or(Self::Flow, |(_, name)| Self::Payment(name)));
        }
        let others = [
            (message.buttons_message.is_some(), Self::Buttons),
            (message.buttons_response_message.is_some(), Self::ButtonsResponse),
            (message.list_response_message.is_some(), Self::ListResponse),
            (message.interactive_response_message.is_some(), Self::InteractiveResponse),
        ];
        others.into_iter().find(|(present, _)| *present).map(|(_, business)| business)
    }
}
