//! Files of the search: whatever arrives, a browser gets an error or an index that answers, and
//! does not run out of memory.
//!
//! A checksum stands between damage and tantivy, which believes its files: what comes through
//! the checksum is what was written. So an input is tried as it is, and once more as a content
//! with a checksum of its own, of which only our own reader is shown anything.

use crate::memory::limited;
use shirube_search::Index;
use shirube_search::api::Request;
use shirube_search::pack::{PackError, Packed, VERSION};

/// What opening may take for each byte of the file: it unpacks to a hundred at most, which are
/// held in a dictionary and in a list that grows by doubling.
const FOR_EACH_BYTE: usize = 700;

/// What it may take besides.
const BESIDES: usize = 16 << 20;

/// Reads an input as the file of an index.
pub fn run(data: &[u8]) {
    let (opened, believed) = limited(BESIDES + data.len() * FOR_EACH_BYTE, || {
        let content = with_header(data);
        (Index::open(data.to_vec()), Packed::open(content))
    });
    match opened {
        Ok(index) => {
            let request = Request {
                q: "留学 work".to_owned(),
                today: "2026-11-21".to_owned(),
                limit: 10,
                ..Request::default()
            };
            assert!(
                index.search(&request).is_ok(),
                "an index that cannot be asked"
            );
        }
        Err(PackError::Outdated(version)) => assert_ne!(version, VERSION),
        Err(PackError::Broken(why)) => assert!(!why.is_empty()),
    }
    if let Ok(packed) = believed {
        let mut total = 0;
        for (name, size) in packed.sizes() {
            let content = name.to_str().and_then(|name| packed.file(name));
            assert_eq!(content.map(<[u8]>::len), Some(size), "{name:?}");
            total += size;
        }
        assert!(total <= data.len(), "{total} bytes of {}", data.len());
    }
}

/// The content with a header that tells the truth about it.
fn with_header(content: &[u8]) -> Vec<u8> {
    let mut file = b"shirube\n".to_vec();
    file.extend(VERSION.to_le_bytes());
    file.extend(0_u32.to_le_bytes());
    file.extend(crc32fast::hash(content).to_le_bytes());
    file.extend((content.len() as u64).to_le_bytes());
    file.extend(content);
    file
}
