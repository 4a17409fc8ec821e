import { wordSet } from './word-set.ts';

/** Capitalised in running text though no part of the names around them. Folded. */
export const CALENDAR_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun. feb apr aug sept oct nov dec
  christmas easter ramadan eid today tomorrow yesterday
`);

/** Never part of a name in the middle of a sentence, whatever their case; all of them also begin sentences. */
export const FUNCTION_WORDS = wordSet(`
  a about above according across after again against all almost already also although amid among an and another any anyone are as aside at
  away back based because been before behind being below beneath besides best better between beyond both but by can compared
  concerning considering consequently could currently despite did do does down due during each earlier early either elsewhere even eventually every everyone everything
  except few finally following for formerly from further furthermore given had half has have having he hence her here his how
  however i if in including indeed initially inside instead into is it its just last late later latest least less let like likewise many
  maybe me meanwhile more moreover most mostly much must my nearly neither never nevertheless next no nobody none nonetheless nor not
  nothing notwithstanding now of off often on once one only onto or other others our out outside over overall own per perhaps
  previously prior rather recently regarding reportedly respectively several shall she should similarly since so some somebody someone something sometimes soon
  still such than that the their them then there thereafter therefore these they this those though through throughout thus till to together
  too toward towards under unlike until up upon us usually very was we well were what whatever when whenever where whereas
  wherever whether which while who whoever whom whose why will with within without would yes yet you your
  former current then-
  additionally asked separately two three four five six seven eight nine ten eleven twelve dozens hundreds thousands
  analysts critics officials sources experts reports reporters lawmakers police shares sales
`);

/** Small words inside names: "bin Salman", "van der Berg", "el-Sisi", "ul Haq". */
export const NAME_PARTICLES = wordSet(
  'abu al ap bin bint binti ibn ben da das de del della der den des di do dos du e el la le lo ten ter ud ul ur van von zu y san dela av af',
);

/** After a hyphen in lower case, these make a compound of a name ("Turkey-based"), not a name ("Kim Jong-un"). */
export const COMPOUND_ENDS = wordSet(`
  based led made owned built class type era style wide born free run held like bound only funded armed elect level sized aged
  ward trained backed plus day year old mile man hour high long term made right left new next up in on off to led grade fed day door rich
  heavy light side line work self non pro anti ex mid post pre soon
`);
