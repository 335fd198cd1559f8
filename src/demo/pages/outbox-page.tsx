import type { OutboxMessage } from '../../connections/mail/outbox.ts';
import { ButtonLink, Card, DateText, EmptyState, PlainPage, Prose, type View } from '../../ui/index.ts';
import { texts } from '../texts.ts';

const address = /https?:\/\/\S+/;

/** Only the path: the link of a message leads to this demo, under whatever name it is reached. */
const pathOf = (text: string): string | undefined => {
  const found = address.exec(text)?.[0];
  return found === undefined ? undefined : new URL(found).pathname;
};

const Message = ({ message, view }: { message: OutboxMessage; view: View }) => {
  const { language } = view;
  const href = pathOf(message.text);
  return (
    <Card
      title={message.subject ?? texts.sms[language]}
      icon={message.channel === 'mail' ? 'mail' : 'message'}
      footer={href ? <ButtonLink href={href}>{texts.openLink[language]}</ButtonLink> : undefined}
    >
      <p>
        {texts.to[language]} {message.to} · <DateText value={message.at} time />
      </p>
      <Prose>{message.text}</Prose>
    </Card>
  );
};

export const OutboxPage = ({ view, messages }: { view: View; messages: readonly OutboxMessage[] }) => {
  const { language } = view;
  return (
    <PlainPage view={view} title={texts.outbox[language]} lead={texts.outboxLead[language]}>
      <ButtonLink href="/demo/postvak" kind="secondary" icon="refresh">
        {texts.refresh[language]}
      </ButtonLink>
      {messages.length === 0 ? (
        <EmptyState title={texts.outboxEmpty[language]}>{texts.outboxEmptyAbout[language]}</EmptyState>
      ) : (
        messages.map((message) => <Message message={message} view={view} />)
      )}
    </PlainPage>
  );
};
