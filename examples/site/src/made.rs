//! Something finished, as it is sent and written.

use std::io::Write;
use std::sync::OnceLock;

use axum::body::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;

/// A page or a file: made once, sent many times.
pub(crate) struct Made {
    pub(crate) kind: &'static str,
    pub(crate) body: Bytes,
    /// What tells it from another version of itself.
    pub(crate) tag: String,
    /// The same a quarter of its size, made for the first browser that unpacks it.
    packed: OnceLock<Bytes>,
}

impl Made {
    pub(crate) fn new(kind: &'static str, body: String) -> Self {
        let tag = format!("{:016x}", digest(&body));
        Made { kind, body: body.into(), tag, packed: OnceLock::new() }
    }

    /// The body in gzip.
    pub(crate) fn packed(&self) -> &Bytes {
        let pack = || {
            let mut out = GzEncoder::new(Vec::new(), Compression::default());
            out.write_all(&self.body).and_then(|()| out.finish()).map_or_else(|_| self.body.clone(), Bytes::from)
        };
        self.packed.get_or_init(pack)
    }
}

/// FNV-1a: the same on every machine and in every version.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
