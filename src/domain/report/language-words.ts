import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale } from '#src/domain/locale.ts';

/** Serbian in Latin letters has the same words. */
const croatian = `apel bez blagdan* crtež* cvijeć* dan dana dani darivanj* dec diskusij* djec* dječj* do dobrovolj* domovin*
  doručak drveć* film* genocid* glazb* godin* godišnjic* humanitar* i igr intervju* iz izjav* izlet* izložb* je
  jel jesen* jezik* jubilej* jutro kamp kao kava kazališt* knjig* književn* knjižnic* komemorac* komemorativ*
  koncert* konferencij* krvi kuhinj* kultur* kurs lekcij* ljet* majk* marš* masakr* međunarodn* mi mimohod* mir
  mlad* molitv* muzik* na nacionaln* nad narodn* natjecanj* naš naša naše nedelja* neovisnost* nije nogomet*
  nova novi novin* noć noći nošnj* o obitelj* od okrugli otvoren* otvorenj* parlament* pesm* piknik* pisac pisc*
  pism* pjesm* pjesnik* ples plesov* po pobjed* pod poezij* pomoć* popodne porodic* poset* posjet* povijest*
  praznik* predavanj* predstav* predstavljanj* prezentacij* pri prijateljstv* projekcij* proljeć* promocij*
  proslav* prosvjed* protest* radionic* rasprav* razgovor* ručak s sa sajam sastanak* sastank* sjećanj* skup
  slikar* solidarnost* spomen* spomenik* sport* stabl* sto stol student* susret* svet* sveučilišt* svečani
  svečanost* svijet* svijeć* televizij* tepih* tečaj* tisak tišin* tjedan* tradicij* tragedij* turnir* u udrug*
  umjetn* učenik* učitelj* veleposlanstv* veče večer* vijenac* vijenc* volont* za zajednic* zastav* zbor zim
  ćilim* čaj časopis* čitanj* član* šah šetnj* škol* šutnj* žen žrtv*`;

