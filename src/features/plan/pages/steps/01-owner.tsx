import {
  Alert,
  Button,
  Card,
  CheckboxGroup,
  DescriptionList,
  fill,
  MoreInfo,
  RadioGroup,
  Select,
  TextField,
} from '../../../../ui/index.ts';
import { formTexts } from '../../form-texts.ts';
import {
  ownerTexts,
  peopleNumberTexts,
  peopleTexts,
  roleAnswerTexts,
  roleQuestionTexts,
  roleReasonTexts,
} from '../../form-texts/01-owner.ts';
import { organisationRoles, peopleKinds, peopleNumbers, roleAnswers, roleQuestions } from '../../policy.ts';
import { roleFrom } from '../../roles/role-test.ts';
import { MOST_CONTROLLERS } from '../../steps/01-owner.ts';
import { roleTexts } from '../../word-texts.ts';
import { Dutch, English, type FormView, optionsOf } from './form-view.tsx';

const ownersOf = ({ page }: FormView) => page.owners.map(({ account, name }) => ({ value: account, text: name }));

/** Owner and controller are two different things (L10): the one is chosen, the other is a fact. */
const Answerable = ({ form }: { form: FormView }) => (
  <>
    <DescriptionList
      rows={[
        {
          term: form.say(ownerTexts.controller),
          value: fill(form.say(ownerTexts.controllerFact), { organisation: form.page.organisation }),
        },
      ]}
    />
    <Select {...form.at('eigenaar')} label={form.say(formTexts.chooseOwner)} options={ownersOf(form)} />
    <Select
      {...form.at('plaatsvervanger')}
      label={form.say(ownerTexts.deputy)}
      description={form.say(ownerTexts.deputyHelp)}
      options={ownersOf(form)}
      optional
    />
  </>
);

const RoleTest = ({ form }: { form: FormView }) => {
  const advice = roleFrom(form.page.document.roleTest);
  return (
    <>
      <MoreInfo title={form.say(ownerTexts.roleTest)} open={form.wrongUnder('test.')}>
        <p>{form.say(ownerTexts.roleTestHelp)}</p>
        {roleQuestions.map((each) => (
          <RadioGroup
            {...form.at(`test.${each}`)}
            label={form.say(roleQuestionTexts[each])}
            options={optionsOf(roleAnswers, roleAnswerTexts, form)}
            optional
          />
        ))}
        <Button name="hierna" value="hier" kind="secondary">
          {form.say(ownerTexts.roleTestGo)}
        </Button>
      </MoreInfo>
      {advice === null ? null : (
        <Alert
          kind={advice.role === form.page.document.role ? 'info' : 'attention'}
          title={fill(form.say(ownerTexts.roleFits), { role: form.say(roleTexts[advice.role]) })}
        >
          {form.say(roleReasonTexts[advice.because])}
        </Alert>
      )}
    </>
  );
};

/** As many rows as there are names, and one more to fill in. */
const rowsOf = (form: FormView): number => {
  const filled = (at: number) => form.at(`ander.${at}.naam`).value || form.at(`ander.${at}.contact`).value;
  const last = Array.from({ length: MOST_CONTROLLERS }, (_, at) => at + 1).findLast(filled) ?? 0;
  return Math.min(last + 1, MOST_CONTROLLERS);
};

const Controllers = ({ form }: { form: FormView }) => (
  <Card title={form.say(ownerTexts.controllers)} icon="building" level={3}>
    <p>{form.say(ownerTexts.controllersHelp)}</p>
    {Array.from({ length: rowsOf(form) }, (_, at) => `ander.${at + 1}`).map((name) => (
      <>
        <TextField {...form.at(`${name}.naam`)} label={form.say(ownerTexts.controllerName)} optional />
        <TextField
          {...form.at(`${name}.contact`)}
          label={form.say(ownerTexts.controllerContact)}
          description={form.say(ownerTexts.controllerContactHelp)}
          optional
        />
      </>
    ))}
  </Card>
);

export const OwnerFields = ({ form }: { form: FormView }) => (
  <>
    <Answerable form={form} />
    <Dutch form={form} name="titel" label={formTexts.title} />
    <Dutch form={form} name="samenvatting" label={formTexts.summary} rows={3} optional />
    <English
      form={form}
      words={[
        { name: 'titel', label: formTexts.title },
        { name: 'samenvatting', label: formTexts.summary, rows: 3 },
      ]}
    />
    <CheckboxGroup
      {...form.many('mensen')}
      label={form.say(ownerTexts.people)}
      description={form.say(ownerTexts.peopleHelp)}
      options={optionsOf(peopleKinds, peopleTexts, form)}
    />
    <Select
      {...form.at('aantal')}
      label={form.say(ownerTexts.peopleNumber)}
      options={optionsOf(peopleNumbers, peopleNumberTexts, form)}
    />
    <RadioGroup
      {...form.at('rol')}
      label={form.say(formTexts.role)}
      options={optionsOf(organisationRoles, roleTexts, form)}
    />
    <RoleTest form={form} />
    <Controllers form={form} />
  </>
);
