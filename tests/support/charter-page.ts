import { type SmallRow, smallCharter } from './small-charter.ts';

/** A made-up charter as the page of a portal. It names no office: its source must. */
export function charterPage(rows: readonly SmallRow[], charset = 'utf-8'): string {
  const [title = '', section = '', ...table] = smallCharter(rows).trim().split('\n');
  const lines = table.map(
    (line) =>
      `<tr>${line
        .split('\t')
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  );
  return `<!doctype html><html lang="bn"><head><meta charset="${charset}"><title>${title}</title></head>
<body><nav><a href="/">প্রচ্ছদ</a></nav><h1>${title}</h1><h2>${section}</h2><table>${lines.join('\n')}</table></body></html>`;
}
