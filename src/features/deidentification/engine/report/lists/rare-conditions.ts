/**
 * Illnesses and conditions that few people have: a place of ten thousand people knows a handful at most. Typed by
 * ourselves; rows of words are allowed. Of those named after somebody only the name, since "ziekte van …" and
 * "syndroom van …" are seen by their form.
 */
export const rareConditions: readonly string[] = `
als, amyotrofe laterale sclerose, hemofilie, taaislijmziekte, cystic fibrosis, cystische fibrose, mucoviscidose,
sikkelcelziekte, sikkelcelanemie, thalassemie, bloederziekte, von willebrand, factor v leiden, hemochromatose, porfyrie,
polycythaemia vera, polycythemie, myelofibrose, aplastische anemie, diamond-blackfan, mastocytose, histiocytose,
paroxysmale nachtelijke hemoglobinurie, langerhanscelhistiocytose, ttp, itp,
pku, fenylketonurie, galactosemie, mcadd, tyrosinemie, homocystinurie, stofwisselingsziekte, mitochondriële ziekte, melas,
merrf, kearns-sayre, gaucher, niemann-pick, tay-sachs, sanfilippo, morquio, cystinose,
cystinurie, adrenoleukodystrofie, metachromatische leukodystrofie, leukodystrofie, zellweger, 
smith-lemli-opitz, lesch-nyhan, huntington, creutzfeldt-jakob, spinocerebellaire ataxie, ataxia telangiectasia, adca,
duchenne, spierdystrofie, myotone dystrofie, fshd, limb-girdle, sma, spinale musculaire atrofie, charcot-marie-tooth, hmsn,
guillain-barré, cidp, myasthenia gravis, lambert-eaton, inclusion body myositis, dermatomyositis, polymyositis, stiff-person,
locked-in, narcolepsie, kleine-levin, landau-kleffner, dravet, lennox-gastaut, tubereuze sclerose, neurofibromatose,
recklinghausen, sturge-weber, multisysteematrofie, progressieve supranucleaire parese, corticobasale degeneratie, rett, angelman,
prader-willi, fragiele x, fragiele-x, digeorge, cri du chat, cri-du-chat, wolf-hirschhorn, klinefelter, trisomie 13,
trisomie 18, smith-magenis, cornelia de lange, coffin-lowry, coffin-siris, rubinstein-taybi,
kleefstra, koolen-de vries, phelan-mcdermid, pitt-hopkins, beckwith-wiedemann, silver-russell, bardet-biedl, 
waardenburg, treacher collins, goldenhar, pierre robin, moebius, möbius, vacterl, joubert,
dandy-walker, chiari, arnold-chiari, spina bifida, open ruggetje, hydranencefalie, anencefalie, holoprosencefalie, lissencefalie, microcefalie,
schisis, hazenlip, gespleten gehemelte, gespleten lip, marfan, ehlers-danlos, loeys-dietz, osteogenesis imperfecta,
brozebottenziekte, broze-bottenziekte, achondroplasie, dwerggroei, lilliputter, reuzengroei, gigantisme, acromegalie, cushing, 
feochromocytoom, hypofosfatasie, fibreuze dysplasie, fibrodysplasia ossificans progressiva, multiple exostosen, 
klippel-feil, klippel-trenaunay, parry-romberg, amniotische banden, dysmelie, phocomelie, softenon, progeria, hutchinson-gilford,
albinisme, ichthyosis, epidermolysis bullosa, vlinderkind, vlinderkinderen, xeroderma pigmentosum, pemfigus,
bulleus pemfigoïd, hailey-hailey, incontinentia pigmenti, sclerodermie, systemische sclerose, behçet, takayasu,
churg-strauss, kawasaki, familiaire mediterrane koorts, hiv, aids, lepra, tuberculose, tbc, hondsdolheid, rabiës,
tetanus, polio, kinderverlamming, difterie, malaria, ebola, lassakoorts, knokkelkoorts, slaapziekte, cholera, vlektyfus, buiktyfus,
q-koorts, brucellose, tularemie, antrax, miltvuur, papegaaienziekte, psittacose, leptospirose, botulisme, mpox, apenpokken,
sarcoïdose, alfa-1-antitrypsinedeficiëntie, longfibrose, pulmonale hypertensie, primaire ciliaire dyskinesie, kartagener,
lymfangioleiomyomatose, mesothelioom, asbestkanker, retinoblastoom, neuroblastoom, nefroblastoom, wilmstumor, ewingsarcoom,
osteosarcoom, rhabdomyosarcoom, sarcoom, dipg, ponsglioom, medulloblastoom, craniofaryngeoom, glioblastoom, oogmelanoom,
hepatoblastoom, li-fraumeni, von hippel-lindau, lynch-syndroom, familiaire adenomateuze polyposis, peutz-jeghers, hirschsprung, galgangatresie,
primaire scleroserende cholangitis, primaire biliaire cholangitis, budd-chiari, crigler-najjar, kortedarmsyndroom,
gastroschisis, omfalocele, slokdarmatresie, blaasexstrofie, alport, goodpasture, nefrotisch syndroom, cystenieren,
polycysteuze nieren, bartter, gitelman, diabetes insipidus, ebstein, hypoplastisch linkerhartsyndroom, eenkamerhart,
situs inversus, dextrocardie, lange-qt-syndroom, brugada, hypertrofische cardiomyopathie, plotse-doodsyndroom, eisenmenger, kunsthart, steunhart,
retinitis pigmentosa, stargardt, choroideremie, achromatopsie, aniridie, doofblind, doofblindheid, blind en doof, doof en blind, zes tenen, zes vingers, hermafroditisme, intersekse,
adrenogenitaal syndroom, mrkh, kallmann, prosopagnosie, gezichtsblind, dissociatieve identiteitsstoornis,
meervoudige persoonlijkheid, münchhausen, capgras, cotard, trichotillomanie, selectief mutisme, conversiestoornis, katatonie,
alien hand, complex regionaal pijnsyndroom, moyamoya, cadasil, scid, chronische granulomateuze ziekte, agammaglobulinemie,
hereditair angio-oedeem, erfelijk angio-oedeem, waterallergie, cysticerkose, echinokokkose, zeldzame ziekte, zeldzame aandoening,
zeldzame stofwisselingsziekte, zeldzaam syndroom, rare disease, transplantatie van het gezicht, dubbele longtransplantatie, harttransplantatie,
beide benen geamputeerd, dubbele amputatie, derdegraads verbrand
`
  .split(/[,\n]/)
  .map((each) => each.trim())
  .filter(Boolean);

/** "ziekte van …" that every village knows: no rarity. */
export const commonEponyms =
  'alzheimer parkinson pfeiffer lyme crohn asperger hashimoto graves basedow ménière scheuermann bechterew down raynaud sjögren ' +
  'tourette gilles korsakov korsakoff osgood dupuytren barrett quervain';
