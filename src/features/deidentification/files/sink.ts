/** Where bytes go; the promise waits until there is room again, so that a slow disk does not fill the memory. */
export type Sink = { write: (bytes: Uint8Array) => Promise<void> };
