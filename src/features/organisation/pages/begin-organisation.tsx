import { DescriptionList, RadioGroup, TextField } from '../../../ui/index.ts';
import { sectorTexts } from '../sectors.ts';
import type { StartingPlan } from '../starting-plans.ts';
import { wordProblem } from '../wording.ts';
import { sayIn, StepPage, type StepProps } from './begin.tsx';

export const OrganisationStepPage = ({ view, enrolment, problem }: StepProps) => {
  const say = sayIn(view);
  const errors = wordProblem(view.language, problem, { otherwise: 'name' });
  const given = enrolment.organisation;
  const { name = given?.name, country = given?.country, kind = given?.kind } = problem.values;
  return (
    <StepPage
      {...{ view, enrolment, errors }}
      step="organisatie"
      title={say('organisation')}
      lead={say('organisationLead')}
    >
      <TextField
        name="name"
        label={say('organisationName')}
        autocomplete="organization"
        value={name}
        error={errors.name}
      />
      <RadioGroup
        name="country"
        label={say('country')}
        description={say('countryHint')}
        options={[
          { value: 'NL', text: say('NL') },
          { value: 'BE', text: say('BE') },
        ]}
        value={country}
        error={errors.country}
      />
      <RadioGroup
        name="kind"
        label={say('kind')}
        options={[
          { value: 'solo', text: say('solo'), description: say('soloAbout') },
          { value: 'team', text: say('team'), description: say('teamAbout') },
        ]}
        value={kind}
        error={errors.kind}
      />
    </StepPage>
  );
};

type Plans = { plans: readonly StartingPlan[] };

export const StartingPlanPage = ({ view, enrolment, problem, plans }: StepProps & Plans) => {
  const say = sayIn(view);
  const errors = wordProblem(view.language, problem, { otherwise: 'template' });
  const options = plans.map(({ id, sector, title, summary, country }) => ({
    value: id,
    text: `${sectorTexts[sector][view.language]}: ${title[view.language]} (${say(country)})`,
    description: summary[view.language],
  }));
  return (
    <StepPage {...{ view, enrolment, errors }} step="sjabloon" title={say('template')} lead={say('templateLead')}>
      <RadioGroup
        name="template"
        label={say('templateLabel')}
        options={[...options, { value: 'none', text: say('noTemplate'), description: say('noTemplateAbout') }]}
        value={problem.values.template ?? enrolment.template}
        error={errors.template}
      />
    </StepPage>
  );
};

export const CheckPage = ({ view, enrolment, problem, plans }: StepProps & Plans) => {
  const say = sayIn(view);
  const errors = wordProblem(view.language, problem, { otherwise: 'mail' });
  const { organisation, template } = enrolment;
  const plan = plans.find(({ id }) => id === template);
  const person = [
    { term: say('name'), value: enrolment.name, change: { href: '/begin/wie' } },
    { term: say('mail'), value: enrolment.mail, change: { href: '/begin/wie' } },
    { term: say('passwordLabel'), value: '••••••••••••', change: { href: '/begin/wachtwoord' } },
    { term: say('secondFactorDone'), value: say('yes') },
  ];
  const house = organisation && [
    { term: say('organisation'), value: organisation.name, change: { href: '/begin/organisatie' } },
    { term: say('country'), value: say(organisation.country), change: { href: '/begin/organisatie' } },
    { term: say('kind'), value: say(organisation.kind), change: { href: '/begin/organisatie' } },
    {
      term: say('startsWith'),
      value: plan ? plan.title[view.language] : say('noTemplate'),
      change: { href: '/begin/sjabloon' },
    },
  ];
  return (
    <StepPage
      {...{ view, enrolment, errors }}
      step="controle"
      title={say('check')}
      lead={say('checkLead')}
      button={say(organisation ? 'finish' : 'join')}
    >
      <DescriptionList rows={[...person, ...(house ?? [])]} />
    </StepPage>
  );
};
