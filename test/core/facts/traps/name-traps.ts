import type { Trap } from './trap.ts';

/** Capitalised words that are no person, and names that are easily cut or missed. */
export const NAME_TRAPS: readonly Trap[] = [
  { says: 'Prime Minister says talks went well.', none: 'person' },
  { says: 'The Defence Ministry gave no details.', none: 'person' },
  { says: 'Kirov class ships were old.', none: 'person' },
  { says: 'The Black Sea was calm.', none: 'person' },
  { says: 'New Delhi took note.', none: 'person' },
  { says: 'Lockheed Martin declined to comment.', none: 'person' },
  { says: 'Rolls-Royce builds the engine.', none: 'person' },
  { says: 'Operation Desert Storm was long ago.', none: 'person' },
  { says: 'Monday Morning was a quiet paper.', none: 'person' },
  { says: 'The Abraham Lincoln left port.', never: ['deal ordered'] },
  { says: 'Defence Minister Anna Kowalska welcomed it.', wanted: ['person Anna Kowalska'] },
  { says: 'Mehmet Yilmaz, chief executive of the yard, agreed.', wanted: ['person Mehmet Yilmaz'] },
  { says: 'General Sir John Smith retired.', wanted: ['person John Smith'] },
  { says: 'President Nguyen Van Binh flew home.', wanted: ['person Nguyen Van Binh'] },
  {
    says: 'The Investment Development Authority (IDA) opened an office.',
    wanted: ['organisation Investment Development Authority'],
    none: 'person',
  },
  { says: 'Ships sailed from Chattogram.', wanted: ['place Chattogram'], none: 'person' },
  { says: 'The yard lies in Gdańsk.', wanted: ['place Gdańsk'], none: 'person' },
];
