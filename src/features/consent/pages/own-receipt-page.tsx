import {
  Alert,
  ButtonLink,
  Card,
  ClientPage,
  dateInWords,
  DescriptionList,
  Link,
  MoreInfo,
  type View,
} from '../../../ui/index.ts';
import type { OwnReceipt } from '../receipts/view-own-receipt.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';
import { ownTexts, receiptTexts } from '../texts-own.ts';
import { ownUrl, questionOf, ShownText } from './parts.tsx';

type Props = { view: View; receipt: OwnReceipt };

/** What somebody can keep and have checked without us. It never says to be a signature of the person (security 4.7). */
export const OwnReceiptPage = ({ view, receipt }: Props) => {
  const { language } = view;
  const text = say(receiptTexts, language);
  const { answer, organisation } = receipt;
  const how = texts[answer.method][language];
  return (
    <ClientPage
      view={view}
      title={text('title')}
      lead={text('lead', { organisation })}
      back={{ href: ownUrl(), text: ownTexts.back[language] }}
    >
      <DescriptionList
        rows={[
          { term: text('said'), value: <strong>{texts[answer.answer][language]}</strong> },
          { term: text('when'), value: dateInWords(answer.saidOn ?? answer.at, language, true) },
          {
            term: text('how'),
            value: answer.by.kind === 'worker' ? text('writtenDown', { how, organisation }) : how,
          },
        ]}
      />
      <Card title={questionOf(answer.text)} tab={text('shown')}>
        <ShownText text={answer.text} language={answer.language} />
      </Card>
      <KeepIt view={view} receipt={receipt} />
    </ClientPage>
  );
};

const KeepIt = ({ view, receipt }: Props) => {
  const text = say(receiptTexts, view.language);
  const { answer, file, organisation, organisationId } = receipt;
  const here = ownUrl(`${answer.id}/ontvangstbewijs`);
  if (file === null) {
    return (
      <>
        <Alert title={text('soon')}>{text('soonText')}</Alert>
        <ButtonLink href={here} icon="refresh" wide>
          {text('lookAgain')}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <ButtonLink href={`${here}.json`} kind="primary" icon="download" wide>
        {text('download')}
      </ButtonLink>
      <MoreInfo title={text('check')}>
        <p>{text('checkText', { organisation })}</p>
        <p>
          <code>zorgvuldig verify-receipt bewijs.json --pub keys.json</code>
        </p>
        <p>
          <Link href={`/.well-known/zorgvuldig/${organisationId}/keys.json`}>{text('keys')}</Link>
        </p>
        <p>{text('limit', { organisation })}</p>
      </MoreInfo>
    </>
  );
};
