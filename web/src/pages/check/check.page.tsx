import type { ReactElement } from 'react';
import { Page } from '../../ui/page.tsx';

export function CheckPage(): ReactElement {
  return <Page title="check">{null}</Page>;
}
