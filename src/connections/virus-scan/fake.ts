import type { VirusScanner } from './port.ts';

/** The test file of EICAR, in two parts so that no scanner takes this source file for it. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** A scanner that knows one virus: the test file of EICAR. For tests. */
export const fakeScanner: VirusScanner = {
  async scan(source) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of source) chunks.push(chunk);
    return Buffer.concat(chunks).includes(EICAR) ? 'infected' : 'clean';
  },
  answers: async () => true,
};
