use wa_jid::Jid;
use wa_proto::Message;
use wa_proto::e2e::message::ProductMessage;
use wa_proto::e2e::message::product_message::ProductSnapshot;

use crate::Content;
use crate::kind::Image;
use crate::redacted::redacted;

/// A product of a business's catalogue.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Product {
    /// The business.
    pub seller: Jid,
    /// Its id in the catalogue.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// More about it.
    pub description: Option<String>,
    /// Its first picture.
    pub image: Option<Image>,
    /// The currency of the price, three letters.
    pub currency: Option<String>,
    /// The price in thousandths.
    pub price_1000: Option<i64>,
    /// The seller's own number of it.
    pub retailer_id: Option<String>,
    /// A link to it.
    pub url: Option<String>,
    /// How many pictures there are.
    pub image_count: Option<u32>,
    /// A text above it.
    pub body: Option<String>,
    /// A text below it.
    pub footer: Option<String>,
}

redacted!(Product);

impl Product {
    /// A product by its id in the catalogue.
    pub fn new(seller: Jid, id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            seller,
            id: id.into(),
            title: title.into(),
            description: None,
            image: None,
            currency: None,
            price_1000: None,
            retailer_id: None,
            url: None,
            image_count: None,
            body: None,
            footer: None,
        }
    }

    /// Tells more about it.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Tells its price, in thousandths of a currency.
    #[must_use]
    pub fn price(mut self, currency: impl Into<String>, price_1000: i64) -> Self {
        self.currency = Some(currency.into());
        self.price_1000 = Some(price_1000);
        self
    }

    /// Shows its picture.
    #[must_use]
    pub fn image(mut self, image: Image) -> Self {
        self.image = Some(image);
        self.image_count = Some(1);
        self
    }

    pub(crate) fn read(message: &ProductMessage) -> Option<Self> {
        let product = message.product.as_deref()?;
        Some(Self {
            seller: message.business_owner_jid().parse().ok()?,
            id: product.product_id().to_owned(),
            title: product.title().to_owned(),
            description: product.description.clone(),
            image: product.product_image.as_deref().map(Image::read),
            currency: product.currency_code.clone(),
            price_1000: product.price_amount1000,
            retailer_id: product.retailer_id.clone(),
            url: product.url.clone(),
            image_count: product.product_image_count,
            body: message.body.clone(),
            footer: message.footer.clone(),
        })
    }
}

impl Content for Product {
    fn into_message(self) -> Message {
        let product = ProductSnapshot {
            product_image: self.image.map(|image| Box::new(image.into_proto())),
            product_id: Some(self.id),
            title: Some(self.title),
            description: self.description,
            currency_code: self.currency,
            price_amount1000: self.price_1000,
            retailer_id: self.retailer_id,
            url: self.url,
            product_image_count: self.image_count,
            ..Default::default()
        };
        let message = ProductMessage {
            product: Some(Box::new(product)),
            business_owner_jid: Some(self.seller.to_string()),
            body: self.body,
            footer: self.footer,
            ..Default::default()
        };
        Message { product_message: Some(Box::new(message)), ..Message::default() }
    }
}
