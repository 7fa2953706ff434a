//! The keys of the day, kept so that they are not derived for every request.

use std::{
    fmt,
    sync::{Arc, PoisonError, RwLock},
};

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::{CredentialScope, SigningKey};
use crate::Credentials;

/// How many keys are kept: those of some services, at midnight of two days, and after a rotation of two pairs.
const CAPACITY: usize = 16;

/// A small cache of [`SigningKey`]s by secret key, day and service, for many threads. All of it is wiped from memory
/// when it is dropped.
#[derive(Default)]
pub struct SigningKeys(RwLock<Vec<Entry>>);

struct Entry {
    secret_key: Zeroizing<String>,
    derived: Arc<SigningKey>,
}

impl Entry {
    fn serves(&self, credentials: &Credentials, service: &str, time: Timestamp) -> bool {
        self.derived.scope().covers(service, time) && *self.secret_key == credentials.secret_key()
    }
}

impl SigningKeys {
    /// The key of a service on the UTC day of a time, derived if it is not there yet.
    #[must_use]
    pub fn get(&self, credentials: &Credentials, service: &str, time: Timestamp) -> Arc<SigningKey> {
        // A panic elsewhere can't leave a list of keys half-changed, so a poisoned lock is as good as any.
        let entries = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = entries.iter().find(|entry| entry.serves(credentials, service, time)) {
            return Arc::clone(&entry.derived);
        }
        drop(entries);
        let scope = CredentialScope::new(service, time);
        let derived = Arc::new(SigningKey::derive(credentials.secret_key(), scope));
        let secret_key = Zeroizing::new(credentials.secret_key().to_owned());
        let mut entries = self.0.write().unwrap_or_else(PoisonError::into_inner);
        // Threads that miss together derive the same key, and one is enough.
        if !entries.iter().any(|entry| entry.serves(credentials, service, time)) {
            if entries.len() == CAPACITY {
                entries.remove(0);
            }
            entries.push(Entry { secret_key, derived: Arc::clone(&derived) });
        }
        derived
    }
}

impl fmt::Debug for SigningKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKeys").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(secret_key: &str) -> Credentials {
        Credentials::new("AKIDEXAMPLE", secret_key)
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a time")
    }

    #[test]
    fn a_key_is_derived_once_for_a_secret_a_day_and_a_service() {
        let keys = SigningKeys::default();
        let first = keys.get(&pair("a"), "tag", at(0));
        assert!(Arc::ptr_eq(&first, &keys.get(&pair("a"), "tag", at(86_399))));
        for (secret_key, service, second) in [("b", "tag", 0), ("a", "cvm", 0), ("a", "tag", 86_400)] {
            let other = keys.get(&pair(secret_key), service, at(second));
            assert!(!Arc::ptr_eq(&first, &other), "{secret_key} {service} {second}");
            let scope = CredentialScope::new(service, at(second));
            assert_eq!(*other.scope(), scope);
        }
    }

    #[test]
    fn the_oldest_key_makes_room() {
        let keys = SigningKeys::default();
        let first = keys.get(&pair("a"), "tag", at(0));
        for day in 1..=16 {
            let _ = keys.get(&pair("a"), "tag", at(day * 86_400));
        }
        assert_eq!(keys.0.read().expect("no panic under the lock").len(), CAPACITY);
        assert!(!Arc::ptr_eq(&first, &keys.get(&pair("a"), "tag", at(0))));
    }

    #[test]
    fn debug_shows_no_key() {
        let keys = SigningKeys::default();
        let key = keys.get(&pair("hunter2"), "tag", at(0));
        assert_eq!(format!("{key:?}"), "SigningKey(1970-01-01/tag/tc3_request, <redacted>)");
        assert_eq!(format!("{keys:?}"), "SigningKeys { .. }");
    }

    #[test]
    fn a_kept_key_is_wiped_when_it_is_dropped() {
        fn wiped<T: zeroize::ZeroizeOnDrop>() {}
        // HMAC consists of two states of its hash.
        wiped::<sha2::Sha256>();
        wiped::<Zeroizing<String>>();
    }
}
