import { describe, expect, it } from 'vitest';
import { obstacles } from '../obstacles/index.ts';
import { EMPTY_TEMPLATE, newDocument, type PlanDocument } from '../policy.ts';
import { findTemplate } from '../templates.ts';
import { namedErrors } from './error-names.ts';
import { stripOf, toFillIn } from './strip.ts';

const law = { inForce: () => true, months: () => null, name: (id: string) => id, inEea: () => true, opens: () => true };
const planFrom = (template: string): PlanDocument => newDocument(findTemplate(template)!.content, template);
const discussed = (document: PlanDocument): PlanDocument => ({
  ...document,
  steps: document.steps.map((record) => ({ ...record, discussed: true, revision: 1 })),
});

describe('the strip of ten dots', () => {
  it('has half a dot and a number of things for a step that was discussed and still lacks something', () => {
    const empty = discussed(planFrom(EMPTY_TEMPLATE));
    const found = obstacles(empty, { owner: 'iemand', law });
    const strip = stripOf(empty, 'nl', { obstacles: found });
    expect(strip[1]).toMatchObject({ state: 'half', waiting: 1, discussed: true });
    expect(strip[7]).toMatchObject({ state: 'full', waiting: undefined });
  });

  it('has ten full dots for a plan that was discussed and is complete', () => {
    const whole = discussed(planFrom('maatjes'));
    const strip = stripOf(whole, 'nl', { obstacles: obstacles(whole, { owner: 'iemand', law }) });
    expect(strip.map(({ state }) => state)).toEqual(Array.from({ length: 10 }, () => 'full'));
  });

  it('says nothing of what a step lacks before anybody began it', () => {
    const empty = planFrom(EMPTY_TEMPLATE);
    const found = obstacles(empty, { owner: null, law });
    expect(toFillIn(found, 2)).toHaveLength(1);
    expect(
      stripOf(empty, 'nl', { obstacles: found }).every(({ state, waiting }) => state === 'empty' && !waiting),
    ).toBe(true);
  });
});

describe('an error of a step', () => {
  const document = planFrom('maatjes');
  const [purpose] = document.purposes;
  const said = 'Vul dit in of maak een keuze.';

  it.each([
    [6, `doel.${purpose!.id}.grondslag`, `${purpose!.title.nl} – Waarom mag dit? ${said}`],
    [2, 'nieuw.titel.nl', `Hoe noem je dit doel? ${said}`],
    [5, 'informeren.en', `Wat vertel je, en wanneer? in het Engels: ${said}`],
    [10, 'voorbeeld', said],
  ])('at step %i names the field %s', (step, name, line) => {
    expect(namedErrors({ [name]: said }, { step, document }, 'nl')).toEqual({ [name]: line });
  });
});
