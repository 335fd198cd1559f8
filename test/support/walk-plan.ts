import type { Browser } from './browser.ts';
import { formIn } from './forms.ts';

/** Answers every question about the need for a DPIA: nothing fits, with a reason. */
async function judgeDpia(browser: Browser, here: string): Promise<void> {
  for (let page = `${here}/dpia/vraag/1`; page.includes('/vraag/');) {
    const fields = formIn(await (await browser.get(page)).text(), page);
    const asked = [fields['vragen'] ?? []].flat();
    const judged = asked.flatMap((id) => [
      [`antwoord.${id}`, 'fits-not'],
      [`waarom.${id}`, 'Dat doen we hier niet.'],
    ]);
    const sent = { revisie: fields['revisie'] ?? '', vragen: asked, ...Object.fromEntries(judged) };
    page = (await browser.goes(browser.post(page, { ...sent, hierna: 'volgende' }))).split('?')[0]!;
  }
}

/** Walks a draft from step 1 to 10 through its forms, with words at every step, and approves it. */
export async function approvePlan(browser: Browser, activity: string): Promise<void> {
  const here = `/activiteiten/${activity}`;
  for (let step = 1; step <= 10; step += 1) {
    const path = `${here}/stap/${step}`;
    const fields = formIn(await (await browser.get(path)).text(), path);
    const note = { besproken: 'Samen doorgelopen.', met: 'een collega', openvraag: '' };
    await browser.goes(browser.post(path, { ...fields, ...note, hierna: 'volgende' }));
  }
  await judgeDpia(browser, here);
  const check = await (await browser.get(`${here}/controle`)).text();
  await browser.goes(browser.post(`${here}/versies`, formIn(check, `${here}/versies`)));
}
