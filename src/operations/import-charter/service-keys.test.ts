import { describe, expect, it } from 'vitest';
import { foldName } from '../../domain/text/fold.ts';
import type { KnownKey } from '../../storage/service/service.write.ts';
import { assignServiceKeys, type ServiceToKey } from './service-keys.ts';

const known = (key: string, name: string, catalogueServiceId: number): KnownKey => ({
  key,
  category: 'CITIZEN',
  name,
  officeId: 1,
  nameFolded: foldName(name),
  catalogueServiceId,
  decidedCatalogueServiceId: null,
});
const service = (name: string, catalogueServiceId: number | null = null): ServiceToKey => ({
  reading: { name, category: 'CITIZEN' },
  catalogueServiceId,
});
const assign = (services: ServiceToKey[], former: KnownKey[]) => assignServiceKeys('doict/savar', services, former);

describe('assignServiceKeys', () => {
  it('knows a service by its name before it knows another one by its entry', () => {
    const former = [known('a', 'মাটি পরীক্ষা', 1), known('b', 'পানি পরীক্ষা', 2)];
    expect(assign([service('জলাশয় পরিদর্শন', 2), service('পানি পরীক্ষা', 1)], former)).toEqual([
      expect.stringMatching(/^doict\/savar:[0-9a-f]{12}$/),
      'b',
    ]);
  });

  it('knows a renamed service by its entry, and without one by a name that means the same', () => {
    const former = [known('a', 'মাটি পরীক্ষা', 1), known('b', 'পুকুরের পানি পরীক্ষা', 2)];
    expect(assign([service('মৃত্তিকার গুণাগুণ নির্ণয়', 1), service('পুকুর পানি পরীক্ষাকরণ')], former)).toEqual(['a', 'b']);
  });

  it('does not choose between two former services, nor take one for another', () => {
    const former = [known('a', 'মাটি পরীক্ষা', 1), known('b', 'মৃত্তিকা পরীক্ষা', 1)];
    const [ambiguous, other] = assign([service('মাটির পরীক্ষাকরণ', 1), service('মাটি ভরাট')], former);
    expect([ambiguous, other]).toEqual([expect.stringMatching(/:/), expect.stringMatching(/:/)]);
  });

  it('never gives one key twice, nor the key of a former service to a new one', () => {
    const [first = ''] = assign([service('মাটি পরীক্ষা')], []);
    const held = { ...known(first, 'অন্য সেবা', 9), category: 'INTERNAL' as const };
    const keys = assign([service('মাটি পরীক্ষা'), service('মাটি পরীক্ষা')], [held]);
    expect(new Set([first, ...keys]).size).toBe(3);
  });

  it('gives a former key to neither of two services that claim it', () => {
    const former = [known('a', 'মাটি পরীক্ষা', 1)];
    for (const names of [
      ['ক', 'খ'],
      ['খ', 'ক'],
    ]) {
      const keys = assignServiceKeys(
        'doict',
        names.map((name) => service(name, 1)),
        former,
      );
      expect(keys).not.toContain('a');
    }
  });

  it('keeps the keys of a document that has got sections, or lost them', () => {
    const unsectioned: KnownKey[] = [{ ...known('a', 'মাটি পরীক্ষা', 1), category: 'UNSPECIFIED' }];
    expect(assignServiceKeys('doict', [service('মাটি পরীক্ষা', 9)], unsectioned)).toEqual(['a']);
    const institutional: KnownKey[] = [{ ...known('a', 'মাটি পরীক্ষা', 1), category: 'INSTITUTIONAL' }];
    expect(assignServiceKeys('doict', [service('মাটি পরীক্ষা', 9)], institutional)).not.toContain('a');
  });

  it('gives rows without a name keys of their own, which they keep', () => {
    const nameless = [service('-', 1), service('—', 1)];
    const keys = assign(nameless, []);
    expect(new Set(keys).size).toBe(2);
    const former = keys.map((key) => known(key, '-', 1));
    expect(assign(nameless, former)).toEqual(keys);
  });
});
