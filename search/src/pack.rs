//! The packed index: the files of a tantivy index in one, for one request.
//!
//! ```text
//! "shirube\n"  version u32  form u32  crc32 u32  length u64     the last two: of what follows, unpacked
//! form 0: as it is; form 1: a .lzma stream of
//!   files u32
//!   for each file: length of name u32, name, length of content u64
//!   the contents, one after the other
//! ```
//!
//! All numbers are little-endian. The file is compressed in itself: common hosts compress only
//! types that they know, and a reader on a slow line should not pay for that. Once unpacked,
//! tantivy reads straight from the buffer: nothing is copied. Names of segments, which tantivy
//! chooses at random, are replaced, so that the same documents give the same bytes.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tantivy::directory::error::{DeleteError, LockError, OpenReadError, OpenWriteError};
use tantivy::directory::{
    Directory, DirectoryLock, FileHandle, Lock, OwnedBytes, WatchCallback, WatchHandle, WritePtr,
};

const MAGIC: &[u8; 8] = b"shirube\n";

/// Raised whenever older engines could not read what newer ones write, or the other way round;
/// so also when tantivy's format or the rules of [`crate::text`] change.
pub const VERSION: u32 = 2;

/// The forms of the content.
const AS_IT_IS: u32 = 0;
const LZMA: u32 = 1;

/// Larger contents are not compressed here: it takes a second for every three megabytes, and a
/// site of that size has a server that can be told to.
const MAX_COMPRESSED: usize = 4_000_000;

/// No index shrinks to less than a hundredth: a damaged length must not ask for memory that is
/// not there.
const MAX_RATIO: usize = 100;

/// Why a packed index cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackError {
    /// It is not such a file, or it is damaged or cut off.
    Broken(String),
    /// It was written for another version of the engine.
    Outdated(u32),
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PackError::Broken(why) => write!(f, "the index is broken: {why}"),
            PackError::Outdated(version) => write!(
                f,
                "the index has version {version}, this program reads version {VERSION}"
            ),
        }
    }
}

impl std::error::Error for PackError {}

/// Packs files by name.
pub fn pack(files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut body = Vec::new();
    body.extend((files.len() as u32).to_le_bytes());
    for (name, content) in files {
        body.extend((name.len() as u32).to_le_bytes());
        body.extend(name.as_bytes());
        body.extend((content.len() as u64).to_le_bytes());
    }
    for content in files.values() {
        body.extend(content);
    }
    let mut packed = Vec::new();
    packed.extend(MAGIC);
    packed.extend(VERSION.to_le_bytes());
    let (form, content) = match compressed(&body) {
        Some(content) => (LZMA, content),
        None => (AS_IT_IS, body.clone()),
    };
    packed.extend(form.to_le_bytes());
    packed.extend(crc32fast::hash(&body).to_le_bytes());
    packed.extend((body.len() as u64).to_le_bytes());
    packed.extend(content);
    packed
}

#[cfg(not(target_arch = "wasm32"))]
fn compressed(body: &[u8]) -> Option<Vec<u8>> {
    use std::io::Write;
    if body.len() > MAX_COMPRESSED {
        return None;
    }
    // The levels above take longer and save less than a hundredth.
    let mut options = lzma_rust2::LzmaOptions::with_preset(4);
    options.dict_size = (body.len() as u32).next_power_of_two().max(1 << 16);
    let mut writer =
        lzma_rust2::LzmaWriter::new_use_header(Vec::new(), &options, Some(body.len() as u64))
            .ok()?;
    writer.write_all(body).ok()?;
    writer.finish().ok()
}

/// Browsers only read.
#[cfg(target_arch = "wasm32")]
fn compressed(_: &[u8]) -> Option<Vec<u8>> {
    None
}

/// The content, unpacked; `None` if it is damaged.
fn unpacked(form: u32, content: &[u8], length: usize) -> Option<Vec<u8>> {
    use std::io::Read;
    match form {
        AS_IT_IS => Some(content.to_vec()),
        LZMA if length / MAX_RATIO <= content.len() => {
            let limit = u32::try_from(length / 1024 * 4 + 4096).ok()?;
            let reader = lzma_rust2::LzmaReader::new_mem_limit(content, limit, None).ok()?;
            let mut body = Vec::new();
            // One byte more than promised shows that the promise was wrong.
            reader.take(length as u64 + 1).read_to_end(&mut body).ok()?;
            Some(body)
        }
        _ => None,
    }
}

