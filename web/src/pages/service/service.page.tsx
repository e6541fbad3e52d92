import type { ReactElement } from 'react';
import { Page } from '../../ui/page.tsx';

export function ServicePage(): ReactElement {
  return <Page title="service">{null}</Page>;
}
