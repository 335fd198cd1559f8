/**
 * Where the better known places of the Netherlands, Flanders and Brussels lie. Typed by ourselves. A name that two
 * provinces have (Bergen, Hasselt) stands in both, and then nobody can say which.
 */
export const provinces: Readonly<Record<string, string>> = {
  Groningen:
    'groningen,stadskanaal,hoogezand,veendam,winschoten,delfzijl,leek,haren,appingedam,ter apel,uithuizen,bedum,zuidhorn,winsum,loppersum,roodeschool,musselkanaal,nieuwe pekela,oude pekela,ten boer,middelstum,grootegast,marum,bellingwolde,warffum,baflo,slochteren,siddeburen,scheemda',
  Friesland:
    'leeuwarden,drachten,sneek,heerenveen,harlingen,joure,franeker,dokkum,wolvega,bolsward,lemmer,burgum,gorredijk,kollum,balk,makkum,workum,stiens,surhuisterveen,oosterwolde,grou,appelscha,hindeloopen,stavoren,sint annaparochie,buitenpost,hallum,akkrum,beetsterzwaag,bakkeveen,koudum',
  Drenthe:
    'emmen,assen,hoogeveen,meppel,coevorden,roden,klazienaveen,beilen,eelde,paterswolde,vries,borger,gieten,zuidlaren,annen,norg,westerbork,dwingeloo,diever,ruinen,zuidwolde,odoorn,exloo,rolde,sleen,schoonoord,havelte,de wijk,peize,gasselte',
  Overijssel:
    'enschede,zwolle,deventer,hengelo,almelo,kampen,hardenberg,oldenzaal,raalte,rijssen,nijverdal,haaksbergen,losser,ommen,dalfsen,vriezenveen,borne,steenwijk,delden,genemuiden,hasselt,vroomshoop,goor,olst,wijhe,heino,dedemsvaart,staphorst,rouveen,denekamp,ootmarsum,tubbergen,giethoorn,ijsselmuiden,vollenhove,holten,markelo,diepenheim',
  Gelderland:
    'nijmegen,arnhem,apeldoorn,ede,doetinchem,zutphen,barneveld,harderwijk,tiel,wageningen,zevenaar,winterswijk,nijkerk,culemborg,duiven,ermelo,putten,epe,wijchen,elburg,nunspeet,lochem,borculo,groenlo,aalten,dinxperlo,didam,dieren,velp,renkum,oosterbeek,brummen,voorst,twello,vaassen,heerde,hattem,wezep,oldebroek,bemmel,huissen,elst,druten,beuningen,groesbeek,zaltbommel,geldermalsen,lichtenvoorde,eibergen,neede,ruurlo,vorden,gendringen,ulft,terborg,lunteren,voorthuizen,otterlo,bennekom,kesteren,opheusden,garderen,uddel,lienden,ochten,millingen',
  Utrecht:
    'utrecht,amersfoort,veenendaal,zeist,nieuwegein,woerden,houten,ijsselstein,soest,maarssen,bilthoven,de bilt,mijdrecht,vleuten,baarn,leusden,doorn,driebergen,bunnik,rhenen,wijk bij duurstede,bunschoten,spakenburg,breukelen,vianen,montfoort,oudewater,maarn,leersum,amerongen,woudenberg,scherpenzeel,renswoude,abcoude,vinkeveen,lopik,odijk,loenen,linschoten,kamerik,harmelen',
  Flevoland:
    'almere,lelystad,dronten,emmeloord,zeewolde,urk,swifterbant,biddinghuizen,ens,marknesse,nagele,espel,creil,rutten,bant,luttelgeest,kraggenburg,tollebeek',
  'Noord-Holland':
    'amsterdam,haarlem,zaandam,hilversum,amstelveen,purmerend,hoorn,alkmaar,hoofddorp,den helder,heerhugowaard,heemskerk,beverwijk,velsen,ijmuiden,castricum,huizen,bussum,diemen,uithoorn,aalsmeer,heemstede,zandvoort,weesp,naarden,volendam,edam,enkhuizen,medemblik,schagen,bergen,egmond aan zee,texel,den burg,heiloo,krommenie,wormerveer,assendelft,badhoevedorp,nieuw-vennep,laren,blaricum,monnickendam,landsmeer,oostzaan,obdam,grootebroek,bovenkarspel,andijk,wervershoof,anna paulowna,julianadorp,limmen,uitgeest,akersloot,bloemendaal,overveen,santpoort,muiden,muiderberg,marken,broek in waterland,opmeer,wognum',
  'Zuid-Holland':
    'rotterdam,den haag,’s-gravenhage,leiden,dordrecht,zoetermeer,delft,alphen aan den rijn,gouda,westland,spijkenisse,vlaardingen,schiedam,capelle aan den ijssel,nissewaard,zwijndrecht,gorinchem,papendrecht,ridderkerk,barendrecht,katwijk,noordwijk,rijswijk,voorburg,leidschendam,wassenaar,voorschoten,maassluis,hellevoetsluis,brielle,naaldwijk,monster,’s-gravenzande,de lier,pijnacker,nootdorp,bleiswijk,berkel en rodenrijs,bergschenhoek,waddinxveen,boskoop,bodegraven,krimpen aan den ijssel,sliedrecht,alblasserdam,hendrik-ido-ambacht,leerdam,oud-beijerland,middelharnis,sommelsdijk,goedereede,ouddorp,stellendam,rozenburg,hoek van holland,lisse,hillegom,sassenheim,oegstgeest,leiderdorp,rijnsburg,valkenburg,nieuwkoop,schoonhoven,bergambacht,moordrecht,zevenhuizen,puttershoek,strijen,numansdorp',
  Zeeland:
    'middelburg,vlissingen,goes,terneuzen,hulst,axel,zierikzee,oostburg,sluis,yerseke,kapelle,tholen,sint maartensdijk,krabbendijke,heinkenszand,’s-heerenhoek,borssele,domburg,westkapelle,veere,koudekerke,oost-souburg,sas van gent,breskens,kloosterzande,bruinisse,sint-annaland,renesse,kruiningen,arnemuiden,zaamslag',
  'Noord-Brabant':
    'eindhoven,tilburg,breda,’s-hertogenbosch,den bosch,helmond,oss,roosendaal,bergen op zoom,waalwijk,veghel,uden,oosterhout,etten-leur,veldhoven,valkenswaard,best,boxtel,vught,geldrop,nuenen,deurne,asten,someren,gemert,cuijk,boxmeer,grave,schijndel,sint-oedenrode,son,son en breugel,eersel,bladel,reusel,oirschot,hilvarenbeek,goirle,dongen,kaatsheuvel,loon op zand,drunen,heusden,rosmalen,berlicum,sint-michielsgestel,rijen,gilze,zundert,rucphen,steenbergen,halsteren,woensdrecht,hoogerheide,oudenbosch,zevenbergen,made,raamsdonksveer,werkendam,woudrichem,budel,heeze,leende,mierlo,bakel,mill,oisterwijk,udenhout,berkel-enschot,haaren,waalre,aarle-rixtel,lieshout,beek en donk',
  Limburg:
    'maastricht,venlo,heerlen,sittard,roermond,weert,kerkrade,geleen,landgraaf,brunssum,venray,horst,stein,beek,echt,panningen,tegelen,blerick,valkenburg aan de geul,meerssen,gulpen,vaals,simpelveld,nuth,hoensbroek,eijsden,swalmen,reuver,gennep,bergen,heythuysen,maasbree,thorn,susteren,posterholt,voerendaal,wittem,arcen,nederweert',
  'de provincie Antwerpen':
    'antwerpen,mechelen,turnhout,lier,geel,mol,herentals,brasschaat,schoten,kapellen,kontich,mortsel,hoboken,deurne,merksem,berchem,borgerhout,wilrijk,ekeren,boom,willebroek,heist-op-den-berg,hoogstraten,westerlo,balen,kalmthout,essen,wuustwezel,zoersel,malle,schilde,wijnegem,wommelgem,ranst,nijlen,duffel,rumst,puurs,bornem,bonheiden,edegem,hove,aartselaar,hemiksem,niel,arendonk,retie,dessel,ravels,oud-turnhout,vosselaar,beerse,rijkevorsel,merksplas,baarle-hertog,laakdal,meerhout,olen,hulshout,berlaar,putte,sint-katelijne-waver',
  'Oost-Vlaanderen':
    'gent,aalst,sint-niklaas,dendermonde,lokeren,beveren,wetteren,zele,deinze,eeklo,ninove,geraardsbergen,oudenaarde,ronse,zottegem,hamme,temse,evergem,lochristi,destelbergen,merelbeke,melle,maldegem,zelzate,aalter,nevele,sint-amandsberg,gentbrugge,ledeberg,kruibeke,zwijndrecht,stekene,waasmunster,sint-gillis-waas,buggenhout,lebbeke,berlare,laarne,wichelen,lede,erpe-mere,haaltert,denderleeuw,gavere,brakel,kluisbergen,assenede,wachtebeke,moerbeke,kaprijke',
  'West-Vlaanderen':
    'brugge,kortrijk,oostende,roeselare,waregem,ieper,menen,izegem,wevelgem,knokke-heist,torhout,tielt,harelbeke,blankenberge,poperinge,diksmuide,veurne,middelkerke,de panne,koksijde,nieuwpoort,bredene,de haan,zedelgem,oostkamp,beernem,damme,jabbeke,gistel,oudenburg,wervik,zwevegem,deerlijk,anzegem,avelgem,kuurne,ledegem,ardooie,pittem,meulebeke,wingene,ruiselede,staden,hooglede,lichtervelde,kortemark,koekelare,langemark,heuvelland,mesen,zonnebeke,alveringem,lo-reninge,vleteren',
  'Vlaams-Brabant':
    'leuven,vilvoorde,halle,tienen,aarschot,diest,asse,zaventem,dilbeek,grimbergen,sint-pieters-leeuw,beersel,overijse,tervuren,haacht,rotselaar,scherpenheuvel,zichem,landen,zoutleeuw,londerzeel,meise,merchtem,opwijk,ternat,lennik,gooik,liedekerke,affligem,machelen,steenokkerzeel,kampenhout,boortmeerbeek,keerbergen,tremelo,herent,kortenberg,bertem,huldenberg,oud-heverlee,bierbeek,lubbeek,holsbeek,tielt-winge,glabbeek,boutersem,hoegaarden,linter,kortenaken,bekkevoort,wezembeek-oppem,kraainem,hoeilaart,sint-genesius-rode,linkebeek,drogenbos,wemmel',
  'Belgisch-Limburg':
    'hasselt,genk,sint-truiden,beringen,lommel,tongeren,bilzen,maasmechelen,heusden-zolder,houthalen,zonhoven,diepenbeek,lanaken,maaseik,bree,overpelt,neerpelt,pelt,hamont,achel,peer,hechtel,eksel,leopoldsburg,ham,tessenderlo,herk-de-stad,lummen,halen,nieuwerkerken,alken,wellen,borgloon,hoeselt,riemst,voeren,dilsen-stokkem,kinrooi,bocholt,oudsbergen,opglabbeek,as,zutendaal,kortessem,gingelom,heers',
  Brussel:
    'brussel,schaarbeek,anderlecht,molenbeek,sint-jans-molenbeek,elsene,ukkel,vorst,sint-gillis,jette,etterbeek,evere,laken,ganshoren,koekelberg,sint-joost-ten-node,sint-agatha-berchem,oudergem,watermaal-bosvoorde,sint-lambrechts-woluwe,sint-pieters-woluwe,neder-over-heembeek,haren',
};

