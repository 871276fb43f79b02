use bytes::Bytes;
use wa_jid::Jid;
use wa_proto::Message;
use wa_proto::e2e::message::OrderMessage;
use wa_proto::e2e::message::order_message::{OrderStatus, OrderSurface};

use crate::Content;
use crate::redacted::redacted;

/// An order from a catalogue.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Order {
    /// Its id.
    pub id: String,
    /// The token that its details are asked for with.
    pub token: String,
    /// The business.
    pub seller: Jid,
    /// What it is called.
    pub title: Option<String>,
    /// What is said with it.
    pub text: Option<String>,
    /// How many things are in it.
    pub items: Option<i32>,
    /// The currency of the total, three letters.
    pub currency: Option<String>,
    /// The total in thousandths.
    pub total_1000: Option<i64>,
    /// A small JPEG.
    #[cfg_attr(feature = "serde", serde(with = "crate::base64_text", default))]
    pub thumbnail: Option<Bytes>,
}

redacted!(Order);

impl Order {
    /// An order by its id and token.
    pub fn new(seller: Jid, id: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            token: token.into(),
            seller,
            title: None,
            text: None,
            items: None,
            currency: None,
            total_1000: None,
            thumbnail: None,
        }
    }

    /// Says something with it.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Tells its total, in thousandths of a currency, for so many things.
    #[must_use]
    pub fn total(mut self, currency: impl Into<String>, total_1000: i64, items: i32) -> Self {
        self.currency = Some(currency.into());
        self.total_1000 = Some(total_1000);
        self.items = Some(items);
        self
    }

    pub(crate) fn read(order: &OrderMessage) -> Option<Self> {
        Some(Self {
            id: order.order_id().to_owned(),
            token: order.token().to_owned(),
            seller: order.seller_jid().parse().ok()?,
            title: order.order_title.clone(),
            text: order.message.clone(),
            items: order.item_count,
            currency: order.total_currency_code.clone(),
            total_1000: order.total_amount1000,
            thumbnail: order.thumbnail.clone(),
        })
    }
}

impl Content for Order {
    fn into_message(self) -> Message {
        let order = OrderMessage {
            order_id: Some(self.id),
            token: Some(self.token),
            seller_jid: Some(self.seller.to_string()),
            order_title: self.title,
            message: self.text,
            item_count: self.items,
            total_currency_code: self.currency,
            total_amount1000: self.total_1000,
            thumbnail: self.thumbnail,
            status: Some(OrderStatus::Inquiry.into()),
            surface: Some(OrderSurface::Catalog.into()),
            ..Default::default()
        };
        Message { order_message: Some(Box::new(order)), ..Message::default() }
    }
}
