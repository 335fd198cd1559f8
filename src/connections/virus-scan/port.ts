/** `not-scanned`: no scanner is set up, or it did not answer in time; whoever opens the file is told so. */
export type ScanResult = 'clean' | 'infected' | 'not-scanned';

/** Looks through a file for viruses. Never throws for what the scanner does, and always answers within its deadline. */
export type VirusScanner = {
  scan(source: AsyncIterable<Uint8Array>): Promise<ScanResult>;
  /** Whether a scanner answers now, for `doctor`. `null`: none is set up. */
  answers(): Promise<boolean | null>;
};
