import { wordSet } from './word-set.ts';

/**
 * Last words of an organisation's name, folded: "Ministry", "Corps", "Aerospace", "Bank". A capitalised run that ends in
 * one is an organisation. Left out are words that end the names of buildings, programmes and things as often: Center,
 * Programme, Project, Team, Line, Fighter.
 */
export const ORGANISATION_HEADS = wordSet(`
  academy administration aerospace aeronautics aerostructures center centre aerosystems agencies agency airlines airways alliance army arsenal assembly associates
  association authority aviation avionics bank board brigade broadcasting bureau chamber club college command commission
  committee communications company confederation congress conglomerate consortium cooperative corporation corps council
  court defence defense department directorate division duma dynamics electronics engineering enterprise enterprises entertainment exchange
  federation fleet force forces foundation front fund gazette group guard guards helicopters herald
  holding holdings house industrie industries inquirer institute institution instruments insurance intelligence international
  journal lab laboratories laboratory labs league magazine marines media ministry mission motor motors munitions navy network networks news
  office optics optronics ordnance organisation organization orchestra outfit parliament partners partnership party petroleum pharmaceuticals
  police post press productions railway railways regiment registry robotics secretariat securities semiconductor senate service services shipbuilding shipyard
  shipyards society solutions steel studios syndicate systems taskforce technologies telecom telecommunications telegraph television times
  treasury tribune tribunal trust union unit university works workers
`);

/** Of those, the ones that "of", "for" or "on" continues: "Ministry of Defence", "Institute for Strategic Studies". */
export const CONTINUED_HEADS = wordSet(`
  academy administration agency alliance army assembly association authority bank board bureau center centre chamber college command commission
  committee confederation congress corps council court department directorate federation force foundation fund guard house
  institute institution league ministry navy office organisation organization parliament party secretariat service society union university
`);

/** Heads that are names by themselves when capitalised in running text: "the Army", "Congress". */
export const LONE_HEADS = wordSet('army navy congress senate parliament');

/** Of those heads, the ones that continue after "and" in a department's name: "Trade and Industry". Also after "of". */
export const DEPARTMENT_WORDS = wordSet(`
  affairs agriculture aviation commerce communication communications construction culture defence defense development digitalisation economics economy education employment energy
  environment family finance fisheries food foreign forestry forests frontiers health heritage home homeland housing immigration industries industry information
  infrastructure innovation interior justice labor labour logistics maritime mines munitions naturalization oceans parks planning pensions policy power production public
  reform research science sciences security shipping social space sports state statistics sustainment support technology telecommunications tourism trade training transport transportation
  urban veterans water welfare women works youth safety relief rehabilitation reconstruction coordination human management budget firearms strategic studies international analysis analyses strategy policy peace war
`);

/** Written after a company's name and never part of anything else. Folded, without stops. */
export const COMPANY_SUFFIXES = wordSet(`
  inc incorporated cos ltd limited plc corp corporation llc llp gmbh ag se sa nv bv spa srl sas oy oyj ab asa aps kg kgaa sarl pty pvt bhd sdn
  jsc ojsc pjsc pao oao ao zrt nyrt kft sro aş a.ş. kk lp
`);

/** Suffixes that are also words or ways to begin one, so they count only written all in capitals: "Airbus SE", "SAAB AB". */
export const CAPITAL_SUFFIXES = wordSet('ag se sa nv bv ab asa as spa sas kg ao kk lp co');

/** What a company or an outlet is, before or after its name: "planemaker Embraer", "Baykar, a drone maker". Folded. */
export const ORGANISATION_NOUNS = wordSet(`
  agency airline automaker bank broadcaster builder business carmaker carrier company concern conglomerate consortium consultancy
  contractor corporation daily distributor enterprise firm giant grouping insurer jeweler lab lender lessor maker
  manufacturer militia newspaper operator outlet planemaker plane-maker producer provider publication publisher refiner retailer shipbuilder shipyard shipmaker
  startup start-up subsidiary supplier tabloid thinktank think-tank tank tankmaker gunmaker vendor watchdog weekly website wholesaler yard magazine
`);

/** Of those, the ones that stand before a thing's or a person's name as well, and so say nothing when they come first. */
export const APPOSITION_AFTER_ONLY = wordSet(
  'carrier tank operator business concern lab yard giant grouping builder maker producer publisher provider supplier distributor website agency weekly daily magazine',
);

/** Bodies named in lower case after their country: "Turkish navy", "Polish defence ministry". */
export const NATIONAL_BODIES = wordSet('army navy parliament ministry marines police');

/** Before "ministry" in lower case. */
export const MINISTRY_WORDS = wordSet(`
  defence defense foreign interior finance justice trade economy energy transport agriculture health education industry labour labor commerce
`);

/** Last words of long forms that an abbreviation in brackets names though no organisation: "Memorandum of Understanding (MoU)". */
export const NOT_ORGANISATION_HEADS = wordSet(`
  act agreement aircraft ammunition area attack average bill bomb boat bombs carrier cell class clearance code contract convention craft deal destroyer device
  drone drones engine equipment facility fighter frigate gun gps helicopter howitzer index initiative intent interceptor interface internet killer
  launcher law letter line link lander licence license loan management market memorandum missile missiles mortar munition network operation operations orbit order overhaul package pact passport plan plane platform pod
  product program programme project protocol radar radio range rate requirement resolution rifle rocket round sale sales
  satellite sensor shield ship site software sonar speed standard station strategy strike submarine suite summit system tank tanker target tariff tax telescope test time
  torpedo trainer transport treaty truck understanding upgrade vehicle vehicles vessel virus war warfare weapon weapons zone fee
`);

/** Heads that name an organisation only with what follows: "House of Commons", "Center for Naval Analyses". */
export const MUST_CONTINUE = wordSet('house center centre');

/** Pairs that end in a head and name a thing: a kind of defence, a date, a room. */
export const NOT_BEFORE_HEAD: ReadonlySet<string> = new Set([
  ...[
    'air',
    'missile',
    'coastal',
    'cyber',
    'civil',
    'aerial',
    'collective',
    'strategic',
    'mutual',
    'territorial',
  ].flatMap((kind) => [`${kind} defence`, `${kind} defense`]),
  ...[
    'weapon',
    'weapons',
    'missile',
    'defence',
    'defense',
    'combat',
    'aircraft',
    'radar',
    'rocket',
    'aerial',
    'air',
  ].map((kind) => `${kind} systems`),
  'oval office',
  'soviet union',
  'trading post',
  'rapid force',
  'artificial intelligence',
]);
