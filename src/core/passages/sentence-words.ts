/** Words that decide whether a full stop ends a sentence. Case counts: "No." is a number, "no." may be an answer. */

/** Stand before a name or a value, so a stop after them never ends a sentence. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Hon Rev Fr Msgr St Ste Mt Ft Pres Gov Sen Sens Rep Reps Amb Atty ' +
    'Gen Lt Col Maj Capt Cpt Cmdr Cdr Comdr Adm Brig Sgt Cpl Pvt Pfc Spc Ens Wg Gp Sqn Flt Supt Insp Det Cllr ' +
    'Md Mohd Sh Smt Er Engr Ing ' +
    'vs v viz cf e.g i.e eg ie approx ca incl esp est Ph'
  ).split(' '),
);

/** Stand before a number. A stop after them ends a sentence only when something else follows ("He said no. We left."). */
export const BEFORE_A_NUMBER: ReadonlySet<string> = new Set(
  (
    'No Nos no nos Nr nr Fig Figs fig figs Art Arts art Sec sec Para para paras Ch ch Vol vol Pt Eq Ref Res p pp Rs Tk ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri'
  ).split(' '),
);

/** End a name or stand inside one, so a stop after them ends a sentence only before a word of `STARTERS`. */
export const INSIDE_A_NAME: ReadonlySet<string> = new Set(
  (
    'Inc Co Cos Corp Ltd Bros Cie Pty Plc Jr Sr Esq al Dept Assn Assoc Univ Inst Natl Intl Mfg Ave Blvd Rd ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn ' +
    'Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta'
  ).split(' '),
);

/** Times of day, which end a sentence before any capital but these. */
export const AFTER_A_TIME: ReadonlySet<string> = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun ' +
    'EST EDT ET CST CDT CT MST MDT PST PDT PT GMT UTC BST CET CEST IST MSK JST KST Eastern Central Pacific Moscow'
  ).split(' '),
);

/**
 * Words that in the middle of a sentence are hardly ever written with a capital, so that a capital means a new one.
 * Left out because names begin with them: Under (Secretary), First (Fleet), Next (Generation), No (No. 1), I (Corps).
 */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'The This That These Those A An It Its He She They We You His Her Their Our My There Here ' +
    'In On At By For From With Without Of To As After Before During Since Until Despite Among Amid According ' +
    'But And Or So Yet However Meanwhile Moreover Nevertheless Nonetheless Therefore Thus Also Although Though While ' +
    'When Whether Where Once If Because Both Either Neither Some Many Most Several Few Each Another Such Any ' +
    'Earlier Later Last Today Yesterday Now Then What Who Why How Asked Not Only Even Still Instead Besides Indeed ' +
    'Recently Previously Separately Currently Finally Initially Eventually Additionally Mr. Mrs. Ms.'
  ).split(' '),
);
