import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../deadline/read-deadline.ts';
import { readFee } from '../../fee/read-fee.ts';
import type { FindingCode } from '../finding-code.ts';
import type { CharterFacts, OfficerFacts, ServiceFacts } from './charter-facts.ts';
import type { FindingPlace } from './find-finding.ts';
import { scoreCharter } from './score-charter.ts';

const FULL: ServiceFacts = {
  category: 'CITIZEN',
  name: 'তথ্য প্রদান',
  channelsText: 'সরাসরি',
  documentsText: 'আবেদনপত্র',
  documentsPlace: null,
  fee: readFee('বিনামূল্যে'),
  deadline: readDeadline('২ কার্যদিবস'),
  responsible: officer('সহকারী প্রোগ্রামার ০১৭১৭৫৯১২৮৭', '+8801717591287'),
  superior: officer('প্রোগ্রামার ০১৭১২৩৪৫৬৭৮', '+8801712345678'),
};

function officer(text: string, phone?: string): OfficerFacts {
  return { text, namesPost: true, contact: { phones: phone === undefined ? [] : [phone], emails: [] } };
}

/** A cell with words that name no post. */
const unnamed = (text: string): OfficerFacts => ({ text, namesPost: false, contact: null });

const finding = (code: FindingCode, more: Partial<FindingPlace> = {}): FindingPlace => ({
  ...{ code, at: { line: 5 }, cell: null, service: 0 },
  ...more,
});

/** The codes of the findings at which a charter of these services loses points, by the words of the reason. */
function pointedAt(service: Partial<ServiceFacts>, findings: FindingPlace[], more: Partial<CharterFacts> = {}) {
  const charter: CharterFacts = {
    ...{ vision: 'ক', mission: 'খ', expectations: ['গ'], signedOn: '2026-11-30', signedBy: 'ঘ' },
    ...{ services: [{ ...FULL, ...service }, FULL], grievanceSteps: [] },
    ...more,
  };
  const { lost } = scoreCharter(charter, findings, '2026-12-01');
  return lost
    .filter(({ finding: index }) => index !== null)
    .map(({ part, finding: index }) => `${part} ${findings[index ?? -1]?.code}`);
}

describe('a lost point', () => {
  it('points at the finding of its own service', () => {
    const elsewhere = finding('DEADLINE_MISSING', { service: 1 });
    const deadline = readDeadline('');
    expect(pointedAt({ deadline }, [elsewhere])).toEqual([]);
    expect(pointedAt({ deadline }, [elsewhere, finding('DEADLINE_MISSING')])).toEqual([
      'PRECISION DEADLINE_MISSING',
      'COMPLETENESS DEADLINE_MISSING',
    ]);
  });

  it('of a missing signature points at the one finding of the document', () => {
    const unsigned = { signedOn: null, signedBy: null };
    expect(pointedAt({}, [finding('SIGNATURE_MISSING', { service: null })], unsigned)).toEqual([
      'FRESHNESS SIGNATURE_MISSING',
      'COMPLETENESS SIGNATURE_MISSING',
      'COMPLETENESS SIGNATURE_MISSING',
    ]);
  });

  it('points at an unreadable number only where it stands in the cell of that officer', () => {
    const phone = (cell: string) => [finding('PHONE_UNREADABLE', { cell })];
    const unreachable = { superior: officer('প্রোগ্রামার ০১৭১২') };
    expect(pointedAt(unreachable, phone('প্রোগ্রামার ০১৭১২'))).toEqual(['ESCALATION PHONE_UNREADABLE']);
    expect(pointedAt(unreachable, phone('সহকারী প্রোগ্রামার ০১৭১৭৫৯১২৮৭'))).toEqual([]);
  });

  it('points at an unreadable officer cell only where it is clear which of the two it is', () => {
    const unreadable = [finding('OFFICER_UNREADABLE', { cell: '???' })];
    expect(pointedAt({ superior: unnamed('???') }, unreadable)).toEqual(['ESCALATION OFFICER_UNREADABLE']);
    const branch = unnamed('আইসিটি শাখা, ০১৭১৭৫৯১২৮৭');
    const two = [...unreadable, finding('OFFICER_UNREADABLE', { cell: branch.text })];
    expect(pointedAt({ superior: unnamed('???'), responsible: branch }, two)).toEqual([
      'ESCALATION OFFICER_UNREADABLE',
      'ESCALATION OFFICER_UNREADABLE',
      'COMPLETENESS OFFICER_UNREADABLE',
    ]);
    expect(pointedAt({ superior: null, responsible: branch }, unreadable)).toEqual([]);
    expect(pointedAt({ superior: branch, responsible: branch }, two)).toEqual([]);
  });

  it('of a complaint table points at its own row', () => {
    const at = { table: 4, row: 3 };
    const step = { officer: null, limit: readDeadline('৩০ কার্যদিবস'), at };
    const steps = { grievanceSteps: [step] };
    const missing = (row: number) =>
      finding('GRIEVANCE_OFFICER_MISSING', { service: null, at: { ...at, row, column: 2 } });
    expect(pointedAt({}, [missing(2)], steps)).toEqual([]);
    expect(pointedAt({}, [missing(2), missing(3)], steps)).toEqual(['ESCALATION GRIEVANCE_OFFICER_MISSING']);
  });
});

describe('the cell of an incomplete step of the complaint table', () => {
  const named = { name: null, designation: 'অনিক', text: 'অনিক, কক্ষ ২' };
  const someone = { name: null, designation: null, text: 'কক্ষ ২' };
  const [sure, open] = [readDeadline('৩০ কার্যদিবস'), readDeadline('বিধি মোতাবেক')];
  it.each([
    ['nobody named, no cell', { officer: null, limit: sure }, null],
    ['nobody named', { officer: someone, limit: sure }, 'কক্ষ ২'],
    ['no limit', { officer: named, limit: null }, null],
    ['a limit left open', { officer: named, limit: open }, 'বিধি মোতাবেক'],
    ['both, and only one has words', { officer: null, limit: open }, 'বিধি মোতাবেক'],
    ['both', { officer: someone, limit: open }, 'কক্ষ ২'],
  ])('is that of the part at fault: %s', (_what, step, cell) => {
    const charter: CharterFacts = {
      ...{ vision: 'ক', mission: 'খ', expectations: ['গ'], signedOn: '2026-11-30', signedBy: 'ঘ' },
      ...{ services: [FULL], grievanceSteps: [{ ...step, at: { line: 80 } }] },
    };
    expect(scoreCharter(charter, [], '2026-12-01').lost.map((loss) => loss.cell)).toEqual([cell]);
  });
});
