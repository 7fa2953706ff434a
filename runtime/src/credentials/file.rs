//! Reads small files with secrets in them.

use std::{
    fs::{File, Metadata},
    io::{self, Read},
    path::Path,
};

use zeroize::Zeroizing;

use super::{Context, CredentialsError, failure::Malformed};

/// The largest file that is read: 1 MiB. A token has some kilobytes, and everything else here has less.
const LARGEST: u64 = 1 << 20;

/// The content of a file, which is wiped from memory when it is dropped. If others than its owner can read the file,
/// a warning says so.
pub(super) fn read(path: &Path, context: &Context) -> Result<Zeroizing<Vec<u8>>, CredentialsError> {
    let (bytes, metadata) = checked(path)?;
    if others_can_read(&metadata) {
        let shown = path.display();
        context.warn(format!("others can read {shown}, which has secrets in it; run `chmod 600 {shown}`"));
    }
    Ok(bytes)
}

/// The same for a file whose mode is not the user's affair, such as one that a cluster mounts.
pub(super) fn read_quietly(path: &Path) -> Result<Zeroizing<Vec<u8>>, CredentialsError> {
    checked(path).map(|(content, _)| content)
}

fn checked(path: &Path) -> Result<(Zeroizing<Vec<u8>>, Metadata), CredentialsError> {
    let (content, metadata) = slurp(path).map_err(|error| CredentialsError::unreadable(path, error))?;
    if content.len() as u64 > LARGEST {
        let problem = Malformed::whole(format!("has more than {LARGEST} bytes, so it is something else"));
        return Err(CredentialsError::in_file(path, problem));
    }
    Ok((content, metadata))
}

fn slurp(path: &Path) -> io::Result<(Zeroizing<Vec<u8>>, Metadata)> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    // With room to spare from the start the content never moves, so no copy of it stays behind.
    let room = usize::try_from(metadata.len().min(LARGEST)).unwrap_or_default() + 64;
    let mut content = Zeroizing::new(Vec::with_capacity(room));
    file.take(LARGEST + 1).read_to_end(&mut content)?;
    Ok((content, metadata))
}

#[cfg(unix)]
fn others_can_read(metadata: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    metadata.mode() & 0o044 != 0
}

#[cfg(not(unix))]
fn others_can_read(_: &Metadata) -> bool {
    false
}
