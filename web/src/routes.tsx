import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { LoaderFunction, RouteObject } from 'react-router';
import { askAhead } from './api/answers.ts';
import type { AnyQuestion } from './api/question.ts';
import { compareQuestion } from './pages/compare/compare.question.ts';
import { countryQuestion } from './pages/country/country.question.ts';
import { districtQuestion } from './pages/district/district.question.ts';
import { officeQuestion } from './pages/office/office.question.ts';
import { serviceQuestion } from './pages/service/service.question.ts';
import { sourcesQuestion } from './pages/sources/sources.question.ts';
import { PageFailed } from './shell/page-failed.tsx';
import { loadPage } from './shell/page-unreachable.ts';
import { Shell } from './shell/shell.tsx';
import { Skeleton } from './ui/skeleton.tsx';

/** What a page will ask, from the slug and the filters in its address; null: nothing yet. */
type Ask = (slug: string, query: URLSearchParams) => AnyQuestion | null;

/** Every address of the dashboard. The code of a page is loaded when it is opened, and its question asked meanwhile. */
export function createRoutes(answers: QueryClient): RouteObject[] {
  const page = (path: string, load: () => Promise<ComponentType>, ask?: Ask): RouteObject => ({
    path,
    lazy: async () => ({ Component: await loadPage(load) }),
    ...(ask && { loader: askingAhead(answers, ask) }),
  });
  return [
    {
      Component: Shell,
      HydrateFallback: Skeleton,
      children: [
        {
          ErrorBoundary: PageFailed,
          children: [
            page(
              '/',
              async () => (await import('./pages/country/country.page.tsx')).CountryPage,
              (_slug, query) => countryQuestion(query),
            ),
            page(
              '/district/*',
              async () => (await import('./pages/district/district.page.tsx')).DistrictPage,
              districtQuestion,
            ),
            page('/office/*', async () => (await import('./pages/office/office.page.tsx')).OfficePage, officeQuestion),
            page(
              '/compare',
              async () => (await import('./pages/compare/compare.page.tsx')).ComparePage,
              (_slug, query) => compareQuestion(query),
            ),
            page(
              '/service/*',
              async () => (await import('./pages/service/service.page.tsx')).ServicePage,
              serviceQuestion,
            ),
            page('/check', async () => (await import('./pages/check/check.page.tsx')).CheckPage),
            page(
              '/sources',
              async () => (await import('./pages/sources/sources.page.tsx')).SourcesPage,
              sourcesQuestion,
            ),
            page('*', async () => (await import('./pages/not-found/not-found.page.tsx')).NotFoundPage),
          ],
        },
      ],
    },
  ];
}

function askingAhead(answers: QueryClient, ask: Ask): LoaderFunction {
  return ({ params, request }) => {
    const question = ask(params['*'] ?? '', new URL(request.url).searchParams);
    if (question !== null) askAhead(answers, question);
    return null;
  };
}
