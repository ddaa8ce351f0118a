//! How much memory a reader may ask for: the sizes that damaged files claim have no limit.

use cap::Cap;
use std::alloc::System;

#[global_allocator]
static MEMORY: Cap<System> = Cap::new(System, usize::MAX);

/// Does something that may ask for so many bytes. Whoever asks for more is stopped, as by a
/// panic.
pub(crate) fn limited<T>(bytes: usize, work: impl FnOnce() -> T) -> T {
    // Tests are threads of one process, and others ask for memory meanwhile.
    if cfg!(test) {
        return work();
    }
    set(MEMORY.allocated().saturating_add(bytes));
    let result = work();
    set(usize::MAX);
    result
}

fn set(limit: usize) {
    assert!(MEMORY.set_limit(limit).is_ok(), "the limit cannot be set");
}
