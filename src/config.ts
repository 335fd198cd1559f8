import { join, resolve } from 'node:path';
import { z } from 'zod';

/** Every setting of the product: its name in the environment, its meaning, and whether it is shown. */
type Setting = { name: string; schema: z.ZodType; about: string; secret?: boolean };

const whole = (least: number, most: number) => {
  const error = `should be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};
const port = whole(1, 65_535);
const url = (...schemes: string[]) =>
  z.string().refine((value) => schemes.some((scheme) => value.startsWith(`${scheme}://`)), {
    error: `should begin with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
  });
const flag = z.enum(['yes', 'no'], { error: 'should be yes or no' }).transform((value) => value === 'yes');

const settings = {
  data: {
    name: 'ZORGVULDIG_DATA',
    schema: z.string().default('data'),
    about: 'Folder for the embedded database and the keys',
  },
  host: { name: 'HOST', schema: z.string().default('127.0.0.1'), about: 'Address to listen on' },
  port: { name: 'PORT', schema: port.default(3000), about: 'Port to listen on' },
  publicUrl: {
    name: 'PUBLIC_URL',
    schema: url('http', 'https').optional(),
    about: 'Where people reach the product; links in mail begin with it',
  },
  production: {
    name: 'PRODUCTION',
    schema: flag.default(false),
    about: 'yes: https only, keys apart from data, mail server required',
  },
  trustedProxies: {
    name: 'TRUSTED_PROXIES',
    schema: whole(0, 5).default(0),
    about: 'How many proxies of your own stand in front (X-Forwarded-For is read from the right)',
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    schema: url('postgres', 'postgresql').optional(),
    about: 'PostgreSQL 15 or newer instead of the embedded one',
    secret: true,
  },
  keyDatabaseUrl: {
    name: 'KEY_DATABASE_URL',
    schema: url('postgres', 'postgresql').optional(),
    about: 'A PostgreSQL cluster of its own for the keys, needed with several processes',
    secret: true,
  },
  kekFile: {
    name: 'KEK_FILE',
    schema: z.string().optional(),
    about: 'File with the key that wraps all others (mode 0400); outside the data folder in production',
  },
  kek: { name: 'KEK', schema: z.string().optional(), about: 'The same key as text, base64', secret: true },
  smtpUrl: {
    name: 'SMTP_URL',
    schema: url('smtp', 'smtps').optional(),
    about: 'Mail server, with user and password; TLS is required',
    secret: true,
  },
  smtpCa: { name: 'SMTP_CA_FILE', schema: z.string().optional(), about: 'Certificate of a mail server of your own' },
  mailFrom: {
    name: 'MAIL_FROM',
    schema: z.email({ error: 'should be a mail address' }).default('post@localhost.localdomain'),
    about: 'Sender address; neutral, without the kind of help in it',
  },
  mailName: { name: 'MAIL_NAME', schema: z.string().max(60).default('Zorgvuldig'), about: 'Sender name' },
  virusScanner: {
    name: 'VIRUS_SCANNER_URL',
    schema: url('tcp', 'unix').optional(),
    about: 'clamd, as tcp://host:3310 or unix:///run/clamav/clamd.ctl; without it files are kept "not scanned"',
  },
  ownLists: {
    name: 'DEIDENTIFICATION_LISTS',
    schema: z.string().optional(),
    about: 'Folder with own lists of names, streets, places and organisations (surnames.txt, streets.txt …)',
  },
  dkimDomain: { name: 'DKIM_DOMAIN', schema: z.string().optional(), about: 'Domain to sign mail for' },
  dkimSelector: { name: 'DKIM_SELECTOR', schema: z.string().optional(), about: 'Selector of the DKIM key' },
  dkimKeyFile: { name: 'DKIM_KEY_FILE', schema: z.string().optional(), about: 'Private key for DKIM' },
} as const satisfies Record<string, Setting>;

type Settings = { [K in keyof typeof settings]: z.infer<(typeof settings)[K]['schema']> };

export type Config = Settings & {
  /** Absolute. */
  data: string;
  publicUrl: string;
  /** A demo of invented people on the loopback address, with an outbox in memory. Set by `zorgvuldig demo` only. */
  demo: boolean;
};

export class WrongSetting extends Error {}

type Given = Readonly<Record<string, string | undefined>>;

/** Settings by their name; what a command was told goes before the environment. */
export const environment = (told: Given = {}): Given => ({ ...process.env, ...told });

/**
 * Reads every setting once. An empty variable counts as absent.
 * @throws WrongSetting with one line per wrong setting; values of secrets are never in it
 */
export function readConfig(given: Given = environment(), demo = false): Config {
  const read: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [key, { name, schema }] of Object.entries<Setting>(settings)) {
    const parsed = schema.safeParse(given[name] === '' ? undefined : given[name]);
    if (parsed.success) read[key] = parsed.data;
    else wrong.push(`${name} ${parsed.error.issues[0]?.message ?? 'is wrong'}`);
  }
  if (wrong.length > 0) throw new WrongSetting(wrong.join('\n'));
  const config = { ...(read as Settings), demo };
  const publicUrl = (config.publicUrl ?? `http://${config.host}:${config.port}`).replace(/\/+$/, '');
  return { ...config, data: resolve(config.data), publicUrl };
}

/** One line per setting, for `zorgvuldig config`: secrets are shown as set or not. */
export function describeConfig(config: Config, given: Given = environment()): string[] {
  return Object.entries<Setting>(settings).map(([key, { name, about, secret }]) => {
    const value = config[key as keyof Config];
    const shown =
      value === undefined
        ? '(not set)'
        : secret
          ? '(set)'
          : value === true
            ? 'yes'
            : value === false
              ? 'no'
              : String(value);
    const source = given[name] === undefined || given[name] === '' ? 'default' : 'environment';
    return `${name.padEnd(18)} ${shown.padEnd(34)} ${source.padEnd(12)} ${about}`;
  });
}

export const postgresFolder = (config: Config): string => join(config.data, 'postgres');
export const keyFolders = (config: Config) => ({
  first: join(config.data, 'keys'),
  second: join(config.data, 'keys-copy'),
});
