//! The Noise handshakes (XX, IK, XXfallback) and frame cipher of WhatsApp's socket, sans-IO, both roles.