/// A packed index as a directory that can only be read.
#[derive(Clone)]
pub struct Packed {
    bytes: OwnedBytes,
    files: Arc<BTreeMap<PathBuf, Range<usize>>>,
}

impl fmt::Debug for Packed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Packed")
            .field("files", &self.files)
            .finish_non_exhaustive()
    }
}

impl Packed {
    /// Checks the header and the checksum, and finds the files.
    ///
    /// # Errors
    /// If the file is not whole, or of another version.
    pub fn open(bytes: Vec<u8>) -> Result<Self, PackError> {
        let broken = |why: &str| PackError::Broken(why.to_owned());
        let cut = || broken("it is cut off");
        let mut header = Reader {
            bytes: &bytes,
            at: 0,
        };
        if header.take(MAGIC.len()) != Some(MAGIC) {
            return Err(broken("it does not begin like one"));
        }
        let version = header.u32().ok_or_else(cut)?;
        if version != VERSION {
            return Err(PackError::Outdated(version));
        }
        let form = header.u32().ok_or_else(cut)?;
        let crc = header.u32().ok_or_else(cut)?;
        let length = header.length().ok_or_else(cut)?;
        let bytes = unpacked(form, &bytes[header.at..], length)
            .ok_or_else(|| broken("it is damaged or cut off"))?;
        if bytes.len() != length {
            return Err(cut());
        }
        if crc32fast::hash(&bytes) != crc {
            return Err(broken("its checksum is wrong"));
        }
        let mut header = Reader {
            bytes: &bytes,
            at: 0,
        };
        let count = header.u32().ok_or_else(cut)?;
        let mut names = Vec::new();
        for _ in 0..count {
            let name_length = header.u32().ok_or_else(cut)? as usize;
            let name = header.take(name_length).ok_or_else(cut)?;
            let name = std::str::from_utf8(name).map_err(|_| broken("a name is not text"))?;
            names.push((PathBuf::from(name), header.length().ok_or_else(cut)?));
        }
        let mut at = header.at;
        let mut files = BTreeMap::new();
        for (name, length) in names {
            let end = at
                .checked_add(length)
                .filter(|end| *end <= bytes.len())
                .ok_or_else(cut)?;
            files.insert(name, at..end);
            at = end;
        }
        Ok(Packed {
            bytes: OwnedBytes::new(bytes),
            files: Arc::new(files),
        })
    }

    /// The names of the files, with their sizes in bytes.
    pub fn sizes(&self) -> impl Iterator<Item = (&Path, usize)> {
        self.files
            .iter()
            .map(|(name, range)| (name.as_path(), range.len()))
    }

    /// The content of a file.
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.files
            .get(Path::new(name))
            .map(|range| &self.bytes[range.clone()])
    }

    fn range(&self, path: &Path) -> Result<Range<usize>, OpenReadError> {
        self.files
            .get(path)
            .cloned()
            .ok_or_else(|| OpenReadError::FileDoesNotExist(path.to_owned()))
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let end = self.at.checked_add(count)?;
        let taken = self.bytes.get(self.at..end)?;
        self.at = end;
        Some(taken)
    }

    fn u32(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes(self.take(4)?.try_into().ok()?))
    }

    fn length(&mut self) -> Option<usize> {
        u64::from_le_bytes(self.take(8)?.try_into().ok()?)
            .try_into()
            .ok()
    }
}

/// What tantivy is told that wants to write.
fn read_only() -> io::Error {
    io::Error::new(
        io::ErrorKind::PermissionDenied,
        "a packed index cannot be written",
    )
}

impl Directory for Packed {
    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        Ok(Arc::new(self.bytes.slice(self.range(path)?)))
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        Ok(self.files.contains_key(path))
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        Ok(self.bytes[self.range(path)?].to_vec())
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        Err(DeleteError::FileDoesNotExist(path.to_owned()))
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        Err(OpenWriteError::wrap_io_error(read_only(), path.to_owned()))
    }

    fn atomic_write(&self, _: &Path, _: &[u8]) -> io::Result<()> {
        Err(read_only())
    }

    fn sync_directory(&self) -> io::Result<()> {
        Ok(())
    }

    fn acquire_lock(&self, _: &Lock) -> Result<DirectoryLock, LockError> {
        Err(LockError::wrap_io_error(read_only()))
    }

    fn watch(&self, _: WatchCallback) -> tantivy::Result<WatchHandle> {
        Ok(WatchHandle::empty())
    }
}
