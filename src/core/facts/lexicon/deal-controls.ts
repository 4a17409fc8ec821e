/** Verbs that put someone else, or no one, in the place of a deal's party. Data only. */
import { verbForms } from './verb-forms.ts';

const formsOf = (lemmas: string): ReadonlySet<string> =>
  new Set(lemmas.split(' ').flatMap((lemma) => [...verbForms(lemma).keys()]));

/** "X asked Y to supply 12 jets": Y does it, and X is at the other end of the deal. */
export const ASKS = formsOf('select choose pick ask want request hire tap contract invite award commission');

/** "X allowed Y to buy 12 jets": Y does it, and X is no party. */
export const ALLOWS = formsOf(
  'see let allow permit authorise authorize enable help clear urge press push expect order encourage',
);

/** "X announced the purchase of": whose subject takes part in the deal that is the object. "Criticised" is none. */
export const TAKES_PART = formsOf(
  `announce express confirm complete make have hold launch unveil reveal begin start continue resume hail celebrate enter pursue
  secure win place exercise put get take reach strike open close beat defeat outbid receive accept land clinch include
  own bag book earn sign ink complete call pull turn walk back drop expand increase raise extend swap convert`.replace(
    /\s+/g,
    ' ',
  ),
);
