import type { AboutClient } from './about-client.ts';

/** The reason that comes with the form counts like one on record; without one the gate asks for it. */
export function withReason(about: AboutClient, field: string, reason: string | null): AboutClient {
  const { question } = about;
  const people = question.facts.people.map((person) => ({
    ...person,
    reasonsGiven: [...person.reasonsGiven.filter((each) => each !== field), ...(reason === null ? [] : [field])],
  }));
  return { ...about, question: { ...question, facts: { ...question.facts, people } } };
}
