import { Button, Form, type Language, MoreInfo, Select, TextField } from '../../../ui/index.ts';
import { countryName } from '../../../platform/countries.ts';
import { gaps } from '../gaps.ts';
import type { PartiesPage } from '../list-parties.ts';
import { gapTexts } from '../texts-party.ts';
import { roleTexts, stateTexts, texts } from '../texts.ts';

type Props = Pick<PartiesPage, 'filter' | 'countries'> & { language: Language };

/** Search by name; the rest is one step away, and open when it is used. */
export const PartyFilterForm = ({ filter, countries, language }: Props) => {
  const any = [{ value: '', text: texts.any[language] }];
  const states = ['in-force', 'ends-soon', 'not-yet', 'lapsed', 'none'] as const;
  const roles = ['processor', 'controller', 'joint-controller'] as const;
  const options = (list: readonly string[], say: (value: string) => string) => [
    ...any,
    ...list.map((value) => ({ value, text: say(value) })),
  ];
  const refined = [filter.rol, filter.staat, filter.land, filter.mist].some((value) => value !== undefined);
  const named = countries.map((code) => ({ value: code, text: countryName(code, language) }));
  return (
    <Form action="/partijen" method="get">
      <TextField name="zoek" label={texts.search[language]} type="search" value={filter.zoek} optional />
      <MoreInfo title={texts.refine[language]} open={refined}>
        <Select
          name="mist"
          label={texts.missing[language]}
          options={[
            ...any,
            { value: 'iets', text: texts.anythingMissing[language] },
            ...gaps.map((gap) => ({ value: gap, text: gapTexts[gap].short[language] })),
          ]}
          value={filter.mist}
          empty={false}
        />
        <Select
          name="rol"
          label={texts.role[language]}
          options={options(roles, (role) => roleTexts[role as (typeof roles)[number]][language])}
          value={filter.rol}
          empty={false}
        />
        <Select
          name="staat"
          label={texts.agreement[language]}
          options={[
            ...options(states, (state) => stateTexts[state as (typeof states)[number]][language]),
            { value: 'ended', text: texts.endedRelation[language] },
          ]}
          value={filter.staat}
          empty={false}
        />
        <Select
          name="land"
          label={texts.country[language]}
          options={[
            ...any,
            { value: 'buiten', text: texts.outsideEea[language] },
            ...named.toSorted((a, b) => a.text.localeCompare(b.text, language)),
          ]}
          value={filter.land}
          empty={false}
        />
      </MoreInfo>
      <Button kind="secondary" icon="search">
        {texts.show[language]}
      </Button>
    </Form>
  );
};
