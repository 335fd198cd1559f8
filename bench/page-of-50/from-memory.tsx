/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { findCaseload } from '../../src/features/clients/record/find-caseload.ts';
import { type ListedClient, listClients } from '../../src/features/clients/record/list-clients.ts';
import { ListPage } from '../../src/features/clients/pages/list-page.tsx';
import { sealedRow } from '../../src/features/clients/sealed.ts';
import type { SubjectVault } from '../../src/platform/vault/index.ts';
import type { View } from '../../src/ui/index.ts';
import type { Installation } from '../support/installation.ts';
import type { Page } from './scene.ts';

type Kept = { id: string; name: Buffer; call_name: Buffer; email: Buffer; phone: Buffer };

/**
 * The limit: everything that the page needs is in memory, keys included; what stays is opening the fifty people and
 * making the page. No session, no gate, no database, no log.
 */
export async function openFromMemory({ asSuperuser, vault }: Installation, { caller, activity }: Page, view: View) {
  const found = await findCaseload.ask(caller, {});
  const listed = await listClients.ask(caller, { activity });
  if (found.kind !== 'answer' || listed.kind !== 'answer') throw new Error('The list cannot be read');
  const parts = found.answer;
  const shown = parts.find((part) => part.activity.id === activity)!;
  const { rows } = await asSuperuser.query<Kept>(
    'select id, name, call_name, email, phone from clients where organisation_id = $1',
    [caller.organisation],
  );
  const sealed = new Map(rows.map((row) => [row.id, row]));
  const keys = await vault.subjects(
    caller.organisation,
    rows.map((row) => row.id),
  );
  return (): string => {
    const clients = listed.answer
      .map((each) => opened(each, sealed.get(each.person.id)!, keys.get(each.person.id)!))
      .sort((a, b) => a.person.callName.localeCompare(b.person.callName, 'nl'));
    const page = <ListPage view={view} now={shown.now} parts={parts} shown={shown} clients={clients} />;
    return `<!doctype html>${String(page)}`;
  };
}

function opened(each: ListedClient, row: Kept, key: SubjectVault): ListedClient {
  const under = sealedRow(key, 'clients', row.id);
  const person = {
    ...each.person,
    name: under.open('name', row.name),
    callName: under.open('call_name', row.call_name),
    email: under.open('email', row.email),
    phone: under.open('phone', row.phone),
  };
  return { ...each, person };
}
