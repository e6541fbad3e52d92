import { describe, expect, it } from 'vitest';
import { chooseMatch, hasName } from './choose-match.ts';

const lab = 'আইসিটি ডিজিটাল ল্যাব এর সক্ষমতা বৃদ্ধির লক্ষ্যে ল্যাব পরিদর্শন';
const entries = [
  { id: 1, names: ['দাপ্তরিক কার্যক্রমের সক্ষমতা বৃদ্ধিতে উপজেলা কার্যালয় পরিদর্শন'] },
  { id: 2, names: [lab] },
  { id: 3, names: ['মানব সম্পদ উন্নয়নে বেকার যুবক-যুবতীদের প্রশিক্ষণ আয়োজন'] },
];
const accepted = (name: string) => chooseMatch(name, entries).accepted?.id ?? null;

describe('chooseMatch', () => {
  it.each([
    ['other spacing and spelling', 'মানবসম্পদ উন্নয়নে বেকার যুবক- যুবতিদের প্রশিক্ষন আয়োজন', 3],
    ['a name without its purpose', 'উপজেলা অফিস পরিদর্শন', 1],
    ['the lab by its former name', lab.replace('আইসিটি', 'শেখ রাসেল'), 2],
    ['union centres, not the upazila office', 'দাপ্তরিক কার্যক্রমের সক্ষমতা বৃদ্ধিতে ইউনিয়ন পপ- সেন্টার/ ইউডিসি পরিদর্শন', null],
    ['nothing that the catalogue has', 'ফ্রিল্যান্সার আইডি কার্ড প্রদান', null],
  ])('%s', (_what, name, id) => {
    expect(accepted(name)).toBe(id);
  });

  it('knows an entry by any of its names, and ranks the others below it', () => {
    const { accepted: found, ranked } = chooseMatch('পোনা অবমুক্তি', [
      { id: 7, names: ['মাছের পোনা বিক্রয়'] },
      { id: 8, names: ['উন্মুক্ত জলাশয়ে মাছ ছাড়া', 'পোনা অবমুক্তি'] },
    ]);
    expect(found?.id).toBe(8);
    expect(ranked.map(({ entry }) => entry.id)).toEqual([8, 7]);
  });

  it('does not choose between two entries that are about equally near', () => {
    const twins = [
      { id: 1, names: ['মাটি পরীক্ষা প্রদান'] },
      { id: 2, names: ['মৃত্তিকা পরীক্ষা করা'] },
    ];
    expect(chooseMatch('মাটির পরীক্ষা', twins).accepted).toBeNull();
  });

  it('takes no entry for a service without a name', () => {
    const nameless = { id: 9, names: ['—'] };
    expect(chooseMatch('-', [...entries, nameless])).toEqual({ accepted: null, ranked: [] });
    expect(hasName(nameless, '...')).toBe(false);
  });

  it('takes the one entry with this very name, however near another one is', () => {
    const near = [
      { id: 1, names: ['ট্রেড লাইসেন্স প্রদান'] },
      { id: 2, names: ['ট্রেড লাইসেন্স'] },
    ];
    expect(chooseMatch('ট্রেড-লাইসেন্স', near).accepted?.id).toBe(2);
  });
});
