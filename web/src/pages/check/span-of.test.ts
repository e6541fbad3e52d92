import { describe, expect, it } from 'vitest';
import { spanOf } from './span-of.ts';

describe('the words of a finding in a text', () => {
  const text = 'সিটিজেন চার্টার\n১\tপরামর্শ\t২ দিন\tপরামর্শ';

  it('are its cell, that nearest to its column', () => {
    const marked = (column: number, cell: string | null) => {
      const span = spanOf({ line: 2, column, cell }, text);
      return span && [text.slice(span.start, span.end), span.start];
    };
    expect(marked(3, 'পরামর্শ')).toEqual(['পরামর্শ', text.indexOf('পরামর্শ')]);
    expect(marked(17, 'পরামর্শ')).toEqual(['পরামর্শ', text.lastIndexOf('পরামর্শ')]);
    expect(marked(11, null)).toEqual(['১\tপরামর্শ\t২ দিন\tপরামর্শ', text.indexOf('১')]);
    expect(marked(11, 'আর নেই')?.[0]).toBe('১\tপরামর্শ\t২ দিন\tপরামর্শ');
  });

  it('are nowhere where it has no line, or the text has changed', () => {
    expect(spanOf({ line: null, column: null, cell: 'পরামর্শ' }, text)).toBeNull();
    expect(spanOf({ line: 9, column: 1, cell: 'পরামর্শ' }, text)).toBeNull();
  });
});
