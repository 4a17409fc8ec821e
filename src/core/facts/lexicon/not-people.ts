import { wordSet } from './word-set.ts';

/** In a run of capitals these make it a thing or a place, whatever name comes first: "John F. Kennedy Airport". Folded. */
export const NEVER_IN_PERSON = wordSet(`
  act administration catholic empire orthodox savings section federal airport amendment arena army avenue award awards bank bay boulevard bridge brigade brothers building canal capital center centre
  championship class club college commission committee company conference convention corp corporation cup dam declaration department division
  doctrine dynasty engineering era family festival fleet foundation fund gallery garden government group hall harbor harbour herald highway hospital
  hotel industries industry inc initiative institute island islands journal lab laboratory laboratories library limited ltd market medal medical memorial ministry missile
  monument mountain museum news office party pact peace peninsula plan plant plc police prize programme program project province report resolution river road school sea
  ship shipyard square stadium street strait studios summit system systems technologies terminal theater theatre times tower treaty trust tunnel union university valley war works
`);

/** Surnames at times, but without a given name or title before them a run that holds one is no person. Folded. */
export const SELDOM_IN_PERSON = wordSet(`
  affairs africa agreement aircraft airlines alliance america american arab asia atlantic attack authority avionics bill black board bomb brand bureau business capitol carrier central
  christian code cold command communist computer congress congressional council court cross crown cruise defence defense democracy democrat democratic democrats digital dynamics east
  eastern electric electronic electronics energy europe european express federation field fighter final financial first force forces foreign forum free freedom front future galaxy
  general global great green guard gulf holy house human independence independent international internet islamic jet joint judicial justice king labor labour land liberal liberation long
  major marine maritime media memorandum middle military mission mobile model motor motors muslim national naval nations navy network new north northern nuclear ocean
  old olympic operation opposition organisation organization pacific parliament patriot pilot post power press public queen radio red regional republic republican republicans research revolution revolutionary
  royal rule safety sale science security senate service services shield silicon socialist south southern space special state states steel stock storm strategic street supreme task tax
  team technology tiger titan tomahawk top town trade traffic tribune union united upper wall water web west western white wing world young zone staff interests mills assembly atomics secretary
`);

/** Before a name they make it a ship's: "USS Abraham Lincoln", "the frigate Admiral Gorshkov". Folded. */
export const SHIP_WORDS = wordSet(`
  uss usns hms hmas hmcs hmnzs ins inss brp tcg kri js jds roks hdms hnlms hnoms hswms fs fgs its ita hs ukr krs pns bns slns umt umd rfs arm arc bap
  carrier frigate destroyer submarine cruiser corvette ship warship vessel battleship ferry yacht tanker boat flagship
`);
