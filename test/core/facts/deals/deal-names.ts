import type { Names } from '../../../../src/core/model/names.ts';
import { buildNameIndex } from '../../../../src/core/names/name-index.ts';

/** `CODE Name; Demonym, Demonym; Capital; Alias, Alias` */
const COUNTRIES = `
AU Australia; Australian; Canberra
AZ Azerbaijan; Azerbaijani; Baku
BD Bangladesh; Bangladeshi; Dhaka
BE Belgium; Belgian; Brussels
BR Brazil; Brazilian; Brasília
CA Canada; Canadian; Ottawa
CL Chile; Chilean; Santiago
CN China; Chinese; Beijing; People's Republic of China
CO Colombia; Colombian; Bogotá
CZ Czech Republic; Czech; Prague; Czechia
DE Germany; German; Berlin
DK Denmark; Danish; Copenhagen
EE Estonia; Estonian; Tallinn
EG Egypt; Egyptian; Cairo
ES Spain; Spanish; Madrid
ET Ethiopia; Ethiopian; Addis Ababa
FI Finland; Finnish; Helsinki
FR France; French; Paris
GB United Kingdom; British; London; UK, Britain
GR Greece; Greek; Athens
HU Hungary; Hungarian; Budapest
ID Indonesia; Indonesian; Jakarta
IE Ireland; Irish; Dublin
IL Israel; Israeli; Jerusalem
IN India; Indian; New Delhi; Delhi
IQ Iraq; Iraqi; Baghdad
IT Italy; Italian; Rome
JP Japan; Japanese; Tokyo
KR South Korea; South Korean; Seoul
KW Kuwait; Kuwaiti; Kuwait City
KZ Kazakhstan; Kazakh; Astana
LT Lithuania; Lithuanian; Vilnius
MA Morocco; Moroccan; Rabat
MY Malaysia; Malaysian; Kuala Lumpur
NG Nigeria; Nigerian; Abuja
NL Netherlands; Dutch; Amsterdam
NO Norway; Norwegian; Oslo
PE Peru; Peruvian; Lima
PH Philippines; Philippine, Filipino; Manila
PK Pakistan; Pakistani; Islamabad
PL Poland; Polish; Warsaw
PT Portugal; Portuguese; Lisbon
QA Qatar; Qatari; Doha
RO Romania; Romanian; Bucharest
RS Serbia; Serbian; Belgrade
RU Russia; Russian; Moscow
SA Saudi Arabia; Saudi; Riyadh
SE Sweden; Swedish; Stockholm
SG Singapore; Singaporean; Singapore
TH Thailand; Thai; Bangkok
TR Turkey; Turkish; Ankara; Türkiye
TW Taiwan; Taiwanese; Taipei
UA Ukraine; Ukrainian; Kyiv
US United States; American; Washington; US, USA, U.S.
VN Vietnam; Vietnamese; Hanoi
ZA South Africa; South African; Pretoria
`;

/** `Name CODE`, with aliases behind. */
const MAKERS = `
MKE TR
Otokar TR
Baykar TR
Airbus FR
Boeing US
Lockheed Martin US; Lockheed
Saab SE
Hanwha Aerospace KR; Hanwha
Korea Aerospace Industries KR; KAI
Hyundai Rotem KR
Dassault Aviation FR; Dassault
Naval Group FR
Fincantieri IT
Leonardo IT
Embraer BR
Rheinmetall DE
Krauss-Maffei Wegmann DE; KMW
Elbit Systems IL; Elbit
Rafael IL
BAE Systems GB
General Dynamics US
Sikorsky US
Damen NL
Patria FI
Sukhoi RU
Excalibur Army CZ
Raytheon US
Navantia ES
`;

/** `Name class maker` */
const SYSTEMS = `
Boran; howitzer; MKE
Tulpar; light tank; Otokar
Bayraktar TB2; combat drone; Baykar; TB2
Gripen; fighter; Saab
Rafale; fighter; Dassault Aviation
F-16; fighter; Lockheed Martin; F-16 Fighting Falcon
F-35; fighter; Lockheed Martin
K9; self-propelled howitzer; Hanwha Aerospace; K9 Thunder
K2; tank; Hyundai Rotem; K2 Black Panther
Leopard 2; tank; Krauss-Maffei Wegmann
Leopard 1; tank; Krauss-Maffei Wegmann
Abrams; tank; General Dynamics; M1A1 Abrams
Caesar; howitzer; 
HIMARS; rocket launcher; Lockheed Martin
Patriot; air defence system; Raytheon
BrahMos; cruise missile; 
Hornet; fighter; Boeing
Javelin; missile; Raytheon
Dreamliner; airliner; Boeing; 787 Dreamliner
`;

const CLASSES =
  'howitzer; self-propelled howitzer; tank; light tank; drone; combat drone; fighter; fighter jet; frigate; corvette; submarine; helicopter; attack helicopter; missile; cruise missile; air defence system; rocket launcher; armoured vehicle; patrol vessel; airliner; transport aircraft; radar';

/** A small set of names, fixed so that what analysts change in knowledge/names changes no test. */
export const DEAL_NAMES = buildNameIndex(readNames());

function readNames(): Names {
  return {
    countries: lines(COUNTRIES).map((line) => {
      const [head = '', demonyms, capital = '', aliases] = line.split('; ');
      return { code: head.slice(0, 2), name: head.slice(3), demonyms: list(demonyms), capital, aliases: list(aliases) };
    }),
    makers: lines(MAKERS).map((line) => {
      const [head = '', aliases] = line.split('; ');
      return { name: head.slice(0, -3), country: head.slice(-2), aliases: list(aliases) };
    }),
    systems: lines(SYSTEMS).map((line) => {
      const [name = '', noun = '', maker, aliases] = line.split(/; ?/);
      return { name, class: noun, maker: maker || null, aliases: list(aliases) };
    }),
    classes: CLASSES.split('; ').map((name) => ({ name, aliases: [] })),
  };
}

function lines(text: string): string[] {
  return text.trim().split('\n');
}

function list(text: string | undefined): string[] {
  return text ? text.split(', ') : [];
}
