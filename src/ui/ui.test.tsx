import type { Child } from 'hono/jsx';
import { describe, expect, it } from 'vitest';
import {
  Alert,
  assets,
  Badge,
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  ClientPage,
  CodeField,
  DateField,
  AttachmentField,
  DescriptionList,
  FileList,
  Form,
  Hero,
  List,
  mailDocument,
  OutcomeCard,
  Page,
  PasswordField,
  PlainPage,
  PostButton,
  RadioGroup,
  RetentionBar,
  Rings,
  Select,
  StepDots,
  StepStrip,
  stylesheetHref,
  Table,
  TenChecks,
  TextArea,
  TextField,
  Timeline,
  type View,
} from './index.ts';

const hostile = `"><script>alert('x')</script><b onclick="x" style="y">`;

const view: View = {
  language: 'nl',
  path: `/clienten?zoek=${hostile}`,
  who: { name: hostile, roleText: hostile, organisationName: hostile, signOutPath: '/afmelden' },
  navigation: [{ href: '/clienten', text: hostile, current: true }],
  action: { href: '/delen', text: hostile },
  help: { name: hostile, phone: '0400 00 00 01', mail: 'noor@example.org' },
  demo: { rolesHref: '/demo', postHref: '/demo/postvak', clockHref: '/demo/klok', resetHref: '/demo/opnieuw' },
  notice: { kind: 'success', text: hostile },
};

const options = [
  { value: 'a', text: hostile, description: hostile },
  { value: hostile, text: 'B' },
];
const field = { label: hostile, description: hostile, error: hostile };
const law = [{ law: hostile, article: hostile, text: hostile }];
const people = [{ name: hostile, knows: hostile }];
const steps = [
  { number: 1, title: hostile, state: 'full', href: '/1' } as const,
  { number: 2, title: 'Doel', state: 'half' } as const,
  { number: 3, title: 'Gegevens', state: 'empty' } as const,
];

const everything = (
  <>
    <Form action="/x">
      <TextField name="naam" {...field} value={hostile} />
      <TextArea name="tekst" {...field} value={`</textarea>${hostile}`} maxLength={10} />
      <DateField name="datum" {...field} value={hostile} />
      <PasswordField name="wachtwoord" {...field} purpose="new" />
      <CodeField name="code" {...field} />
      <RadioGroup name="keuze" {...field} options={options} value={hostile} />
      <CheckboxGroup name="keuzes" {...field} options={options} values={[hostile]} />
      <Checkbox name="ja" {...field} value={hostile} />
      <Select name="soort" {...field} options={[{ value: hostile, text: hostile }]} value={hostile} />
      <AttachmentField name="bestanden" accept=".pdf" {...field} />
      <FileList files={[{ name: hostile, size: 3_400_000, scan: 'not-scanned', href: '/bestand' }]} />
      <Button name={hostile} value={hostile} icon="send">
        {hostile}
      </Button>
    </Form>
    <PostButton action="/y" fields={{ id: hostile }}>
      {hostile}
    </PostButton>
    <Card title={hostile} href="/z" tab={hostile} badge={<Badge kind="good">{hostile}</Badge>} icon="lock" />
    <List items={[{ title: hostile, href: '/q', text: hostile }]} label={hostile} />
    <DescriptionList rows={[{ term: hostile, value: hostile, change: { href: '/c' } }]} />
    <Table caption={hostile} head={[hostile, hostile]} rows={[[hostile, hostile]]} />
    <Alert kind="danger" title={hostile}>
      {hostile}
    </Alert>
    <Timeline items={[{ at: '2026-11-21', title: hostile, text: hostile }]} label={hostile} />
    <StepStrip steps={steps} current={2} />
    <StepDots steps={steps} />
    <TenChecks checks={[{ step: 1, title: hostile, result: 'obstacle', text: hostile, law }]} />
    <OutcomeCard
      outcome="not-like-this"
      asked={hostile}
      possible={[{ title: hostile, text: hostile }]}
      stop={{ step: 7, title: hostile, reason: hostile }}
      law={law}
    />
    <RetentionBar from="2026-01-01" archiveOn="2027-01-01" destroyOn="2027-07-01" today="2026-11-21" />
    <Rings subject={hostile} core={people} consent={people} legal={[]} outside={people} />
    <Hero heading={hostile} sentences={[hostile]} />
  </>
);

const pages: readonly (readonly [string, Child])[] = [
  [
    'a page for people who work here',
    <Page view={view} title={hostile} lead={hostile} errors={{ naam: hostile }} children={everything} />,
  ],
  ['a page for a client', <ClientPage view={view} title={hostile} above={hostile} children={everything} />],
  ['a page for somebody unknown', <PlainPage view={view} title={hostile} branded={false} children={everything} />],
];

const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

