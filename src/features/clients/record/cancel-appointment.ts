import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { recountClock } from '../../retention/index.ts';
import { aboutClient, asked, recording } from '../asking/about-client.ts';
import { listAppointments, removeAppointmentRow } from './appointments.ts';
import { clientId } from './input.ts';
import { getPerson } from './people.ts';

/** Takes an appointment out, and counts the dates of the file again from the last one that is left. */
export const cancelAppointment = action({
  name: 'clients.cancel-appointment',
  may: ['worker'],
  input: z.object({ client: clientId, appointment: z.uuid() }),
  gather: (c, { client }) => aboutClient(c, client, recording('appointments')),
  gate: asked,
  run: async (c, { client, appointment }, { activity }) => {
    if (!(await removeAppointmentRow(c, client, appointment))) return { refused: 'no-such-appointment' as const };
    const [last] = await listAppointments(c, client);
    const from = last?.at ?? (await getPerson(c, client)).since;
    await recountClock(c, client, from, activity.retention);
    return { done: null, trace: { object: { kind: 'appointment', id: appointment } } };
  },
});
