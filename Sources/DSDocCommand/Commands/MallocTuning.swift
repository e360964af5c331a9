import CMalloc

/// How the memory of the process grows.
enum MallocTuning {
    /// In large steps, for a command that makes much and ends. glibc enlarges the heap of each thread by the page, with a system call for each: ten
    /// thousand of them for a thousand notes. Memory that is not touched costs nothing.
    static func inLargeSteps() {
        _ = mallopt(M_TOP_PAD, 64 << 20)
        // Setting the one freezes the other, which else adapts itself.
        _ = mallopt(M_MMAP_THRESHOLD, 4 << 20)
    }
}
