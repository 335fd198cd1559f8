import type { Browser } from './browser.ts';
import { formIn } from './forms.ts';

/** Walks a draft from step 1 to 10 through its forms, with words at every step, and approves it. */
export async function approvePlan(browser: Browser, activity: string): Promise<void> {
  const here = `/activiteiten/${activity}`;
  for (let step = 1; step <= 10; step += 1) {
    const path = `${here}/stap/${step}`;
    const fields = formIn(await (await browser.get(path)).text(), path);
    const note = { besproken: 'Samen doorgelopen.', met: 'een collega', openvraag: '' };
    await browser.goes(browser.post(path, { ...fields, ...note, hierna: 'volgende' }));
  }
  const check = await (await browser.get(`${here}/controle`)).text();
  await browser.goes(browser.post(`${here}/versies`, formIn(check, `${here}/versies`)));
}
