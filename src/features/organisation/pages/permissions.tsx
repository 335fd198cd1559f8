import { actionNames } from '../../../platform/action-names/index.ts';
import type { Registered } from '../../../platform/registry.ts';
import { parties, type Party, roles } from '../../../platform/context.ts';
import { Badge, Page, Table, type View } from '../../../ui/index.ts';
import { partyTexts } from '../role-names.ts';
import { sayPeople } from './organisation.tsx';

/** What people come for first; the parts are the features. */
const parts = {
  clients: { nl: 'Cliënten', en: 'Clients' },
  consent: { nl: 'Toestemming', en: 'Consent' },
  delivery: { nl: 'Verslagen en berichten', en: 'Reports and messages' },
  guests: { nl: 'Gasten', en: 'Guests' },
  inbox: { nl: 'Berichten', en: 'Messages' },
  retention: { nl: 'Bewaren', en: 'Keeping' },
  plan: { nl: 'Activiteiten en plannen', en: 'Activities and plans' },
  agreements: { nl: 'Partijen en afspraken', en: 'Parties and agreements' },
  audit: { nl: 'Logboek', en: 'Log' },
  organisation: { nl: 'Organisatie en account', en: 'Organisation and account' },
} as const;

const partOf = ({ name }: Registered): string => name.slice(0, name.indexOf('.'));

/** In words, the six roles of people who work here as one when they all may. */
function nameParties(row: Registered, view: View): string[] {
  const everybody = roles.every((role) => row.may.includes(role));
  const named = parties.filter((party) => row.may.includes(party) && !(everybody && isRole(party)));
  const names = named.map((party) => partyTexts[party][view.language]);
  return everybody ? [sayPeople(view)('everybody'), ...names] : names;
}

const isRole = (party: Party): boolean => (roles as readonly Party[]).includes(party);

const Row = ({ row, view }: { row: Registered; view: View }) => (
  <span class="zv-badges">
    {nameParties(row, view).map((name) => (
      <Badge>{name}</Badge>
    ))}
    {row.guard === 'gate' ? (
      <Badge kind="good" icon="shield-check">
        {sayPeople(view)('gate')}
      </Badge>
    ) : null}
  </span>
);

export const PermissionsPage = ({ view, rows }: { view: View; rows: readonly Registered[] }) => {
  const say = sayPeople(view);
  const { language } = view;
  return (
    <Page
      view={view}
      title={say('permissions')}
      lead={say('permissionsLead')}
      back={{ href: '/organisatie', text: say('back') }}
    >
      <p>{say('permissionsNote')}</p>
      {Object.entries(parts).map(([part, title]) => {
        const own = rows.filter((row) => partOf(row) === part);
        return own.length === 0 ? null : (
          <Table
            caption={title[language]}
            head={[say('action'), say('who')]}
            rows={own.map((row) => [actionNames[row.name]?.[language] ?? row.name, <Row row={row} view={view} />])}
          />
        );
      })}
    </Page>
  );
};
