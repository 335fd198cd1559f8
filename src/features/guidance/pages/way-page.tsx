import type { FormValues } from '../../../platform/http/form.ts';
import {
  ActionGroup,
  Button,
  type FieldErrors,
  Form,
  Page,
  PostButton,
  RadioGroup,
  TextArea,
  TextField,
  type View,
} from '../../../ui/index.ts';
import { fits } from '../policy.ts';
import { fitTexts, texts } from '../texts.ts';
import type { KnownWay } from '../ways.ts';

type WayForm = { view: View; way: KnownWay | null; values: FormValues; errors: FieldErrors };

/** The organisation decides about one way, or adds one. */
export const WayPage = ({ view, way, values, errors }: WayForm) => {
  const { language } = view;
  const text = (name: string, before = '') => {
    const typed = values[name];
    return typeof typed === 'string' ? typed : before;
  };
  const action = `/kanalen/${way?.id ?? 'nieuw'}`;
  return (
    <Page
      view={view}
      title={way ? way.name : texts.newWay[language]}
      lead={texts.wayOf[language]}
      back={{ href: '/kanalen', text: texts.back[language] }}
      errors={errors}
      width="narrow"
    >
      <Form action={action}>
        {way ? null : (
          <TextField name="naam" label={texts.name[language]} value={text('naam')} error={errors['naam']} />
        )}
        <RadioGroup
          name="geschikt"
          label={texts.fit[language]}
          options={fits.map((fit) => ({ value: fit, text: fitTexts[fit].option[language] }))}
          value={text('geschikt', way?.fit)}
          error={errors['geschikt']}
        />
        <TextArea
          name="waarom"
          label={texts.why[language]}
          description={texts.whyHelp[language]}
          value={text('waarom', way?.why)}
          error={errors['waarom']}
          rows={3}
        />
        <ActionGroup>
          <Button>{texts.keep[language]}</Button>
        </ActionGroup>
      </Form>
      {way?.decidedAt ? (
        <PostButton action={`/kanalen/${way.id}/voorstel`} kind="secondary">
          {(way.inCatalogue ? texts.takeBack : texts.remove)[language]}
        </PostButton>
      ) : null}
    </Page>
  );
};
