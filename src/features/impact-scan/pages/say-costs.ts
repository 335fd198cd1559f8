import { fill, type Language, type Text } from '../../../ui/index.ts';
import { costTexts as texts } from '../cost-texts.ts';
import { sayEuros, sayNumber } from '../euros.ts';
import type { Costs, Estimate } from '../policy.ts';

/** The range in one or two sentences; a loss is said as plainly as a saving. */
export function sayRange({ low, likely, high }: Estimate, language: Language): string {
  const euros = (cents: number) => sayEuros(Math.abs(cents), language);
  const say = (text: Text, values: Record<string, string>) => fill(text[language], values);
  if (low >= 0) return say(texts.saves, { low: euros(low), high: euros(high), likely: euros(likely) });
  if (high <= 0) return say(texts.loses, { low: euros(high), high: euros(low), likely: euros(likely) });
  const middle = say(likely >= 0 ? texts.mixedSaves : texts.mixedCosts, { likely: euros(likely) });
  return say(texts.mixed, { cost: euros(low), high: euros(high), middle });
}

type Line = readonly [Text, Record<string, string | number>];

/** The sum of the likely case, step by step, so that anybody can do it again on paper. */
export function sayReckoning(costs: Costs, result: Estimate, language: Language): string[] {
  const { low, high } = costs;
  const lines = [
    ...sayPrices(costs, result, language),
    ...sayResult(costs, result, language),
    [texts.stepRange, { low, high }] as const,
  ];
  return lines.map(([text, values]) => fill(text[language], values));
}

function sayPrices(costs: Costs, { letterPrice, before }: Estimate, language: Language): Line[] {
  const exact = (cents: number) => sayEuros(cents, language, true);
  const { letterMinutes: minutes, minutesSaved } = costs;
  const [postage, paper, hourly] = [exact(costs.postage), exact(costs.paper), exact(costs.hourly)];
  const [post, time] = [sayEuros(before.post, language), sayEuros(before.time, language)];
  const [letters, handlings] = [sayNumber(costs.letters, language), sayNumber(costs.handlings, language)];
  if (costs.hourly === 0) {
    return [
      [texts.stepPriceFree, { price: exact(letterPrice), postage, paper }],
      [texts.stepNowFree, { letters, post }],
    ];
  }
  return [
    [texts.stepPrice, { price: exact(letterPrice), postage, paper, minutes, hourly }],
    [texts.stepNow, { letters, post, handlings, minutes: minutesSaved, time }],
  ];
}

function sayResult(costs: Costs, { running, oneOffShare, scenarios }: Estimate, language: Language): Line[] {
  const { share, lettersLess, letterSaving, minutesLess, timeSaving, messageCost, saving, payback } = scenarios.likely;
  const about = (cents: number) => sayEuros(Math.abs(cents), language);
  const time: Line = [texts.stepTime, { minutes: sayNumber(minutesLess, language), saving: about(timeSaving) }];
  const paid = { message: about(messageCost), running: about(running), oneOff: about(oneOffShare), years: costs.years };
  const late = payback !== null && payback > costs.years * 12;
  const back: Line =
    payback === null
      ? [texts.stepNoPayback, {}]
      : [late ? texts.stepLatePayback : texts.stepPayback, { months: payback, years: costs.years }];
  return [
    [texts.stepLetters, { share, count: sayNumber(lettersLess, language), saving: about(letterSaving) }],
    ...(costs.hourly === 0 ? [] : [time]),
    [texts.stepCosts, paid],
    [saving >= 0 ? texts.stepResult : texts.stepShort, { saving: about(saving) }],
    ...(costs.oneOff === 0 ? [] : [back]),
  ];
}
