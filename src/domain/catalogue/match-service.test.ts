import { describe, expect, it } from 'vitest';
import { createCatalogueMatcher } from './match-service.ts';

const entries = [
  { id: 1, category: 'INTERNAL', names: ['দাপ্তরিক কার্যক্রমের সক্ষমতা বৃদ্ধিতে উপজেলা কার্যালয় পরিদর্শন'] },
  {
    id: 2,
    category: 'INSTITUTIONAL',
    names: [
      'আইসিটি ডিজিটাল ল্যাব এর সক্ষমতা বৃদ্ধির লক্ষ্যে ল্যাব পরিদর্শন',
      'শেখ রাসেল ডিজিটাল ল্যাব এর সক্ষমতা বৃদ্ধির লক্ষ্যে ল্যাব পরিদর্শন',
    ],
  },
  { id: 3, category: 'CITIZEN', names: ['মানব সম্পদ উন্নয়নে বেকার যুবক-যুবতীদের প্রশিক্ষণ আয়োজন'] },
] as const;
const matcher = createCatalogueMatcher(entries);
const match = (name: string, category: 'CITIZEN' | 'INSTITUTIONAL' | 'INTERNAL') =>
  matcher.findEntry({ name, category })?.id ?? null;

describe('createCatalogueMatcher', () => {
  it('matches a name in other spacing and spelling', () => {
    expect(match('মানবসম্পদ উন্নয়নে বেকার যুবক- যুবতিদের প্রশিক্ষন আয়োজন', 'CITIZEN')).toBe(3);
  });

  it('matches a former name', () => {
    expect(match('শেখ রাসেল ডিজিটাল ল্যাব এর সক্ষমতা বৃদ্ধির লক্ষ্যে ল্যাব পরিদর্শন', 'INSTITUTIONAL')).toBe(2);
  });

  it('does not take the inspection of union centres for the inspection of the upazila office', () => {
    const name = 'দাপ্তরিক কার্যক্রমের সক্ষমতা বৃদ্ধিতে ইউনিয়ন পপ- সেন্টার/ ইউডিসি পরিদর্শন';
    expect(match(name, 'INTERNAL')).toBeNull();
  });

  it('does not match across categories', () => {
    expect(match('মানব সম্পদ উন্নয়নে বেকার যুবক-যুবতীদের প্রশিক্ষণ আয়োজন', 'INTERNAL')).toBeNull();
  });

  it('does not choose between two entries that are about equally near', () => {
    const twins = createCatalogueMatcher([
      { id: 1, category: 'CITIZEN', names: ['তথ্য প্রদান'] },
      { id: 2, category: 'CITIZEN', names: ['তথ্য প্রদান।'] },
    ]);
    expect(twins.findEntry({ name: 'তথ্য প্রদান', category: 'CITIZEN' })).toBeNull();
  });
});
