import { type DeliveryPorts, deliverOnce } from './deliver-once.ts';
import type { Subject } from './ports/deliveries.ts';

/** A few words to a person about something that they ordered. */
export interface Word {
  readonly key: string;
  readonly subject: Subject;
  readonly user: string;
  readonly text: string;
}

/** Tells a person, once. True when there is nothing left to do: it went out, or never will; nobody is told of that. */
export async function sendWord({ key, subject, user, text }: Word, ports: DeliveryPorts): Promise<boolean> {
  const delivered = await deliverOnce(
    {
      key,
      subject,
      to: { kind: 'person', id: user },
      toldAfter: [],
      compose: async () => ({ letter: { kind: 'word', text }, telling: null }),
    },
    ports,
  );
  return delivered !== 'open';
}
