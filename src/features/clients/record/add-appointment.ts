import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { addMonths } from '../../../platform/dates.ts';
import { newId } from '../../../platform/ids.ts';
import { startClock } from '../../retention/index.ts';
import { aboutClient, asked, recording } from '../asking/about-client.ts';
import { appointmentWays } from '../policy.ts';
import { addAppointmentRow } from './appointments.ts';
import { clientId } from './input.ts';
import { instantOf } from './local-time.ts';

const NewAppointment = z
  .object({
    client: clientId,
    day: z.string().refine((day) => /^\d{4}-\d{2}-\d{2}$/.test(day), 'day'),
    time: z.string().refine((time) => /^([01]?\d|2[0-3])[:.][0-5]\d$/.test(time.trim()), 'time'),
    way: z.enum(appointmentWays),
  })
  .transform((given, context) => {
    const at = instantOf(given.day, given.time.trim().replace('.', ':').padStart(5, '0'));
    if (!at) context.addIssue({ code: 'custom', path: ['day'], message: 'no-such-day' });
    return { ...given, at: at ?? new Date(0) };
  });

/** An appointment moves the dates of the file: 12 months count from the last one (S2.30). */
export const addAppointment = action({
  name: 'clients.add-appointment',
  may: ['worker'],
  input: NewAppointment,
  gather: (c, { client }) => aboutClient(c, client, recording('appointments')),
  gate: asked,
  run: async (c, { client, at, way }, { account, activity }) => {
    // A slip of the pen in the year would keep the file for decades.
    if (at > addMonths(c.now, 24)) return { refused: 'too-far-ahead' as const };
    if (at < addMonths(c.now, -120)) return { refused: 'too-long-ago' as const };
    const id = newId();
    await addAppointmentRow(c, client, { id, at, way }, account);
    await startClock(c, client, at, activity.retention);
    return {
      done: id,
      trace: { object: { kind: 'appointment', id } },
      happened: [{ name: 'appointment.added', client, appointment: id }],
    };
  },
});
