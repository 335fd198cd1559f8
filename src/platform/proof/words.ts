/**
 * Easy Dutch words for the agreed word: nouns that a child knows, heard once and spelled right, nothing about care.
 * Our own list. Three of them give more than 2^30 possibilities.
 */
export const words: readonly string[] = `
aambeeld aap aardappel aardbei aarde abdij abrikoos accordeon achtbaan adelaar adem adres agenda akker akkoord
album amandel ambacht amber ananas anijs anjer anker antwoord appel appelboom april aquarium arena arend armband
artikel asfalt asperge aster atlas augustus aula auto avocado avond avontuur azijn baai baan baard bad badkamer
bagage baken bakker baksteen bal balans balkon ballon bamboe banaan band bank barbecue baret basilicum basketbal
bassin bassist bed beek beeld beemd been beer beker bel berg berghut bergtop bericht berk bes beschuit bestek bever
bezem bezoek bibliotheek biet bij bijl bioscoop biscuit blad bladzijde blauw blik bliksem bloem bloesem blok
blokfluit blokhut boegbeeld boei boek boekenkast boer boerderij bol bonbon boom boomgaard boomhut boomtak boon boot
bord borduursel borstel bos boshut bosje boslucht bospad bosuil boter boterham braam brief bril broccoli broeikas
broek broer bron brons brood brug bruid bruin buffel buik buis buizerd bundel burcht bus bushalte buur buurt cactus
cadeau camera cape caravan carrousel cavia cederhout cello cent chocola cijfer circus cirkel citroen clown cocon
collage compost concert courgette daad dadel dag dageraad dak dakpan dal dam dame damhert dans das datum december
deeg deel deining deken deksel deur deurbel deurmat dialoog diamant dier dijk dijkweg ding dobber dochter doedelzak
doek doel dolfijn domino donder donderdag donker doos dopje dorp dorpel dorpsplein draad draagtas draaimolen draak
driehoek drijfhout droogrek droom drop druif druppel duif duik duikboot duim duin dweil dwerg echo eekhoorn eend
eenhoorn eethuis eetkamer eeuw egel eik eiland einde eitje ekster eland elastiek elf emmer engel envelop ereplaats
erker erwt esdoorn etage etui ezel fabel fabriek fagot fakkel familie fanfare fazant februari fee feest feestmuts
ficus fiets fietsbel fietspad figuur film filter flamingo flanel fles flits fluit fluitketel fluweel fontein forel
formule fornuis foto framboos freesia fresco fruit fuchsia fuik galerij galop gang gans garage garen gast gat gazon
gebak gebergte gebouw gedicht geel geest geit gelei geluid geluk gember geranium gerecht gerst getal geur gevel
gewei gezicht gids gieter gigant giraf gitaar glas gletsjer glijbaan glimlach golf gom gondel gong gordijn goud
goudvis graan gracht graniet grap gras grasspriet grens grijs groen groente groep groeve grond grot guirlande
gulden haag haai haak haan haar haard haardvuur haarspeld haas hagel hal halm halte hamer hamster hand handbal
handdoek handschoen handvat hangmat haring harmonie harp hart haven havermout havik hazelaar hazelnoot hefboom heg
heide helikopter helm hemd hemel hengel herberg herder herfst herinnering hermelijn hert heuvel hoed hoef hoefijzer
hoek hof hommel hond honing honkbal hoofd hoogte hooi hooiberg hoop hoorn horizon horloge hotel hout houtvuur huid
huis huiskamer hunebed hut hyacint idee iglo ijs ijsbaan ijsbeer ijsje ijskoud ijspegel ijsvogel ijzer inkt inktvis
insect iris ivoor jaar jaarring jacht jager januari jas jasmijn jeep jeugd jojo jongen judo juf juli juni jurk
jutter juweel kaars kaarslicht kaart kaas kabel kabelbaan kabouter kachel kade kader kajak kalebas kalender kalf
kam kameel kameleon kamer kamille kamp kampvuur kanaal kaneel kangoeroe kano kant kapper kar karaf karamel karper
kassa kast kastanje kasteel kat kater katoen kauw keel kegel kei keizer kelder kelk kerk kers kersenboom kerst
kervel ketel ketting keuken kies kievit kiezel kikker kin kind kinderboek kip kist klant klaproos klarinet klas
klaver kleed klei kleur kleurpotlood klif klimop klok klomp kloof klooster knaagdier knie knikker knoflook knol
knoop knop knuffel koe koek koekoek koers koffer koffie kok kolibri kom komeet komkommer kompas konijn koning kooi
kookboek kool koolmees koor koord kop koper koraal korenbloem korenveld korf korst kosmos kou kous kraai kraal
kraan krab krans krant krat kreeft krekel kring kristal krokus kroon kroos kruid kruidnagel kruik kruimel kruiwagen
kubus kuiken kuil kuip kurk kussen kust kwal kwark kwartel kwartier kwast laan laars ladder lade lagune lak lam
lamp land landkaart landweg lantaarn laurier laurierblad lavendel lawine leem leer leeuw leeuwerik legende leisteen
lelie lente lepel leraar les letter letterdoos leven lever lezer lied liedje lijm lijn lijst lijster lila limonade
linde lindeboom linnen lint linzen lip loep look loper lotus lucht lucifer luik luipaard luit lus lynx maag maan
maand maandag maart machine magneet magnolia mahonie mais mand mandarijn mandoline mango mantel map marathon
margriet marjolein markt marmer marmot masker mast mat matras matroos meer meester meeuw mei meidoorn meikever melk
melodie meloen mens merel mes metaal meter middag mier mijl mist modder model moeder moeras mok mol molen mond
morgen mos mossel mossen mosterd motor muesli mug muis munt muntthee mus museum musketier muts muur muziek muzikant
naald naam nacht nachtegaal nagel narcis natuur nectar neef nek nest net neus nevel nevelwoud nicht nier nijlpaard
noord noordpool noot nootmuskaat notitie nougat november nummer oase oceaan ochtend oerwoud oester oever okapi
oktober olie olifant olijf oma omslag onweer oog oogst ooievaar oom oor oost oosten opa opaal opera oranje orchidee
oregano orgel origami orkest otter oven paal paard paardenbloem paars pad paddenstoel pagina pak paleis palet palm
pan panda pannenkoek panter papaver papier paprika parachute parade paradijs paraplu parel park parkiet passer
pasta pastei patrijs pauw pauze paviljoen peer pelikaan pen penseel peper pergola perk perron perzik peterselie
piano picknick piek pier pijl pijnboom pijp pin pinda pindakaas pioen pion piraat pit plaat plafond planeet plank
plant plas plein ploeg pluim poedel poeder poel poes polder pompoen pony poort pop popcorn populier porselein
portret post poster postzegel pot potlood prei prijs prins prinses proef pruim punt puree put puzzel pyjama raadsel
raaf raam raamkozijn raap rabarber racket radijs radio raket ram rand ravijn recept regen regenboog regendruppel
regenjas reiger reis rendier reuzenrad ribfluweel ridder riem riet rietdak rij rijst ring rit ritme rivier robijn
robot roeiboot roer roggebrood rok rol rolschaats rood roodborst roos rotonde rots rozemarijn rozijn rug rugzak
ruimte ruit ruiter rups rust safari saffier salade salie sandaal sap satijn saus saxofoon schaakbord schaal schaap
schaar schaats schaduw schapenvacht scharnier schatkist scheepsbel schelp schemer scherm schil schilderij schildpad
schip schoen schommel school schoorsteen schop schors schort schouder schouw schrift schroef schuim schuur
september serenade sering serre servet sinaasappel sjaal sjalot ski sla slaap slaapzak slagroom slak slang slee
sleutel slinger slingerplant slot smaak snavel sneeuw sneeuwpop sneeuwvlok snoek snoep snor soep soja sok spar
specht speelgoed speer spel sperwer spiegel spijker spin spinazie spons spoor spoorweg spreeuw sprinkhaan sprong
sprookje staart stad stal stam stamboom stap steeg steen steiger stempel step ster sterrenhemel stilte stip stoel
stoep stof stok stoomboot storm straal straat strand strandbal streep strik stro stroom struik stuiver stuur suiker
suikerbiet taal taart tafel tak tamboerijn tand tandem tang tapijt tapir tarwe tas taxi team teddybeer teen tegel
tekst telefoon televisie tempel tennis tent terras theater thee theepot thermometer thuis tijd tijdschrift tijger
tijm timmerman titel toast tomaat ton toneel tong toon toren tortelduif touw toverstaf traan tractor trampoline
trap trapeze trein treinstel trekker trommel trompet troon truffel trui tuba tuin tuinman tulband tulp tunnel turf
turkoois turnzaal tweeling uier uil uitkijk uitzicht uniform uur uurwerk vaas vader valk vallei vanille varen
varken vat veen veenbes veer veld veldbloem venster ventilator veranda verf verhaal verrekijker vest viaduct
viering vijg vijgenboom vijver vilt vin vinger vink violet viool vioolkist vis visgraat visser vlag vlam vleermuis
vleugel vlieg vlieger vliegtuig vlier vlierbes vlinder vloed vloer vlot voet voetbal voetpad vogel vogelhuis volk
volleybal vonk voorjaar voorraad vork vorm vos vouw vraag vracht vrede vriend vrijdag vrouw vuist vulkaan vuur
vuurtoren vuurvlieg waaier wafel wagen wal walnoot walvis wand wandeling wang want warmte wasbeer water waterkers
waterlelie waterval weegschaal week weer weg wei weide weiland wekker wereld werf wervel wesp west westen wieg wiel
wierook wigwam wijk wilg wimper wind windmolen windroos windvaan winkel winkelier winter winterjas wipwap wisent
wit woensdag woestijn wol wolf wolk woord woordenboek worm wortel woud zaad zaag zaal zadel zak zalm zand
zandkasteel zandloper zang zaterdag zebra zee zeef zeehond zeep zeester zeewier zeil zeilboot zilver zin zoethout
zolder zomer zon zondag zonlicht zonnebloem zonnescherm zoon zout zucht zuid zuil zuivel zuring zus zuurkool zwaan
zwaluw zwart zwembad zwemvest zwerfkei
`
  .trim()
  .split(/\s+/);
