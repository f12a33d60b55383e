/** Words of titles in English, written as `language-words.ts` explains. */
export const titleWordsEn = `about adventure* advice after afternoon* against aid all along ambassador* an ancient and animal* anniversary*
  annual appeal* are around art article* artisan* artist* arts assembly astronom* at author* autumn* award
  awards* awareness bake baking baklava ball ballet* basketball bazaar* beach beautiful before beginner
  beginners bell best big bike birthday* blood board bonfire* book books bootcamp boys bread* breakfast*
  broadcast* brunch* business* by calligraph* camp* campaign* candle* career* carpet* celebrat* centenary*
  ceramic* certificate* championship* charit* cheering cheese chess* child children* choir* church* cinema
  circle* city* class classes clean* climb* closing clothes clothing clown* club* coding coffee color* colour*
  commemorat* communit* compatriot* competition* composer* concert* conference* congratulat* constitution*
  consul* contest* cook* costume* council course* craft* cuisine* cultur* dance* dancing day days death debate*
  delicious demonstration* deportation* dialogue* digital* dinner* disab* discussion* dish dishes displaced
  doctor* documentary* donate donation* donor* door* drawing* drive drum drums dumpling* ecolog* econom*
  education eid elder* election* embassy* enrol* enroll* entertain* environment* evening* event events exam*
  exhibit* exhibition* exile* fair fairs fallen families family farewell* farm* fashion* father fathers festive
  festivity film films final finals fire first flag* flower* folk* food* football* for forty forum* foundation*
  founding free freedom fresh friend* friendship* from fun fundrais* gala game games garden* gathering* general
  genocide* girls governor* graduation grand grandma* grandmother* grandpa* greeting* guest* gymnast* hackathon*
  hand handicraft* handmade hands health heart* held hello help heritage* hero* hike* hiking historical history*
  holiday* home homeland honey honor* honour* hope horse* hospital* house how human iftar illuminat* in
  inauguration* independence* information* interesting interfaith international* interview* into is jam jazz*
  jewel* job jobs judo justice kebab* kid kids kindergarten kitchen knit* knowledge ladies lady lake language*
  last launch* lecture* legal lesson* letter* library light* lit literary literature* litter little love* lunch*
  magazine* magic marathon* march* market* martyr* massacre* match matinee mayor* meet meeting* meets meetup*
  memorial* memories memory migrant* miniature* minister* month monument* moon more morning* mother mothers
  mountain* mourning movie* music* national nature neighbor* neighbour* networking never new newcomer* news
  newspaper* next night* occupation* of old olympiad* on one open opened opening opens opera* orchestra*
  orientation orphan* our outdoor over painter* painting* pancake* panel* parents park* parliament* parties
  party passport* peace* peaks petition* photo* photographer* picket* picking picnic* picture* planting plaque*
  play playground* plays podcast* poem* poet* pomegranate* prayer* presentation* press project* prom protest*
  public publication* published pupil* puppet* quilt* quiz* race races radio rally* ramadan reading* reception*
  recipe* refugee* registration relief remember* remembrance* report* republic* rescue resolution* respect* ride
  rides right rights road robot* round roundtable* rug rugs run running s safe safety sale saturday say says
  scholarship* school* screening* sculpture* sea second senator* senior* sew sewing shadow shoe* short show
  shows signature* signing silence silent sing singing sings ski skiing small snow snowy social soldier*
  solidarity* song* soul space special speech* sport* spring* stand star stars starts startup* state statement*
  staying stories story street* stroll student* summer* sun sunday support swap sweets swim* symposium* table
  tale talent* tales talk talks taste* tea teacher* technolog* television thank thanks that the theater*
  theatre* their third this three through to today together tomorrow tour* tourism* tournament* town traditional
  tragedy* training* translation* translator* travel* tree trees tribute* trip* trivia truth twin twinning two
  under unforgettable university* unveiling us veteran* victim* victory* vigil* visit* voice* volleyball
  volunteer* walk walking war wars we weaving website* wedding* week weekend* weeks welcome* what when where who
  why winter* wish wishes with without woman women work works workshop* world* wreath* wrestling writer* year
  years yesterday yoga you young youngsters your youth*`;
