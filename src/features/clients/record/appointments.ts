import type { Context } from '../../../platform/context.ts';
import type { AppointmentWay } from '../policy.ts';

export type Appointment = { id: string; at: Date; way: AppointmentWay };

/** Every appointment of a client, the last one first. */
export async function listAppointments(c: Context, client: string): Promise<Appointment[]> {
  return c.tx
    .selectFrom('appointments')
    .select(['id', 'at', 'way'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .orderBy('at', 'desc')
    .execute();
}

export async function addAppointmentRow(
  c: Context,
  client: string,
  { id, at, way }: Appointment,
  by: string,
): Promise<void> {
  await c.tx
    .insertInto('appointments')
    .values({ organisation_id: c.organisation, id, client_id: client, at, way, added_at: c.now, added_by: by })
    .execute();
}

/** Answers whether it was there. */
export async function removeAppointmentRow(c: Context, client: string, appointment: string): Promise<boolean> {
  const removed = await c.tx
    .deleteFrom('appointments')
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .where('id', '=', appointment)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}
