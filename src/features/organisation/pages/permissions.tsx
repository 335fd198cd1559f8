import { actionNames } from '../../../platform/action-names.ts';
import type { Registered } from '../../../platform/registry.ts';
import { parties } from '../../../platform/context.ts';
import { Icon, Page, Section, Table, type View } from '../../../ui/index.ts';
import { partyTexts } from '../role-names.ts';
import { sayPeople } from './organisation.tsx';

/** Features in the order of the product, with the title of their part of the table. */
const parts = {
  organisation: { nl: 'Organisatie en account', en: 'Organisation and account' },
  plan: { nl: 'Activiteiten en plannen', en: 'Activities and plans' },
  agreements: { nl: 'Partijen en afspraken', en: 'Parties and agreements' },
  clients: { nl: 'Cliënten', en: 'Clients' },
  consent: { nl: 'Toestemming', en: 'Consent' },
  delivery: { nl: 'Verslagen en berichten', en: 'Reports and messages' },
  retention: { nl: 'Bewaren', en: 'Keeping' },
  audit: { nl: 'Logboek', en: 'Log' },
} as const;

const partOf = ({ name }: Registered): string => name.slice(0, name.indexOf('.'));

export const PermissionsPage = ({ view, rows }: { view: View; rows: readonly Registered[] }) => {
  const say = sayPeople(view);
  const { language } = view;
  const name = (row: Registered) => actionNames[row.name]?.[language] ?? row.name;
  const tick = (allowed: boolean) =>
    allowed ? (
      <span>
        <Icon name="check" />
        <span class="zv-hidden">{say('may')}</span>
      </span>
    ) : (
      say('mayNot')
    );
  return (
    <Page
      view={view}
      title={say('permissions')}
      lead={say('permissionsLead')}
      back={{ href: '/organisatie', text: say('back') }}
      width="wide"
    >
      <p>{say('permissionsNote')}</p>
      {Object.entries(parts).map(([part, title]) => {
        const own = rows.filter((row) => partOf(row) === part);
        const columns = parties.filter((party) => own.some((row) => row.may.includes(party)));
        return own.length === 0 ? null : (
          <Section title={title[language]}>
            <Table
              caption={title[language]}
              head={[say('action'), say('gate'), ...columns.map((party) => partyTexts[party][language])]}
              rows={own.map((row) => [
                name(row),
                row.guard === 'gate' ? say('gateYes') : say('mayNot'),
                ...columns.map((party) => tick(row.may.includes(party))),
              ])}
            />
          </Section>
        );
      })}
    </Page>
  );
};
