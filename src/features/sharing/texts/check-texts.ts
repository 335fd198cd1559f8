import type { Text } from '../../../ui/index.ts';

/** The pages of the check: one thing per page. */
export const checkTexts = {
  title: { nl: 'Mag ik dit delen?', en: 'May I share this?' },
  lead: {
    nl: 'Beantwoord een paar vragen. Je ziet daarna wat er kan, en hoe je het zegt. Het kost ongeveer drie minuten.',
    en: 'Answer a few questions. Then you see what is possible, and how to say it. It takes about three minutes.',
  },
  count: { nl: 'Vraag {number} van {total}', en: 'Question {number} of {total}' },
  countAbout: { nl: '{count} · over {name}', en: '{count} · about {name}' },
  previous: { nl: 'Vorige vraag', en: 'Previous question' },
  toStart: { nl: 'Naar het begin', en: 'To the start' },
  chooseOne: { nl: 'Kies wat past', en: 'Choose what fits' },
  next: { nl: 'Verder', en: 'Continue' },
  toOutcome: { nl: 'Kijk wat er kan', en: 'See what is possible' },
  kept: { nl: 'Je antwoorden zijn bewaard. Je kunt later verder.', en: 'Your answers are kept. You can go on later.' },
  // doel
  goal: { nl: 'Wat wil je bereiken?', en: 'What do you want to achieve?' },
  goalAbout: {
    nl: 'In je eigen woorden: wat wordt er beter voor de persoon? Eén zin is genoeg.',
    en: 'In your own words: what gets better for the person? One sentence is enough.',
  },
  goalExample: {
    nl: 'Bijvoorbeeld: zij houdt haar huis, omdat de huur weer op tijd komt.',
    en: 'For example: she keeps her home, because the rent comes on time again.',
  },
  about: { nl: 'Over wie gaat het?', en: 'Whom is it about?' },
  orElse: { nl: 'Of gaat het hierover?', en: 'Or is it about this?' },
  nameless: { nl: 'Over iemand, zonder naam te noemen', en: 'Somebody, without naming anyone' },
  namelessAbout: {
    nl: 'Je wilt overleggen. De ander hoeft niet te weten om wie het gaat.',
    en: 'You want to consult. The other need not know whom it is about.',
  },
  quality: { nl: 'Over ons werk: we willen het beter doen', en: 'Our work: we want to do it better' },
  qualityAbout: {
    nl: 'Voor leren van veel mensen samen. Daar zijn geen namen voor nodig.',
    en: 'To learn from many people together. That needs no names.',
  },
  evaluation: { nl: 'Over onze samenwerking: we evalueren', en: 'Our cooperation: we evaluate' },
  evaluationAbout: {
    nl: 'Voor nieuwe afspraken met partners. Ook zonder namen.',
    en: 'For new agreements with partners. Also without names.',
  },
  goOn: { nl: 'Waar je mee bezig was', en: 'What you were doing' },
  goOnNameless: { nl: 'Overleg zonder naam', en: 'Consulting without a name' },
  goOnPerson: { nl: 'Over iemand die je helpt', en: 'About somebody you help' },
  leftAt: { nl: 'Bewaard op {date}', en: 'Kept on {date}' },
  drop: { nl: 'Stop en wis mijn antwoorden', en: 'Stop and erase my answers' },
  dropped: { nl: 'Je antwoorden zijn gewist.', en: 'Your answers were erased.' },
  // met-wie
  whom: { nl: 'Met wie wil je iets delen?', en: 'With whom do you want to share something?' },
  whomAbout: {
    nl: 'Kies één. Ook als het lastig lijkt: je ziet straks wat er wél kan.',
    en: 'Choose one. Even if it seems difficult: you will see what is possible.',
  },
  groupInside: { nl: 'Binnen je organisatie', en: 'Inside your organisation' },
  groupPerson: { nl: 'De persoon zelf', en: 'The person' },
  groupAround: { nl: 'Om de persoon heen', en: 'Around the person' },
  groupPartners: { nl: 'Partners in het plan', en: 'Partners in the plan' },
  groupAuthorities: { nl: 'Instanties', en: 'Authorities' },
  groupReferrer: { nl: 'Wie doorverwees', en: 'Who referred' },
  colleague: { nl: 'Een collega', en: 'A colleague' },
  self: { nl: '{name} zelf', en: '{name}' },
  family: { nl: 'Familie of een mantelzorger', en: 'Family or an informal carer' },
  representative: { nl: '{name}, vertegenwoordiger', en: '{name}, representative' },
  carer: { nl: '{name}, mantelzorger', en: '{name}, informal carer' },
  referrer: { nl: 'Wie de persoon doorverwees', en: 'Who referred the person' },
  referrerAbout: { nl: 'Die wil weten hoe het gaat.', en: 'Who wants to know how it goes.' },
  agreed: { nl: 'De persoon zei ja.', en: 'The person said yes.' },
  bothAgreed: { nl: 'De persoon en de mantelzorger zeiden allebei ja.', en: 'The person and the carer both said yes.' },
  agreementInForce: { nl: 'Er geldt een afspraak.', en: 'An agreement is in force.' },
  agreementLapsed: { nl: 'De afspraak is verlopen.', en: 'The agreement has lapsed.' },
  agreementNone: { nl: 'Er is nog geen afspraak.', en: 'There is no agreement yet.' },
  // collega
  colleagueTitle: { nl: 'Welke collega?', en: 'Which colleague?' },
  colleagueWhich: { nl: 'Naam van de collega', en: 'Name of the colleague' },
  involved: { nl: 'Werkt deze collega mee aan deze zaak?', en: 'Does this colleague work on this matter?' },
  involvedYes: { nl: 'Ja, wij werken samen aan dit doel', en: 'Yes, we work on this goal together' },
  involvedNo: { nl: 'Nee, ik wil raad of hulp', en: 'No, I want advice or help' },
  outsider: { nl: 'Vraag {name} om raad zonder naam', en: 'Ask {name} for advice without a name' },
  outsiderAbout: {
    nl: 'Dat kan altijd. Meer vertellen kan als de persoon het goed vindt, of als {name} eerst aan deze zaak wordt gekoppeld. In het dossier staat {name} er nu niet bij.',
    en: 'That is always possible. Telling more is possible if the person agrees, or once {name} is assigned to this matter. In the file {name} is not on it now.',
  },
  // richting
  direction: { nl: 'Vraag je iets, of vertel je iets?', en: 'Do you ask something, or tell something?' },
  ask: { nl: 'Ik vraag iets', en: 'I ask something' },
  askAbout: {
    nl: 'Ook dan vertel je iets: al is het maar om wie het gaat.',
    en: 'Then you tell something too: if only whom it is about.',
  },
  tell: { nl: 'Ik vertel iets', en: 'I tell something' },
  question: { nl: 'Wat wil je weten?', en: 'What do you want to know?' },
  questionAbout: { nl: 'Alleen invullen als je iets vraagt.', en: 'Only fill in if you ask something.' },
  otherSecrecy: { nl: 'De ander beslist over het eigen geheim', en: 'The other decides about the own secrecy' },
  otherSecrecyAbout: {
    nl: 'Jij beslist over wat jij vertelt. Of de ander antwoord mag geven, beslist de ander. Die heeft vaak een eigen beroepsgeheim.',
    en: 'You decide about what you tell. Whether the other may answer is for the other to decide, who often has a secrecy of the own.',
  },
  // gegevens
  data: { nl: 'Wat is er minstens voor nodig?', en: 'What does it need at least?' },
  dataAsk: { nl: 'Wat moet je zeggen om het te kunnen vragen?', en: 'What must you say to be able to ask?' },
  dataAbout: {
    nl: 'Er is niets vooraf gekozen. Kies zo weinig mogelijk, en zo ondiep mogelijk.',
    en: 'Nothing is chosen beforehand. Choose as little as possible, and as shallow as possible.',
  },
  alsoAbout: { nl: 'Gaat wat je deelt ook over iemand anders?', en: 'Is what you share about somebody else too?' },
  alsoAboutWhy: {
    nl: 'Wie voor {name} zorgt, beslist zelf over de eigen gegevens. Kies niemand als het alleen over {name} gaat.',
    en: 'Who cares for {name} decides about the own data. Choose nobody if it is only about {name}.',
  },
  alsoAboutCarer: { nl: 'Ja, ook over {name}, mantelzorger', en: 'Yes, about {name} too, informal carer' },
  none: { nl: 'Niet', en: 'Not' },
  say: { nl: 'Noemen', en: 'Mention' },
  sensitive: { nl: 'Gevoelig', en: 'Sensitive' },
  depthHelp: {
    nl: 'Wat betekent alleen dát, grote lijn en inhoud?',
    en: 'What do only that, outline and content mean?',
  },
  factHelp: {
    nl: 'Alleen dát: dat het er is, en niet wat. “Er zijn doelen afgesproken.”',
    en: 'Only that: that it is there, not what. “Goals were agreed.”',
  },
  outlineHelp: {
    nl: 'In grote lijn: één zin zonder details. “Het gaat over de huur.”',
    en: 'In outline: one sentence without details. “It is about the rent.”',
  },
  contentHelp: { nl: 'De inhoud: wat er staat, en niet meer.', en: 'The content: what is written, and no more.' },
  noFields: {
    nl: 'Het plan kent voor deze ander geen gegevens. Kies iemand anders, of overleg met je contactpersoon.',
    en: 'The plan has no details for this recipient. Choose somebody else, or consult your contact person.',
  },
  // inwoner
  personTitle: { nl: 'Weet {name} dat je dit wilt delen?', en: 'Does {name} know that you want to share this?' },
  knows: { nl: 'Weet de persoon het?', en: 'Does the person know?' },
  knowsYes: { nl: 'Ja, we hebben het besproken', en: 'Yes, we discussed it' },
  knowsNotYet: { nl: 'Nog niet, ik vertel het', en: 'Not yet, I will tell' },
  knowsNotSafe: { nl: 'Nee, vertellen is nu niet veilig', en: 'No, telling is not safe now' },
  together: { nl: 'Kan het samen, of via de persoon zelf?', en: 'Can it be done together, or through the person?' },
  togetherYes: { nl: 'Samen: we bellen of praten met z’n drieën', en: 'Together: we call or talk the three of us' },
  through: { nl: 'Via: de persoon vertelt of vraagt het zelf', en: 'Through: the person tells or asks it' },
  neither: { nl: 'Nee, dat lukt nu niet', en: 'No, that does not work now' },
  why: { nl: 'Waarom niet?', en: 'Why not?' },
  whyAbout: {
    nl: 'Alleen als het niet samen kan, of als vertellen niet veilig is.',
    en: 'Only if it cannot be together, or telling is not safe.',
  },
  // taak
  task: { nl: 'Op welke taak of wet steun je?', en: 'Which task or law do you rely on?' },
  taskAbout: {
    nl: 'Weet je het niet zeker? Kies wat het dichtst bij komt. De uitkomst legt het uit.',
    en: 'Not sure? Choose what comes closest. The outcome explains it.',
  },
  taskPlan: { nl: 'Het hoort bij ons werk: {purpose}', en: 'It belongs to our work: {purpose}' },
  taskConflict: {
    nl: 'Ik zit klem: zwijgen kan iemand ernstig schaden',
    en: 'I am torn: silence may seriously harm somebody',
  },
  taskConflictAbout: {
    nl: 'Zes vragen helpen je om het te wegen. Je overlegt eerst met een collega.',
    en: 'Six questions help you to weigh it. You consult a colleague first.',
  },
  taskMeldcode: {
    nl: 'De meldcode: zorgen over geweld of verwaarlozing',
    en: 'The reporting code: worries about violence or neglect',
  },
  taskProsecutor: {
    nl: 'Ernstig gevaar: ik mag de procureur inlichten',
    en: 'Serious danger: I may inform the prosecutor',
  },
  taskDemand: { nl: 'Zij vroegen erom, met deze wet', en: 'They asked for it, by this law' },
  taskDemandNoLaw: { nl: 'Zij vroegen erom, zonder wet erbij', en: 'They asked for it, without a law' },
  taskDemandNoLawAbout: {
    nl: 'Je ziet straks hoe je om een vraag op papier vraagt.',
    en: 'You will see how to ask for a demand on paper.',
  },
  taskShared: {
    nl: 'De ander heeft ook beroepsgeheim, en werkt mee',
    en: 'The other is bound by secrecy too, and works along',
  },
  unchecked: { nl: 'nog niet nagekeken door een jurist', en: 'not yet checked by a lawyer' },
  secrecy: { nl: 'Wiens geheim is het?', en: 'Whose secret is it?' },
  ownSecrecy: {
    nl: 'Wat jij weet, valt onder jouw geheimhouding. Daarover beslis jij, met de persoon. Wat de ander weet, valt onder het geheim van de ander. Daarover beslist de ander.',
    en: 'What you know is under your secrecy. You decide about that, with the person. What the other knows is under the secrecy of the other, who decides about that.',
  },
  // fouten
  wrongWords: { nl: 'Schrijf dit in een paar woorden op.', en: 'Write this down in a few words.' },
  wrongChoose: { nl: 'Kies wat past.', en: 'Choose what fits.' },
  wrongWhom: { nl: 'Kies met wie je iets wilt delen.', en: 'Choose with whom you want to share something.' },
  wrongFields: { nl: 'Kies minstens één gegeven.', en: 'Choose at least one detail.' },
  wrongWho: { nl: 'Kies over wie het gaat.', en: 'Choose whom it is about.' },
  wrongBoth: {
    nl: 'Kies één: iemand uit de lijst, of een van de andere. Wat eronder stond, staat weer open.',
    en: 'Choose one: somebody in the list, or one of the others. What was below is open again.',
  },
  noPlan: { nl: 'Er is nog geen plan dat geldt', en: 'There is no plan in force yet' },
  noPlanAbout: {
    nl: 'Een plan zegt wat je team met gegevens doet. Daarna kun je hier afwegen.',
    en: 'A plan says what your team does with data. After that you can weigh here.',
  },
  toPlans: { nl: 'Naar de plannen', en: 'To the plans' },
} as const satisfies Record<string, Text>;
