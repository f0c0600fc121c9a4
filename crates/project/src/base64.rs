//! Bytes as text, as files carry them (RFC 4648).

const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Writes bytes as text.
pub fn to_base64(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let [one, two, three, given] = match *three {
            [one, two, three] => [one, two, three, 4],
            [one, two] => [one, two, 0, 3],
            [one] => [one, 0, 0, 2],
            _ => continue,
        };
        let group = u32::from_be_bytes([0, one, two, three]);
        for at in 0..4_u8 {
            let sign = (group >> (18 - 6 * u32::from(at))) & 63;
            let sign = usize::try_from(sign).ok().and_then(|sign| SIGNS.get(sign));
            match sign.filter(|_| at < given) {
                Some(sign) => text.push(char::from(*sign)),
                None => text.push('='),
            }
        }
    }
    text
}

/// Reads bytes from text; none if it is not written as here.
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    let groups = text.as_bytes().chunks_exact(4);
    if !groups.remainder().is_empty() {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let last = groups.len().checked_sub(1);
    for (at, group) in groups.enumerate() {
        let signs = group.iter().rposition(|sign| *sign != b'=')? + 1;
        if signs < 2 || signs < 4 && Some(at) != last {
            return None;
        }
        let mut number = 0_u32;
        for sign in group {
            number <<= 6;
            if let Some(sign) = Some(sign).filter(|sign| **sign != b'=') {
                let value = SIGNS.iter().position(|known| known == sign)?;
                number |= u32::try_from(value).ok()?;
            }
        }
        let [_, whole @ ..] = number.to_be_bytes();
        let (kept, rest) = whole.split_at_checked(signs - 1)?;
        // What is left over of the last sign is nothing.
        if rest.iter().any(|byte| *byte != 0) {
            return None;
        }
        bytes.extend_from_slice(kept);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back() {
        for (bytes, text) in [
            (b"".as_slice(), ""),
            (b"f", "Zg=="),
            (b"fo", "Zm8="),
            (b"foo", "Zm9v"),
            (b"foob", "Zm9vYg=="),
            (b"\xff\xfe\x00", "//4A"),
        ] {
            assert_eq!(to_base64(bytes), text);
            assert_eq!(from_base64(text).as_deref(), Some(bytes));
        }
    }

    #[test]
    fn what_is_written_otherwise_is_refused() {
        for text in [
            "Z", "Zg=", "Zg", "Z===", "====", "Zg==Zg==", "Zh==", "Zm 9", "Zm9v\n", "å===",
        ] {
            assert_eq!(from_base64(text), None, "{text}");
        }
    }
}
