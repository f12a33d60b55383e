import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale } from '#src/domain/locale.ts';

/** Languages that the bot does not speak. One that it comes to speak moves to its folder, which the type makes sure of. */
const others = {
  de: `der die das und für mit zum zur im am in du des ein eine einen abend nacht tag tage woche wochen jahre
    jahrestag gedenken feier fest lesung ausstellung konzert musik kinder gedicht gedichte lyrik kultur kulturen
    veranstaltung vortrag treffen schule freundschaft buch bücher eröffnung unterricht erklärung geschichte lieder
    tanz frauen jugend gemeinsam über aus bei unser unsere frühling sprache literatur dichter gespräch begegnung
    turnier novruz`,
  fr: `le la les des du de et en un une pour avec dans sur à soirée journée journées jour jours nuit semaine
    commémoration hommage fête exposition concert poésie musique conférence rencontre école enfants jeunesse
    mémoire souvenir anniversaire culture culturelle amitié lecture livre littéraire ouverte langue printemps notre
    on novruz`,
  es: `el la de del en y con una un para por sur noche tarde día días semana poesía música cultura homenaje
    recuerdo memoria exposición conferencia concierto encuentro escuela niños jóvenes lectura lengua libro jornada
    jornadas aniversario amistad primavera nuestra novruz`,
  it: `il la di del della delle dei degli nel nella con per in una un da e serata giornata giornate notte festa
    musica poesia mostra incontro conferenza scuola bambini memoria ricordo libro settimana cultura lettura lingua
    anniversario amicizia primavera nostra novruz`,
  nl: `de het een en voor in op les week school feest dans dag dagen avond nacht herdenking muziek poëzie concert
    tentoonstelling lezing kinderen boek boeken viering ontmoeting cultuur gedichten dichter onze jaar die der
    opening novruz`,
  pt: `de da do dos das e em para por com uma um noite dia dias tarde semana poesia música cultura homenagem
    memória exposição conferência concerto encontro escola crianças livro leitura língua festa aniversário amizade
    à novruz`,
  ro: `de la cu și pentru în un am seară seara zi zile ziua săptămâna poezie muzică concert expoziție conferință copii
    carte comemorare întâlnire cultură sărbătoare lansare lecție școală`,
  pl: `oraz dla w z to wieczór wieczorek dzień dni tydzień poezji muzyki koncert wystawa spotkanie konferencja
    dzieci książki pamięci święto szkoła lekcja kultury novruz`,
  sv: `och med av för i du by kväll afton dag vecka musik poesi dikter dans konsert barn bok böcker utställning
    minnesstund föreläsning konferens kultur fest firande skola språk novruz`,
  da: `og med af for i du at by et den dag aften uge musik poesi digte dans koncert børn bog bøger udstilling mindestund
    foredrag konference kultur fest skole sprog`,
  no: `og med av for i du at by et den dag aften kveld uke musikk poesi dikt dans konsert barn bok bøker utstilling
    minnestund foredrag konferanse kultur fest skole språk`,
  hu: `és egy nap est estje hét zene zenei költészet költészeti koncert kiállítás gyermekek könyv emlékest megemlékezés
    ünnep előadás iskola konferencia`,
  cs: `večer večera den dne týden hudby poezie koncert výstava dětí děti knihy kultury setkání vzpomínka přednáška
    oslava škola škole vídni světě to z`,
  sk: `večer deň týždeň hudby poézie poézia koncert výstava detí knihy kultúry stretnutie spomienka prednáška oslava škola
    škole to z`,
  hr: `večer veče dan tjedan glazbe muzike poezije pjesme koncert izložba djece dece knjige kulture susret škola`,
  sr: `večer veče dan tjedan glazbe muzike poezije pjesme koncert izložba djece dece knjige kulture susret škola`,
  ca: `la de del en per un una festa nit dia setmana concert poesia música cultura memòria exposició trobada escola infants
    llibre primavera llengua`,
} satisfies Readonly<Record<string, string>> & { readonly [Spoken in Locale]?: never };

/**
 * Words that titles of events are made of, in lower case as the language writes it. A word that stands in one list
 * alone tells its language; one of several only supports them. So words that other languages share stand in all of
 * their lists, and what could as well be a name, or is borrowed everywhere ("workshop"), stands in none. Some languages
 * are here mainly so that nothing written in them is taken for a neighbour.
 */
export const wordsOfLanguages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(languages).flatMap(([tag, { titleWords }]) => (titleWords ? [[tag, titleWords]] : [])),
  ),
  ...others,
};
