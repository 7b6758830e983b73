//! A hash for names: quick on a few bytes, and seeded, so that nobody can prepare names that collide.

use std::hash::{BuildHasher, Hasher, RandomState};

/// FNV-1a over `module/id`: by it a catalogue finds a message, and generated code has it ready.
#[must_use]
pub fn key(module: &str, id: &str) -> u64 {
    let bytes = module.bytes().chain([b'/']).chain(id.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// What one table is seeded with.
#[derive(Debug, Clone)]
pub(crate) struct Seed {
    start: u64,
    factor: u64,
}

impl Default for Seed {
    fn default() -> Self {
        let random = RandomState::new();
        Seed { start: random.hash_one(0), factor: random.hash_one(1) | 1 }
    }
}

impl BuildHasher for Seed {
    type Hasher = Mix;

    fn build_hasher(&self) -> Mix {
        Mix { state: self.start, factor: self.factor }
    }
}

/// Multiplies eight bytes at a time, and folds the product.
pub(crate) struct Mix {
    state: u64,
    factor: u64,
}

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.state
    }

    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.write_u64(u64::from_le_bytes(*word));
        }
        if !rest.is_empty() {
            self.write_u64(rest.iter().fold(rest.len() as u64, |word, byte| word << 8 | u64::from(*byte)));
        }
    }

    #[inline]
    fn write_u8(&mut self, byte: u8) {
        self.write_u64(u64::from(byte));
    }

    #[inline]
    fn write_isize(&mut self, number: isize) {
        self.write_u64(number as u64);
    }

    #[inline]
    fn write_u64(&mut self, word: u64) {
        let product = u128::from(self.state ^ word) * u128::from(self.factor);
        self.state = product as u64 ^ (product >> 64) as u64;
    }
}
