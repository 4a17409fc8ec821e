/** Common nouns for who buys and who sells. Data only, singular, lower case. */
import { wordSet } from './word-set.ts';

/** What a state buys through; with a country before it a party of its own: "Peru's air force", "Polish government". */
export const STATE_NOUNS = wordSet(
  `government ministry army navy military force forces guard corps police parliament congress senate cabinet administration
  department command marines agency authority authorities council commission regime court fleet marine junta`,
);

/** Companies and groups of them: "Turkish manufacturers", "the shipbuilder". */
export const COMPANY_NOUNS = wordSet(
  `company firm manufacturer maker shipbuilder planemaker airframer contractor supplier shipyard yard builder conglomerate
  giant group consortium producer developer vendor subsidiary gunmaker planemakers enterprise concern`,
);

/** Who runs what others make. */
export const CUSTOMER_NOUNS = wordSet('airline carrier operator customer lessor buyer client');

/** Words that stand for a country named before: "the kingdom". */
export const COUNTRY_NOUNS = wordSet(
  'country nation kingdom emirate republic state island neighbour neighbor ally side member',
);

/** Words that go with a state noun before it: "air force", "defence ministry", "coast guard". */
export const STATE_MODIFIERS = wordSet(
  'air defence defense armed coast border national ground land naval space special security interior royal state federal',
);
