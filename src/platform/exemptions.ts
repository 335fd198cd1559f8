/**
 * Why an act or question may pass without the gate. The gate guards the personal data of the people the work
 * is about; what is listed here touches none of it. Adding a line is a decision for a review.
 */
export const exemptions = {
  'own-account': 'Someone who works here signs in, or changes the own account.',
  'staff-administration':
    'Who works here and in which role; the employment relation, not the people the work is about.',
  'plan-content': 'A plan holds structure: purposes, names of fields, terms. It is about no person.',
  'agreement-content': 'Agreements with organisations; a contact person is reached by function.',
  'nobody-named': 'A weighing that names nobody: the own words of a worker, under the key of the organisation.',
  'opening-a-link': 'A link before its second proof shows nothing and tells nothing, not even that someone is known.',
  'closing-a-link': 'Fewer people see less; no plan may stand in the way of that.',
  'own-answers': 'The person decides about the own data: giving, refusing or withdrawing needs no plan to allow it.',
  'own-view': 'The person sees what is held about him or her (AVG 15); no plan may forbid it.',
  'own-rooms': 'Names the rooms in which somebody takes part now; each is left out unless the gate lets it be seen.',
  'from-outside':
    'What somebody outside tells us is heard and kept with its source; whatever is done with it passes the gate.',
  'neutral-reminder':
    'The neutral mail once more, to whom the message was given through the gate; the mail passes the send gate.',
  'told-already': 'Writes down that something was told by hand; nothing leaves by it and nobody sees more.',
  'own-doors': 'A guest sees which doors were opened for him; what lies behind each of them passes the gate by itself.',
  'log-integrity': 'Sealing, exporting and verifying the log; entries hold handles and hashes only.',
  'retention-clock': 'A file whose term is over is put away: nothing is shown, nothing leaves (AVG 5(1)(e)).',
  enquiry: 'Somebody outside asks about a person: what was asked is noted without a name, and nothing is told.',
  'weighing-oversight':
    'How a decision to share was weighed, read by who watches over it while the file is in use (AVG 39(1)(b)), or one about nobody in particular.',
  'asked-for-advice': 'Who is asked advice sees the question and what it carries, without a name; never the file.',
  'words-on-a-wall': 'A tip about a situation for everybody who works here; words that name somebody are refused.',
  'checked-text':
    'Words without names, rewritten and labelled by a person with reasons; they are about nobody any more.',
  'counts-only': 'Counts in which no group is smaller than ten; nobody can be picked out of them.',
  'emergency-access': 'Break-glass itself: the record of the reason. What is then seen passes the gate.',
  'look-back':
    'Looking back at who looked in files, so that nobody looks without need (AVG 32); the person sees that it was done.',
} as const;

export type Exemption = keyof typeof exemptions;
