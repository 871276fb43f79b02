//! From a Montgomery u to an Edwards y: just enough arithmetic modulo 2^255 - 19.
//!
//! `curve25519-dalek` offers this step only together with finding the point, which costs a second inversion
//! to get at the bytes that a signature's hash is over. Public keys alone come here, so nothing has to
//! take constant time (although the arithmetic does).

/// A number modulo p = 2^255 - 19, in five limbs of 51 bits and a little more.
#[derive(Clone, Copy)]
struct Field([u64; 5]);

const MASK: u64 = (1 << 51) - 1;

/// 16 p in limbs: what is added before a subtraction, so that no limb goes below zero.
const SIXTEEN_P: [u64; 5] = [((1 << 51) - 19) * 16, MASK * 16, MASK * 16, MASK * 16, MASK * 16];

/// The compressed y of the Edwards point with this Montgomery u, with sign bit 0: y = (u - 1) / (u + 1).
///
/// None if u + 1 is zero; whether there is such a point is for decompression to find out.
pub(crate) fn edwards_y(u: &[u8; 32]) -> Option<[u8; 32]> {
    let u = Field::from_bytes(u);
    let (above, below) = (u.subtract(Field::ONE), u.add(Field::ONE));
    if below.to_bytes() == [0; 32] {
        return None;
    }
    Some(above.multiply(below.invert()).to_bytes())
}

impl Field {
    const ONE: Self = Self([1, 0, 0, 0, 0]);

    /// The top bit is ignored; a number from p on is reduced by whatever comes after.
    fn from_bytes(bytes: &[u8; 32]) -> Self {
        let (words, _) = bytes.as_chunks::<8>();
        let mut numbers = words.iter().map(|word| u64::from_le_bytes(*word));
        let mut next = || numbers.next().unwrap_or(0);
        let (a, b, c, d) = (next(), next(), next(), next());
        Self([
            a & MASK,
            (a >> 51 | b << 13) & MASK,
            (b >> 38 | c << 26) & MASK,
            (c >> 25 | d << 39) & MASK,
            (d >> 12) & MASK,
        ])
    }

    fn to_bytes(self) -> [u8; 32] {
        // Twice, for a carry that the first round pushed into the lowest limb.
        let [a, b, c, d, e] = Self::carry(Self::carry(self.0));
        // Adding 19 carries out of the top exactly if the number is p or more.
        let q = (e + ((d + ((c + ((b + ((a + 19) >> 51)) >> 51)) >> 51)) >> 51)) >> 51;
        let a = a + 19 * q;
        let b = b + (a >> 51);
        let c = c + (b >> 51);
        let d = d + (c >> 51);
        let e = e + (d >> 51);
        let [a, b, c, d, e] = [a, b, c, d, e].map(|limb| limb & MASK);
        let words = [a | b << 51, b >> 13 | c << 38, c >> 26 | d << 25, d >> 39 | e << 12];
        let mut bytes = [0; 32];
        for (chunk, word) in bytes.as_chunks_mut::<8>().0.iter_mut().zip(words) {
            *chunk = word.to_le_bytes();
        }
        bytes
    }

    fn carry([a, b, c, d, e]: [u64; 5]) -> [u64; 5] {
        let b = b + (a >> 51);
        let c = c + (b >> 51);
        let d = d + (c >> 51);
        let e = e + (d >> 51);
        [(a & MASK) + 19 * (e >> 51), b & MASK, c & MASK, d & MASK, e & MASK]
    }

    fn add(self, other: Self) -> Self {
        let ([a, b, c, d, e], [v, w, x, y, z]) = (self.0, other.0);
        Self(Self::carry([a + v, b + w, c + x, d + y, e + z]))
    }

    fn subtract(self, other: Self) -> Self {
        let ([a, b, c, d, e], [v, w, x, y, z]) = (self.0, other.0);
        let [k, l, m, n, o] = SIXTEEN_P;
        Self(Self::carry([a + k - v, b + l - w, c + m - x, d + n - y, e + o - z]))
    }

    fn multiply(self, other: Self) -> Self {
        let ([a, b, c, d, e], [v, w, x, y, z]) = (self.0.map(u128::from), other.0.map(u128::from));
        // A limb beyond the fifth comes back below, times 19.
        let (w19, x19, y19, z19) = (w * 19, x * 19, y * 19, z * 19);
        Self::reduce([
            a * v + e * w19 + d * x19 + c * y19 + b * z19,
            b * v + a * w + e * x19 + d * y19 + c * z19,
            c * v + b * w + a * x + e * y19 + d * z19,
            d * v + c * w + b * x + a * y + e * z19,
            e * v + d * w + c * x + b * y + a * z,
        ])
    }

    #[expect(clippy::as_conversions, reason = "what is cut off was carried, or masked away")]
    fn reduce([a, b, c, d, e]: [u128; 5]) -> Self {
        let b = b + (a >> 51);
        let c = c + (b >> 51);
        let d = d + (c >> 51);
        let e = e + (d >> 51);
        let low = |limb: u128| limb as u64 & MASK;
        let a = low(a) + 19 * (e >> 51) as u64;
        Self([a & MASK, low(b) + (a >> 51), low(c), low(d), low(e)])
    }

    fn square_times(self, times: u32) -> Self {
        (0..times).fold(self, |number, _| number.multiply(number))
    }

    /// To the power p - 2 = 2^255 - 21.
    fn invert(self) -> Self {
        let two = self.square_times(1);
        let nine = two.square_times(2).multiply(self);
        let eleven = nine.multiply(two);
        // 2^n - 1 for growing n.
        let n5 = eleven.square_times(1).multiply(nine);
        let n10 = n5.square_times(5).multiply(n5);
        let n20 = n10.square_times(10).multiply(n10);
        let n40 = n20.square_times(20).multiply(n20);
        let n50 = n40.square_times(10).multiply(n10);
        let n100 = n50.square_times(50).multiply(n50);
        let n200 = n100.square_times(100).multiply(n100);
        let n250 = n200.square_times(50).multiply(n50);
        n250.square_times(5).multiply(eleven)
    }
}

#[cfg(test)]
mod tests {
    use curve25519_dalek::MontgomeryPoint;
    use proptest::prelude::*;

    use super::edwards_y;

    /// What the library says, for points that exist.
    fn agrees(u: [u8; 32]) {
        if let Some(point) = MontgomeryPoint(u).to_edwards(0) {
            let mut expected = point.compress().to_bytes();
            expected[31] &= 0x7f;
            assert_eq!(edwards_y(&u), Some(expected));
        }
    }

    #[test]
    fn numbers_at_the_ends_of_the_field_agree() {
        for low in 0..=255 {
            let mut top = [0xff; 32];
            top[0] = low;
            let mut without_sign = top;
            without_sign[31] = 0x7f;
            let mut small = [0; 32];
            small[0] = low;
            [top, without_sign, small].into_iter().for_each(agrees);
        }
        // u = -1, reduced and not: there is no y.
        let mut minus_one = [0xff; 32];
        (minus_one[0], minus_one[31]) = (0xec, 0x7f);
        assert_eq!(edwards_y(&minus_one), None);
    }

    proptest! {
        #[test]
        fn any_number_agrees_with_the_library(u: [u8; 32]) {
            agrees(u);
        }
    }
}