describe.each(pages)('%s', (_, page) => {
  const html = String(page);

  it('shows hostile text as text, in every place where text can stand', () => {
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b onclick');
    expect(html).toContain('&lt;script&gt;');
  });

  it('needs no script and no style in the page', () => {
    const tags = html.match(/<[a-z][^>]*>/g) ?? [];
    const withoutTexts = tags.map((tag) => tag.replace(/"[^"]*"/g, '""'));
    expect(withoutTexts.length).toBeGreaterThan(100);
    expect(
      withoutTexts.filter((tag) => /\s(style|on\w+)=/.test(tag) || /^<(script|style|iframe|object)/.test(tag)),
    ).toEqual([]);
  });

  it('ties every control to a label', () => {
    const controls = (html.match(/<(input|textarea|select)[^>]*>/g) ?? []).filter(
      (tag) => !tag.includes('type="hidden"'),
    );
    const labelled = new Set(all(html, /<label[^>]* for="([^"]+)"/g));
    expect(controls.length).toBe(12);
    for (const control of controls) expect(labelled).toContain(/ id="([^"]+)"/.exec(control)?.[1]);
  });

  it('refers only to what is on the page, and gives every id once', () => {
    const ids = all(html, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = all(html, / aria-(?:describedby|labelledby)="([^"]+)"/g).flatMap((value) => value.split(' '));
    expect(referred.length).toBeGreaterThan(10);
    for (const id of [...referred, ...all(html, / href="#([^"]+)"/g)]) expect(ids).toContain(id);
  });

  it('says what is wrong at the field itself', () => {
    for (const name of ['naam', 'tekst', 'datum', 'wachtwoord', 'code', 'keuze', 'keuzes', 'ja', 'soort']) {
      expect(html).toMatch(new RegExp(`aria-describedby="[^"]*veld-${name}-fout`));
      expect(html).toContain(`id="veld-${name}-fout"`);
    }
  });
});

describe('a form with mistakes', () => {
  const html = String(
    <Page
      view={{ ...view, notice: null }}
      title="Nieuwe cliënt"
      errors={{ naam: 'Vul een naam in', geen: undefined }}
      children={<TextField name="naam" label="Naam" error="Vul een naam in" />}
    />,
  );

  it('says so in the title and in a summary that takes focus', () => {
    expect(html).toContain('<title>Fout: Nieuwe cliënt – Zorgvuldig</title>');
    expect(html).toMatch(/<h2 id="fouten" tabindex="-1" autofocus/);
    expect(html).toContain('<a class="utrecht-link utrecht-link--html-a" href="#veld-naam">Vul een naam in</a>');
  });

  it('says so in English to who reads English', () => {
    const english = String(
      <Page view={{ ...view, language: 'en' }} title="New client" errors={{ naam: 'Fill in a name' }} />,
    );
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<title>Error: New client – Zorgvuldig</title>');
  });
});

describe('what was typed', () => {
  it('comes back in a text area with its line breaks, also when the first line is empty', () => {
    expect(String(<TextArea name="t" label="T" value={'\nregel'} />)).toContain('>\n\nregel</textarea>');
  });

  it('never comes back in a password or a code', () => {
    const html = String(
      <>
        <PasswordField name="w" label="W" purpose="current" />
        <CodeField name="c" label="C" />
      </>,
    );
    expect(html).not.toContain(' value=');
    expect(html).toContain('autocomplete="one-time-code"');
  });

  it('is ticked only for what was chosen', () => {
    const boxes = (values: readonly string[] | undefined) =>
      String(
        <CheckboxGroup
          name="k"
          label="K"
          options={[
            { value: 'a', text: 'A' },
            { value: 'b', text: 'B' },
          ]}
          values={values}
        />,
      );
    expect(boxes(undefined)).not.toContain('checked');
    expect(boxes(['b'])).toMatch(/value="b" checked/);
    expect(boxes(['b'])).toContain('name="k[]"');
  });
});

describe('the pictures', () => {
  it('say in words what they show', () => {
    expect(String(<StepStrip steps={steps} />)).toContain('1 van 3 stappen besproken');
    const bar = String(
      <RetentionBar from="2026-01-01" archiveOn="2027-01-01" destroyOn="2027-07-01" today="2026-11-21" />,
    );
    expect(bar).toContain('In gebruik tot 1 januari 2027. Daarna in het archief tot 1 juli 2027.');
  });

  it('draw today within the bar, also long after the end', () => {
    const bar = String(
      <RetentionBar from="2020-01-01" archiveOn="2021-01-01" destroyOn="2021-07-01" today="2026-11-21" />,
    );
    const x = Number(/zv-clock__now" cx="([\d.]+)"/.exec(bar)?.[1]);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThanOrEqual(600);
  });
});

describe('a neutral mail', () => {
  const content = {
    language: 'nl',
    title: 'Er staat iets voor u klaar',
    paragraphs: ['Dag,', hostile],
    link: { href: 'https://example.org/l/abc', text: 'Open het bericht' },
    footer: ['Noor', 'example.org'],
  } as const;

  it('says the same in text and in HTML, and prints the address in both', () => {
    const { text, html } = mailDocument(content);
    for (const part of ['Er staat iets voor u klaar', 'https://example.org/l/abc', 'Noor']) {
      expect(text).toContain(part);
      expect(html).toContain(part);
    }
  });

  it('loads nothing and runs nothing', () => {
    expect(mailDocument(content).html).not.toMatch(/<(script|img|link|style|table)\b| src=/);
  });
});

describe('the static files', () => {
  it('are one style sheet below 150 kB, that fetches nothing from elsewhere', () => {
    const css = assets().get(stylesheetHref());
    expect(css?.type).toBe('text/css; charset=utf-8');
    expect(css?.body.length).toBeLessThan(150_000);
    const urls = all(css?.body.toString() ?? '', /url\(([^)]*)\)/g);
    expect(urls.length).toBe(5);
    for (const url of urls) expect(assets().has(url)).toBe(true);
  });

  it('carry their own hash in path and tag', () => {
    for (const [path, asset] of assets()) expect(path).toContain(`/assets/${asset.etag.replaceAll('"', '')}/`);
  });
});
