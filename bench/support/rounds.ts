import { say } from './machine.ts';

/** One side of a comparison: does its work once and tells how much came out per second of what is measured. */
export type Side = { name: string; run: () => Promise<number> };

export type Measured = { name: string; rates: number[] };

/**
 * Interleaved: A B C, A B C, … so that whatever else the machine does falls on all of them. One round is thrown away:
 * it warms up.
 */
export async function inRounds(sides: readonly Side[], rounds: number): Promise<Measured[]> {
  const measured = sides.map(({ name }) => ({ name, rates: [] as number[] }));
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, side] of sides.entries()) {
      const rate = await side.run();
      if (round >= 0) measured[at]!.rates.push(rate);
    }
  }
  return measured;
}

export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

export function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** Median and spread of each side, in `unit` per second. */
export function sayRates(measured: readonly Measured[], unit: string): void {
  const width = Math.max(...measured.map(({ name }) => name.length));
  for (const { name, rates } of measured) {
    const [low, high] = [Math.min(...rates), Math.max(...rates)];
    say(
      `${name.padEnd(width)}  ${figure(median(rates))} ${unit}  (${figure(low)} – ${figure(high)}, n=${rates.length})`,
    );
  }
}

const figure = (rate: number): string => (rate >= 100 ? rate.toFixed(0) : rate.toPrecision(3));

/** The median of the ratios within each round, against the goal. */
export function sayRatio(title: string, ours: Measured, limit: Measured, goal?: number): void {
  const ratios = ours.rates.map((rate, round) => rate / limit.rates[round]!);
  const ratio = median(ratios);
  const spread = `${Math.min(...ratios).toFixed(2)} – ${Math.max(...ratios).toFixed(2)}`;
  const verdict = goal === undefined ? 'no goal' : `goal ${goal}: ${ratio >= goal ? 'MET' : 'NOT MET'}`;
  say(`${title}: ${ratio.toFixed(2)}  (${spread})  ${verdict}`);
}
