/** What the purpose linter listens for, per language. Words as people write them, in lower case. */

export const phraseRules = [
  'improve',
  'various',
  'just-in-case',
  'among-others',
  'open-end',
  'whole-house',
  'as-wide',
] as const;
export type PhraseRule = (typeof phraseRules)[number];

type Phrases = Readonly<Record<PhraseRule, readonly string[]>>;

export const vaguePhrases: Readonly<Record<'nl' | 'en', Phrases>> = {
  nl: {
    improve: [
      'verbeteren van de dienstverlening',
      'verbeteren van onze dienstverlening',
      'verbetering van de dienstverlening',
      'verbetering van onze dienstverlening',
      'dienstverlening verbeteren',
      'dienstverlening te verbeteren',
      'diensten verbeteren',
      'diensten te verbeteren',
      'betere dienstverlening',
      'optimaliseren van de dienstverlening',
      'dienstverlening te optimaliseren',
      'kwaliteit verbeteren',
      'kwaliteit te verbeteren',
      'kwaliteitsverbetering',
      'zo goed mogelijk van dienst te zijn',
      'zo goed mogelijk van dienst zijn',
      ...['beter van dienst te zijn', 'beter van dienst zijn', 'beter van dienst kunnen zijn'],
      ...['beter te kunnen helpen', 'beter kunnen helpen', 'beter te helpen'],
    ],
    various: [
      'diverse doeleinden',
      'verschillende doeleinden',
      'andere doeleinden',
      'overige doeleinden',
      'algemene doeleinden',
      'interne doeleinden',
      'administratieve doeleinden',
      'zakelijke doeleinden',
      'commerciële doeleinden',
      'alle doeleinden',
      'allerlei zaken',
      'en dergelijke zaken',
    ],
    'just-in-case': [
      'voor het geval dat',
      'mocht het nodig zijn',
      'mocht dat nodig zijn',
      'indien nodig ook',
      'voor toekomstig gebruik',
      'toekomstig gebruik',
      'voor later gebruik',
      'je weet maar nooit',
      'misschien later',
      'wellicht later',
      ...['later handig', 'later van pas', 'later nog nodig', 'ooit nodig', 'misschien nodig'],
    ],
    'among-others': ['onder andere', 'onder meer', 'o.a.', 'o.m.', 'waaronder', 'bijvoorbeeld ook'],
    'open-end': ['enz', 'enzovoort', 'enzovoorts', 'etc', 'etcetera', 'et cetera', 'e.d.', 'en dergelijke'],
    'whole-house': [
      'bedrijfsvoering',
      'normale bedrijfsvoering',
      'uitvoering van onze taken',
      'uitvoeren van onze taken',
      'al onze taken',
      'al onze diensten',
      'klantrelatiebeheer',
      'relatiebeheer',
      'marketingdoeleinden',
      'in de ruimste zin',
      'in de breedste zin',
      'alles wat daarbij hoort',
      'alles wat nodig is',
      'alle mogelijke',
      ...['alles rond', 'alles rondom', 'alles bijhouden', 'alles bewaren', 'alles vastleggen', 'alles over u'],
      ...['alles wat handig is', 'voor onze dienstverlening', 'voor de dienstverlening', 'van onze dienstverlening'],
      ...['administratie voeren', 'administratie te voeren', 'voeren van administratie', 'voeren van de administratie'],
      ...['voeren van onze administratie', 'voor de administratie', 'voor onze administratie'],
    ],
    'as-wide': [
      'zo ruim mogelijk',
      'zo breed mogelijk',
      'voldoende ruim',
      'ruim omschreven',
      'breed omschreven',
      'ruim te omschrijven',
      'breed te omschrijven',
      'hoe breder',
      'hoe ruimer',
    ],
  },
  en: {
    improve: [
      'improving our services',
      'improving our service',
      'improving the services',
      'improve our services',
      'improve our service',
      'improve the service',
      'improvement of our services',
      'better services',
      'better service',
      'improve quality',
      'improve the quality',
      'serve you better',
      'optimise our services',
      'optimize our services',
      'help you better',
      'be of better service',
    ],
    various: [
      'various purposes',
      'several purposes',
      'different purposes',
      'other purposes',
      'general purposes',
      'internal purposes',
      'administrative purposes',
      'business purposes',
      'commercial purposes',
      'all purposes',
      'all kinds of things',
    ],
    'just-in-case': [
      'just in case',
      'in case we need',
      'should it be needed',
      'if ever needed',
      'for future use',
      'future use',
      'for later use',
      'you never know',
      'maybe later',
      'handy later',
      'useful later',
      'come in handy',
    ],
    'among-others': ['among others', 'among other things', 'amongst others', 'inter alia', 'not limited to'],
    'open-end': ['etc', 'etcetera', 'et cetera', 'and so on', 'and so forth', 'and the like'],
    'whole-house': [
      'business operations',
      'running our business',
      'carrying out our tasks',
      'all our tasks',
      'all our services',
      'customer relationship management',
      'marketing purposes',
      'in the broadest sense',
      'in the widest sense',
      'everything that is needed',
      'anything we need',
      'everything about you',
      'everything around',
      'everything to do with',
      'keep track of everything',
      'for our services',
      'for our service',
      'for our administration',
      'keeping records',
    ],
    'as-wide': [
      'as broad as possible',
      'as broadly as possible',
      'as wide as possible',
      'as widely as possible',
      'sufficiently broad',
      'broadly described',
      'the broader the better',
    ],
  },
};

