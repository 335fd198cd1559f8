import { fill, type Language, type Text } from '../../../ui/index.ts';
import { formTexts } from '../form-texts.ts';
import { ownerTexts } from '../form-texts/01-owner.ts';
import { momentFormTexts } from '../form-texts/05-moment.ts';
import { basisFormTexts } from '../form-texts/06-basis.ts';
import { recipientTexts } from '../form-texts/07-recipient.ts';
import { purposeLimitTexts } from '../form-texts/08-purpose-limit.ts';
import { securityTexts } from '../form-texts/09-security.ts';
import { retentionTexts } from '../form-texts/10-retention.ts';
import { namesInPlan } from '../names-in-plan.ts';
import type { StepPage } from '../read-step.ts';
import { texts } from '../texts.ts';

type Labels = Readonly<Record<string, Text>>;

const everyStep: Labels = { besproken: texts.discussed, met: texts.with, openvraag: texts.openQuestion };

/** The question of a field by the last word of its name, step by step. */
const byStep: readonly Labels[] = [
  {
    ...{ titel: formTexts.title, samenvatting: formTexts.summary, rol: formTexts.role },
    ...{ eigenaar: formTexts.chooseOwner, plaatsvervanger: ownerTexts.deputy },
    ...{ naam: ownerTexts.controllerName, contact: ownerTexts.controllerContact },
    ...{ mensen: ownerTexts.people, aantal: ownerTexts.peopleNumber },
  },
  { titel: formTexts.purposeTitle, uitleg: formTexts.purposeExplanation, waarom: formTexts.purposeWhy },
  { naam: formTexts.fieldLabel, soort: formTexts.fieldKind, waarom: formTexts.needed, doelen: formTexts.fieldPurposes },
  { nodig: formTexts.needed, mate: formTexts.howOften, diepte: formTexts.howDeep },
  {
    ...{ bron: formTexts.source, register: momentFormTexts.register, bronuitleg: momentFormTexts.sourceNote },
    ...{ moment: formTexts.from, informeren: momentFormTexts.informingText, wegen: formTexts.waysTitle },
  },
  {
    ...{ grondslag: formTexts.basis, wetten: formTexts.basisLaw, uitleg: formTexts.basisText },
    ...{ afgevallen: basisFormTexts.dropped, vraag: formTexts.question, hangtaf: basisFormTexts.tied },
    ...{ vrij: formTexts.free, geheim: formTexts.secrecy },
  },
  {
    ...{ naam: formTexts.partyName, rol: formTexts.partyRole, doel: formTexts.partyPurpose },
    ...{ gegevens: formTexts.partyFields, land: recipientTexts.country },
  },
  {
    ...{ reden: formTexts.comparisonReason, route: purposeLimitTexts.route, nietvoor: purposeLimitTexts.notFor },
    ...{ van: formTexts.comparisonFrom, naar: formTexts.comparisonTo },
  },
  {
    ...{ draagt: formTexts.carries, tekst: securityTexts.text, maatregel: securityTexts.text },
    ...{ niveau: securityTexts.level, nakijken: securityTexts.yearly, naam: securityTexts.placeName },
    ...{ land: securityTexts.placeCountry, bewijs: securityTexts.evidence },
  },
  {
    ...{ vanaf: formTexts.startOfTerm, archief: formTexts.archiveAfter, vernietigen: formTexts.destroyAfter },
    ...{ lezing: formTexts.reading, reden: formTexts.retentionReason, maanden: retentionTexts.months },
    ...{ termijnreden: retentionTexts.termReason, vernietigd: retentionTexts.destroying },
    ...{ kopie: retentionTexts.backups, kopiedagen: retentionTexts.backupDays },
  },
];

/**
 * The errors of a step for the summary above the form, where the field is out of sight: each line says which field of
 * which purpose, field or party it is about. "Bellen – Waarom mag dit? Vul dit in of maak een keuze."
 */
export function namedErrors(
  errors: Readonly<Record<string, string>>,
  { step, document }: Pick<StepPage, 'step' | 'document'>,
  language: Language,
): Record<string, string> {
  const nameOf = namesInPlan(document, language);
  const labels = { ...everyStep, ...byStep[step - 1] };
  const named = (name: string, said: string): string => {
    const parts = name.split('.');
    const english = parts.at(-1) === 'en';
    const words = parts.filter((part, at) => at < parts.length - 1 || (part !== 'nl' && part !== 'en'));
    const label = labels[words.at(-1) ?? ''];
    if (label === undefined) return said;
    const asked = english ? fill(texts.inEnglish[language], { label: label[language] }) : label[language];
    const about = words.slice(0, -1).flatMap((id) => {
      const known = nameOf(id, words[0] === 'gegeven' ? 'field' : undefined);
      return known === id ? [] : [known];
    });
    return `${[...about, asked].join(' – ')}${/[?.]$/.test(asked) ? '' : ':'} ${said}`;
  };
  return Object.fromEntries(Object.entries(errors).map(([name, said]) => [name, named(name, said)]));
}
