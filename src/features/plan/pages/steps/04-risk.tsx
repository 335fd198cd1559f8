import { Badge, Button, Card, fill, MoreInfo, RiskMeter, Table } from '../../../../ui/index.ts';
import { levelTexts, measureTexts, necessityLabels as labels } from '../../form-texts/04-necessity.ts';
import type { PlanFieldText } from '../../policy.ts';
import { type FieldRisk, type Risk, riskOf } from '../../necessity/risk.ts';
import { shortCategoryTexts } from '../../word-texts.ts';
import type { FormView } from './form-view.tsx';

/** Lighter to heavier; the table beside the picture says the same in words. */
const fills: Readonly<Record<PlanFieldText['category'], string>> = {
  ordinary: '#c9b6a0',
  sensitive: '#efb04a',
  'national-number': '#b5651d',
  special: '#8a3b6b',
  criminal: '#5a2a55',
};

/** How many fields stand open; the others fold away. */
const HEAVIEST = 5;

const Rows = ({ form, risk, fields }: { form: FormView; risk: Risk; fields: readonly FieldRisk[] }) => (
  <Table
    caption={form.say(labels.heaviest)}
    head={[labels.field, labels.points, labels.withoutIt, labels.switch].map(form.say)}
    rows={fields.map(({ id, category, weight, points }) => [
      `${form.nameOf(id, 'field')} (${form.say(shortCategoryTexts[category]).toLowerCase()})`,
      fill(form.say(labels.sum), { weight, uses: points / weight, points }),
      fill(form.say(labels.falls), { total: risk.total, next: risk.total - points }),
      <Button name="uit" value={id} kind="quiet">
        {form.say(labels.switchOff)}
        <span class="zv-hidden"> {form.nameOf(id, 'field')}</span>
      </Button>,
    ])}
  />
);

const Follows = ({ form, risk }: { form: FormView; risk: Risk }) => {
  const count = risk.measures.reduce((sum, each) => sum + (each.kind === 'answers' ? 1 : each.count), 0);
  return (
    <>
      <p>
        <strong>{fill(form.say(labels.follows), { count })}</strong>
      </p>
      <ul>
        {risk.measures.map((each) => (
          <li>{fill(form.say(measureTexts[each.kind]), { count: each.count })}</li>
        ))}
      </ul>
    </>
  );
};

const Off = ({ form }: { form: FormView }) => {
  const off = form.page.document.fields.filter((field) => field.off);
  return off.length === 0 ? null : (
    <MoreInfo title={`${form.say(labels.areOff)} (${off.length})`}>
      <ul>
        {off.map(({ id }) => (
          <li>
            {form.nameOf(id, 'field')}{' '}
            <Button name="aan" value={id} kind="quiet">
              {form.say(labels.switchOn)}
              <span class="zv-hidden"> {form.nameOf(id, 'field')}</span>
            </Button>
          </li>
        ))}
      </ul>
    </MoreInfo>
  );
};

/** What each field costs, as a bar that falls when one goes, with the sum in words. */
export const RiskCard = ({ form }: { form: FormView }) => {
  const risk = riskOf(form.page.document);
  const sentence = fill(form.say(labels.riskPicture), { total: risk.total, most: risk.most });
  const parts = risk.fields.map(({ id, category, points }) => ({
    name: form.nameOf(id, 'field'),
    value: points,
    fill: fills[category],
  }));
  const rest = risk.fields.slice(HEAVIEST);
  return (
    <div id="risico">
      <Card title={form.say(labels.riskTitle)} icon="scale" badge={<Badge>{form.say(levelTexts[risk.level])}</Badge>}>
        <p>{sentence}</p>
        <RiskMeter title={sentence} most={risk.most} parts={parts} />
        <MoreInfo>
          <p>{form.say(labels.riskHow)}</p>
        </MoreInfo>
        <Rows form={form} risk={risk} fields={risk.fields.slice(0, HEAVIEST)} />
        {rest.length === 0 ? null : (
          <MoreInfo title={fill(form.say(labels.rest), { count: rest.length })}>
            <Rows form={form} risk={risk} fields={rest} />
          </MoreInfo>
        )}
        <Off form={form} />
        <Follows form={form} risk={risk} />
      </Card>
    </div>
  );
};
