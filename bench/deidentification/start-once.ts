// One start, measured from inside: what `run.ts` asks of a fresh process.
const began = performance.now();
const { openEngine } = await import('../../src/features/deidentification/engine/index.ts');
const engine = await openEngine();
engine.find('Mevrouw De Bruyn (43) belde op 3 mei vanuit Aalst.');
const seconds = (performance.now() - began) / 1000;
const megabytes = process.memoryUsage.rss() / 1e6;
const text = 'Mevrouw De Bruyn (43) belde op 3 mei vanuit Aalst over haar zoon. '.repeat(15_000);
engine.find(text);
const withText = process.memoryUsage.rss() / 1e6;
process.stdout.write(JSON.stringify({ seconds, megabytes, withText }));
