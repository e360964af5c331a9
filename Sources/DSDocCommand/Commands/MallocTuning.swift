import CMalloc

/// Tunes the allocator for a command that allocates a lot and ends.
enum MallocTuning {
    /// Grows the heap in large steps. By default glibc extends the heap of each thread by pages, with a system call for each: ten thousand
    /// for a thousand notes. Untouched memory costs nothing.
    static func inLargeSteps() {
        _ = mallopt(M_TOP_PAD, 64 << 20)
        // Setting one parameter disables the automatic adjustment of the other.
        _ = mallopt(M_MMAP_THRESHOLD, 4 << 20)
    }
}
