import { describe, expect, it } from 'vitest';
import { readCalendarFile } from './read-calendar-file.ts';

const COLUMNS = 'order,known_on,date,effect,kind,name_bn,name_en,moon_dependent,certainty,areas,source';
const read = (...lines: string[]) => readCalendarFile(Buffer.from([COLUMNS, ...lines].join('\n')));

describe('a calendar file', () => {
  it('is read by its orders, whose rows need not stand together', () => {
    const { orders, faults } = read(
      '2027-list,2026-10-20,2027-01-01/2027-12-31,covered,,,,,,,',
      '2027-eid,2027-03-01,2027-03-20,Closed,executive,ঈদুল ফিতর,Eid-ul-Fitr,Y,amended,,"order 12, page 3"',
      '2027-list,2026-10-20,2027-04-13,CLOSED,General,চৈত্র সংক্রান্তি,Chaitra Sankranti,n,Listed,rangamati | lalmonirhat/kaliganj,',
      '2027-eid,2027-03-01,2027-03-27,open,compensation,কর্মদিবস,Working day,,inferred,,',
    );
    expect(faults).toEqual([]);
    expect(orders).toEqual([
      {
        slug: '2027-list',
        knownOn: '2026-10-20',
        entries: [
          {
            firstOn: '2027-01-01',
            lastOn: '2027-12-31',
            effect: 'COVERED',
            kind: null,
            name: '',
            nameEn: '',
            moonDependent: false,
            certainty: 'LISTED',
            areas: [],
            source: null,
            line: 2,
          },
          expect.objectContaining({
            firstOn: '2027-04-13',
            lastOn: '2027-04-13',
            effect: 'CLOSED',
            kind: 'GENERAL',
            areas: ['rangamati', 'lalmonirhat/kaliganj'],
            line: 4,
          }),
        ],
      },
      {
        slug: '2027-eid',
        knownOn: '2027-03-01',
        entries: [
          expect.objectContaining({
            kind: 'EXECUTIVE',
            name: 'ঈদুল ফিতর',
            nameEn: 'Eid-ul-Fitr',
            moonDependent: true,
            certainty: 'AMENDED',
            source: 'order 12, page 3',
          }),
          expect.objectContaining({
            effect: 'OPEN',
            kind: 'COMPENSATION',
            moonDependent: false,
            certainty: 'INFERRED',
          }),
        ],
      },
    ]);
  });

  it('may leave out the columns that say more, and be parted by semicolons after a byte order mark', () => {
    const file = '\ufeffdate;order;known_on;effect;name_bn;name_en\r\n2027-02-20;2027-list;2026-10-20;regular;;\r\n';
    expect(readCalendarFile(Buffer.from(file)).orders[0]?.entries).toEqual([
      {
        firstOn: '2027-02-20',
        lastOn: '2027-02-20',
        effect: 'REGULAR',
        kind: null,
        name: '',
        nameEn: '',
        moonDependent: false,
        certainty: 'LISTED',
        areas: [],
        source: null,
        line: 2,
      },
    ]);
  });

  it('reads days in digits of either script', () => {
    const [order] = read('a1,২০২৬-১০-২০,২০২৭-০২-২০/২০২৭-০২-২১,closed,,ক,A,,,,').orders;
    expect(order).toMatchObject({ knownOn: '2026-10-20', entries: [{ firstOn: '2027-02-20', lastOn: '2027-02-21' }] });
  });

  it('brings names to NFC with single spaces', () => {
    const [order] = read('a1,2026-10-20,2027-02-20,closed,,বড়  দিন,"Great\nday",,,,').orders;
    expect(order?.entries[0]).toMatchObject({ name: 'বড় দিন'.normalize('NFC'), nameEn: 'Great day' });
  });
});
