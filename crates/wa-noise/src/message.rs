//! The three handshake messages: bare protobuf in a frame.

use bytes::Bytes;
use wa_crypto::PublicKey;
use wa_proto::noise::HandshakeMessage;
use wa_proto::noise::handshake_message::{ClientFinish, ClientHello, ServerHello};
use wa_proto::prost::Message as _;

use crate::NoiseError;
use crate::frame::write_frame;

/// Appends a message as a frame.
pub(crate) fn write_message(message: &HandshakeMessage, out: &mut Vec<u8>) -> Result<(), NoiseError> {
    write_frame(&message.encode_to_vec(), out)
}

pub(crate) fn read_client_hello(frame: &[u8]) -> Result<ClientHello, NoiseError> {
    decode(frame)?.client_hello.ok_or(NoiseError::UnexpectedMessage)
}

pub(crate) fn read_server_hello(frame: &[u8]) -> Result<ServerHello, NoiseError> {
    decode(frame)?.server_hello.ok_or(NoiseError::UnexpectedMessage)
}

pub(crate) fn read_client_finish(frame: &[u8]) -> Result<ClientFinish, NoiseError> {
    decode(frame)?.client_finish.ok_or(NoiseError::UnexpectedMessage)
}

fn decode(frame: &[u8]) -> Result<HandshakeMessage, NoiseError> {
    HandshakeMessage::decode(frame).map_err(NoiseError::Message)
}

/// A field that must be there.
pub(crate) fn require(field: Option<Bytes>, name: &'static str) -> Result<Bytes, NoiseError> {
    field.ok_or(NoiseError::MissingField(name))
}

/// A field that must be a public key.
pub(crate) fn read_key(bytes: &[u8], name: &'static str) -> Result<PublicKey, NoiseError> {
    PublicKey::from_slice(bytes).map_err(|_| NoiseError::KeyLength(name))
}

/// A key as a field.
pub(crate) fn key_field(key: &PublicKey) -> Option<Bytes> {
    Some(Bytes::copy_from_slice(key.as_bytes()))
}
