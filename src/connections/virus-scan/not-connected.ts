import type { VirusScanner } from './port.ts';

/** No virus scanner is set up: files are kept as "not scanned", and every reader sees that. */
export const scannerNotConnected: VirusScanner = { scan: async () => 'not-scanned', answers: async () => null };
