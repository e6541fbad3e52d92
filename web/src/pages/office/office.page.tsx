import type { ReactElement } from 'react';
import { Page } from '../../ui/page.tsx';

export function OfficePage(): ReactElement {
  return <Page title="office">{null}</Page>;
}
