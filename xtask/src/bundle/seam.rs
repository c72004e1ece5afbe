//! The names by which script and program of the islands call each other.

use super::Files;

/// What those names begin with.
const HEAD: &[u8] = b"__wbg_";
/// Digits of the hash at their end.
const DIGITS: usize = 16;

/// Numbers instead of the hashes at the ends of the names: hashes stand in both files and cannot be
/// compressed. The numbers are as long, so that nothing else in the program moves.
pub fn number(files: &mut Files) {
    let mut hashes = Vec::new();
    for content in files.values_mut() {
        number_in(content, &mut hashes);
    }
}

fn number_in(content: &mut [u8], hashes: &mut Vec<[u8; DIGITS]>) {
    let mut from = 0;
    while let Some(at) = place(content, from) {
        let name = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'_';
        let length = content[at..].iter().take_while(name).count();
        from = at + length;
        let Some(start) = from
            .checked_sub(DIGITS)
            .filter(|start| *start > at + HEAD.len())
        else {
            continue;
        };
        let Ok(hash) = <[u8; DIGITS]>::try_from(&content[start..from]) else {
            continue;
        };
        if content[start - 1] != b'_' || !hash.iter().all(u8::is_ascii_hexdigit) {
            continue;
        }
        let known = hashes.iter().position(|own| *own == hash);
        let number = known.unwrap_or_else(|| {
            hashes.push(hash);
            hashes.len() - 1
        });
        content[start..from].copy_from_slice(format!("{number:0DIGITS$}").as_bytes());
    }
}

/// Where the next name begins.
fn place(content: &[u8], from: usize) -> Option<usize> {
    let rest = content.get(from..)?;
    let found = rest.windows(HEAD.len()).position(|some| some == HEAD);
    found.map(|at| from + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_files_get_the_same_numbers_and_keep_their_lengths() {
        let script = "a.__wbg_new_00ff00ff00ff00ff=1;b.__wbg_new_11ff00ff00ff00ff=2;c.__wbg_free";
        let program = "\0__wbg_new_11ff00ff00ff00ff\0\x07__wbg_new_00ff00ff00ff00ff\0";
        let mut files = Files::from([
            ("a.js".to_owned(), script.as_bytes().to_vec()),
            ("a.wasm".to_owned(), program.as_bytes().to_vec()),
        ]);
        number(&mut files);
        let read = |name: &str| String::from_utf8(files[name].clone()).expect("text");
        assert_eq!(
            read("a.js"),
            "a.__wbg_new_0000000000000000=1;b.__wbg_new_0000000000000001=2;c.__wbg_free"
        );
        assert_eq!(
            read("a.wasm"),
            "\0__wbg_new_0000000000000001\0\x07__wbg_new_0000000000000000\0"
        );
    }
}