/** With more than some fifty thousand people: "een stad" hides somebody; all others are "een plaats". */
export const cities =
  'groningen,leeuwarden,drachten,emmen,assen,hoogeveen,enschede,zwolle,deventer,hengelo,almelo,kampen,nijmegen,arnhem,apeldoorn,ede,doetinchem,barneveld,utrecht,amersfoort,veenendaal,zeist,nieuwegein,woerden,houten,almere,lelystad,amsterdam,haarlem,zaandam,hilversum,amstelveen,purmerend,hoorn,alkmaar,hoofddorp,den helder,rotterdam,den haag,’s-gravenhage,leiden,dordrecht,zoetermeer,delft,alphen aan den rijn,gouda,spijkenisse,vlaardingen,schiedam,capelle aan den ijssel,katwijk,eindhoven,tilburg,breda,’s-hertogenbosch,den bosch,helmond,oss,roosendaal,bergen op zoom,oosterhout,veldhoven,maastricht,venlo,heerlen,sittard,roermond,weert,antwerpen,mechelen,turnhout,gent,aalst,sint-niklaas,brugge,kortrijk,oostende,roeselare,leuven,genk,brussel,schaarbeek,anderlecht,elsene,ukkel,molenbeek';

/** Cities elsewhere that many people know. */
export const abroad =
  'parijs,londen,berlijn,barcelona,madrid,rome,milaan,wenen,praag,boedapest,warschau,krakau,kopenhagen,stockholm,oslo,helsinki,dublin,lissabon,athene,istanbul,ankara,izmir,moskou,kiev,kyiv,charkiv,odessa,lviv,casablanca,rabat,tanger,fez,marrakesh,algiers,tunis,cairo,beiroet,damascus,aleppo,bagdad,teheran,kabul,islamabad,karachi,new york,los angeles,chicago,toronto,paramaribo,caracas,bogota,sao paulo,buenos aires,lagos,accra,kinshasa,nairobi,addis abeba,asmara,mogadishu,khartoem,jakarta,manilla,bangkok,peking,sjanghai,hongkong,tokio,sydney,keulen,dusseldorf,dortmund,hamburg,munchen,frankfurt,lille,rijsel,luik,charleroi,namen,lyon,marseille';
