const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Comes with Windows since version 8; other systems take their own font with Bangla letters in its place. */
const FONT = 'Nirmala UI';

export const sheetFile = (number: number): string => `xl/worksheets/sheet${number}.xml`;

/** What a workbook holds beside its sheets (ECMA-376, part 1), file by file. `sheets` are their names. */
export function workbookParts(sheets: readonly string[]): Record<string, string> {
  const numbered = sheets.map((name, i) => ({ name, number: i + 1 }));
  const styles = numbered.length + 1;
  return {
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${numbered
      .map(({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${numbered
      .map(({ number }) => relationship(number, 'worksheet', `worksheets/sheet${number}.xml`))
      .join('')}${relationship(styles, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': STYLES,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relationship(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbered
      .map(({ number }) => `<Override PartName="/${sheetFile(number)}" ContentType="${TYPE}.worksheet+xml"/>`)
      .join('')}</Types>`,
  };
}

/** The beginning of a sheet: its first row stays in sight, its columns have their widths (in characters). */
export function sheetStart(widths: readonly number[]): string {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>${ROW_HEIGHT}<cols>${columns.join('')}</cols><sheetData>`;
}

/** In points: in the usual height the signs above Bangla letters are cut off. */
const ROW_HEIGHT = '<sheetFormatPr defaultRowHeight="20" customHeight="1"/>';

export const SHEET_END = '</sheetData></worksheet>';

const relationship = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;

/** Text, heading and day, in the order of `STYLE`. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="${FONT}"/><family val="2"/></font><font><b/><sz val="11"/><name val="${FONT}"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
