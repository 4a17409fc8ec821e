/** Forms that no stemmer can join, each line a base word and its irregular forms; rare and ambiguous ones left out. */
const LINES = `
arise arose arisen|awake awoke awoken|beat beaten|become became|begin began begun|bend bent|bet
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt
buy bought|catch caught|choose chose chosen|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|flee fled
fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept
kneel knelt|lay laid|lead led|leap leapt|learn learnt|lend lent|lie lain|light lit|lose lost|make made
mean meant|meet met|overthrow overthrew overthrown|pay paid|prove proven|ride rode ridden|ring rang rung
rise rose risen|run ran|seek sought|sell sold|send sent|shake shook shaken|shoot shot|show shown|shrink shrank shrunk
sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|stand stood
steal stole stolen|stick stuck|strike struck stricken|swear swore sworn|sweep swept|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone
undertake undertook undertaken|understand understood|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn
write wrote written|die dying|tie tying
man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|wife wives|life lives|knife knives
half halves|wolf wolves|analysis analyses|crisis crises|thesis theses|medium media
criterion criteria|phenomenon phenomena|nucleus nuclei`;

/** Base word of each irregular form, folded: bought → buy, men → man. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  LINES.split(/[|\n]/).flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);
