import type { ReactElement } from 'react';
import { Page } from '../../ui/page.tsx';

export function CountryPage(): ReactElement {
  return <Page title="country">{null}</Page>;
}
