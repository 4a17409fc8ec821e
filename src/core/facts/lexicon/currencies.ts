/** Currencies by ISO 4217 code, with the marks, codes and names that news writes them with. Data only. */

export interface Currency {
  /** ISO 4217. Its first two letters are the ISO 3166 code of the country, for all but the euro. */
  readonly code: string;
  /** Usual English name, lower-case singular. */
  readonly name: string;
  /** What stands before the digits, folded; the code itself always may. */
  readonly marks: readonly string[];
  /** Bare nouns that may mean it, singular. The first currency in the table with a noun is the one meant by default. */
  readonly nouns: readonly string[];
  /** Adjectives that make the noun this currency's: "Danish crowns". */
  readonly adjectives: readonly string[];
}

/** code | name | marks | bare nouns | adjectives. Of two with the same mark or noun the first is the default. */
const ROWS = `
USD | dollar | $ us$ $us us dlrs | dollar buck | us u.s. american
EUR | euro | € | euro |
GBP | pound sterling | £ gb£ £stg stg ps # gb# | pound quid | british uk
JPY | japanese yen | ¥ jp¥ y= | yen | japanese
CNY | chinese yuan | cn¥ rmb | yuan renminbi | chinese
INR | indian rupee | ₹ rs rs. re. | rupee | indian
PKR | pakistani rupee | rs rs. | rupee | pakistani pakistan
LKR | sri lankan rupee | rs rs. | rupee | lankan
NPR | nepalese rupee | rs rs. | rupee | nepalese nepali
BDT | bangladeshi taka | ৳ tk tk. | taka | bangladeshi
AUD | australian dollar | a$ $a au$ | dollar | australian
CAD | canadian dollar | c$ ca$ cdn$ $cdn | dollar | canadian
NZD | new zealand dollar | nz$ $nz | dollar | zealand
HKD | hong kong dollar | hk$ $hk | dollar | kong
SGD | singapore dollar | s$ sg$ | dollar | singapore singaporean
TWD | taiwan dollar | nt$ | dollar | taiwan taiwanese
CHF | swiss franc | fr. sfr | franc | swiss
SEK | swedish krona | | krona crown | swedish
NOK | norwegian krone | | krone crown | norwegian
DKK | danish krone | | krone crown | danish
CZK | czech koruna | kč | koruna crown | czech
PLN | polish zloty | zł | zloty | polish
HUF | hungarian forint | | forint | hungarian
RON | romanian leu | | leu | romanian
BGN | bulgarian lev | | lev | bulgarian
HRK | croatian kuna | | kuna | croatian
RSD | serbian dinar | | dinar | serbian
UAH | ukrainian hryvnia | ₴ | hryvnia | ukrainian
RUB | russian rouble | ₽ | rouble ruble | russian
TRY | turkish lira | ₺ tl | lira | turkish
ILS | shekel | ₪ nis | shekel | israeli
SAR | saudi riyal | | riyal | saudi
QAR | qatari riyal | | riyal | qatari
OMR | omani rial | | rial | omani
IRR | iranian rial | | rial | iranian
YER | yemeni rial | | rial | yemeni
AED | uae dirham | dhs dh | dirham | uae emirati
MAD | moroccan dirham | | dirham | moroccan
KWD | kuwaiti dinar | | dinar | kuwaiti
BHD | bahraini dinar | | dinar | bahraini
JOD | jordanian dinar | | dinar | jordanian
IQD | iraqi dinar | | dinar | iraqi
DZD | algerian dinar | | dinar | algerian
EGP | egyptian pound | e£ | pound | egyptian
LBP | lebanese pound | | pound | lebanese
SYP | syrian pound | | pound | syrian
KRW | south korean won | ₩ | won | korean
THB | thai baht | ฿ | baht | thai
VND | vietnamese dong | ₫ | dong | vietnamese
MYR | malaysian ringgit | rm | ringgit | malaysian
IDR | indonesian rupiah | rp rp. | rupiah | indonesian
PHP | philippine peso | ₱ php | peso | philippine
MXN | mexican peso | mex$ | peso | mexican
ARS | argentine peso | | peso | argentine
CLP | chilean peso | | peso | chilean
COP | colombian peso | | peso | colombian
BRL | brazilian real | r$ | real | brazilian
PEN | peruvian sol | s/ | sol | peruvian
ZAR | south african rand | r | rand | african
NGN | nigerian naira | ₦ | naira | nigerian
KES | kenyan shilling | ksh | shilling | kenyan
GHS | ghanaian cedi | | cedi | ghanaian
ETB | ethiopian birr | | birr | ethiopian
KZT | kazakhstani tenge | ₸ | tenge | kazakhstani
AZN | azerbaijani manat | ₼ | manat | azerbaijani
GEL | georgian lari | ₾ | lari | georgian
MMK | myanmar kyat | | kyat | myanmar
AFN | afghan afghani | | afghani |
`;

/** Plurals that are not the noun with an s; some nouns have two. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    yen: 'yen',
    yuan: 'yuan',
    renminbi: 'renminbi',
    won: 'won',
    baht: 'baht',
    dong: 'dong',
    ringgit: 'ringgit',
    rand: 'rand',
    krona: 'kronor',
    krone: 'kroner',
    leu: 'lei',
    lev: 'leva',
    real: 'reais',
    tenge: 'tenge',
  }),
);

export const CURRENCIES: readonly Currency[] = ROWS.trim().split('\n').map(readRow);

/** Currencies by what may stand before the digits, folded; more than one where countries share it (Rs). */
export const CURRENCIES_BY_MARK: ReadonlyMap<string, readonly Currency[]> = groupBy((currency) => [
  ...currency.marks,
  currency.code.toLowerCase(),
]);

/** Currencies by bare noun, singular or plural, the default first. */
export const CURRENCIES_BY_NOUN: ReadonlyMap<string, readonly Currency[]> = groupBy((currency) =>
  currency.nouns.flatMap((noun) => [noun, PLURALS.get(noun) ?? `${noun}s`]),
);

/**
 * Marks that are common letters: they count only where what follows can be nothing but money (a scale or a thousands
 * separator). `ps`, `#` and `y=` are what plain-ASCII wire copy makes of £ and ¥.
 */
export const WEAK_MARKS: ReadonlySet<string> = new Set('ps # gb# r us tl fr. dh cop pen mad try php all'.split(' '));

/** Hundredths, which stay what they are called: 63 cents is a count of cents. */
export const MINOR_UNITS: ReadonlyMap<string, string> = new Map([
  ['cent', 'cent'],
  ['cents', 'cent'],
  ['pence', 'penny'],
  ['penny', 'penny'],
  ['p', 'penny'],
  ['sen', 'sen'],
  ['paise', 'paisa'],
  ['paisa', 'paisa'],
]);

function readRow(row: string): Currency {
  const [code = '', name = '', marks = '', nouns = '', adjectives = ''] = row.split('|').map((cell) => cell.trim());
  return { code, name, marks: words(marks), nouns: words(nouns), adjectives: words(adjectives) };
}

function words(cell: string): string[] {
  return cell.split(' ').filter((word) => word !== '');
}

function groupBy(keys: (currency: Currency) => readonly string[]): Map<string, Currency[]> {
  const groups = new Map<string, Currency[]>();
  for (const currency of CURRENCIES) {
    for (const key of keys(currency)) groups.set(key, [...(groups.get(key) ?? []), currency]);
  }
  return groups;
}
