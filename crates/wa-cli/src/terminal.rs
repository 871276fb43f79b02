use anyhow::Result;
use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;

/// A QR code in characters that fill half a cell each.
pub(crate) fn qr(text: &str) -> Result<String> {
    let code = QrCode::new(text)?;
    // Terminals are dark more often than not.
    let (dark, light) = (Dense1x2::Light, Dense1x2::Dark);
    Ok(code.render::<Dense1x2>().dark_color(dark).light_color(light).build())
}