/** Languages that the bot does not speak. One that it comes to speak moves to its folder, which the type makes sure of. */
const others = {
  de: `abend* abschied* abschluss* alle allen als alte alten am an anfänger* arbeit* artikel* arzt auf aufführung*
    aufruf* aus ausflug* ausflüge ausstellung* autor* backen baklava ball ballett* basar* basketball* basteln*
    baum* begegnung* bei beleuchtung* beratung* berg bericht* besatzung* besonder* beste besuch* bibliothek*
    bild bilder* bildung blumen* blut* botschaft* brief* brot* buch* bunt* bäume* bücher* chor* clown* club dank
    danke das dem demonstration* den denkmal* der des dichter* die digital* diskussion* drei durch ehrenamt*
    ehrenamtlich* ein eine einem einen einer eines einweihung* eltern* empfang* empfänge enthüllung* er
    ereignis* erinner* erklärung* erste erster eröffnung* es essen exil fahrrad* familie* fastenbrechen* feier*
    fest* film* filme* finale flohmarkt* flüchtling* foto* frauen* freiheit freunde* freundschaft* frieden*
    frisch frühling* frühstück* fussball* fußball* für garten gebet* geburtstag* gedenk* gedicht* gefallen*
    geflüchtete* gegen gemeinde* gemeinsam* gerechtigkeit geschichte* gespräch* gestern gesundheit glückwunsch*
    gouverneur* granatapfel* große großmutter gründer* gründung* haben hallo hand handarbeit* handwerk*
    handwerker* hat hauptversammlung* heimat* helfen herbst* herz* heute hilfe* hilft hochzeit hoffnung honig*
    hände im in information* infostand* interessant* interview* ist jahr* jazz* jubiläum* jugend* jungen
    jährliche kaffee* kalligraf* karriere* kein keine kennen kennenlern* keramik* kerze* kinder* kino* kirche*
    kleider* kleidung* klein kleine klub koch* komponist* konferenz* konzert* krankenhaus* kranz* kreis krieg*
    kultur* kundgebung* kunst* kurs* kurzfilm* käse küche* künstler* landwirtschaft* lauf* leben* lecker*
    lehrer* lehrkräfte lernen lesung* letzter licht liebe* lied* literarisch* literatur* lyrik* mahnwache*
    maler* malerei* marathon markt* marktplatz* marsch meer mehr meisterschaft* mensch* menschenrecht* migrant*
    miniatur* mit mitgliederversammlung* mode* morgen musik* mutter* mädchen märchen* märkte märsche müll*
    mütter* nach nachbar* nachmittag* nacht natur* netz netzwerk* neue neuer neues neujahr* nicht nie
    niederlegung* nächster näh nähen nähkurs offen* ohne olympiade* oma omas opa oper opfer* park pass petition*
    pferd* pflanz* platz podcast* podium* poesie* preis* presse* projekt* prüfung* puppen* puppentheater* rad
    radio ramadan rat rathaus* recht rechte rechts* reise* resolution* respekt* rezept* ringen roboter* runde*
    sammlung* samstag* sauber* schach* schatten* schmuck* schriftsteller* schul* schule* schweige* schwimm*
    schön schüler* see seele senator* sendung* senior* sich sicher* sie sieg* silvester* sind singen singt
    skifahr* skulptur* solidarität* sommer* sonne sonntag* sozial* spaziergang spende* spiel* spieleabend*
    spielplatz* sprach* stadt* stand steht sterne sternen stille* stimme stipendi* strand strick* student*
    studierende* städte städtepartner* tag tage tagen tages tagung* tanz* tausch* technik* technologie* tee
    teppich* theater* tier* tisch* tour tourismus* tracht* tragödie* trauer* treffen trommel* turnen turnier*
    tänze* tür türen umwelt* unabhängigkeit* und universität* uns unser* unter unterhaltung* unterricht*
    unterschrift* unterstützung* veranstaltung* verein* verfassung* vergabe* vergessen verkauf* verleihung*
    versammlung* vertreibung* vertrieben* veröffentlichung* volleyball* vom von vor vorführung* vorstand*
    vorstellung* vortrag* vorträge väter völkermord* wahl wahlen wahrheit waisen* wanderung* wann war was weg
    wege weltraum* weltweit* wer werden werk werke wettbewerb* wie willkommen* winter* wir wird wirtschaft*
    wissenschaft* wo woche* workshop wünsche zauber* zeitschrift* zeitung* zeitzeuge* zertifikat* zu zugewander*
    zum zur zwei zweite ältest* ärzte über übersetz* übersetzung*`,
  fr: `agricol* aide* ambassade* amitié* amour an ancien* animal* animaux annee anniversaire* année* ans appel
    après arbre* art article* artisan* artisanat* artiste* assemblée* association atelier* au aujourd auteur*
    automne aux avant avec aînés bal balade* ballet* basket beau belle bibliothèque* bien bienvenue bijou*
    bonjour bord bougie* bourse* bénévole* café calligraphie* carrière* causerie ce cercle* certificat* cette
    championnat* chanson* chant* cheval* chevaux chez chœur* cinéma* clown* club clôture* collecte* colloque*
    colonie comment communauté* commémorati* compositeur* concert* concours* conférence* conseil* constitution*
    consulat conte contes contre costume* couleur* cours course* court couture crêpe* cuisine* culture*
    culturel* céramique* cérémonie* cœur d dans danse* de demain dernier des dessin* deuil deux dialogue*
    dimanche discussion* divertissement* don dons drapeau* droit droits du débat* déjeuner* délicieux déplacé*
    déportation* dîner* elle elles emploi* en enfant* enseignant* entre entreprise* entretien environnement*
    espace espoir est et examen* exil exposition* fait famille* femme* filles film films fin finale fleur*
    foire* fondation* font football fromage félicitation* fête* galette* garçons gerbe* goûter grand grande
    grands grenade guerre* gymnastique génocide* générale hier histoire* hiver hommage* hui humain* héros
    hôpital* il illumination* ils image* inauguration* indépendance information* inoubliable international*
    interview intéressant* jamais jardin* jazz jeu jeune* jeux jour journal* journée* jours judo jumelage*
    juridique* justice kermesse* l la lac langue* le lecture* les lettre* leçon* liberté littéraire*
    littérature* livre* loto lumière lune lutte magazine magie maire mairie* mamie manifestation* marathon
    marche* marché* mariage* marionnette* martyr* massacre* match maternelle matin* meilleur mer merci midi miel
    migrant* miniature* ministre mode mois monde* montagne monument* mort musical* musique* musée* mère* médecin
    mémoire* métrage* même naissance natation national* nature nettoyage nique nos notre nous nouvel nouvelle
    noël nuit* numérique* occupation* oeuvre* olympiade* ont opéra* orphelin* oublier ouvert* ouverte*
    ouverture* ouvre pain paix par parc parents parlement partage* partagé* parution* passeport* patrie
    patrimoine* pays peintre* peinture* petit petite petits photo* pique pièce place plage plantation* plaque
    plat* plus podcast* populaire* porte portes pour poème* poète* poésie* poétique* premier première presse
    printemps* prière* prochain professeur* projection* projet* promenade* présentation* publication*
    pâtisserie* père* pétition* quand que qui quoi radio ramadan rapport* rassemblement* recette* remise*
    rencontre* repas respect robot* ronde rue rues réception* réfugié* république réseaux résolution* réunion*
    samedi sang sans santé sculpture* secours semaine* signature* silence* silencieu* ski soirée* soleil
    solidaire solidarité* sont sortie* sous soutien souvenir* spectacle* sport* spécial stand sur sécurité
    séminaire* sénat* sénateur* table tambour* tapis technologie* thé théâtre* toujours tour tourisme* tournoi*
    tous toutes traditionnel* traducteur* traduction* tragédie* travail tricot* trois télévision un une
    université* vente* vernissage* victime* victoire* vieille vieux ville* visite* voeux voisin* voix volley*
    vous voyage* vélo vérité vétéran* vêtement* vœux à âme échange* échecs école* économi* écrivain* éducation
    église* élection* élève* émission* étoile* étudiant* été événement* œuvre*`,
  it: `a agricol* aiutare aiuto al alberi alla alunni ambasciata* ambasciatore ambiente amicizia* amore anche anima
    animali anni anniversario* anno antic* anziani aperta* aperto apertura* appello arte articolo* artigian*
    artista* assemblea* associazione auguri autore* autunno balletto balli ballo bambin* bandiera* bella
    bellissim* bello bene beneficenza benvenut* biblioteca* bicicletta borsa borse buon buona burattin* caffè
    calcio calligrafi* campionat* candel* cantano cantare canti canzon* capodanno carrier* cavall* celebrazion*
    cena* ceramic* cerimonia* certificat* che chiesa chiusura ciao cinema città club colazione* color* come
    commemorativ* commemorazion* compleanno compositor* comunità con concerti concerto* concorso* conferenza*
    consegna consiglio consulenz* contro convegno* conversazion* coro corona corsa corso corteo* cortometragg*
    cosa costituzion* costum* cucina* cucito cultur* cuore da dal dalla danza* danze degli dei del della delle
    dello deportazion* di dialogo* dibattito* digital* dimenticare diritti discussione* disegn* divertent*
    documentario* dolci domani domenica donazion* donna donne dopo due e economi* ed educazione elezion* esam*
    esilio estate eventi evento famigli* fatto festa* feste fiaba fiaccolata* fiera* film finale fine fiori
    firma firme fondazion* formaggio foto fotografi* fotografic* gara gemellaggi* genitori genocidio* giardin*
    ginnastica giochi gioco gioiell* giornale* giornata* giorni giorno giovan* gita* giustizia gli gratuit*
    grazie guerra gustos* hanno i ieri il illuminazion* immagin* impresa imprese in inaugurazion* incontri
    incontro* indimenticabil* indipendenza informativ* informazion* insegnant* insieme interessant*
    internazional* intervista* inverno jazz judo l la laboratorio* lago lavoro le legal* lettera* letterari*
    letteratura* lettere lettura* letture lezione* lezioni libertà libri libro* lingua* lo lotta luce luna lutto
    madre madri magia maglia mai mamma mani manifestazion* mano maratona marcia* mare marionett* massacro*
    matrimoni* mattina* medico memoria* mercat* mercatin* merenda mese miele miglior* miniatur* ministro moda
    mondo montagna monumento* mostra* museo musica* natale natura nazional* nel nella noi nonna nonno nostra
    nostri nostro notte* nuoto nuova nuovo occupazion* oggi olimpiad* omaggio* opera opere orfan* ospedal* pace
    padre pagliacc* pallavolo pane parco parlamento partita passaport* passeggiata* patria patrimonio* per
    petizion* piatti piazza piccol* picnic pittore* pittura più poesia* poesie poeta poetica* poetico
    pomeriggio* popolar* porta pranzo* preghiera* premi premiazion* premio presentazion* presidio prima
    primavera* primo profugh* progett* proiezion* prossim* pubblicazion* pulizia quando raccolta* radio ragazz*
    ramadan rapporto repubblica reti ricett* ricevimento* ricordando ricordare ricordiamo ricordo* risoluzion*
    rispetto riunione* rivista* robot rotonda salute sangue scacchi scambio sci scrittore* scrittrice scultur*
    scuola* seminario sempre senatore senza sera serata* settimana* sicurezza silenzio* silenzios* sindaco sole
    solidarietà sono sostegno spazio special* speranza spettacolo* spiaggia sport* stampa stand stelle storia*
    storie student* studio su tambur* tappet* targa tavola teatrale teatro* tecnologi* televisione tombola
    torneo* tra tradizional* traduttor* traduzion* tragedia* tre turism* tutte tutti tè ultima ultimo uman* un
    una università* uno vecchi* vendita verità vestiti via viaggio* vie visita* vittim* vittoria voce volontar*
    è`,
  es: `a abierta* abierto* abuela* abuelo* acto actos agríc* ajedrez al alcalde* alfombra* alma almuerzo* alumn*
    ambiente amistad* amor animales aniversario* ante antes antigu* apertura* apoyo arte artesan* artesanal*
    artista* artículo* asamblea* asesoría* asociación autor* ayer ayuda ayudar año años baile* ballet baloncesto
    bandera* beca becas bella bello benéfic* biblioteca* bicicleta bien bienvenid* boda* caballo* café
    caligrafía* calle calles campeonato* canciones canción* cantan cantar canto carrera* carta* celebraci* cena*
    centro ceremonia* certificado* cerámica* charla* chicas chicos cine ciudad* clase* clausura club cocina*
    color* comida* compositor* comunidad* con concentración* concierto* concurso* conferencia* congreso*
    conmemora* consejo constitución consulado contra corazón coro cortometraje* costura cuento* cultura*
    cultural* cumpleaños curso* cuándo cómo danza* de debate* del delicios* deportación deporte* deportiv*
    derecho* desayuno* desde desplazad* después diario dibujo* digital* discusión* divertid* diálogo*
    documental* domingo donación* dos dulces día días e econom* educación el elecciones elección embajada*
    embajador empleo empresa* en encuentro* entre entrega* entrevista* es escritor* escuela* escultura* espacio
    especial* espectáculo* esperanza esquí estrella* estudiante* están evento* examen* excursi* excursión*
    exhibición* exilio exposición* familia* felicitaci* feliz feria* fiesta* fin final firma firmas floral
    flores foto fotografí* fotográfic* fundación fútbol genocidio* gimnasia gracias gratuit* guerra* hecho
    hermanamiento* historia* hola homenaje* hospital* hoy humano* huérfan* héroes idioma* iglesia iluminación
    imagen* inauguración* independencia infantil* información informativ* informe* inolvidable intercambio*
    interesante* internacional* invierno jardín* jazz jornada* joven* joya* judo juego* junta juntos justicia
    juventud* jóvenes la lago las lección* lectura* legal* lengua* libertad libro* limpieza literari*
    literatura* llamamiento los lucha luna luto luz madre* maestro* magia manifestación* mano manos mar maratón
    marcha* marioneta* masacre* materna mayores mañana* mejor* memoria* mercad* mercadillo* merienda* mes mesa
    miel miniatura* ministro moda montaña monumento* muestra* mujer* mundo* museo musical más médico música*
    nacional* natación naturaleza navidad niña* niño* noche* nosotros nuestra* nuestro* nueva nuevo nunca obra
    obras ocupación ofrenda* olimpiada* olvidar oración* otoño padre* pan para parlamento parque partido
    pasaporte* paseo* patria patrimonio* payaso* paz película* pequeñ* periódico* petición picnic pintor*
    pintura* placa plantación plato* playa plaza poema* poesía* poeta popular* por poética* poético* premio*
    prensa presentación* primavera* primer* proyección* proyecto* próxim* publicación puerta* puesto que queso
    qué radio ramadán recepción* receta* recital* recogida recordamos recordando recuerdo* redes redonda
    refugiad* república resolución respeto reunión* revista* robot ropa rueda salud sangre seguridad semana*
    seminario* senador* siempre silencio* silencios* sin sobre sol solidari* taller* también tambor* tarde*
    teatro* tecnología* televisión tienen todas todos torneo* trabajo tradicional* traducción traductor*
    tragedia* traje* tres turismo té títere* un una universidad* unos vela velada* velas venta verano verdad
    viaje* victoria vieja viejo vigilia* visita* voleibol voluntari* voz víctima* y árboles ópera última último`,
  pt: `a aberta* aberto* abertura* ajuda ajudar alma almoço* aluno* amanhã amizade* amor animais aniversário* ano
    anos antig* ao apoio apresentação* após arte artesan* artigo* artista* as assembleia* associação ato aula*
    autor* avó avô baile* balé bandeira* bela belo bem biblioteca* bicicleta bolsa* café campeonato* cantam
    cantar canto canção* canções carta* casament* cavalo* celebraç* cerimónia* cerimônia* certificado* cerâmica*
    chá cidade* cinema clube com comemora* como compositor* comunidade* concerto* concurso* conferência*
    congresso* conselho constituição consult* contra cor coração cores coro cozinha* criança* culinária*
    cultura* cultural* curso* da dança* das de debate* delicios* desenho* desporto* dia dias direito* divertid*
    do doação* doces documentário* dois domingo dos e econom* educação eleiç* em embaixada* empresa*
    encerramento encontro* entre entrega* entrevista* escola* escritor* escultura* espaço especial* esperança
    espetáculo* esporte* esquecer estrela* estudante* evento* exame* exibição* exposição* exílio família*
    fantoche* feira* feito feliz festa* filme* fim final flores foto fotografi* fotográfic* fundação futebol
    genocídio* gratuit* guerra* história* hoje homenagem* hospital* humano* idosos igreja imagem imagens
    imprensa inauguração* independência inesquecível infantil* informaç* intercâmbio internacional* inverno
    jantar* jardim jogo* jornada* jornal* jovem* jovens juntos jurídic* justiça juventude* lago lanche*
    lançamento leitura* lembrança* liberdade limpeza literatura* literári* livro* lua luto luz língua* magia
    mais manhã* manifestação* marcha* marioneta* massacre* melhor* memória* meninas meninos mercado* mesa moda
    montanha monumento* mostra* mulher* mundo* museu mãe mão mãos médico mês música* na nacional* nas natal
    natureza no noite* nos nossa* nosso* nova novo nunca o obras obrigado oficina* olá ontem oração* os outono
    pai pais palestra* palhaç* para parabéns parlamento passeio* património* paz pequen* petição pintor*
    pintura* piquenique poema* poesia* poeta popular* por porta poética* praia prato* praça prefeito* primavera*
    primeir* professor* prémio* prêmio* próxim* publicação pátria pão quando que receita* recepção receção
    recordar redonda refugiad* relatório* república respeito reunião* revista* robô roupa* rádio sangue saúde
    segurança sem semana* seminário* sempre senador* silêncio* sobre sol solidari* são tambor* também tapete*
    tarde* teatro* tecnologia* televisão todas todos torneio* trabalho tradicional* tradutor* tradução tragédia*
    traje* troca três turismo têm um uma universidade* vela velas velha velho venda verdade verão viagem*
    vigília* vind* visita* vitória voleibol voluntári* voz vítima* xadrez à árvore* é ópera último`,
  nl: `aan advies afscheid* alle als ambacht* ambassade* artikel* auteur avond* bakken ballet ballingschap beeld
    berg beste bestuur* beurs beurzen bezetting bezoek* bibliotheek* bij bijeenkomst* bijzonder* bloed* bloem*
    boek* bomen* boom* breien brief* brood bruiloft buren certificaat* club componist* concert* conferentie*
    culture* cultuur* cursus* dag dagen dames dank dans* de debat* deur dichter* dier* digitale diner*
    discussie* door drie economie* een eerste en eten* examen* familie* feest* fiets* film* finale foto* gebed*
    gedicht* geen gemeenschap* gemeentehuis* genocide* gerechtigheid geschiedenis* gesprek* gezondheid gisteren
    grondwet* grootmoeder grote hallo hand handen handtekening* hebben herdenk* herfst* herinner* het hoe hoop
    hulp* in informatie* interview* inzameling* is jaar jaren jeugd* jongens jongeren* jubileum* juridisch*
    kaars* kampioenschap* keramiek kerk* keuken* kind* kinder* klederdracht kleding* klein kleine kleurrijk
    knutsel* koffie koken* krans* krant* kunst* kunstenaar* laatste langs leerling* lekker* lente* les lessen
    lezing* licht lied* literair* literatuur* markt* mars* meer meisjes mens* mensenrecht* met middag* migranten
    milieu* mode moeder* mooi mooie morgen museum* muziek* naaien naar nacht* natuur niet nieuwe nieuwjaar* nog
    nooit ochtend* oma onafhankelijkheid* ondernemer* onderwijs ons ontbijt* ontmoeting* onze ook oorlog* op opa
    open opening* opera oprichting* oproep oude ouder* ouderen* over overwinning* paard* pers* petitie*
    plechtigheid* plein poppen* poppentheater* poëzie* prijs* raad radio ramadan recept* receptie* recht reis
    respect robot* ronde rouw* ruil* ruimte samen schaak* schilder* school* schoonmaak schrijver* sieraden
    slachtoffer* spel* stad* steden stem sterren steun stille* stilte* strand student* taal* tafel* talen
    tapijt* te technologie* tegen ten tentoonstelling* ter theater* thee tijdschrift* tocht* toerisme* toernooi*
    toneel* tuin twee uit uitje* uitreiking* universiteit* vaderland* van vandaag veilig* vereniging*
    vergadering* vergeten verhalen verjaardag* verkiezing* verklaring* verkoop* verlichting* verslag* vertaler*
    vertaling* vertoning* viering* vluchteling* voetbal* volgende volleybal* voor voorjaar* voorstelling* vrede*
    vrienden* vriendschap* vrijheid vrijwillig* vrouw* waar waarheid wake wandeling* wanneer wat we wedstrijd*
    week weken welkom* wensen wereld* werk werken wie wij winter* wordt zang* zaterdag* zee zijn zingen zingt
    zomer* zon zondag* zonder`,
  pl: `ambasad* apel* artykuł* babci* balet* bez bezpiecze* bibliote* biznes* burmistrz* ceramik* certyfikat* chleb
    chór* chłop* co cyfrow* czasopis* czytani* człowiek* debat* dla dni dnia do dobroczyn* dobry drzew* drzwi
    dusz* dwa dyskusj* dywan* dziad* dziec* dzieci* dziewcz* dzień dzisiaj dziękuj* dziś edukac* egzamin*
    ekolog* ekonomi* festyn* film* finał* flag* fotografi* gazet* gdzie gra gry gwiazd* gór głos* herbat*
    histori* i informac* jak jarmark* jesien* jesień jest jezior* jubileusz* jutro język* kawa kiedy kiermasz*
    kino* klub* kobiet* kolacj* kolorow* kompozytor* koncert* konferencj* koni konie konkurs* konstytucj*
    kosmos* kośció* krew krwi książ* kto ku kuchni* kukiełk* kultur* kurs kwiat* lalek lalki lat lato lekarz
    lekcj* letni* list listu litera* ludobójst* ludow* mają malarstw* malarz* mam marsz* masakr* matk* małe mały
    miast* migrant* milczeni* mistrzostw* między międzynarod* moda modlitw* morze mszy muzeum muzycz* muzyk* my
    młod* młodzież* na nad nadziej* nagrod* najleps* narodow* następn* nasz* natur* nauczyciel* nie niedziel*
    niepodległ* nigdy noc nowa nowy o obiad* obóz od odzież* ofiar* ogrod* ogród ojczyst* ojczyzn* okrągły
    okupacj* olimpiad* opera oraz ostatni otwarci* otwart* oświadczeni* pamię* parlament* petycj* pieśni*
    piknik* piosen* pisark* pisarz* piękn* piłk* plac plaż* po pochód* pod podpis* poet* poezj* pokaz* pokoju
    pokój pomnik* pomoc* porad* potraw* praca pracy prasa prasow* praw prawa prawda prawn* prawo prezentacj*
    promocj* protest* przed przedstawien* przepis* przez przy przyjaci* przyjaź* pyszn* rada radio ranek raport*
    robot* robót* rocznic* rodzic* rodzin* rok roku rower* rysun* rzemios* rzeźb* ręk seminari* siatków* sierot*
    się sobot* solidarno* spacer* spektakl* sport* spotkani* sprawiedliw* sprzedaż* sprząta* stare stary stoisko
    stowarzysze* stroj* student* stypendi* stół sympozjum szach* szacun* szkol* szkoł* szpital* sztuk* szyci* są
    sąsi* słońc* tablic* taniec targ* tańc* teatr* technolog* telewiz* to tradycyj* tragedi* trzy turniej*
    turystyk* tydzień* tygodni* tłumacz* tłumaczen* uchodźc* uczni* uniwersyt* uroczysto* urodzin* utwor* w
    warsztat* wczoraj we wesel* wiec* wieczor* wieczór* wieniec wiersz* wieńc* wiosen* wiosn* wizyt* wojn*
    wolnoś* wolontari* wsparci* wspomnie* wszyst* wybor* wyciecz* wygnan* wyjątk* wykład* wymian* wystaw*
    wywiad* z za zamknięci* zapomni* zarząd* zawod* założen* zbiórk* zdjęci* zdrow* ze zebrani* zim znicz*
    zwierz* zwycięst* śniadani* śpiewa* świat* światł* świec* świąt* święt* życzeni*`,
  sv: `afton* aldrig alla ambassad* artikel* av barn* basar* berg besök* bibliotek* blod* blomm* bok bord* brev*
    bröd bröllop byte bästa böcker bön cykel* dag dagar dagen dans* de debatt* den det dikt* diskussion* dräkt*
    du dörr* elev* en ett fackel* familj* farmor* fest* fika film* fira* firande* flickor folkmord* fotboll*
    foto* fred* frihet frivillig* frukost* från färgglad* födelsedag* för föredrag* föreläsning* förening*
    föreställning* författare* förälder* föräldra* gamla gemenskap* glömma god gott grannar hand har hav
    historia* hjälp* hopp hur hus hälsa händer högtid* höst* i idag igår imorgon inga insamling* inte intervju*
    invigning* jubile* juridisk* kaffe klubb* kläder klädinsamling kommun* kompositör* konferens* konsert*
    konst* konstnär* krans* kultur* kurs* kvinn* kväll* kök kör lektion* lilla liten litteratur* ljus* läger*
    lärare* läsning* lördag* mamma manifestation* marknad* marsch* mat matlagning* matta* mattor med middag*
    minne* minnes* morfar morgon* mormor* mot mottagning* museum* musik* mästerskap* möte* natt* natur nya nyår*
    när nästa och offer* om oss picknick* plantering* poesi* poet* pojkar press* promenad* på recept* resa*
    rättigheter rättvisa råd röst samtal* sanning schack* sista sjunger sjö skola* sol som sommar* sorg*
    speciell* spel* språk* stad* sticka stjärn* stora strand student* städ* stöd sy sång* söndag* te teater*
    tidning* tidskrift* till tre träd* träff* turnering* två tyst* tystnad* tävling* under unga ungdom*
    universitet* utan utbildning utflykt* utställning* uttalande* vacker* vad var vecka* vem verk vi vid vinter*
    visning* volleyboll vänner vänskap* vår våra våren är år årsdag* öppet öppna öppning* översätt*`,
  da: `af aften* ambassade* artikel* avis* barn basar* besøg* bibliotek* blod* blomst* bog brev* by bøger bøn børn*
    dag dage dagen dans* de debat* demonstration* den det digt* diskussion* dragt* du eftermiddag* efterår*
    elev* en er erklæring* et fakkel* familie* fejring* fernisering* fest* film* fodbold* folkedrab* for
    foredrag* forening* forestilling* forfatter* forår* fra fred* frivillig* fællesskab* gåtur* historie* hjælp*
    hus højtid* i ikke indsamling* interview* jubilæ* kaffe kommune* koncert* konference* konkurrence* kor
    krans* kultur* kunst* kunstner* kursus* kvinde* køkken* lejr* lektion* litteratur* lys lærer* mad
    madlavning* march* marked* med middag* minde* mindestund* mod modtagelse* mor morgen morgenmad* musik* møde*
    nat nye nytår* ofre* og om oplæsning* os picnic plantning* poesi* presse* på reception* rejse* rundbord*
    samtale* sang* skak* skole* som sommer* sorg spil sprog* stilhed* store student* studerende* te teater*
    tidsskrift* til træ træer træf turnering* tæppe* uden udflugt* udstilling* uge under ungdom* unge
    universitet* ved venner venskab* vi vinter* visning* vores åbent åbne åbning* år årsdag*`,
  no: `aften* ambassade* artikkel* av avis* barn* barne* basar* besøk* bibliotek* blod* blomst* bok brev* by bøker
    bønn dag dagen dager dans* de debatt* demonstrasjon* den det dikt* diskusjon* drakt* du elev* en er
    erklæring* et ettermiddag* fakkel* familie* feiring* fellesskap* fest* film* folkemord* for foredrag*
    forening* forestilling* forfatter* fotball* fra fred* frivillig* frokost* historie* hjelp* hus høst* høytid*
    i ikke innsamling* intervju* jubile* kaffe kjøkken* kommune* konferanse* konkurranse* konsert* kor krans*
    kultur* kunst* kunstner* kurs* kveld* kvinne* leir* leksjon* lesning* litteratur* lys lærer* marked*
    markering* marsj* mat matlaging* med middag* minne* minnestund* mor morgen mot mottakelse* musikk* møte*
    natt nye nyttår* ofre* og om opplesning* oss picnic planting* poesi* presse* på reise* rundbord* samtale*
    sang* sjakk* skole* som sommer* sorg spill språk* stillhet* store student* te teater* teppe* tidsskrift* til
    tre treff* trær tur turnering* uke under ungdom* unge universitet* uten utflukt* utstilling* ved venner
    vennskap* vi vinter* visning* vår våre åpent åpne åpning* år årsdag*`,
  ro: `a adevăr adunare* ajutor al ale ambasad* amiază amintir* an ani aniversar* apel articol* artist* artă
    asociați* astăzi atelier* au azi bibliotec* biciclet* bucătări* bunic* băieți cafea campionat* caritabil*
    carte* ce ceai ceremoni* cine cină club comemor* compozitor* comunit* concert* concurs* conferinț* consult*
    copac* copii* copil* cor coroan* costum* covoare* covor* cu cultur* cum curs curățenie când cânta cântec*
    cântă călători* cărți dans* de declarați* dejun deschidere* deschis* desen* despre dezbatere* dimineaț* din
    discuți* documentar* doi doliu donare* donați* dreptate drepturi duminică după educați* elev* este excursi*
    expoziți* famili* femei* fete film* filme* finala flori fotbal foto fotografi* frumoas* frumos fără
    gastronom* genocid* grădin* iarn* ieri imagini in independenț* internațional* interviu* istori* joc jocuri
    juridic* la lac lansare* lectur* lecție* lecții libertate limb* literar* literatur* lume* lumin* lumânăr*
    mam mare marș* masacr* masă medic memori* mic mică miting* monument* munte muzeu* muzic* mâine mâini natur*
    naștere național* neuitat* niciodată noapte* noastră noi nostru nu nuntă o omagi* opere pace parlament*
    patri* pe pentru picnic pictor* pictur* plaj* plimbare* poet* poezi* popular* presă prezentare* prieteni*
    primar* primăvar* prin proiecți* protest* prânz pâine părinți* revist* rețet* rotundă rugăciun* sa schimb*
    scriitor* scrisoare* scrisor* seara seară* serbare si soare solidarit* special* spectacol* speranț* sport*
    sprijin steag* stel* student* suflet sunt sâmbătă sânge sănătate săptămân* sărbăto* teatru* tineret* tineri*
    toamn* toți tradițional* tragedi* trei tricotat turneu* târg* tăcer* uita ultim* un unde universit* var
    vechi vecin* vernisaj* victim* victori* vizit* voce volei voluntar* zi ziar* zile ziua împotriva în
    închidere întrunire* întâlnire* șah școal* și`,
  hu: `a anyanyelv* anyák az barátság* bemutat* beszélget* béke* cikk* család* csend* dal dalok diák* délután*
    ebéd* egy egyesület* egyetem* előadás* emlék* emlékmű* est este estje estély* fa faültetés* felhívás*
    felolvas* felvonulás* festő* fiatal* film* filmvetítés* foci* fogadás* folyóirat* fák függetlenség* gyerek*
    gyermek* gyertya* gyertyagyújtás* gyász* győzelem* gyűlés* hagyomány* hallgató* hangverseny* haza hete hetek
    hét ifjúság* ima interjú* irodal* is iskola* jubileum* játék* jótékony* kerekasztal* kirándulás* kiállítás*
    koncert* konferenci* konyha* koszorú* kulturális* kultúr* kávé kórus* költészet* költő* könyv*
    könyvbemutató* könyvtár* közösség* labdarúg* levél* látogatás* megemlékez* megnyitás* megnyitó* menet* mi
    mint mészárlás* műhely* művész* nagykövetség* nap napi napja napok nem nemzeti* nemzetközi* nyelv*
    nyilatkozat* nyitott nyitás* nyár* nyílt népi* népirtás* nő női nők parlament* piknik* polgármester* rajz*
    reggel* sajtó* sakk* segítség* sport* szolidaritás* színház* szőnyeg* séta* találkoz* tanfolyam* tanár*
    tavasz* tea tiltakozás* torna* tragédia* tábor* tánc* tél történelem* történet* tüntetés* vacsora* vers*
    verseny* vetítés* világ* virág* viselet* vita vásár* véradás* zene* zászló* áldozat* által éjszaka* ének* és
    étel* év évforduló* író írók óra órák önkéntes* újság* ülés* ünnep* ősz`,
  cs: `a beseda* besedy bez báseň básník* básně charit* den diskus* divadl* dne dny do dobrovol* dopis* dílna dílny
    děti dětsk* dětí film* fotbal* genocid* histori* hra hry hudb* hudeb* jako jarmark* jarní jaro jazyk* je
    jídel jídlo knih* kniha* knihovn* kober* komunit* koncert* konferenc* kresb* krev kroj* krve kuchyn* kulatý
    kultur* kurz* květin* káva křest lekc* let letní lidov* literatur* literár* léto malíř* masakr* matk*
    mezinárodn* mladých mládež* modlitb* my mír míru na nad naše není nezávislost* noc noci novin* nová nový
    národn* návštěv* náš o oběd* oběti* obětí od odpoledne oslav* otevřen* památk* parlament* pietní piknik* po
    pochod* pod podzim* poezi poezie* pomník* pomoc* prezentac* pro procházk* prohlášen* projekc* promítání*
    protest* píseň písní písně přednášk* představen* při přátelstv* rodin* rok roku rozhovor* ráno s sbor sbírk*
    schůz* se setkání* shromážděn* slavnost* snídan* solidarit* soutěž* spisovatel* spolek* sport* starost*
    strom* student* stůl svátek* svátky svíčk* svět* tance tanců tanec televiz* ticha ticho tisk* tradičn*
    tragédi* trh trhy turnaj* tábor* týden* umělec* umění* univerzit* učitel* v ve velvyslanectv* vernisáž*
    večer večera večeř* večírek vlajk* vlast vzpomín* vítězstv* výlet* výročí výstav* výzva věnc* workshop z za
    zahájen* ze zim čaj časopis* článek* článk* čtení* šach* škol* žen ženy žák`,
  sk: `a ako beseda* bez báseň básne básnik* charit* deti detsk* detí deň dielňa diskusi* divadl* dni do dobrovoľ*
    dňa film* futbal* genocíd* histór* hra hry hudb* hudob* jar jarmok* jarn* jazyk* je jedlo jeseň knih*
    knižnic* kober* komunit* koncert* konferenci* kresb* kroj* krvi kuchyn* kuchyň* kultúr* kurz* kvet* káva
    lekci* letn* leto list listu literatúr* literár* maliar* matk* medzinárodn* mier mládež* modlitb* my na nad
    naše nezávislos* nie noc noci noviny nová novín* nový národn* návštev* náš o obed* obet* od okrúhly oslav*
    otvoren* otvoreni* pamiatk* parlament* pieseň piesne pietn* piknik* po pochod* pod pomník* pomoc* popoludnie
    poézi* pre prechádzk* prednášk* predstaven* premietani* prezentáci* pri priateľstv* protest* raňajk* rodin*
    rok rokov roku rozhovor* ráno s schôdz* slávnos* so solidarit* spisovateľ* spolok* spomien* stretnuti*
    strom* stôl svet* sviatk* sviatok* sviečk* súťaž* tance tancov tanec televíz* ticha ticho tlač* tradičn*
    tragédi* trh trhy turnaj* tábor* týždeň týždňa umelec* umen* univerzit* učiteľ* v venc* veniec* vernisáž*
    večer večera večierok veľvyslanectv* vlajk* vlasť vo vyhláseni* víťazstv* výlet* výročie výstav* výzva z za
    zbierk* zbor zhromažden* zim zo čaj časopis* článok* čítan* ľudov* šach* škol* šport* študent* ženy žiak*
    žien`,
  hr: croatian,
  ca: `a acte ajuda al alcalde* als alumn* amb ambaixada* amistat* amor aniversari* any anys arbre* art article*
    artista* assemblea* associació autor* ball* bandera* berenar* biblioteca* cafè cant cançons cançó* carta*
    catifa* catifes celebraci* cerimòni* cinema classe* commemora* comunitat* concentració* concert* concurs*
    conferènci* contra cor cuina* cultura* cultural* curs d dansa* danses de debat* del dels després dia diari*
    dibuix* dies dinar* documental* dol dona donació* dones el els en entre entrevista* escacs escola*
    escriptor* esmorzar* espectacle* espelm* esport* estiu estudiant* excursió* exposició* família* festa*
    festes fira* flors futbol genocidi* història* hivern homenatge* i inauguració* independència infant*
    infantil* internacional* joc jocs jornada* jove* l la lectura* les literari* literatura* llengua* llibre*
    manifestació* mare mares marxa* massacre* matí memòria* mercat* mes monument* mostra més món música*
    nacional* nit nostr* obert* oberta* obertura* parlament passeig* patrimoni* pau pel·lícula per pintor*
    pintura* plat* poema* poesia* popular* portes poètic* pregària* premsa presentació* primavera* projecció*
    pàtria que recepció* record* república reunió* revista* rodona sang sense setmana* silenci* sobre solidari*
    sopar* taller* tarda* tardor taula te teatre* televisió torneig* tradicional* tragèdia* trobada* un una
    universitat* uns vespre* vestit* vetlla* viatge* victòria visita* voluntari* víctim* xerrad* és`,
  uz: `adabiy* adabiyot* adolat* almashish anjuman* at* axborot* ayol* bahor* bahs* balet* barcha bastakor*
    bayonot* bayram* bayroq* bilan bir birinchilik birodar* biz biznes* bizning* bo'ldi bo'lib bo'yicha bog'*
    bola* bolalar* boshlan* bozor* bu bugun buva* buvi* chiroyli choy daraxt* dars* dasturxon* davlat* davra
    dengiz do'st* dunyo* duo ekolog* el elchi* eng erkin* ertaga ertak* eshig* eshik eski festivali filmi final*
    fojia* foto* futbol* g'alaba* gazeta* gilam* gimnastika* hafta* ham hamjihat* hamma haq haqida hayit*
    haykal* hayvon* hech hisobot* hokim* hunarmand* huquq* hurmat* iborat ichida iftor* ikki ilmiy* imtihon*
    imzo* inson* iqtisod* ish ishi jamoa* jurnal* katta kech* keldi kelib* kengash* keyingi kichik kim kino*
    kitob* kiyim* klub* ko'cha* ko'ngil* ko'ngilli* ko'rgazma* ko'rik* ko'z konferensiya* konsert*
    konstitutsiya* kulol* kun kuni kunlari kurash* kurslari kutubxona* kuyla* kuz lager* libos* loyiha* lumot*
    ma madaniy* madaniyat* majlis* maktab* maktub* mamlakat* maqola* maqom* marafon* marosim* masjid* maslahat*
    masxara* matbuot* maxsus mazali mehmon* mehr* milliy* miting* moda murojaat* mushoira* musiqa* musiqiy
    musobaqa* mustaqil* muzey* namoyish* namoz* nashr* navro'z* navruz* nima non o'g'il o'qish* o'qituvchi*
    o'quvchi* o'tdi o'tkaz* o'yin* ochil* ochiq oila* olimpiada* ona onalar opera* oqshom* osh oshxona* ot ota
    ovoz* oxirgi oy oyi ozodlik* palov* park* parlament* pasport* plyaj podkast* qabul* qachon qadimiy qahramon*
    qanday qaror* qayerda qirg'in* qish* qiziqarli qizlar qo'g'irchoq* qo'l qo'shiq* qo'shni* qochqin* qon
    qurbon* quyosh radio rahmat ramazon* rang* raqamli raqs* rasm* rassom* respublika* retsept* ruza* salom
    salomatlik san sari saylash saylov* sayohat* sayr* seminari sertifikat* shahar* shaxmat* she'r* shifokor*
    shifoxona* shirin* shodiyona* shoir* simpozium* sog'liq* spektakl* sport* stipendiya* suhbat* sukut*
    suratlar* surgun* suzish tabiat* tabrik* tadbir* talaba* tanlov* taom* taqdimot* tarix* tarjima* tarjimon*
    tashkil teatr* televideniye* texnologiya* tikish tikuvchi* til tilak* tili tilida tinchlik* to'qish to'y
    tog' tong tozala* tug'ilgan tun turizm* turnir* uch uchrash* uchun umid* umumiy universitet* unut* urush*
    ustoz* va vatan* vatandosh* velosiped* voleybol voqea* xalq* xalqaro* xat xattot* xavfsizlik xayriya* xotin*
    xotira* xush yakshanba yangi yaxshi yetim* yig'ilish* yig'ish yil yilligi yod yodgorlik* yodi yordam* yorit*
    yosh* yoshlar* yoz yozuvchi* yubiley* yugurish yulduz* yurak* yurish* ziyorat* адаб* анжуман* аёл* байрам*
    байроқ* баҳор* биз билан бир бола* болалар* ва ватан* газета* гилам* давлат* дарахт* дарс* дунё* дуо дўст*
    ифтор* йил* йиллиг* йиғилиш* кеча* китоб* конференция* концерт* кун куни кунлари кутубхона* кўргазма*
    маданий* маданият* мажлис* мактаб* мактуб* маросим* масжид* маъруза* мақола* мақом* меҳмон* миллий*
    мурожаат* мусиқ* мусобақа* мустақил* мушоира* навруз наврўз* намойиш* оила* ой ойи она ота очил* очиқ оқшом*
    рассом* рақс* сайр* санъат* суҳбат* тадбир* талаба* танлов* тантана* таом* тарих* тақдимот* тил тили
    тинчлик* тонг турнир* университет* учрашув* учун халқ* халқаро* хотира* шаҳар* шеър* шоир* элчи* эртак* янги
    ёзувчи* ёрдам* ёш ёшлар* ўйин* ўтказ* ўқитувчи* ўқувчи* ғалаба* қурбон* қўшиқ* ҳайкал* ҳафта* ҳақида`,
  uk: `акці* бабус* базар* бал балет* барабан* баскетбол* батьк* без безпек* березн* бесід* благодійн* боротьб*
    будинк* бібліотек* біг біженц* бізнес* в вам вареник* вдячн* велик* велопрогулянк* велосипед* весн* весня*
    весілл* ветеран* вечер* вечор* вечір* ви вибор* вигнанн* видан* випускн* випічк* вистав* виставк* вихідн*
    вишив* волейбол* волонтер* вручен* вся всі всіх вулиц* вчител* вчора від відбу* відкрит* відкритт* відповід*
    відчинен* війн* вікторин* вінк* вірш* вітан* газет* гарн* геноцид* геро* голос* гори гост* готу* гра громад*
    губернатор* гімнаст* давн* двер* двір де день депортац* депутат* дерев* держав* джаз* дзвоник* дзюдо диплом*
    дискусі* дитяч* для днем дня дні днів до доброчинн* донор* допомог* дружб* душ* дякуємо діаспор* дідус*
    дітей діти дітям еколог* економік* екскурсі* ефір* жертв* житт* журнал* жінк* жінок жіноч* з за забіг*
    завтра загибл* закритт* занятт* запрош* заснуван* засідан* заяв* збор* збір збірк* звернен* звіт* здоров*
    земл* земляк* зимов* змаганн* знайомств* знань зустріт* зустріч* зі зібра* зібран* зірк* зірок й казк*
    каліграф* кар'єр* квіт* керамік* килим* клас* клоун* клуб* книг* книж* коли композитор* коней конкурс*
    конституц* консул* консультац* конференці* концерт* коні космос* костюм* красив* кров* круглий культур*
    кулінар* курс* кухн* кіно* ласкаво лекці* лиж* лист листа любов* людин* людськ* лютого ляльк* ляльков*
    лялькок* лікар* лікарн* літератур* літн* майстер* майстрин* маленьк* малюн* мам* марафон* марш* матер* матч*
    мер мера мереж* ми мир миру мистецтв* мова мови мовою мовчанн* мод* молитв* молод* море музик* мігрант* між
    міжнародн* мініатюр* міністр* міст* мітинг* на нагород* над надія надії найкращ* нам нард* народн* нас
    національн* наш* не недільн* незалежн* новорічн* ночі ніч обмін* обід одяг* окупац* олімпіад* опер* оркестр*
    освіт* осін* очі пам'ят* памят* парк* парламент* паспорт* пахлав* пенсіонер* перегляд* переклад* перемог*
    переселен* перша перший петиці* пиріг* письменник* питанн* плаванн* планет* плов* площ* по побажан*
    побратим* поваг* подарунк* подкаст* подорож* подяк* поді* поезі* поет* показ* покладанн* полегл* поминал*
    поминальн* посол посольств* похід почат* початківц* поїздк* прав* презентаці* прес* прибиран* прийом*
    природ* про провел* прогулянк* продовж* проект* прозвуч* пройш* протест* проєкт* психолог* під підпис*
    підсвічуван* підтримк* пікет* пікнік* пісн* рада ради радіо рамадан* ранок резолюц* ремесел ремесл*
    республік* рецепт* реч* робот* родин* розваг* розмов* розповід* розпродаж* роки року років рук* рукоділ*
    рідн* рік річниц* річч* сад сайт* свобод* свята святк* святков* свято світлин* свіч* свічк* семінар*
    сенатор* сертифікат* серц* сирот* скульптур* сніданок солідарн* сонц* соціальн* спадщин* спектакл* спорт*
    справедлив* співа* стартап* старійшин* стат* створенн* стенд* стипенді* страв* студент* стіл суботн*
    суботник* сьогодні сім'* січн* та табір танок танц* танцю* тварин* твор* творч* театр* телебачен* тепл*
    технолог* тиждень тижн* толок* трагеді* традиці* туризм* турнір* у улюблен* університет* урок* учн*
    фестивал* флешмоб* форум* фото* фотовиставк* футбол* фільм* фінал* хліб* хода ходи хор хору хто художник* це
    цей церкв* цифров* цікав* чаюванн* чемпіонат* через читан* чому шах* шиття школ* шлях* ювелір* ювіле*
    юридичн* як ялинк* ярмарк* ярмарок* є і ігр* із інвалід* інтерв'ю інформац* іспит* істор* історі*`,
  be: `адкрыт* адкрыцц* без вечар* выстав* гісторы* дзень дзець* дзяц* для дня дні з канферэнцы* канцэрт* кветк*
    кніг* круглы культур* мов* музык* на памяц* паэзі* паэт* пра пісьменнік* свят* стол студэнт* сустрэч* урок*
    фільм* школ* і ў`,
  bg: `базар* бал баскетбол* без беседа беседи библиотек* благотворит* в венц* вестник* ветеран* вечер* вечеря*
    волейбол* във възпоменат* възпоминан* геноцид* годин* годишнин* гост* да декларац* ден деня депутат* детск*
    деца децата дискуси* дни до доброволц* дърв* държав* език* екскурзи* есен* жен* жертв* живот* за загинал*
    закриван* закуск* залесяван* занаят* занимани* заседани* земя зим* и игр* изкуств* изложба изложбата изложби
    интервю* информ* истори* като килим* кино* клас* клуб* кмет* книг* книж* коледн* композитор* конкурс*
    конференци* концерт* кръв* кръво* кръгла куклен* кулинар* култур* курс* кухн* лагер* лекци* летн* литератур*
    любов* майк* майсторски марш* маса матч* международ* мир митинг* млад* молитв* музик* мълчани* на народн*
    наследств* национал* наш* не независимост* ние нов нова новогод* носи* нощ обръщени* общин* общност* обяд*
    оркестър* от отворен* откриван* памет* панаир* парк* парламент* песен песн* пикник* писател* писм* по побед*
    поднасян* поези* поет* показ* помен* помощ* посланик* посолств* постановк* поход* права празник* празничн*
    представ* представян* през презентаци* преса при прием* приказк* приятелств* проект* прожекци* пролет*
    протест* разговор* разходк* републик* рисунк* роден* родин* родител* с сборник* сватб* свещ* се седмиц*
    семейств* семинар* солидарност* спектакъл* списани* спорт* среща срещата срещи статия* стипенди* стих*
    студент* събра* събрани* сърц* със състезани* танц* творчес* театр* театър* телевизи* това трагеди* традици*
    турнир* университет* урок* ученик* ученици* училищ* учител* фестивал* филм* форум* фотоизложб* футбол* хляб*
    хор художник* цвет* чай честван* четене човек* шах* шестви* юбиле* ястия*`,
  sr: `${croatian} амбасад* без библиотек* венац* венц* вече вечер вечери геноцид* годин* годишњиц* дан дана дани дец* дечј*
    дискусиј* до дрвећ* жен* жртв* за застав* заједниц* зим* и игр* излет* изложб* информ* историј* конференциј*
    концерт* крви кроз култур* кухињ* књиг* књижевн* лет* луткар* марш* мајк* међународн* ми мир млад* молитв*
    музик* на народн* национал* наш* не недељ* независност* нова нови новин* новогодишњ* ношњ* ноћ о од округли
    отварањ* отворен* песм* песник* писац* писм* писц* плес* по побед* поезиј* позориш* помен* помоћ* породиц*
    посет* празник* предавањ* предст* представ* представљањ* презентациј* при приказ* пријатељств* пролећ*
    промоциј* прослав* протест* пројекциј* радионица* разговор* с са састанак* састанк* свет свећ* седниц*
    семинар* сећањ* скуп сликар* солидарност* споменик* спорт* стипенди* сто студент* сусрет* такмичењ* тишин*
    трагедиј* турнир* у уметн* универзитет* ученик* учитељ* фестивал* филм* форум* фудбал* хор цвећ* цртеж* час
    часопис* чланак* шах* шетњ* школ* језик* јел* јесен* јубилеј* људск* ћилим* ћутањ*`,
  mk: `без вечер* во година годишнина ден детск* деца до жен* за и изложб* историј* книг* конференциј* концерт*
    култур* мајк* музик* на наш* не недела ние од отворањ* песн* по поезиј* предавањ* пријателств* промоциј*
    прослав* сеќавањ* со состанок* средба* студент* училишт* фестивал* филм* јазик*`,
  kk: `адам* айт айы алмасу* алу алғыс* ана аналар* апта* апталы* ардагер* арқылы ас асхана* ата аударма*
    аудармашы* аурухана* ауызашар ауыл* ашу ашыл* ашық ағаш* ақпарат* ақын* базар* байқау* бала балалар* балет*
    бар барлық баспасөз* басталды басылым* батыр* бауырлас* бақ бейбіт* бейне* бен би бизнес* билер* бойынша
    болады болды бостандық* босқын* біз біздің бірге біріншілік* бүгін велосипед* волейбол* газет* гимнастика*
    дастархан* дауыс* денсаулық* дос достығы достық* дүние* дұға дәмді дәрігер* дәріс* дәстүр* дөңгелек ежелгі
    екі елші* елшілік* емтихан* ерекше ертегі* ертең еріктілер* есеп* еске ескерткіш* ескі естелік* есіг* есік*
    ешқашан ең жабыл* жаз жазушы* жалпы жан жануар* жарыс* жас жастар* жақсы жаңа жексенбі жетім* жеңіс*
    жиналыс* жиын* жоба* журнал* жыл* жылды* жылқы* жыр жыры жүгіру жүзу жүрек* жұлдыз* жұмыс* және жәрмеңке*
    заң кездесу* келдіңіз* келесі кеш* кештер* кеңес* кино* киім* клуб* композитор* конституция* конференция*
    концерті курсы кілем* кім кітаб* кітап* кітапхана* кіші күз күй күйші* күн күндері күні күрес* көз көктем*
    көмек* көрме* көрсет* көрші* көше* көңілді лагерь* марафон* махаббат* мақала* мейрам* мекте* мектеп*
    мемлекет* мен мерейтой* мереке* мешіт* митинг* музыка* мүсін* мұражай* мұғалім* мәдени* мәдениет* мәлімдеме*
    намаз* нан наурыз* не ойын* олимпиада* опера* отан* отандас* отбасы* отырыс* оқиға* оқу оқушы* оқыр* палау
    парк* парламент* пен поэзия* пікірталас* радио рамазан* рақмет республика* рецепт* рәсім* сабағы сабақ*
    сазгер* сайлау* сайыс* сайқымазақ* салады саяхат* семинары сенбі сертификат* серуен* симпозиум* соғыс* соңғы
    спектакль* спорт* студент* сурет* суретші* сұхбат* сәлем* сән табиғат* тазала* тазалық* таныстыр* тарих* тау
    тағам* таң театр* теледидар* технология* теңіз той тойы тоқу трагедия* ту туралы туризм* турнир* туын тігу
    тіл тілек* тілі тілінде түн түрлі тұсау* тұсаукесер* тәтті* тәуелсіз* университет* фильмі форумы фото*
    футбол* халық* халқы хат хаты цифрлық шай шара* шахмат* шебер* шеру* шындық шәкіртақы* ынтымақ* экология*
    экономика* іс ғарыш* ғылыми қабылдау* қайда қайырымды* қала* қан қасірет* қаулы* қауым* қауіпсіз* қашан қол
    қолдау қолөнер* қонақ* қош қою қуыршақ* қуғын* қыз қыздар қызықты қырғын* қыс құрбан* құрмет* құрыл*
    құттықтау* құқық* үлкен үміт* үндеу* үнсіз* үстел* үш үшін ұл ұлдар ұлттық ұмыт* ұстаз* әдеби* әдебиет*
    әдемі әділет* әже* әйел* әке әкім* әлем* ән әндер* әні әңгіме* өлең* өнер* өткізіл* өтті`,
  ky: `адабий* адабият* айы акын* апа аралык ачар ачык ачыл* аял* бала балдар* башталды бет биз бий бүлө* гезит*
    дарак* дарс* дос достук* дуба дүйнө* жаз жазуучу* жана жардам* жаштар* жаңы желек* жеңиш* жолугуш* жомок*
    жума* жыйын* жыл* жылды* жүрүш* жөнүндө кайрылуу* кан кат кеч* кийим* килем* китеби* китеп* китепкана*
    коноктор* конференция* концерт* курман* кыш күз күн күндөрү күнү күү көргөзм* көркөм* көрсөт* маареке*
    маданий* маданият* майрам* макала* мамлекет* мекен* мектеп* мелдеш* менен мечит* митинг* мугалим* музыка*
    нооруз* окуучу* орозо оюн* поэзия* сабагы сабак* салт* спорт* стол* студент* сынак* сүрөт* сүрөтчү* талкуу*
    тамак* тарых* тегерек тил тили той турнир* тууралуу түн улуттук университет* унчук* фильми футбол* чай чоң
    шаар* шахмат* ыр ырлар* эгемен* эл элдик элчи* эне эскер* эстелик* үй үчүн өттү`,
  tg: `аз ба барои бо ва вохӯр* дар дӯст* забон* китоб* конференсия* кӯдак* маҳфил* мусиқ* наврӯз* намоиш* рӯз рӯзи
    таърих* фарҳанг* шаби шеър* шоир* шоми ҷавонон* ҷашни`,
} satisfies Readonly<Record<string, string>> & { readonly [Spoken in Locale]?: never };

/** Stands for words that are borrowed everywhere: they show that a title has words, but not in which language. */
export const international = 'international';

const borrowed =
  'film festival forum marathon online panel party performance picnic seminar webinar workshop';

/**
 * Words that titles of events are made of, in lower case as the language writes it; one with * at its end is the
 * beginning of words. A word that stands in one list alone tells its language; one of several only supports them. So
 * words that languages share stand in all of their lists, and names in none. Some languages are here mainly so that
 * nothing written in them is taken for a neighbour. What is not listed is judged by its letters.
 */
export const wordsOfLanguages: Readonly<Record<string, string>> = {
  ...others,
  ...Object.fromEntries(Object.entries(languages).map(([tag, { titleWords }]) => [tag, titleWords])),
  [international]: borrowed,
};
