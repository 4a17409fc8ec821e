import { expect, it } from 'vitest';
import { createDatabase, describeOnEachEngine } from '../helpers/engines.ts';
import { deliverAgainAndAgain } from './redelivery.ts';

describeOnEachEngine('two processes', (url) => {
  it('answer each of 300 events once, a third of them delivered up to four times', { timeout: 90_000 }, async () => {
    await createDatabase(url);
    const counts = await deliverAgainAndAgain({ url, count: 300 });
    expect(counts).toMatchObject({ answers: 300, answeredTwice: [], unanswered: [] });
    expect(counts.deliveries).toBeGreaterThan(450);
  });
});
