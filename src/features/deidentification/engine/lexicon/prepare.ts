import { openLexicon } from './open-lexicon.ts';

// Run once after an installation, so that the first text need not wait for the lists (bin/ground.mjs).
await openLexicon();
