import type { Download } from '../../ui/page.tsx';
import type { OfficeAt } from './office.question.ts';

/** The files of an office with a charter: its services, itself as linked data, what is wrong with it. */
export function downloadsOf({ slug, asOf }: OfficeAt, hasCharter: boolean): Download[] {
  const day = asOf === null ? '' : `asOf=${asOf}`;
  const office = { format: 'JSON-LD', href: `/export/offices/${slug}.jsonld${day && `?${day}`}` };
  if (!hasCharter) return [office];
  const under = `under=${encodeURIComponent(slug)}${day && `&${day}`}`;
  return [
    { format: 'CSV', href: `/export/services.csv?${under}` },
    { format: 'XLSX', href: `/export/services.xlsx?${under}` },
    office,
  ];
}
