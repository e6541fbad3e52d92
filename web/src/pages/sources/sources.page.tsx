import type { ReactElement } from 'react';
import { Page } from '../../ui/page.tsx';

export function SourcesPage(): ReactElement {
  return <Page title="sources">{null}</Page>;
}
