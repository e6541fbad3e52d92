import type { ReactElement } from 'react';
import { Page } from '../../ui/page.tsx';

export function DistrictPage(): ReactElement {
  return <Page title="district">{null}</Page>;
}
