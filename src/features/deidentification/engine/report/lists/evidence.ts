/**
 * Whether a piece of text is about one human being, or about people in general: a policy that speaks of murder gives
 * nobody away. Words count for or against, and `scan.ts` adds them up around a place.
 */
export const evidence: readonly (readonly [number, string])[] = [
  [3, 'mevrouw meneer mijnheer dhr mevr mw'],
  [2, 'hij mijn hijzelf zijzelf ikzelf he she my haarzelf hemzelf'],
  [
    1,
    'ik zij ze haar hem zijn z n me mij his her him client cliënte patiënt patiënte bewoner bewoonster man vrouw jongen meisje ' +
      'moeder vader mama papa zoon dochter zus zusje broer broertje oma opa tante oom neef nicht baby peuter kleuter puber tiener ' +
      'jongere weduwe weduwnaar echtpaar gezin leerling buurvrouw buurman vriendin vriend echtgenoot echtgenote partner ex ' +
      'woman boy girl mother father son daughter sister brother widow',
  ],
  [
    1,
    'was werd had kreeg woonde woont vertelde vertelt zei zegt belde kwam ging verloor overleed trouwde vluchtte verhuisde groeide ' +
      'huilde scheidde ontsnapte raakte leed lijdt heet heette verbleef opgegroeid geboren vanmorgen gisteren vorige destijds toen ' +
      'vroeg meldde stond won sprong reed zocht schreef overleefde werkte zat zit lag liep hield houdt draagt droeg speelde speelt ' +
      'voetbalt gaf nam bleef begon bracht dacht deed sloeg stierf stal viel verdween verhuisden adopteerde adopteerden trouwden ' +
      'woonden overleden pleegde drinkt rookt huilt slaapt leeft leefde vocht',
  ],
  [
    -2,
    'beleid beleidsplan protocol richtlijn richtlijnen verordening wetgeving artikel organisaties gemeenten professionals ' +
      'medewerkers inwoners burgers werkwijze procedure handreiking dient dienen indien doelgroep doelgroepen registratie ' +
      'onderzoekers statistiek jaarverslag jaarplan missie visie cursus training folder voorlichting evaluatie convenant ' +
      'bijeenkomst agenda notulen policy guideline',
  ],
  [
    -1,
    'mogen kunnen moeten mag moet wanneer bijvoorbeeld zoals iedereen elke ieder alle sommige mensen cliënten patiënten u ' +
      'uw we wij onze',
  ],
];

/** Inside brackets these say that a person stood there: "[persoon 1]", "[moeder van cliënt]". */
export const tagWords =
  'persoon person cliënt client begeleider worker mantelzorger moeder vader mother father zus broer zoon dochter oma opa ' +
  'familielid relative naam name';
