import { FilterForm, type Language, Select, TextField } from '../../../ui/index.ts';
import { countryName } from '../../../platform/countries.ts';
import { gaps } from '../gaps.ts';
import type { PartiesPage } from '../list-parties.ts';
import { gapTexts } from '../texts-party.ts';
import { roleTexts, stateTexts, texts } from '../texts.ts';

type Props = Pick<PartiesPage, 'filter' | 'countries'> & { language: Language };

/** Whether somebody asked for a part of the list. */
export const isFiltered = ({ zoek, rol, staat, land, mist }: PartiesPage['filter']): boolean =>
  zoek !== '' || [rol, staat, land, mist].some((value) => value !== undefined);

/** Search by name, and by what is known of a party. */
export const PartyFilterForm = ({ filter, countries, language }: Props) => {
  const any = [{ value: '', text: texts.any[language] }];
  const states = ['in-force', 'ends-soon', 'not-yet', 'lapsed', 'none'] as const;
  const roles = ['processor', 'controller', 'joint-controller'] as const;
  const named = countries
    .map((code) => ({ value: code, text: countryName(code, language) }))
    .toSorted((a, b) => a.text.localeCompare(b.text, language));
  return (
    <FilterForm action="/partijen" label={texts.search[language]}>
      <TextField name="zoek" label={texts.search[language]} type="search" value={filter.zoek} optional />
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
        optional
      />
      <Select
        name="rol"
        label={texts.role[language]}
        options={[...any, ...roles.map((value) => ({ value, text: roleTexts[value][language] }))]}
        value={filter.rol}
        empty={false}
        optional
      />
      <Select
        name="staat"
        label={texts.agreement[language]}
        options={[
          ...any,
          ...states.map((value) => ({ value, text: stateTexts[value][language] })),
          { value: 'ended', text: texts.endedRelation[language] },
        ]}
        value={filter.staat}
        empty={false}
        optional
      />
      <Select
        name="land"
        label={texts.country[language]}
        options={[...any, { value: 'buiten', text: texts.outsideEea[language] }, ...named]}
        value={filter.land}
        empty={false}
        optional
      />
    </FilterForm>
  );
};
