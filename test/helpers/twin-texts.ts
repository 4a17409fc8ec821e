/** Texts for what is the same text printed twice and what is not. Samples, not news. */

/** The second paragraph's first sentence, put otherwise, and what follows it. */
export const DELIVERIES = {
  asWritten: "The ministry's statement gave no price and named no date for the first delivery.",
  otherwise: 'What the guns cost, and when the first of them arrive, the ministry would not say on request.',
  after: 'Crews are to be trained at the works in Kirikkale, where a group of officers has been since spring.',
};

/** An agency's text in four paragraphs. */
export const AGENCY: readonly string[] = [
  "Bangladesh has ordered 18 Boran howitzers from Turkey's state works MKE, the ministry of defence in Dhaka said on Monday, the largest purchase of guns by its army in ten years.",
  `${DELIVERIES.asWritten} ${DELIVERIES.after}`,
  'The gun fires shells of 105mm calibre over 17 kilometres and can be slung below a helicopter. Four armies use it so far, and two of them have since ordered six more for their mountain troops.',
  'Relations between the two countries have become closer since 2018. Their navies exercised together in the Bay of Bengal last autumn, and a further visit is planned.',
];

const NEWS = {
  north:
    'In the north two columns of lorries reached the garrison at the river crossing before dusk, and engineers began to mend the bridge there. No shots were heard along that stretch of the border, the duty officer wrote.',
  south:
    'On the southern coast patrol boats brought in a trawler whose crew had thrown its papers into the sea. Helicopters searched the bay until midnight for a second vessel but found nothing, and the harbour stays closed.',
};

/** A ministry's daily bulletin: as much boilerplate as news. */
export function bulletin(day: string, news: keyof typeof NEWS): string {
  return [
    `Daily bulletin of the ministry of defence, situation at six in the morning on ${day}.`,
    NEWS[news],
    'This bulletin is issued every morning for the press. It may be quoted freely. Names of units and places are left out where their safety demands it. Questions are answered by the press office.',
  ].join('\n\n');
}
