import type { Locator } from 'playwright-core';
import type { Visitor } from './visitor.ts';

/** How much there was to type: what somebody chooses costs a tap, what somebody types costs time. */
export type Typed = { fields: number; signs: number };

/** Taps the lines around a field that are still folded, from the outside in, as somebody does who looks for it. */
async function unfolds({ page }: Visitor, field: Locator): Promise<void> {
  for (const fold of await page.locator('details:not([open])', { has: field }).all()) {
    await fold.locator('> summary').click();
  }
}

/** The ten steps as somebody at a screen fills them in: every field by its name in the form. */
export const stepForms = (visitor: Visitor, typed: Typed = { fields: 0, signs: 0 }) => {
  const { page } = visitor;
  const writes = async (name: string, value: string) => {
    const field = page.locator(`[name="${name}"]`);
    await unfolds(visitor, field);
    await field.fill(value);
    typed.fields += 1;
    typed.signs += value.length;
  };
  return {
    typed,
    writes,
    async ticks(name: string, value: string): Promise<void> {
      const box = page.locator(`[name="${name}"][value="${value}"]`);
      await unfolds(visitor, box);
      // A styled box lies under its own label, which takes the click as it does for a person.
      await box.check({ force: true });
    },
    async picks(name: string, option: string): Promise<void> {
      const list = page.locator(`select[name="${name}"]`);
      await unfolds(visitor, list);
      await list.selectOption(option);
    },
    /** Presses a button by the name and value that it sends. */
    async presses(name: string, value: string): Promise<void> {
      const button = page.locator(`button[name="${name}"][value="${value}"]:not(.zv-hidden)`).first();
      await unfolds(visitor, button);
      await visitor.clicks(button);
    },
    /** What was discussed and with whom, and on to the next step. */
    async concludes(words: string): Promise<void> {
      await writes('besproken', words);
      await writes('met', 'Sanne');
      await visitor.presses('Bewaar en ga verder', 'main form');
    },
  };
};
export type StepForms = ReturnType<typeof stepForms>;