/** A title that says the same of every activity says nothing of this one. */
export const genericTitles: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: [
    ...['administratie', 'beheer', 'dienstverlening', 'communicatie', 'marketing', 'onderzoek', 'overig', 'overige'],
    ...['divers', 'diversen', 'algemeen', 'klantcontact', 'kwaliteit', 'gegevens', 'gegevensverwerking', 'service'],
    ...['contact', 'contacten', 'contact houden', 'contact onderhouden', 'administratie voeren', 'administreren'],
    ...['diensten', 'diensten verlenen', 'hulp', 'zorg', 'werk', 'ons werk', 'informatie', 'dossier', 'registratie'],
  ],
  en: [
    ...['administration', 'management', 'services', 'service', 'communication', 'marketing', 'research', 'other'],
    ...['miscellaneous', 'general', 'customer contact', 'quality', 'data', 'data processing', 'various'],
    ...['contact', 'contacts', 'keeping contact', 'keeping in touch', 'keeping records', 'service provision'],
    ...['help', 'care', 'work', 'information', 'file', 'registration'],
  ],
};

/** Little words before such a title, which make it no narrower. */
export const articles: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: ['de', 'het', 'een', 'onze', 'ons', 'uw', 'mijn', 'jouw', 'voor'],
  en: ['the', 'a', 'an', 'our', 'your', 'my', 'for'],
};

/** Words that join a second purpose to the first. */
export const joiners: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: [
    'en daarnaast',
    'daarnaast ook',
    'alsmede',
    'evenals',
    'alsook',
    'en tevens',
    'en verder ook',
    'en bovendien',
    'en ook om',
    'en ook voor',
  ],
  en: [
    'and in addition',
    'and furthermore',
    'and moreover',
    'as well as',
    'and additionally',
    'and also to',
    'and also for',
  ],
};

/** Words between two things that somebody does in one sentence. */
export const links: Readonly<Record<'nl' | 'en', readonly string[]>> = { nl: ['en', 'of', 'én'], en: ['and', 'or'] };

/** Families of purposes, by the beginnings of their words. Two families in one sentence are two purposes. */
export const families: Readonly<Record<'nl' | 'en', Readonly<Record<string, readonly string[]>>>> = {
  nl: {
    help: ['begeleid', 'ondersteun', 'behandel', 'helpen', 'adviser'],
    contact: ['herinner', 'bericht', 'uitnodig'],
    news: ['nieuwsbrief', 'nieuwsbrieven', 'reclame', 'aanbieding', 'werven', 'promot', 'verkopen'],
    research: ['onderzoeken', 'analyser', 'evaluer', 'statistiek', 'enquête', 'enquete'],
    money: ['factur', 'factuur', 'factureren', 'declar', 'incass', 'afreken'],
    account: ['verantwoord', 'rapporter'],
    control: ['fraude', 'opspor', 'opsporen', 'screen', 'profiel', 'profileren'],
  },
  en: {
    help: ['guiding', 'guide', 'support', 'treat', 'advis', 'helping'],
    contact: ['remind', 'invit'],
    news: ['newsletter', 'advertis', 'promot', 'marketing', 'recruit', 'selling'],
    research: ['research', 'analys', 'analyz', 'evaluat', 'statistic', 'survey'],
    money: ['invoic', 'billing', 'collecting payment', 'debt'],
    account: ['accountab', 'reporting'],
    control: ['fraud', 'screening', 'profiling'],
  },
};

/** Families that are always a purpose of their own, beside any other. */
export const apart: ReadonlySet<string> = new Set(['news', 'research', 'money', 'account', 'control']);

/** Things to do with a person or a file; four of them in one sentence are seldom one purpose. */
export const workVerbs: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: [
    ...['plannen', 'uitvoeren', 'evalueren', 'registreren', 'beoordelen', 'controleren', 'versturen', 'verzenden'],
    ...['bellen', 'mailen', 'adviseren', 'begeleiden', 'behandelen', 'onderzoeken', 'analyseren', 'factureren'],
    ...['betalen', 'declareren', 'informeren', 'verwijzen', 'doorverwijzen', 'aanmelden', 'inschrijven', 'werven'],
    ...['rapporteren', 'verantwoorden', 'archiveren', 'delen', 'uitwisselen', 'publiceren', 'verbeteren', 'meten'],
  ],
  en: [
    ...['planning', 'evaluating', 'registering', 'assessing', 'checking', 'sending', 'calling', 'mailing', 'advising'],
    ...[
      'guiding',
      'treating',
      'researching',
      'analysing',
      'invoicing',
      'paying',
      'informing',
      'referring',
      'recruiting',
    ],
    ...['reporting', 'archiving', 'sharing', 'exchanging', 'publishing', 'improving', 'measuring'],
    ...['plan', 'evaluate', 'register', 'assess', 'check', 'send', 'call', 'mail', 'advise', 'analyse', 'invoice'],
    ...['inform', 'refer', 'recruit', 'archive', 'share', 'exchange', 'publish', 'improve', 'measure'],
  ],
};
